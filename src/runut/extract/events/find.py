"""Code political events. In: an article and what was found on it. Out: `Event`s."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from runut.extract.events.arguments import Arguments, Resolve, arguments
from runut.extract.events.circumstances import when, where
from runut.extract.events.clause import Clause, clauses
from runut.extract.events.factuality import carrier, certainty, is_purpose, status
from runut.extract.events.matching import Match, matches
from runut.extract.events.merging import merge
from runut.extract.events.nearby import NOTHING, Nearby, nearby
from runut.extract.events.rules import Rules, event_rules
from runut.extract.events.wording import Wording, event_wording
from runut.languages.pack import Pack
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.event import Event
from runut.records.span import Span
from runut.records.statement import Statement
from runut.records.text import Text
from runut.records.time import Time

# Words between a speech act and what it asks for, promises or refuses.
COMPLEMENT = 10
# GUIDELINES.md section 5: a coming act of these types is an agreement on it.
COMING = frozenset({"CONSULT", "COOPERATE", "AID", "SUPPORT"})


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that the coding of one article looks at."""

    article: Article
    content: str
    nearby: Mapping[Span, Nearby]
    actors: Mapping[str, Actor]
    rules: Rules
    wording: Wording


def find_events(
    article: Article,
    text: Text,
    times: tuple[Time, ...],
    actors: tuple[Actor, ...],
    statements: tuple[Statement, ...],
    pack: Pack,
) -> tuple[Event, ...]:
    """The article's events, in order of their triggers; reports of the same event on the page are one."""
    by_id = {actor.id: actor for actor in actors}
    near = nearby(text, times, statements)
    reading = Reading(article, text.content, near, by_id, event_rules(pack), event_wording(pack))
    return merge(_reported(reading, text, actors))


def _reported(reading: Reading, text: Text, actors: tuple[Actor, ...]) -> Iterator[Event]:
    """Every report in the body. A headline repeats the body and is no evidence."""
    earlier: Actor | None = None
    for clause in clauses(text, actors):
        if clause.sentence.paragraph < 0:
            continue
        last_speech: Match | None = None
        for match in matches(clause, reading.rules, reading.wording.clitics):
            if _is_complement(match, last_speech, clause, reading.wording) or is_purpose(
                clause, match, reading.wording
            ):
                continue
            if match.trigger.rule.frame == "speech" and match.trigger.voice != "nominal":
                last_speech = match
            event = _event(reading, clause, match, earlier)
            if event is not None:
                yield event
        earlier = _topic(reading, clause) or earlier


def _near(reading: Reading, clause: Clause) -> Nearby:
    return reading.nearby.get(clause.sentence.span, NOTHING)


def _topic(reading: Reading, clause: Clause) -> Actor | None:
    """Whom a pronoun in the next sentence takes up: who speaks in this one, else the first person or actor in it."""
    for said in reversed(_near(reading, clause).statements):
        if said.speaker is not None:
            return reading.actors.get(said.speaker)
    actors = [mention.actor for mention in clause.mentions]
    return next((actor for actor in actors if actor.kind == "person"), actors[0] if actors else None)


def _is_complement(match: Match, speech: Match | None, clause: Clause, wording: Wording) -> bool:
    """`X meminta Y membebaskan Z`: what is asked for, promised or refused is no event of its own."""
    if speech is None or match.first - speech.last > COMPLEMENT:
        return False
    return not wording.ends.intersection(clause.words[speech.last : match.first])


def _event(reading: Reading, clause: Clause, match: Match, earlier: Actor | None) -> Event | None:
    place = clause.span(match.first, match.last)
    statement = carrier(place, _near(reading, clause).statements)
    speaker = reading.actors.get(statement.speaker) if statement and statement.speaker else None
    sides = arguments(clause, match, reading.wording, _resolver(reading.wording, speaker, earlier))
    rule = match.trigger.rule
    if _lacking(sides, rule.needs):
        return None
    period = when(clause, match, _near(reading, clause).times)
    published = reading.article.published
    factuality = status(clause, match, period, None if published is None else published.day, reading.wording)
    if factuality == "future" and rule.type in COMING:
        place = Span(_auxiliary(clause, match, reading.wording).start, place.end)
    evidence = clause.sentence.span
    spot = where(reading.content, clause, match, _near(reading, clause).times, reading.wording)
    event = Event(
        type=rule.type,
        mode=rule.mode,
        contexts=(),
        actors=tuple(actor.id for actor in sides.actors),
        recipients=tuple(actor.id for actor in sides.recipients),
        trigger=place.slice(reading.content),
        evidence=(evidence.slice(reading.content),),
        when=period,
        where=None if spot is None else spot.slice(reading.content),
        status=factuality,
        certainty=certainty(clause, match, statement, reading.wording),
        according_to=(),
        quantities=(),
        trigger_span=place,
        evidence_spans=(evidence,),
        rule=f"{rule.name}: {' '.join(match.trigger.words)}",
        where_span=spot,
    )
    return _attributed(_coming(event), rule.frame == "speech", statement)


def _auxiliary(clause: Clause, match: Match, wording: Wording) -> Span:
    """The words that carry a coming act begin with what makes it coming: `akan bertemu`."""
    first = match.first
    while first > 0 and clause.words[first - 1] in wording.future:
        first -= 1
    return clause.span(first, match.first + 1)


def _lacking(sides: Arguments, needs: frozenset[str]) -> bool:
    if not sides.actors and not sides.recipients:
        return True
    return ("actors" in needs and not sides.actors) or ("recipients" in needs and not sides.recipients)


def _coming(event: Event) -> Event:
    if event.status == "future" and event.type in COMING:
        return replace(event, type="AGREE", mode=None, rule=f"agree: coming {event.rule}")
    return event


def _attributed(event: Event, speech: bool, statement: Statement | None) -> Event:
    """Decision 4: a speech act that its own speaker performs is asserted by the outlet."""
    if statement is None or (speech and statement.speaker in event.actors):
        return replace(event, certainty="asserted") if event.certainty == "attributed" else event
    speaker = () if statement.speaker is None else (statement.speaker,)
    return replace(event, according_to=(*speaker, *statement.via))


def _resolver(wording: Wording, speaker: Actor | None, earlier: Actor | None) -> Resolve:
    def resolve(pronoun: str) -> Actor | None:
        if pronoun in wording.speaker:
            return speaker
        if pronoun in wording.both or earlier is None:
            return None
        return earlier if (earlier.kind == "person") == (pronoun in wording.earlier) else None

    return resolve
