"""What the analysis tells of a line's verbs. In: `Sentence`s. Out: a `Syntax`: whose they are, what hangs on them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from runut.records.span import Span
from runut.records.text import Clause, Relation, Sentence

# Steps up from a word to the head of its phrase; none in a news text is longer.
DEEPEST = 12
# Relations below the head of a phrase whose words are no part of it: what stands beside it, or goes on behind it.
BESIDE = frozenset({"punct", "conj", "parataxis", "advcl", "acl:relcl", "acl", "discourse", "dep"})


@dataclass(frozen=True, slots=True)
class Syntax:
    """By where a verb starts: the phrase that is its subject, and whether a clause is what it tells (`complements`).

    An `implied` subject was said with another verb (`X membantah kabar itu dan mengatakan ...`).
    """

    subjects: Mapping[int, Span]
    implied: Mapping[int, Span]
    complements: frozenset[int]


def syntax_of(sentences: Iterable[Sentence]) -> Syntax:
    """The subjects and complements of the verbs of `sentences`."""
    subjects: dict[int, Span] = {}
    implied: dict[int, Span] = {}
    complements: set[int] = set()
    for sentence in sentences:
        for clause in sentence.clauses:
            if clause.subjects:
                told = implied if clause.implied else subjects
                told[_start(sentence, clause)] = _phrase(sentence, clause)
            if clause.relation is Relation.complement and clause.above >= 0:
                complements.add(_start(sentence, sentence.clauses[clause.above]))
    return Syntax(subjects, implied, frozenset(complements))


def _start(sentence: Sentence, clause: Clause) -> int:
    return sentence.words[clause.predicate].span.start


def _phrase(sentence: Sentence, clause: Clause) -> Span:
    """The words around a subject's head that hang on it, without a gap, and not beyond the verb."""
    words = sentence.words
    head = clause.subjects[0]
    first = last = head
    while first > 0 and _hangs(sentence, first - 1, head):
        first -= 1
    while last + 1 < len(words) and last + 1 != clause.predicate and _hangs(sentence, last + 1, head):
        last += 1
    return Span(words[first].span.start, words[last].span.end)


def _hangs(sentence: Sentence, word: int, head: int) -> bool:
    """Whether `word` is part of the phrase of `head`, by a chain of relations none of which leads out of it."""
    for _ in range(DEEPEST):
        if word == head:
            return True
        if word < 0 or sentence.words[word].deprel in BESIDE:
            return False
        word = sentence.words[word].head
    return False
