"""An article's text as sentences, tokens, words, names and clauses."""

from dataclasses import dataclass
from enum import StrEnum

from runut.records.span import Span


class Voice(StrEnum):
    """A verb's voice, as Universal Dependencies writes it; a word that is no verb has none."""

    active = "Act"
    passive = "Pass"
    none = ""


class NameKind(StrEnum):
    """What a name names, by the classes of the annotated corpora that the names were learned from."""

    person = "PER"
    organisation = "ORG"
    place = "LOC"


class Relation(StrEnum):
    """How a clause hangs on the one above it."""

    main = "main"  # nothing above it
    complement = "complement"  # what is said, asked, wanted: `mengatakan bahwa ...`
    relative = "relative"  # describes a noun: `pria yang ...`
    adverbial = "adverbial"  # when, why, if, in order to
    coordinate = "coordinate"  # joined by `dan`, `tetapi` or a comma
    parenthetical = "parenthetical"  # stands beside it: the cue behind a quotation


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word in the sense of Universal Dependencies: a token, or a clitic or host split off one.

    `upos`, `lemma`, `head` and `deprel` are UD's; `head` is the place of the governing word in `Sentence.words`, -1 for
    the root. `prefix` and `suffix` are a verb's affixes in their base form (`me`, `di`, `ter`, `ber`, ...; `kan`, `i`),
    empty where it has none.
    """

    span: Span
    upos: str
    lemma: str
    prefix: str
    suffix: str
    voice: Voice
    head: int
    deprel: str


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written: its span and what it names."""

    span: Span
    kind: NameKind


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: places in `Sentence.words` of its predicate and of the head words of what belongs to it.

    `subjects` and `objects` hold every coordinated head and look through `yang` to the noun that it stands for. With a
    passive verb, or with `agents`, the subject is whom it befalls and `agents` are by whom it is done, also in
    `surat yang kami kirim`, where the verb has no passive prefix. `negations` and `auxiliaries` are words that say so.
    `above` is the place in `Sentence.clauses` of the clause that it hangs on, -1 for none. `implied` tells that the
    subject was not said in this clause but carried over from the one that controls it.
    """

    predicate: int
    relation: Relation
    above: int
    subjects: tuple[int, ...]
    objects: tuple[int, ...]
    agents: tuple[int, ...]
    negations: tuple[int, ...]
    auxiliaries: tuple[int, ...]
    implied: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span, its tokens' spans in order, and the paragraph that it stands in (-1: the headline).

    `words` are the tokens with enclitics split off, analysed; `names` and `clauses` are read from them.
    """

    span: Span
    tokens: tuple[Span, ...]
    paragraph: int
    words: tuple[Word, ...] = ()
    names: tuple[Name, ...] = ()
    clauses: tuple[Clause, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """What was analysed and its sentences, in reading order; spans count in `content`, which is `Article.text`."""

    content: str
    sentences: tuple[Sentence, ...]

    def sentence_at(self, place: Span) -> Sentence | None:
        """The sentence that `place` starts in, or None between sentences."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].span.end <= place.start:
                low = middle + 1
            else:
                high = middle
        if low < len(self.sentences) and self.sentences[low].span.start <= place.start:
            return self.sentences[low]
        return None
