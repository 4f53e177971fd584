"""What the parser learns from. In: the treebanks in a data folder. Out: examples and batches of them, as arrays."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.treebanks import GoldSentence, older_annotation, pud, sentences
from runut.extract.text.cut.tokens import word_spans
from runut.extract.text.syntax.features import Features, features_of
from runut.extract.text.syntax.parser import UNKNOWN_FORM, UNKNOWN_ROOT
from runut.languages.pack import Pack
from runut.records.span import Span

# A label that is not known: no loss is taken there.
UNKNOWN = ""
LONGEST = 200
# Forms and roots seen less often are learned from their letters alone.
SELDOM = 2
IGNORED = -1


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


@dataclass(frozen=True, slots=True)
class Arrays:
    """A batch: sentences x words, padded; `heads` count from 1, 0 is the root; labels that are not known are -1."""

    kinds: NDArray[np.int64]
    mask: NDArray[np.bool_]
    older: NDArray[np.float32]
    tags: NDArray[np.int64]
    heads: NDArray[np.int64]
    deprels: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Kinds:
    """Every distinct form of the examples and what is seen of it, one row a form; the last row is padding."""

    number: dict[str, int]
    forms: NDArray[np.int64]
    roots: NDArray[np.int64]
    grams: NDArray[np.int64]
    edges: NDArray[np.int64]
    patterns: NDArray[np.int64]
    shapes: NDArray[np.int64]
    counts: NDArray[np.float32]


def kinds_of(examples: Iterable[Example], vocabulary: Vocabulary, pack: Pack, *, no_gram: int) -> Kinds:
    """The features of every form, as `runut.extract.text.syntax` sees them; `no_gram` pads rows of letter groups."""
    number: dict[str, int] = {}
    for example in examples:
        for form in example.forms:
            number.setdefault(form, len(number))
    seen = [features_of(form, pack) for form in number]
    seen.append(Features("", "", (no_gram,), (0,) * len(seen[0].edges), 0, 0))
    forms = {form: place for place, form in enumerate(vocabulary.forms, UNKNOWN_FORM + 1)}
    roots = {root: place for place, root in enumerate(vocabulary.roots, UNKNOWN_ROOT + 1)}
    longest = max(len(row.grams) for row in seen)
    return Kinds(
        number,
        np.array([forms.get(row.form, UNKNOWN_FORM) for row in seen[:-1]] + [0]),
        np.array([roots.get(row.root, UNKNOWN_ROOT) for row in seen]),
        np.array([row.grams + (no_gram,) * (longest - len(row.grams)) for row in seen]),
        np.array([row.edges for row in seen]),
        np.array([row.pattern for row in seen]),
        np.array([row.shape for row in seen]),
        np.array([vocabulary.counts[row.form] for row in seen], dtype=np.float32),
    )


def batches(examples: Sequence[Example], words: int, random: np.random.Generator) -> Iterator[list[Example]]:
    """The examples in groups of about `words` words and like length, in the order of length."""
    group: list[Example] = []
    for example in sorted(examples, key=lambda row: len(row.forms) + 4 * random.random()):
        if group and (len(group) + 1) * len(example.forms) > words:
            yield group
            group = []
        group.append(example)
    if group:
        yield group


def arrays_of(group: Sequence[Example], kinds: Kinds, vocabulary: Vocabulary) -> Arrays:
    """A group of examples as padded arrays."""
    tags = {tag: number for number, tag in enumerate(vocabulary.tags)}
    deprels = {deprel: number for number, deprel in enumerate(vocabulary.deprels)}
    shape = (len(group), max(len(example.forms) for example in group))
    found = Arrays(
        np.full(shape, len(kinds.number)),
        np.zeros(shape, dtype=bool),
        np.array([example.annotation is Annotation.older for example in group], dtype=np.float32),
        *(np.full(shape, IGNORED) for _ in range(3)),
    )
    for row, example in enumerate(group):
        place = (row, slice(0, len(example.forms)))
        found.kinds[place] = [kinds.number[form] for form in example.forms]
        found.mask[place] = True
        found.tags[place] = [tags.get(tag, IGNORED) for tag in example.tags]
        found.heads[place] = [head + 1 for head in example.heads]
        found.deprels[place] = [deprels.get(deprel, IGNORED) for deprel in example.deprels]
    return found


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
