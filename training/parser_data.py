"""What the parser learns from. In: the treebanks in a data folder. Out: examples and their vocabulary."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from evaluation.treebanks import GoldSentence, older_annotation, pud, sentences
from runut.extract.text.cut.tokens import word_spans
from runut.extract.text.syntax.features import features_of
from runut.languages.pack import Pack
from runut.records.span import Span

# A label that is not known: no loss is taken there.
UNKNOWN = ""
LONGEST = 200
# Forms and roots seen less often are learned from their letters alone.
SELDOM = 2


class Annotation(Enum):
    """Who annotated a sentence, by which rules."""

    current = auto()  # people, by today's
    older = auto()  # people, by those of 2017
    guessed = auto()  # other parsers, by today's


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence's forms, tags, heads (-1: root) and relations, and who says so."""

    forms: tuple[str, ...]
    tags: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]
    annotation: Annotation


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What forms and roots are looked up, how often each form was seen, and the labels."""

    forms: tuple[str, ...]
    roots: tuple[str, ...]
    counts: Counter[str]
    tags: tuple[str, ...]
    deprels: tuple[str, ...]


def current(data: Path) -> list[Example]:
    """The sentences in today's annotation: csui-train, four fifths of pud, gsd-dev."""
    found = [*sentences("csui-train", data), *pud(data, held_out=False), *sentences("gsd-dev", data)]
    return [_example(row) for row in found if len(row.words) <= LONGEST]


def older(data: Path, pack: Pack) -> list[Example]:
    """The sentences in the annotation of 2017, with enclitics split off as today; how those hang is not known."""
    return [_split(row, pack) for row in older_annotation(data) if len(row.words) <= LONGEST]


def vocabulary(examples: Sequence[Example], pack: Pack) -> Vocabulary:
    """Forms and roots seen twice or more, in order; the tags of today's annotation and the relations of both."""
    counts = Counter(form.lower() for example in examples for form in example.forms)
    roots = Counter[str]()
    for form, count in counts.items():
        roots[features_of(form, pack).root] += count
    return Vocabulary(
        tuple(sorted(form for form, count in counts.items() if count >= SELDOM and "\n" not in form)),
        tuple(sorted(root for root, count in roots.items() if count >= SELDOM and "\n" not in root)),
        counts,
        tuple(
            sorted(
                {tag for example in examples if example.annotation is Annotation.current for tag in example.tags}
                - {UNKNOWN}
            )
        ),
        tuple(sorted({deprel for example in examples for deprel in example.deprels} - {UNKNOWN})),
    )


def _example(row: GoldSentence) -> Example:
    words = row.words
    return Example(
        tuple(word.form for word in words),
        tuple(word.upos for word in words),
        tuple(word.head for word in words),
        tuple(word.deprel for word in words),
        Annotation.current,
    )


def _split(row: GoldSentence, pack: Pack) -> Example:
    pieces = [
        (number, piece.slice(row.text), place == 0)
        for number, word in enumerate(row.words)
        for place, piece in enumerate(_pieces(row.text, word.span, pack))
    ]
    first = {number: place for place, (number, _, host) in enumerate(pieces) if host}
    words = row.words
    return Example(
        tuple(form for _, form, _ in pieces),
        tuple(words[number].upos if host else UNKNOWN for number, _, host in pieces),
        tuple(
            (first[words[number].head] if words[number].head >= 0 else -1) if host else first[number]
            for number, _, host in pieces
        ),
        tuple(words[number].deprel if host else UNKNOWN for number, _, host in pieces),
        Annotation.older,
    )


def _pieces(text: str, word: Span, pack: Pack) -> tuple[Span, ...]:
    """The word and its enclitic; only words of letters, as signs were cut otherwise in 2017."""
    if not word.slice(text).isalpha():
        return (word,)
    found = word_spans(word.slice(text), Span(0, word.end - word.start), pack)
    return tuple(Span(word.start + piece.start, word.start + piece.end) for piece in found)
