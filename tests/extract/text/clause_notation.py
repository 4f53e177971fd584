"""Hand-written trees for tests of clauses. In: words as `form UPOS relation head`, joined by ` | `. Out: what is told.

The head is named by its form, the nearest if there are two, `-` for a root. `me+nangkap` marks the prefix, which gives
the voice; `=nya` is glued to the word before.
"""

from dataclasses import dataclass

from runut.extract.text.clauses import find_clauses
from runut.languages.pack import load_pack
from runut.records.span import Span
from runut.records.text import Clause, Relation, Voice, Word

PASSIVE = {"di", "diper", "ter"}


@dataclass(frozen=True, slots=True)
class Told:
    """A clause in words: those of one field joined by a space."""

    relation: Relation
    above: str
    subjects: str
    objects: str
    agents: str
    negations: str
    auxiliaries: str
    implied: bool


def told(tree: str) -> dict[str, Told]:
    """The clauses of a tree, each under its predicate."""
    text, words = written(tree)
    clauses = find_clauses(text, words, load_pack())
    return {_forms(text, words, (clause.predicate,)): _told(text, words, clauses, clause) for clause in clauses}


def written(tree: str) -> tuple[str, list[Word]]:
    """The text of a tree and its words."""
    rows = [row.split() for row in tree.split("|")]
    forms = [row[0].replace("+", "").removeprefix("=") for row in rows]
    text, words = "", list[Word]()
    for place, (written_form, upos, relation, head) in enumerate(rows):
        glued = written_form.startswith("=") or not text
        start = len(text) if glued else len(text) + 1
        text += ("" if glued else " ") + forms[place]
        prefix = written_form.partition("+")[0] if "+" in written_form else ""
        voice = Voice.none if upos != "VERB" else Voice.passive if prefix in PASSIVE else Voice.active
        words.append(
            Word(Span(start, len(text)), upos, forms[place], prefix, "", voice, _head(forms, place, head), relation)
        )
    return text, words


def _head(forms: list[str], place: int, head: str) -> int:
    if head == "-":
        return -1
    return min(
        (other for other, form in enumerate(forms) if form == head and other != place), key=lambda o: abs(o - place)
    )


def _told(text: str, words: list[Word], clauses: tuple[Clause, ...], clause: Clause) -> Told:
    return Told(
        relation=clause.relation,
        above="" if clause.above < 0 else _forms(text, words, (clauses[clause.above].predicate,)),
        subjects=_forms(text, words, clause.subjects),
        objects=_forms(text, words, clause.objects),
        agents=_forms(text, words, clause.agents),
        negations=_forms(text, words, clause.negations),
        auxiliaries=_forms(text, words, clause.auxiliaries),
        implied=clause.implied,
    )


def _forms(text: str, words: list[Word], places: tuple[int, ...]) -> str:
    return " ".join(words[place].span.slice(text) for place in places)
