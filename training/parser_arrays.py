"""Examples as arrays. In: examples and their vocabulary. Out: the features of their forms, and padded batches."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runut.extract.text.syntax.features import Features, features_of
from runut.extract.text.syntax.parser import UNKNOWN_FORM, UNKNOWN_ROOT
from runut.languages.pack import Pack
from training.parser_data import Annotation, Example, Vocabulary

IGNORED = -1


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
