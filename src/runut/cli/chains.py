"""Chains on one line, `CNN Indonesia ← AFP ← Maria Zakharova (RUS GOV)`. In: records and actors by id. Out: strings."""

from collections.abc import Mapping

from runut.cli.values import NOTHING
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.chain import chain_of
from runut.records.event import Event
from runut.records.statement import Statement

ARROW = " ← "
Actors = Mapping[str, Actor]


def statement_chain(said: Statement, article: Article, actors: Actors) -> str:
    """The chain behind a statement, from the publisher to the speaker with his country and sector."""
    speaker = None if said.speaker is None else actors.get(said.speaker)
    links = chain_of(said, article, speaker)
    return ARROW.join(named(link.name, None if link.actor is None else actors.get(link.actor)) for link in links)


def event_chain(event: Event, article: Article, actors: Actors) -> str:
    """The chain behind an event, from the publisher to the one on whose word it stands, with country and sector."""
    publisher = article.publisher or NOTHING
    return ARROW.join((publisher, *(named(*_hand(hand, actors)) for hand in _hands(event))))


def short_chain(event: Event, actors: Actors) -> str:
    """The same behind the publisher and without codes, `← AFP ← Maria Zakharova`; empty if the publisher asserts it."""
    return "".join(f"{ARROW}{_hand(hand, actors)[0]}" for hand in _hands(event)).strip()


def named(name: str | None, actor: Actor | None) -> str:
    """A name with the country and sector of the actor that bears it, as far as they are known."""
    codes = [] if actor is None else [code for code in (actor.country, actor.sector) if code is not None]
    return f"{name or NOTHING} ({' '.join(codes)})" if codes else name or NOTHING


def _hands(event: Event) -> tuple[str, ...]:
    """Actor ids and names of media, from the publisher on; a dash for somebody whom the page leaves out."""
    if event.according_to:
        return tuple(reversed(event.according_to))
    return () if event.certainty == "asserted" else (NOTHING,)


def _hand(hand: str, actors: Actors) -> tuple[str, Actor | None]:
    actor = actors.get(hand)
    return (hand if actor is None else actor.name), actor
