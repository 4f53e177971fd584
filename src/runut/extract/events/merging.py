"""One event, reported in several sentences of a page. In: reports in order. Out: events, each coded once."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from runut.records.event import Event
from runut.records.span import Span


@dataclass(frozen=True, slots=True)
class Report:
    """What one sentence tells of an event; `root` is the lemma of the word that carries it."""

    event: Event
    root: str


# Of the events that share words and a side with a report, the last so many are compared with it.
LATEST = 8

Key = tuple[str, str, str, str]


def merge(reports: Iterable[Report]) -> tuple[Event, ...]:
    """Reports of one type that are worded alike, share a side and do not contradict one another are one event.

    Each adds its sentence to the evidence. Modes may differ, as they hang on a single word beside the act.
    """
    events: list[Event] = []
    evidence: list[dict[Span, str]] = []
    alike: dict[Key, deque[int]] = {}
    for report in reports:
        keys = tuple(_keys(report))
        known = sorted({place for key in keys for place in alike.get(key, ())})
        place = next((place for place in known if _compatible(events[place], report.event)), None)
        if place is None:
            place = len(events)
            events.append(report.event)
            evidence.append({})
        else:
            events[place] = _filled(events[place], report.event)
        evidence[place].update(zip(report.event.evidence_spans, report.event.evidence, strict=True))
        for key in keys:
            latest = alike.setdefault(key, deque(maxlen=LATEST))
            if place not in latest:
                latest.append(place)
    return tuple(
        replace(event, evidence=tuple(words.values()), evidence_spans=tuple(words))
        for event, words in zip(events, evidence, strict=True)
    )


def _keys(report: Report) -> Iterator[Key]:
    event = report.event
    for actor in dict.fromkeys((*event.actors, *event.recipients)):
        yield event.type, event.status, report.root, actor


def _compatible(one: Event, other: Event) -> bool:
    return (
        _within(one.actors, other.actors)
        and _within(one.recipients, other.recipients)
        and (one.when is None or other.when is None or one.when == other.when)
    )


def _within(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return not one or not other or set(one) <= set(other) or set(other) <= set(one)


def _filled(one: Event, other: Event) -> Event:
    """`one` with what only `other` tells: further actors, a date, a place."""
    placed = one if one.where_span is not None else other
    return replace(
        one,
        actors=max(one.actors, other.actors, key=len),
        recipients=max(one.recipients, other.recipients, key=len),
        when=one.when or other.when,
        where=placed.where,
        where_span=placed.where_span,
    )
