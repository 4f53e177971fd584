"""Read who does what to whom in one clause. In: a predicate in its `Tree`. Out: `Arguments`, as said in the clause."""

from collections.abc import Iterable
from dataclasses import dataclass

from runut.extract.text.clauses.agents import agents_of, bare_noun, prefixed
from runut.extract.text.clauses.lexicon import Lexicon
from runut.extract.text.clauses.object_voice import doer_in_object_voice, fronted_theme
from runut.extract.text.clauses.places import above_quantity, is_time, missed_object, placed
from runut.extract.text.clauses.relations import linkers, openers
from runut.extract.text.clauses.tree import Tree
from runut.records.text import Relation, Voice

SUBJECT = ("nsubj", "csubj")
OBJECT = ("obj", "iobj")
# Prefix of a verb whose object never stands before it.
# Coordinated nouns that are listed: enough for any sentence, and time stays linear for what is none.
MOST_JOINED = 100
# Clauses that take no subject from another one.
UNCONTROLLED = {Relation.main, Relation.parenthetical}
# How the speaker behind a cue (`kata Wati`) is called where the parser missed the subject.
MISSED_SUBJECT = ("obj", "obl", "nmod", "appos")


@dataclass(frozen=True, slots=True)
class Arguments:
    """The head words of a clause's subjects, objects and agents, with all that are coordinated with them."""

    subjects: tuple[int, ...] = ()
    objects: tuple[int, ...] = ()
    agents: tuple[int, ...] = ()


def arguments_of(tree: Tree, words: Lexicon, predicate: int, relation: Relation, noun: int) -> Arguments:
    """What is said in the clause; `noun` is the word that the clause describes, -1 for none.

    In object voice (`surat yang kami kirim`) the theme is the subject and the doer the agent, as in a passive.
    """
    said = _said(tree, words, predicate, relation, noun)
    complete = _coordinated(tree, _completed(tree, words, predicate, relation, said), predicate)
    roles = (complete.subjects, complete.objects, complete.agents)
    return Arguments(*(above_quantity(tree, words, found) for found in roles))


def _said(tree: Tree, words: Lexicon, predicate: int, relation: Relation, noun: int) -> Arguments:
    links = linkers(tree, words, predicate)
    subjects = _named(tree, words, predicate, SUBJECT)
    objects = _named(tree, words, predicate, OBJECT)
    themes = [noun] if noun >= 0 else links[:1]
    doer = doer_in_object_voice(tree, words, predicate, subjects, links)
    if doer >= 0:
        themes = themes or [fronted_theme(tree, predicate, doer)]
        agents: tuple[int, ...] = (doer,)
    else:
        subjects, strays = placed(tree, words, predicate, subjects)
        objects = objects or strays or missed_object(tree, words, predicate)
        if not subjects and not themes and tree.words[predicate].prefix == words.active_prefix:
            # What stands before a verb with this prefix does it.
            subjects = [word for word in objects if word < predicate][:1]
        before = any(subject < predicate for subject in subjects)
        themed = bool(themes) or len(subjects) > 1 or before or _controlled(tree, predicate)
        agents = agents_of(tree, words, predicate, themed, themeless=not themed and relation in UNCONTROLLED)
        themes = [subject for subject in subjects if subject not in agents] or themes
    taken = {*agents, *themes}
    things = (word for word in objects if word not in taken and not is_time(tree, words, predicate, word))
    return Arguments(tuple(themes), tuple(things), agents)


def _named(tree: Tree, words: Lexicon, predicate: int, kinds: tuple[str, ...]) -> list[int]:
    return [child for child in tree.of_kind(predicate, *kinds) if tree.forms[child] not in words.relatives]


def _controlled(tree: Tree, predicate: int) -> bool:
    """Whether its subject is said in the clause above: `mengaku diancam ...`, or first `Ditolak warga, proyek ...`."""
    kind, head = tree.kinds[predicate], tree.heads[predicate]
    fronted = kind == "advcl" and predicate < head and not openers(tree, predicate) and not any(tree.before(predicate))
    return (kind == "xcomp" and not openers(tree, predicate)) or fronted


def _completed(tree: Tree, words: Lexicon, predicate: int, relation: Relation, said: Arguments) -> Arguments:
    """A subject that the parser called something else: what was done or is there, behind the verb; the speaker."""
    if said.subjects:
        return said
    verb = tree.words[predicate]
    passive = verb.voice is Voice.passive or prefixed(tree, words, predicate)
    inverted = passive or tree.forms[predicate] in words.existential
    theme = _theme_behind(tree, words, predicate, relation, said) if inverted else -1
    if theme >= 0:
        return Arguments((theme,), tuple(word for word in said.objects if word != theme), said.agents)
    quoting = relation is Relation.parenthetical or tree.of_kind(predicate, "ccomp")
    if not quoting or passive or tree.forms[predicate] not in words.cues:
        return said
    behind = (child for child in tree.of_kind(predicate, *MISSED_SUBJECT) if child > predicate and tree.nominal(child))
    speaker = next((child for child in behind if not tree.of_kind(child, "case")), None)
    if speaker is None:
        return said
    return Arguments((speaker,), tuple(word for word in said.objects if word != speaker), said.agents)


def _theme_behind(tree: Tree, words: Lexicon, predicate: int, relation: Relation, said: Arguments) -> int:
    """The subject that the parser took for an object, or in a main clause for a bare oblique, -1 for none."""
    if tree.forms[predicate] in words.complement_passives:
        return -1
    if said.objects:
        return said.objects[0]
    return bare_noun(tree, words, predicate) if relation in UNCONTROLLED and not said.agents else -1


def _coordinated(tree: Tree, said: Arguments, predicate: int) -> Arguments:
    """The same with all that are joined by `dan`; of a subject in front, only those in front."""
    return Arguments(
        subjects=tuple(
            word for head in said.subjects for word in joined(tree, head) if head > predicate or word < predicate
        ),
        objects=tuple(word for head in said.objects for word in joined(tree, head)),
        agents=tuple(word for head in said.agents for word in joined(tree, head)),
    )


def joined(tree: Tree, head: int) -> Iterable[int]:
    """A noun and those that are coordinated with it, in order."""
    found = [head]
    for word in found:
        if len(found) < MOST_JOINED:
            found.extend(tree.conjuncts.get(word, ())[: MOST_JOINED - len(found)])
    return sorted(found)
