"""Which place an event happened in. In: events and the places of their text. Out: the events with their place."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from runut.records.event import Event
from runut.records.place import Place


def locate(events: Iterable[Event], places: Sequence[Place]) -> tuple[Event, ...]:
    """The events, each with the first place that its `where` names: the narrowest, as `Doha, Qatar` goes outwards."""
    return tuple(replace(event, place=_place(event, places)) for event in events)


def _place(event: Event, places: Sequence[Place]) -> Place | None:
    where = event.where_span
    if where is None:
        return None
    return next((place for place in places if where.start <= place.span.start and place.span.end <= where.end), None)
