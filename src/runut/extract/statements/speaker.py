"""Who speaks. In: the words for the speaker, the article's actors, who spoke before. Out: an `Actor` or None."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from runut.extract.statements.head import head_of, is_person
from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.records.actor import Actor
from runut.records.span import Span

NEAR_START = 3
LONGEST_NAME = 3
LONGEST_ROLE = 4
LONGEST_DESCRIPTION = 10
FARTHEST_ROLE = 200


@dataclass(frozen=True, slots=True)
class Cast:
    """The article's actors by place: spans in order, and the actor at each; persons by one word of theirs (`Josua`)."""

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


@dataclass(frozen=True, slots=True)
class Voices:
    """Who may be meant by a pronoun: the last who spoke, as one and as many; `topic` stood out in the line before."""

    one: Actor | None = None
    many: Actor | None = None
    topic: Actor | None = None

    def heard(self, actor: Actor) -> "Voices":
        """The voices after `actor` has spoken."""
        if is_person(actor):
            return Voices(actor, self.many)
        return Voices(self.one, actor)

    def unknown(self) -> "Voices":
        """The voices after somebody has spoken whom no actor stands for: a pronoun may mean him."""
        return Voices()

    def about(self, actor: Actor | None) -> "Voices":
        """The voices after a line without speech that `actor` stood out in; None if nobody did."""
        return Voices(self.one, self.many, actor)


def cast(actors: Sequence[Actor]) -> Cast:
    """The mentions of all actors in the order of the text."""
    places = sorted(((span, actor) for actor in actors for span in actor.spans), key=lambda place: place[0])
    by_word = {mention: actor for actor in actors if is_person(actor) for mention in actor.mentions if " " not in mention}
    return Cast(tuple(span for span, _ in places), tuple(actor for _, actor in places), by_word)


def resolve(place: Span | None, content: str, found: Cast, voices: Voices, words: Lexicon, direct: bool=False) -> Actor | None:
    """The actor that the words at `place` stand for; None if there are no words or they name nobody known."""
    if place is None:
        return None
    said = place.slice(content).lower()
    if said in words.plural_pronouns:
        return voices.many or voices.one
    if said in words.pronouns or said == words.clitic:
        if direct: return voices.one or voices.topic or voices.many
        return voices.topic or voices.one or voices.many
    mentions = found.within(place)
    closing = _closing(place, content, found, words)
    if whole := next((actor for span, actor in mentions if span.holds(place)), None):
        titled = said.split()[0] in words.titles
        return whole if closing is None or not (titled and is_person(whole)) else closing
    head = head_of(place, content, mentions, words)
    if head is None or not is_person(head) or not any(actor is head and _closes(span, place, content) for span, actor in mentions):
        if closing is not None:
            return closing
    role = _named_before(said, words)
    if role and (head is None or _is_described(head, role, words)):
        return _earlier(role, place, content, found, voices, words) or head
    if head is None and said.split()[0] in words.titles and len(said.split()) <= LONGEST_ROLE:
        return found.called(said, place.start, content)
    return head


def _closes(span: Span, place: Span, content: str) -> bool:
    rest = content[span.end : place.end].lstrip()
    return not rest or not rest[0].isupper()


def _closing(place: Span, content: str, found: Cast, words: Lexicon) -> Actor | None:
    """The person whom the page calls by one word of the name that a phrase closes with (`Ekonom Bank X Josua Pardede`)."""
    parts = place.slice(content).split()[-LONGEST_NAME:]
    if len(parts) < 2 or not parts[-1][:1].isupper() or place.slice(content).split()[0].lower() in words.of_somebody:
        return None
    return next((found.by_word[part] for part in parts if part in found.by_word), None)


def _is_described(head: Actor, role: str, words: Lexicon) -> bool:
    """Whether `mantan pemain Persija itu` is somebody else than the one whom its words name."""
    first, *others = role.split()
    if head.kind == "group":
        return first not in words.collectives
    unnamed = not is_person(head) or head.name.split()[0].lower() in words.titles
    return first in words.titles and bool(others) and unnamed


def is_another(place: Span, content: str, words: Lexicon) -> bool:
    """Whether the words at `place`, which name no known actor, bring in somebody that a later pronoun may mean."""
    parts = place.slice(content).split()
    first, last = parts[0].lower(), parts[-1]
    if first in words.pronouns | words.papers or last.lower() in words.determiners:
        return False
    return first in words.titles | words.indefinites or last[:1].isupper()


def subject_of(line: Line, found: Cast, words: Lexicon) -> Actor | None:
    """The person named at the start or the very end of a line, who may be meant by a pronoun in the next."""
    if not line.words or line.quoted(0):
        return None
    for told in line.syntax.subjects.values():
        head = head_of(told, line.content, found.within(told), words)
        if head is not None and is_person(head):
            return head
    ends = (line.span(0, min(NEAR_START, len(line.words))), line.span(max(0, len(line.words) - 2), len(line.words)))
    return next((actor for end in ends for _, actor in found.within(end) if actor.kind == "person"), None)


def _named_before(said: str, words: Lexicon) -> str:
    """`politikus` of `politikus itu`; "" for a phrase that points back at nobody."""
    parts = said.split()
    longest = LONGEST_DESCRIPTION if parts[0] in words.titles else LONGEST_ROLE
    pointing = parts[-1] in words.determiners and 1 < len(parts) <= longest
    if not pointing or parts[0] in words.papers or not words.indefinites.isdisjoint(parts):
        return ""
    return " ".join(parts[:-1])


def _earlier(role: str, place: Span, content: str, found: Cast, voices: Voices, words: Lexicon) -> Actor | None:
    """The one who was called by a role before, else the last who spoke, as one or as many."""
    if same := found.called(role, place.start, content):
        return same
    if role.split(maxsplit=1)[0] in words.collectives:
        return voices.many
    return voices.topic or voices.one or voices.many


def _begins(mention: str, role: str) -> bool:
    return mention[: len(role)].lower() == role and not mention[len(role) : len(role) + 1].isalnum()
