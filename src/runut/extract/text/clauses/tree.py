"""A sentence's words as a tree. In: words whose heads may be anything. Out: a `Tree` that is one, or several."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from runut.records.text import Word

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET"}


@dataclass(frozen=True, slots=True)
class Tree:
    """Words with heads that form no cycle (-1 for a root) and their children left to right.

    `forms` are in lower case without the hyphen of a clitic; `kinds` are relations without their subtype (`nsubj`), and
    `kinds_below` those of a word's children. `conjuncts` are the nouns joined to a word, if any are; `top_down` has
    every head before its children.
    """

    words: tuple[Word, ...]
    forms: tuple[str, ...]
    kinds: tuple[str, ...]
    heads: tuple[int, ...]
    children: tuple[tuple[int, ...], ...]
    kinds_below: tuple[frozenset[str], ...]
    conjuncts: Mapping[int, Sequence[int]]
    top_down: tuple[int, ...]

    def nominal(self, word: int) -> bool:
        """Whether a word can be a subject, an object or an agent."""
        return self.words[word].upos in NOMINAL

    def before(self, word: int) -> Iterator[int]:
        """The children of a word that stand before it."""
        return (child for child in self.children[word] if child < word)

    def of_kind(self, word: int, *kinds: str) -> list[int]:
        """The children of a word in one of these relations, subtypes aside."""
        return [child for child in self.children[word] if self.kinds[child] in kinds]


def grow(text: str, words: Sequence[Word]) -> Tree:
    """The tree of a sentence of `text`; heads out of range become roots, and a cycle is cut where it closes."""
    heads = _without_cycles([word.head if 0 <= word.head < len(words) else -1 for word in words])
    children: list[list[int]] = [[] for _ in words]
    for word, head in enumerate(heads):
        if head >= 0:
            children[head].append(word)
    order = [word for word, head in enumerate(heads) if head < 0]
    for word in order:
        order.extend(children[word])
    kinds = tuple(word.deprel.partition(":")[0] for word in words)
    conjuncts: dict[int, list[int]] = {}
    for word, kind in enumerate(kinds):
        if kind == "conj" and heads[word] >= 0 and words[word].upos in NOMINAL:
            conjuncts.setdefault(heads[word], []).append(word)
    return Tree(
        words=tuple(words),
        forms=tuple(word.span.slice(text).lower().strip("-") for word in words),
        kinds=kinds,
        heads=tuple(heads),
        children=tuple(map(tuple, children)),
        kinds_below=tuple(frozenset(kinds[child] for child in below) for below in children),
        conjuncts=conjuncts,
        top_down=tuple(order),
    )


def _without_cycles(heads: list[int]) -> list[int]:
    walk_of = [-1] * len(heads)
    for start in range(len(heads)):
        word = start
        while walk_of[word] < 0:
            walk_of[word] = start
            if heads[word] < 0:
                break
            if walk_of[heads[word]] == start:
                heads[word] = -1
                break
            word = heads[word]
    return heads
