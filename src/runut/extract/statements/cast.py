"""The article's actors by where they stand and what they are called. In: `Actor`s. Out: a `Cast`."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from runut.extract.statements.head import head_of, is_person
from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.records.actor import Actor
from runut.records.span import Span

NEAR_START = 3
# Mentions that are looked through for a role, back from where it stands.
FARTHEST_ROLE = 200


@dataclass(frozen=True, slots=True)
class Cast:
    """Actors by place: spans in order, and the actor at each; persons by one word that they are called by (`Josua`)."""

    spans: tuple[Span, ...]
    actors: tuple[Actor, ...]
    by_word: Mapping[str, Actor]

    def within(self, place: Span) -> tuple[tuple[Span, Actor], ...]:
        """The mentions that meet `place`, in order."""
        first = bisect_left(self.spans, Span(place.start, place.start))
        if first > 0 and self.spans[first - 1].end > place.start:
            first -= 1
        last = bisect_left(self.spans, Span(place.end, place.end))
        return tuple(zip(self.spans[first:last], self.actors[first:last], strict=True))

    def called(self, role: str, end: int, content: str) -> Actor | None:
        """The last actor before `end` whose mention begins with the words of `role`; None if there is none."""
        last = bisect_left(self.spans, Span(end, end))
        near = range(last - 1, max(-1, last - 1 - FARTHEST_ROLE), -1)
        return next((self.actors[at] for at in near if _begins(self.spans[at].slice(content), role)), None)


def cast(actors: Sequence[Actor]) -> Cast:
    """The mentions of all actors in the order of the text."""
    places = sorted(((span, actor) for actor in actors for span in actor.spans), key=lambda place: place[0])
    people = (actor for actor in actors if is_person(actor))
    by_word = {mention: actor for actor in people for mention in actor.mentions if " " not in mention}
    return Cast(tuple(span for span, _ in places), tuple(actor for _, actor in places), by_word)


def subject_of(line: Line, found: Cast, words: Lexicon) -> Actor | None:
    """The person whom a pronoun in the next line may mean: the first who is a subject, else one named at an end."""
    if not line.words or line.quoted(0):
        return None
    subjects = line.syntax.subjects.values()
    heads = (head_of(told, line.content, found.within(told), words) for told in subjects)
    person = next((head for head in heads if head is not None and is_person(head)), None)
    if person is not None:
        return person
    ends = (line.span(0, min(NEAR_START, len(line.words))), line.span(max(0, len(line.words) - 2), len(line.words)))
    return next((actor for end in ends for _, actor in found.within(end) if actor.kind == "person"), None)


def _begins(mention: str, role: str) -> bool:
    return mention[: len(role)].lower() == role and not mention[len(role) : len(role) + 1].isalnum()
