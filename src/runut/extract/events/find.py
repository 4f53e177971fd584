"""Code political events. In: an article and what was found on it. Out: `Event`s.

Each sentence is laid out (`view`), the words that carry an event are told and typed (`coding`), their sides found
(`sides`) and named (`references`), status, certainty, date and place read (`factuality`, `circumstances`); reports of
one event are one (`merging`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from runut.extract.events.circumstances import Dated, dated_by_sentence, when, where
from runut.extract.events.coding import Coded, coded
from runut.extract.events.factuality import Dating, certainty, is_purpose, status
from runut.extract.events.features import Marks, marks_of
from runut.extract.events.merging import Report, merge
from runut.extract.events.parties import Party, parties
from runut.extract.events.references import References, meant, references, topic
from runut.extract.events.rules import Rules, event_rules
from runut.extract.events.sides import sides
from runut.extract.events.view import View, views
from runut.extract.events.weights import Weights, load_weights
from runut.extract.events.wording import Wording, event_wording
from runut.languages.pack import Pack
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.event import Because, Event, Side
from runut.records.span import Span
from runut.records.statement import Statement
from runut.records.text import Text
from runut.records.time import Time

# GUIDELINES.md section 5: a coming act of these types is an agreement on it.
COMING = frozenset({"CONSULT", "COOPERATE", "AID", "SUPPORT"})
AGREED = "AGREE"


@dataclass(frozen=True, slots=True)
class Coder:
    """Everything that the coding of one article looks at beside its sentences."""

    rules: Rules
    types: Weights
    sides: Weights
    status: Weights
    wording: Wording
    known: References
    published: date | None


def find_events(
    article: Article,
    text: Text,
    times: tuple[Time, ...],
    actors: tuple[Actor, ...],
    statements: tuple[Statement, ...],
    pack: Pack,
) -> tuple[Event, ...]:
    """The article's events, in order of their triggers; reports of the same event on the page are one."""
    wording = event_wording(pack)
    coder = Coder(
        rules=event_rules(pack),
        types=load_weights(pack, "types"),
        sides=load_weights(pack, "sides"),
        status=load_weights(pack, "status"),
        wording=wording,
        known=references(actors, wording),
        published=None if article.published is None else article.published.day,
    )
    return merge(_reports(coder, text, times, actors, statements))


def _reports(
    coder: Coder, text: Text, times: tuple[Time, ...], actors: tuple[Actor, ...], statements: tuple[Statement, ...]
) -> Iterator[Report]:
    """Every report in the body. A headline repeats the body and is no evidence."""
    dated = dated_by_sentence(text, times)
    earlier: Actor | None = None
    for number, view in enumerate(views(text, actors, statements)):
        if view.sentence.paragraph >= 0:
            yield from _of_sentence(coder, view, dated.get(number, ()), earlier)
            earlier = topic(view, coder.known) or earlier


def _of_sentence(coder: Coder, view: View, times: Dated, earlier: Actor | None) -> Iterator[Report]:
    marks = marks_of(view)
    found = coded(view, coder.rules, coder.types, marks)
    if not found:
        return
    there = parties(view, coder.wording.pronouns, coder.wording.people)
    for event in found:
        if is_purpose(view, event.first, coder.wording):
            continue
        both = sides(view, event, there, marks, coder.sides, coder.wording)
        named = [
            _side(view, role, party, earlier, coder)
            for role, those in (("actor", both.actors), ("recipient", both.recipients))
            for party in those
        ]
        report = _event(coder, view, event, _distinct(named), times, marks)
        if report is not None:
            yield Report(report, view.sentence.words[event.candidate.key].lemma)


def _side(view: View, role: str, party: Party, earlier: Actor | None, coder: Coder) -> Side:
    actor = meant(view, party, earlier, coder.known)
    span = view.span(party.first, party.last)
    return Side("actor" if role == "actor" else "recipient", span, None if actor is None else actor.id)


def _distinct(named: list[Side]) -> tuple[Side, ...]:
    """Nobody twice: who acts is no recipient of it."""
    seen: set[str] = set()
    kept = []
    for side in named:
        if side.actor is None or side.actor not in seen:
            kept.append(side)
            seen.update(() if side.actor is None else (side.actor,))
    return tuple(kept)


def _event(coder: Coder, view: View, event: Coded, named: tuple[Side, ...], times: Dated, marks: Marks) -> Event | None:
    rule = None if event.hit is None else event.hit.trigger.rule
    told = {role: tuple(side.actor for side in named if side.role == role and side.actor) for role in SIDES}
    if not named or any(not told[side.removesuffix("s")] for side in (rule.needs if rule else ())):
        return None
    first, last = event.first, event.last
    place = view.span(first, last)
    moment = when(place, times)
    period = None if moment is None else moment[0]
    told_status = status(view, event, Dating(period, coder.published), marks, coder.status, coder.wording)
    factual, factual_word = told_status.status, told_status.word
    sure, sure_word = certainty(view, first, coder.wording)
    spot = where(view, last, times, coder.wording)
    evidence = view.sentence.span
    if factual == "future" and event.type in COMING | {AGREED} and factual_word is not None:
        place = view.span(factual_word, last)
    report = Event(
        type=event.type,
        mode=None if rule is None else rule.mode,
        contexts=(),
        actors=told["actor"],
        recipients=told["recipient"],
        trigger=place.slice(view.content),
        evidence=(evidence.slice(view.content),),
        when=period,
        where=None if spot is None else spot.slice(view.content),
        status=factual,
        certainty=sure,
        according_to=(),
        quantities=(),
        trigger_span=place,
        evidence_spans=(evidence,),
        rule=_rule_name(event),
        where_span=spot,
        because=Because(
            chance=round(event.chance, 4),
            reasons=event.reasons,
            sides=named,
            status_span=_word(view, factual_word),
            when_span=None if moment is None else moment[1],
            certainty_span=_word(view, sure_word),
            rivals=event.rivals,
        ),
    )
    speech = rule is not None and rule.frame == "speech"
    return _attributed(_coming(report), speech, view.said[first])


SIDES = ("actor", "recipient")


def _rule_name(event: Coded) -> str:
    if event.hit is None:
        return "model"
    return f"{event.hit.trigger.rule.name}: {' '.join(event.hit.trigger.words)}"


def _word(view: View, word: int | None) -> Span | None:
    return None if word is None else view.sentence.words[word].span


def _coming(event: Event) -> Event:
    if event.status == "future" and event.type in COMING:
        return replace(event, type=AGREED, mode=None, rule=f"agree: coming {event.rule}")
    return event


def _attributed(event: Event, speech: bool, statement: Statement | None) -> Event:
    """Decision 4: a speech act that its own speaker performs is asserted by the outlet."""
    if statement is None or (speech and statement.speaker in event.actors):
        return replace(event, certainty="asserted") if event.certainty == "attributed" else event
    speaker = () if statement.speaker is None else (statement.speaker,)
    return replace(event, according_to=(*speaker, *statement.via))
