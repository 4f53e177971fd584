"""Who may be meant by a pronoun. In: who spoke before and who stood out. Out: `Voices`, an `Actor`."""

from dataclasses import dataclass

from runut.extract.statements.head import is_person
from runut.extract.statements.lexicon import Lexicon
from runut.records.actor import Actor
from runut.records.span import Span


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

    def meant(self, pronoun: str, words: Lexicon, *, quoted: bool) -> Actor | None:
        """Whom a pronoun means beside what is said; a quotation goes on with whoever spoke, else one who stood out."""
        if pronoun in words.plural_pronouns:
            return self.many or self.one
        first, then = (self.one, self.topic) if quoted else (self.topic, self.one)
        return first or then or self.many


def is_another(place: Span, content: str, words: Lexicon) -> bool:
    """Whether the words at `place`, which name no known actor, bring in somebody that a later pronoun may mean."""
    parts = place.slice(content).split()
    first, last = parts[0].lower(), parts[-1]
    if first in words.pronouns | words.papers or last.lower() in words.determiners:
        return False
    return first in words.titles | words.indefinites or last[:1].isupper()
