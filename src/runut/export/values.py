"""Values that several findings have, in the output contract. In: records. Out: plain lists and dicts."""

from typing import Any

from runut.records.moment import Period
from runut.records.place import Place
from runut.records.span import Span

Object = dict[str, Any]


def place_object(place: Place) -> Object:
    """A place, with what it resolves to."""
    return {
        "name": place.name,
        "level": place.level,
        "country": place.country,
        "code": place.code,
        "scheme": place.scheme,
        "span": span_of(place.span),
        "because": place.because,
    }


def period_object(period: Period) -> Object:
    """`from` and `to`, ISO days or None."""
    first, last = period.first, period.last
    return {"from": None if first is None else first.isoformat(), "to": None if last is None else last.isoformat()}


def span_of(span: Span | None) -> list[int] | None:
    """`[start, end]`."""
    return None if span is None else [span.start, span.end]


def spans_of(spans: tuple[Span, ...]) -> list[list[int]]:
    """`[start, end]` for each."""
    return [[span.start, span.end] for span in spans]
