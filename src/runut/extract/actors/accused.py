"""Whom the law holds. In: an article's actors and events. Out: the actors, the accused of them as such.

GUIDELINES 20: criminal suspects are `CRM` unless they hold an office. Who is arrested or convicted in what the article
reports, and whom else nothing is known of, is one.
"""

from collections.abc import Iterable
from dataclasses import replace

from runut.languages.knowledge.codes import CIVILIAN
from runut.records.actor import Actor, Ground
from runut.records.event import Event

CRIMINAL = "CRM"
HELD = frozenset({("COERCE", "arrest"), ("SANCTION", "convict")})
DONE = frozenset({"actual", "historical"})
KINDS = frozenset({"person", "group"})


def with_accused(actors: tuple[Actor, ...], events: Iterable[Event]) -> tuple[Actor, ...]:
    """The actors; plain civilians who are arrested or convicted have the sector of the accused, on the event's word."""
    held: dict[str, Event] = {}
    for event in events:
        if (event.type, event.mode) in HELD and event.status in DONE:
            for recipient in event.recipients:
                held.setdefault(recipient, event)
    return tuple(_accused(actor, held[actor.id]) if actor.id in held else actor for actor in actors)


def _accused(actor: Actor, event: Event) -> Actor:
    if actor.sector != CIVILIAN or actor.kind not in KINDS:
        return actor
    ground = Ground("page", event.rule)
    return replace(actor, sector=CRIMINAL, because=replace(actor.because, sector=ground))
