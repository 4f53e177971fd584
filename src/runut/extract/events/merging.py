"""One event, reported in several sentences of a page. In: reports in order. Out: events, each coded once."""

from collections.abc import Iterable
from dataclasses import replace

from runut.records.event import Event
from runut.records.span import Span


def merge(reports: Iterable[Event]) -> tuple[Event, ...]:
    """Reports of one type, mode and status whose sides do not contradict are one event with more evidence."""
    events: list[Event] = []
    evidence: list[dict[Span, str]] = []
    alike: dict[tuple[str, str | None, str], list[int]] = {}
    for report in reports:
        words = dict(zip(report.evidence_spans, report.evidence, strict=True))
        places = alike.setdefault((report.type, report.mode, report.status), [])
        place = next((place for place in places if _same(events[place], report)), None)
        if place is None:
            places.append(len(events))
            events.append(report)
            evidence.append(words)
        else:
            events[place] = _filled(events[place], report)
            evidence[place].update(words)
    return tuple(
        replace(event, evidence=tuple(words.values()), evidence_spans=tuple(words))
        for event, words in zip(events, evidence, strict=True)
    )


def _same(one: Event, other: Event) -> bool:
    return (
        _compatible(one.actors, other.actors)
        and _compatible(one.recipients, other.recipients)
        and not {*one.actors, *one.recipients}.isdisjoint((*other.actors, *other.recipients))
        and (one.when is None or other.when is None or one.when == other.when)
    )


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return not one or not other or set(one) <= set(other) or set(other) <= set(one)


def _filled(one: Event, other: Event) -> Event:
    """`one` with what only `other` tells: further actors, a date, a place."""
    return replace(
        one,
        actors=max(one.actors, other.actors, key=len),
        recipients=max(one.recipients, other.recipients, key=len),
        when=one.when or other.when,
        where=one.where or other.where,
        where_span=one.where_span or other.where_span,
    )
