"""Sides whom no actor stands for. In: events and their text. Out: the places of the words that describe them."""

from collections.abc import Iterable

from runut.records.event import Event
from runut.records.span import Span
from runut.records.text import Text


def undescribed(events: Iterable[Event], text: Text) -> list[Span]:
    """Where several words describe a side that is no actor yet (`perempuan itu`, `tim penyelam`), in reading order.

    A bare noun (`negara`, `tim`) or a pronoun says too little to be somebody.
    """
    sides = (side for event in events for side in event.because.sides if side.actor is None)
    return sorted({side.span for side in sides if len(side.span.slice(text.content).split()) > 1})
