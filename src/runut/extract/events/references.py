"""Whom a party means. In: a `Party`, the statement around it, who was told of before. Out: an `Actor`, or None."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from runut.extract.events.parties import Party
from runut.extract.events.view import View
from runut.extract.events.wording import Wording
from runut.records.actor import Actor
from runut.records.statement import Statement


@dataclass(frozen=True, slots=True)
class References:
    """Who may be meant by words that are no name: `named` by the same words elsewhere on the page, `earlier` stood out
    in the sentence before."""

    actors: Mapping[str, Actor]
    named: Mapping[str, Actor]
    wording: Wording


def references(actors: Iterable[Actor], wording: Wording) -> References:
    """The references of a page."""
    all_ = tuple(actors)
    named = {mention.lower(): actor for actor in reversed(all_) for mention in actor.mentions}
    return References({actor.id: actor for actor in all_}, named, wording)


def meant(view: View, party: Party, earlier: Actor | None, known: References) -> Actor | None:
    """The actor whom a party stands for; None where the page does not tell."""
    if party.actor is not None:
        return party.actor
    if party.sort == "noun":
        return known.named.get(" ".join(view.forms[party.first : party.last]))
    pronoun = " ".join(view.forms[party.first : party.last])
    if pronoun in known.wording.speaker:
        return _speaker(view.said[party.head], known)
    if pronoun in known.wording.both:
        return None
    one = pronoun in known.wording.earlier
    return _before(view, party, one=one) or (earlier if earlier and (earlier.kind == "person") == one else None)


def _speaker(statement: Statement | None, known: References) -> Actor | None:
    return None if statement is None or statement.speaker is None else known.actors.get(statement.speaker)


def _before(view: View, party: Party, *, one: bool) -> Actor | None:
    """The first of the sentence before the pronoun who may be meant, as subjects come first."""
    return next(
        (
            mention.actor
            for mention in view.mentions
            if mention.last <= party.first and (mention.actor.kind == "person") == one
        ),
        None,
    )


def topic(view: View, known: References) -> Actor | None:
    """Whom a pronoun in the next sentence takes up: who speaks in this one, else the first person or actor in it."""
    for said in reversed(view.statements):
        if said.speaker is not None:
            return known.actors.get(said.speaker)
    actors = [mention.actor for mention in view.mentions]
    return next((actor for actor in actors if actor.kind == "person"), actors[0] if actors else None)
