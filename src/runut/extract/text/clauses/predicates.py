"""Find the words that head clauses. In: a `Tree`. Out: which words are predicates, and the one above each word."""

from collections.abc import Sequence

from runut.extract.text.clauses.lexicon import Lexicon
from runut.extract.text.clauses.tree import Tree

CLAUSAL = {"root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "conj", "dep"}
SUBJECT = {"nsubj", "csubj"}
# What only a verb in use has, however its own relation is called.
CORE = SUBJECT | {"obj", "iobj", "ccomp"}
IN_USE = CORE | {"advmod", "aux", "mark", "obl", "xcomp"}
# Words that an auxiliary may stand before its verb.
LONGEST_GAP = 5
# What makes a predicate of an adjective without subject: `mudah untuk ditebak`, `jika aman`.
DESCRIBED = {"mark", "ccomp", "xcomp"}
NEVER = {"punct", "case", "mark", "cc", "cop", "aux", "fixed", "flat", "goeswith", "det", "nummod", "discourse"}


def find_predicates(tree: Tree, words: Lexicon) -> list[bool]:
    """For each word, whether it heads a clause.

    A verb does where its relation is a clause's or it has a subject or object; an adjective, noun or other word does if
    it has a subject, a copula, an auxiliary or a negation besides (an adjective also a subordinator or complement).
    """
    found = [False] * len(tree.words)
    for word in tree.top_down:
        found[word] = _heads_clause(tree, words, word, found)
    return found


def predicates_above(tree: Tree, predicates: Sequence[bool]) -> list[int]:
    """For each word, the nearest predicate that it hangs under, -1 for none."""
    above = [-1] * len(tree.words)
    for word in tree.top_down:
        head = tree.heads[word]
        if head >= 0:
            above[word] = head if predicates[head] else above[head]
    return above


def _heads_clause(tree: Tree, words: Lexicon, word: int, found: Sequence[bool]) -> bool:
    kind = tree.kinds[word] if tree.heads[word] >= 0 else "root"
    if kind in NEVER or tree.forms[word] in words.never_predicates or _helps(tree, words, word):
        return False
    below_predicate = found[tree.heads[word]] if kind == "conj" else True
    kinds = tree.kinds_below[word]
    if tree.words[word].upos == "VERB":
        if _modifies(tree, word):
            return False
        return bool(kinds & CORE) or (kind in CLAUSAL and below_predicate)
    if kind not in CLAUSAL:
        return False
    return bool(kinds & SUBJECT) or (below_predicate and _predicated(tree, words, word, kinds))


def _helps(tree: Tree, words: Lexicon, word: int) -> bool:
    """Whether it stands before its head as an auxiliary, or as a failing verb, whatever the relation is called."""
    head = tree.heads[word]
    helping = tree.forms[word] in words.auxiliaries or tree.forms[word] in words.failing
    if not helping or not word < head <= word + LONGEST_GAP or tree.kinds[word] in {"conj", "acl", "csubj", "ccomp"}:
        return False
    adjoining = all(tree.heads[between] in {word, head} for between in range(word + 1, head))
    return adjoining and not tree.kinds_below[word] & (CORE | {"mark", "case", "punct"})


def _modifies(tree: Tree, word: int) -> bool:
    """Whether a verb without prefix right behind a noun forms a compound with it: `harga jual`, `tempat kerja`."""
    bare = tree.kinds[word] == "acl" and not tree.words[word].prefix and not tree.kinds_below[word] & IN_USE
    return bare and 0 < word - tree.heads[word] <= 2 and tree.nominal(tree.heads[word])


def _predicated(tree: Tree, words: Lexicon, word: int, kinds: frozenset[str]) -> bool:
    before = {tree.forms[child] for child in tree.before(word)}
    described = tree.words[word].upos == "ADJ" and bool(kinds & DESCRIBED) and "case" not in kinds
    return (
        described
        or bool(kinds & {"cop", "aux"})
        or any(form in words.negators and form not in words.subordinators for form in before)
    )
