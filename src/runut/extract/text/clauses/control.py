"""Carry over what a clause does not say itself. In: a clause as said, the finished one above. Out: it, completed.

- A complement or purpose has for its subject the object of a verb of asking (`meminta polisi membebaskan ...`); an aim
  that is active the agent of other passives; all else, and whatever is coordinate, the subject of the clause above.
- Negations and auxiliaries of verbs that only say how far an act came (`tidak berhasil menangkap`) hold for the act,
  and failing verbs negate it (`gagal menangkap`). An even number of negations cancel one another.
- Across `dan` auxiliaries hold for both verbs, across `atau` negations too, if the second has no subject of its own.
"""

from dataclasses import replace

from runut.extract.text.clauses.lexicon import Lexicon
from runut.extract.text.clauses.relations import openers
from runut.extract.text.clauses.tree import Tree
from runut.records.text import Clause, Relation, Voice

# Words handed down a chain of clauses, nearest first: enough for any sentence, and time stays linear for what is none.
MOST_HANDED_DOWN = 12
CONTROLLED = {Relation.complement, Relation.adverbial, Relation.coordinate}


def complete(tree: Tree, words: Lexicon, clause: Clause, above: Clause) -> Clause:
    """The clause with subject, negations and auxiliaries from the one above, where it says no subject itself."""
    if clause.subjects or clause.relation not in CONTROLLED:
        return clause
    subjects = _controller(tree, words, clause, above)
    controlled = replace(clause, subjects=subjects, implied=bool(subjects))
    if clause.relation is Relation.complement:
        return _shared(tree, words, controlled, above)
    return _carried(tree, words, controlled, above) if clause.relation is Relation.coordinate else controlled


def _controller(tree: Tree, words: Lexicon, clause: Clause, above: Clause) -> tuple[int, ...]:
    if clause.relation is Relation.coordinate:
        return above.subjects
    noun = tree.heads[clause.predicate]
    if noun != above.predicate:
        return _beside_noun(tree, words, clause, above, noun)
    objects = tuple(word for word in above.objects if word < clause.predicate)
    if clause.predicate in above.subjects or (tree.forms[above.predicate] in words.asking and not objects):
        return ()
    if owner := _owner_among(tree, words, clause, objects):
        return owner
    if objects and _of_object(tree, words, clause, tree.forms[above.predicate]):
        return objects
    return above.agents if _by_agent(tree, words, clause, above) else above.subjects


def _beside_noun(tree: Tree, words: Lexicon, clause: Clause, above: Clause, noun: int) -> tuple[int, ...]:
    """The subject of what hangs on a noun: who is asked (`meminta warga untuk ...`), whose it is or who acts."""
    asked = noun in above.objects and tree.forms[above.predicate] in words.object_control
    if asked and openers(tree, clause.predicate) & words.purpose:
        return above.objects
    within_subject = noun in above.subjects or tree.heads[noun] in above.subjects
    return _owner(tree, words, noun, clause) or (() if within_subject else above.subjects)


def _owner_among(tree: Tree, words: Lexicon, clause: Clause, objects: tuple[int, ...]) -> tuple[int, ...]:
    """Whose plan an object is, where the plan's clause was hung on the verb: `mengecam keputusan camat menutup ...`."""
    if openers(tree, clause.predicate):
        return ()
    plans = (word for word in objects if tree.forms[word] in words.content_nouns)
    return next((owner for plan in plans if (owner := _owner(tree, words, plan, clause))), ())


def _of_object(tree: Tree, words: Lexicon, clause: Clause, verb: str) -> bool:
    """Whether the object above does the act: it is asked to, said to, or `ditangkap` because it is suspected."""
    opened = openers(tree, clause.predicate)
    if tree.forms[clause.predicate] in words.suspected:
        return True
    if opened & words.subordinators:
        return False
    told = verb in words.telling and clause.relation is Relation.complement and not opened
    return verb in words.object_control or told


def _owner(tree: Tree, words: Lexicon, noun: int, clause: Clause) -> tuple[int, ...]:
    """Whose plan or duty a noun is: `rencana mereka untuk ...`, `keputusan gubernur mengerahkan ...`."""
    acting = tree.forms[noun] in words.content_nouns and not openers(tree, clause.predicate)
    active = acting and tree.words[clause.predicate].voice is Voice.active
    kinds = {"PRON", "PROPN", "NOUN"} if active else {"PRON", "PROPN"}
    nouns = (child for child in tree.of_kind(noun, "nmod") if child < clause.predicate)
    owners = (child for child in nouns if tree.words[child].upos in kinds)
    return tuple(child for child in owners if not tree.of_kind(child, "case"))[:1]


def _by_agent(tree: Tree, words: Lexicon, clause: Clause, above: Clause) -> bool:
    """Whether the aim is that of whom a passive names as agent: `dana itu dipakai pemerintah untuk membayar utang`."""
    passive = tree.words[clause.predicate].voice is Voice.passive
    aim = openers(tree, clause.predicate) & words.purpose
    return bool(above.agents and aim) and not passive and tree.forms[above.predicate] not in words.subject_control


def _shared(tree: Tree, words: Lexicon, clause: Clause, above: Clause) -> Clause:
    verb, opened = tree.forms[above.predicate], openers(tree, clause.predicate)
    direct = tree.heads[clause.predicate] == above.predicate and not opened & words.that
    if not direct or above.predicate > clause.predicate or not (verb in words.sharing or verb in words.failing):
        return clause
    negations, auxiliaries = above.negations, above.auxiliaries
    if verb in words.failing:
        negations = (*negations, above.predicate)
    if verb in words.auxiliaries:
        auxiliaries = (*auxiliaries, above.predicate)
    return _adding(clause, negations, auxiliaries)


def _carried(tree: Tree, words: Lexicon, clause: Clause, above: Clause) -> Clause:
    if tree.heads[clause.predicate] != above.predicate or clause.negations or clause.auxiliaries:
        return clause
    opened = openers(tree, clause.predicate)
    if opened & words.subordinators:
        return clause
    joint = opened & words.coordinators
    return _adding(
        clause,
        above.negations if joint and joint <= words.carry_negations else (),
        above.auxiliaries if joint <= words.carry_auxiliaries else (),
    )


def _adding(clause: Clause, negations: tuple[int, ...], auxiliaries: tuple[int, ...]) -> Clause:
    return replace(
        clause,
        negations=tuple(sorted({*clause.negations, *negations[-MOST_HANDED_DOWN:]})),
        auxiliaries=tuple(sorted({*clause.auxiliaries, *auxiliaries[-MOST_HANDED_DOWN:]})),
    )
