"""Say how a clause hangs on the one above. In: a predicate in its `Tree`. Out: its `Relation`.

The words that open a clause are trusted before the parser's label, which errs most on just these relations.
"""

from runut.extract.text.clauses.lexicon import Lexicon
from runut.extract.text.clauses.tree import Tree
from runut.records.text import Relation

# What the label alone says; every other one (`obl`, `advmod`) is adverbial.
BY_LABEL = {
    **dict.fromkeys(("ccomp", "xcomp", "csubj", "nsubj", "obj", "iobj"), Relation.complement),
    **dict.fromkeys(("parataxis", "dep"), Relation.parenthetical),
    "conj": Relation.coordinate,
}
OPENING = {"mark", "case", "cc", "advmod", "fixed", "discourse", "dep"}
# Relations of clauses that the parser mixes up with complements and coordination.
LOOSE = {"advcl", "parataxis", "dep"}
SAID = {"nsubj", "csubj", "cop"}
TAKEN = {"xcomp", "obj"}
DESCRIBING = {"acl", "nmod", "amod", "appos", "compound"}


def relation_of(tree: Tree, words: Lexicon, predicate: int, above: int) -> Relation:
    """The relation of the clause of `predicate` to that of `above` (-1 if no clause is above it)."""
    kind, head = tree.kinds[predicate], tree.heads[predicate]
    if head < 0:
        return Relation.main
    if linkers(tree, words, predicate):
        return Relation.relative
    if kind in {"conj", "parataxis", "dep"} and above < 0:
        return Relation.main
    if kind == "conj":
        return Relation.coordinate
    if kind in DESCRIBING and head != above:
        return _of_noun(tree, words, head, openers(tree, predicate))
    return _of_verb(tree, words, predicate, above)


def openers(tree: Tree, predicate: int) -> frozenset[str]:
    """The forms of the conjunctions, prepositions and adverbs that hang on the predicate before it."""
    return frozenset(tree.forms[child] for child in tree.before(predicate) if tree.kinds[child] in OPENING)


def linkers(tree: Tree, words: Lexicon, predicate: int) -> list[int]:
    """The words before the predicate that link it to the noun which it describes."""
    return [child for child in tree.before(predicate) if tree.forms[child] in words.relatives]


def _of_noun(tree: Tree, words: Lexicon, noun: int, opened: frozenset[str]) -> Relation:
    if opened & words.that or tree.forms[noun] in words.content_nouns:
        return Relation.complement
    return Relation.adverbial if opened & words.purpose or opened & words.subordinators else Relation.relative


def _of_verb(tree: Tree, words: Lexicon, predicate: int, above: int) -> Relation:
    kind, opened = tree.kinds[predicate], openers(tree, predicate)
    governor = above if above == tree.heads[predicate] else -1
    if opened & words.that or (opened & words.purpose and _asked(tree, words, kind, governor)):
        return Relation.complement
    if opened & words.purpose or opened & words.subordinators:
        return Relation.adverbial
    if _quotes(tree, words, predicate):
        return Relation.parenthetical
    if kind not in LOOSE:
        return BY_LABEL.get(kind, Relation.adverbial)
    if governor >= 0 and _lacks_complement(tree, words, predicate, governor):
        return Relation.complement
    return _loose(tree, words, predicate, opened)


def _asked(tree: Tree, words: Lexicon, kind: str, governor: int) -> bool:
    return kind in {"ccomp", "xcomp"} or (governor >= 0 and tree.forms[governor] in words.takes_complement)


def _quotes(tree: Tree, words: Lexicon, predicate: int) -> bool:
    """Whether a verb of saying stands beside what is said: `..., kata Wati`, `..., demikian dijelaskan camat`."""
    form = tree.forms[predicate]
    beside = tree.kinds[predicate] == "parataxis" and (form in words.reported or form in words.cues)
    return beside or _is_cue(tree, words, predicate)


def _is_cue(tree: Tree, words: Lexicon, verb: int) -> bool:
    """Whether it is a bare verb of saying with the speaker behind it, which elsewhere means other things (`tutup`)."""
    if tree.forms[verb] not in words.cues or tree.words[verb].prefix:
        return False
    return min(tree.of_kind(verb, "nsubj"), default=-1) > verb


def _lacks_complement(tree: Tree, words: Lexicon, predicate: int, governor: int) -> bool:
    """Whether it can only be what the verb above asks for: `mengatakan: ...`, `berharap ada ...`, `..., kata Wati`."""
    verb, said = tree.forms[governor], tree.kinds_below[governor]
    if "ccomp" in said or verb not in words.takes_complement or predicate < governor:
        return "ccomp" not in said and _is_cue(tree, words, governor)
    quoted = tree.kinds[predicate] == "parataxis" and verb in words.telling
    return quoted or not said & TAKEN


def _loose(tree: Tree, words: Lexicon, predicate: int, opened: frozenset[str]) -> Relation:
    if opened & words.coordinators:
        return Relation.coordinate
    # Without a subject of its own it lives on that of the clause above.
    beside = tree.kinds[predicate] in BY_LABEL and tree.kinds_below[predicate] & SAID
    return Relation.parenthetical if beside or tree.kinds[predicate] == "dep" else Relation.adverbial
