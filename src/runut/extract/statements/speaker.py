"""Who speaks. In: the words for the speaker, the article's actors, who spoke before. Out: an `Actor` or None."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.records.actor import Actor
from runut.records.span import Span

NEAR_START = 3


@dataclass(frozen=True, slots=True)
class Cast:
    """The article's actors by place: spans in order, and the actor at each."""

    spans: tuple[Span, ...]
    actors: tuple[Actor, ...]

    def within(self, place: Span) -> tuple[tuple[Span, Actor], ...]:
        """The mentions that meet `place`, in order."""
        first = bisect_left(self.spans, Span(place.start, place.start))
        if first > 0 and self.spans[first - 1].end > place.start:
            first -= 1
        last = bisect_left(self.spans, Span(place.end, place.end))
        return tuple(zip(self.spans[first:last], self.actors[first:last], strict=True))


@dataclass(frozen=True, slots=True)
class Voices:
    """Who may be meant by a pronoun: the last who spoke, as one and as many; `topic` stood out in the line before."""

    one: Actor | None = None
    many: Actor | None = None
    topic: Actor | None = None

    def heard(self, actor: Actor) -> "Voices":
        """The voices after `actor` has spoken."""
        if actor.kind in ("person", "anonymous"):
            return Voices(actor, self.many)
        return Voices(self.one, actor)

    def about(self, actor: Actor | None) -> "Voices":
        """The voices after a line without speech that `actor` stood out in; None if nobody did."""
        return Voices(self.one, self.many, actor)


def cast(actors: Iterable[Actor]) -> Cast:
    """The mentions of all actors in the order of the text."""
    places = sorted(((span, actor) for actor in actors for span in actor.spans), key=lambda place: place[0])
    return Cast(tuple(span for span, _ in places), tuple(actor for _, actor in places))


def resolve(place: Span | None, content: str, found: Cast, voices: Voices, words: Lexicon) -> Actor | None:
    """The actor that the words at `place` stand for; None if there are no words or they name nobody known."""
    if place is None:
        return None
    said = place.slice(content).lower()
    if said in words.plural_pronouns:
        return voices.many or voices.one
    if said in words.pronouns or said == words.clitic:
        return voices.topic or voices.one or voices.many
    mentions = found.within(place)
    if whole := next((actor for span, actor in mentions if span.holds(place)), None):
        return whole
    role = said.rsplit(None, 1)[-1] in words.determiners
    if role and not any(actor.kind == "person" for _, actor in mentions):
        return voices.topic or voices.one or voices.many
    return _best(place, content, mentions)


def subject_of(line: Line, found: Cast) -> Actor | None:
    """The person named at the start or the very end of a line, who may be meant by a pronoun in the next."""
    if not line.words or line.quoted(0):
        return None
    ends = (line.span(0, min(NEAR_START, len(line.words))), line.span(max(0, len(line.words) - 2), len(line.words)))
    return next((actor for end in ends for _, actor in found.within(end) if actor.kind == "person"), None)


def _best(place: Span, content: str, mentions: tuple[tuple[Span, Actor], ...]) -> Actor | None:
    """Of several mentions in a phrase the person's: the last in an apposition, the first of two that are joined."""
    people = [actor for _, actor in mentions if actor.kind in ("person", "anonymous")]
    if people:
        return people[-1] if "," in place.slice(content) else people[0]
    at_start = [actor for span, actor in mentions if span.start <= place.start]
    if at_start:
        return at_start[0]
    return mentions[-1][1] if mentions else None
