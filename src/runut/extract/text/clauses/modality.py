"""Find what negates a clause and what its auxiliaries are. In: a predicate in its `Tree`. Out: their places."""

from collections.abc import Iterable, Iterator, Sequence

from runut.extract.text.clauses.lexicon import Lexicon
from runut.extract.text.clauses.tree import Tree

# Auxiliaries and negations that stand before one verb (`tidak akan pernah bisa`).
LONGEST_GAP = 4
# What hangs on one of these still belongs to the verb: `belum begitu berkembang`, `tidak akan datang`.
SEEN_THROUGH = {"ADV", "AUX", "PART", "SCONJ", "ADP"}


def negations_among(tree: Tree, words: Lexicon, said: Iterable[int]) -> tuple[int, ...]:
    """Those of the words that negate, failing verbs among them; `tidak hanya` does not."""
    return tuple(word for word in said if _negates(tree, words, word))


def auxiliaries_among(tree: Tree, words: Lexicon, said: Iterable[int]) -> tuple[int, ...]:
    """The auxiliaries among the words, whatever the parser called them."""
    return tuple(word for word in said if tree.forms[word] in words.auxiliaries or tree.kinds[word] == "aux")


def said_before(tree: Tree, words: Lexicon, predicate: int, predicates: Sequence[bool]) -> list[int]:
    """The words before a predicate that may negate or qualify it, in order."""
    return sorted(set(_beside(tree, words, predicate, predicates)))


def _beside(tree: Tree, words: Lexicon, predicate: int, predicates: Sequence[bool]) -> Iterator[int]:
    yield from _right_before(tree, words, predicate, predicates)
    for child in tree.before(predicate):
        if predicates[child]:
            continue
        yield child
        if tree.words[child].upos in SEEN_THROUGH:
            yield from (word for word in tree.children[child] if word < predicate and not predicates[word])


def _right_before(tree: Tree, words: Lexicon, predicate: int, predicates: Sequence[bool]) -> Iterator[int]:
    """Negations right before the predicate, whatever they were hung on: `Tak Kunjung Dibayar`, `Warga Jangan Panik`."""
    for place in range(predicate - 1, max(-1, predicate - 1 - LONGEST_GAP), -1):
        negates = tree.forms[place] in words.negators or tree.forms[place] in words.failing
        if predicates[place] or not (negates or tree.forms[place] in words.auxiliaries):
            return
        if negates or tree.heads[place] != predicate:
            yield place


def _negates(tree: Tree, words: Lexicon, word: int) -> bool:
    following = tree.forms[word + 1] if word + 1 < len(tree.forms) else ""
    negates = tree.forms[word] in words.negators or tree.forms[word] in words.failing
    return negates and following not in words.limiters
