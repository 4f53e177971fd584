"""One event, reported in several sentences of a page. In: reports in order. Out: events, each coded once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from runut.records.event import Event
from runut.records.span import Span


@dataclass(frozen=True, slots=True)
class Report:
    """What one sentence tells of an event; `root` is the lemma of the word that carries it."""

    event: Event
    root: str


def merge(reports: Iterable[Report]) -> tuple[Event, ...]:
    """Reports of one type that are worded alike, share a side and do not contradict one another are one event.

    Each adds its sentence to the evidence. Modes may differ, as they hang on a single word beside the act.
    """
    groups: dict[str, list[list[Report]]] = {}
    order: list[list[Report]] = []
    for report in reports:
        alike = groups.setdefault(report.event.type, [])
        group = next((group for group in alike if _same(group, report)), None)
        if group is None:
            group = []
            alike.append(group)
            order.append(group)
        group.append(report)
    return tuple(_joined([report.event for report in group]) for group in order)


def _same(group: Sequence[Report], report: Report) -> bool:
    one, other = group[0].event, report.event
    return (
        one.status == other.status
        and any(member.root == report.root for member in group)
        and _shared(one, other)
        and all(_compatible(member.event, other) for member in group)
    )


def _shared(one: Event, other: Event) -> bool:
    return not {*one.actors, *one.recipients}.isdisjoint((*other.actors, *other.recipients))


def _compatible(one: Event, other: Event) -> bool:
    return (
        _within(one.actors, other.actors)
        and _within(one.recipients, other.recipients)
        and (one.when is None or other.when is None or one.when == other.when)
    )


def _within(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return not one or not other or set(one) <= set(other) or set(other) <= set(one)


def _joined(reports: Sequence[Event]) -> Event:
    """The first report with what only later ones tell: further actors, a date, a place."""
    first = reports[0]
    words: dict[Span, str] = {}
    for report in reports:
        words.update(zip(report.evidence_spans, report.evidence, strict=True))
    placed = next((report for report in reports if report.where_span is not None), first)
    return replace(
        first,
        actors=max((report.actors for report in reports), key=len),
        recipients=max((report.recipients for report in reports), key=len),
        when=next((report.when for report in reports if report.when is not None), None),
        where=placed.where,
        where_span=placed.where_span,
        evidence=tuple(words.values()),
        evidence_spans=tuple(words),
    )
