"""Find the clauses of a sentence. In: its words, with heads and relations. Out: `Clause` records in reading order."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import compress
from typing import NamedTuple

from runut.extract.text.clauses.arguments import arguments_of
from runut.extract.text.clauses.control import complete
from runut.extract.text.clauses.lexicon import Lexicon, lexicon
from runut.extract.text.clauses.mends import mended
from runut.extract.text.clauses.modality import auxiliaries_among, negations_among, said_before
from runut.extract.text.clauses.predicates import find_predicates, predicates_above
from runut.extract.text.clauses.relations import linkers, openers, relation_of
from runut.extract.text.clauses.tree import Tree, grow
from runut.languages.pack import Pack
from runut.records.text import Clause, Relation, Voice, Word

# Words that a noun phrase may have before the clause that describes it.
LONGEST_PHRASE = 8


class Place(NamedTuple):
    """Where a clause stands: its predicate, the clause above (its place among all) and the noun described; -1: none."""

    predicate: int
    relation: Relation
    above: int
    noun: int


def find_clauses(text: str, words: Sequence[Word], pack: Pack) -> tuple[Clause, ...]:
    """The clauses of one sentence in the order of their predicates; a headline without a predicate has none.

    `words` are the sentence's, with spans in `text`. Any heads will do: cycles and heads out of range are cut.
    """
    lists = lexicon(pack)
    tree = grow(text, mended(text, words, lists))
    predicates = find_predicates(tree, lists)
    above = predicates_above(tree, predicates)
    places = {predicate: place for place, predicate in enumerate(compress(range(len(predicates)), predicates))}
    found: dict[int, Clause] = {}
    nouns = [-1] * len(predicates)
    for predicate in compress(tree.top_down, map(predicates.__getitem__, tree.top_down)):
        relation = relation_of(tree, lists, predicate, above[predicate])
        nouns[predicate] = _described(tree, lists, predicate, relation, nouns)
        place = Place(predicate, relation, places.get(above[predicate], -1), nouns[predicate])
        clause = _said(tree, lists, place, predicates)
        governing = found.get(above[predicate])
        found[predicate] = clause if governing is None else complete(tree, lists, clause, governing)
    return tuple(_addressed(tree, lists, found, predicate) for predicate in places)


def _addressed(tree: Tree, words: Lexicon, found: dict[int, Clause], predicate: int) -> Clause:
    """With whoever is asked to do something for object: `memerintahkan panglima menarik pasukan`."""
    clause = found[predicate]
    if clause.objects or clause.agents or tree.forms[predicate] not in words.addressing:
        return clause
    asked = (child for child in tree.of_kind(predicate, "ccomp", "xcomp") if child in found and child > predicate)
    below = next((found[child] for child in asked), None)
    if (
        below is None
        or below.implied
        or openers(tree, below.predicate)
        or tree.words[below.predicate].voice is not Voice.active
    ):
        return clause
    return replace(clause, objects=tuple(word for word in below.subjects if predicate < word < below.predicate))


def _described(tree: Tree, words: Lexicon, predicate: int, relation: Relation, nouns: Sequence[int]) -> int:
    """The noun that a relative clause describes, -1 for none: `yang ditangkap adalah ...` describes nothing named."""
    head = tree.heads[predicate]
    if relation is not Relation.relative or head < 0:
        return -1
    if tree.kinds[predicate] == "conj":
        return nouns[head]
    if head < predicate and tree.nominal(head):
        return head
    links = linkers(tree, words, predicate)
    return _before_link(tree, links[0]) if links else -1


def _before_link(tree: Tree, link: int) -> int:
    """The head of the noun phrase right before a linking word, where the parser hung the clause on something else."""
    noun, word = -1, link - 1
    while 0 <= word < link and tree.nominal(word) and link - word <= LONGEST_PHRASE:
        noun, word = word, tree.heads[word]
    return noun


def _said(tree: Tree, words: Lexicon, place: Place, predicates: Sequence[bool]) -> Clause:
    predicate = place.predicate
    arguments = arguments_of(tree, words, predicate, place.relation, place.noun)
    before = said_before(tree, words, predicate, predicates)
    return Clause(
        predicate=predicate,
        relation=place.relation,
        above=place.above,
        subjects=arguments.subjects,
        objects=arguments.objects,
        agents=arguments.agents,
        negations=negations_among(tree, words, before),
        auxiliaries=auxiliaries_among(tree, words, before),
        implied=False,
    )
