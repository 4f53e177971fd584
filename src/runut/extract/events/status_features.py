"""What the model of status weighs. In: a `View` and a coded event. Out: named features."""

import re
from collections.abc import Iterator

from runut.extract.events.coding import Coded
from runut.extract.events.features import Marks
from runut.extract.events.view import View
from runut.records.text import Clause

LEFT, RIGHT = 5, 4
# Words on each side among which dates and words of time are looked for.
NEAR = 40
YEAR = re.compile(r"(19|20)\d\d")
DIGITS = re.compile(r"\d")
EDGE = "#"


def status_features(view: View, event: Coded, marks: Marks, ruled: str) -> list[str]:
    """The features of whether a coded event happened, is planned, denied, imagined or long past.

    `ruled` is the status that the words before it give it.
    """
    key = event.candidate.key
    lemma = marks[key]
    return [
        "always",
        f"rule={ruled}",
        f"rule={ruled}|{event.type}",
        f"type={event.type}",
        f"lemma={lemma}",
        f"form={view.forms[key]}",
        f"first={view.forms[event.first]}",
        f"tag={view.sentence.words[key].upos}",
        f"relation={view.sentence.words[key].deprel}",
        f"head={_head(view, key, marks)}",
        *_around(view, event),
        *_clause(view, event, marks),
        *_speech(view, event),
        *_time(view, event),
    ]


def _head(view: View, key: int, marks: Marks) -> str:
    above = view.sentence.words[key].head
    return marks[above] if above >= 0 else EDGE


def _around(view: View, event: Coded) -> Iterator[str]:
    before = view.forms[event.first - 1] if event.first else EDGE
    yield f"pair={before}|{event.type}"
    yield f"pair={before}|{view.sentence.words[event.candidate.key].upos}"
    for step in range(1, LEFT + 1):
        if event.first - step < 0:
            break
        word = _plain(view.forms[event.first - step])
        yield f"left={word}"
        yield f"left{step}={word}"
    for step in range(RIGHT):
        if event.last + step < len(view.forms):
            yield f"right={_plain(view.forms[event.last + step])}"


def _clause(view: View, event: Coded, marks: Marks) -> Iterator[str]:
    clause = view.clause_of(event.candidate.key)
    if clause is None:
        yield "clause=none"
        return
    yield f"clause={clause.relation}"
    outside = [word for word in clause.negations if not event.first <= word < event.last]
    yield f"negated={bool(outside)}|{clause.predicate == event.candidate.key}"
    for auxiliary in clause.auxiliaries:
        yield f"auxiliary={view.forms[auxiliary]}|{event.first <= auxiliary < event.last}"
    for child in view.children[clause.predicate]:
        if view.sentence.words[child].deprel in {"mark", "advmod", "aux"}:
            yield f"mark={view.forms[child]}"
    if clause.predicate != event.candidate.key:
        yield f"predicate={marks[clause.predicate]}"
    yield from _above(view, clause, marks)


def _above(view: View, clause: Clause, marks: Marks) -> Iterator[str]:
    """What governs the clause (`membantah`), and what mark that has (`jika`)."""
    if clause.above < 0:
        return
    over = view.sentence.clauses[clause.above]
    yield f"governs={marks[over.predicate]}|{clause.relation}"
    yield f"governs={marks[over.predicate]}"
    yield f"denies={bool(over.negations)}|{clause.relation}"
    for child in view.children[over.predicate]:
        if view.sentence.words[child].deprel == "mark":
            yield f"over mark={view.forms[child]}"


def _speech(view: View, event: Coded) -> Iterator[str]:
    said = view.said[event.candidate.key]
    yield f"said={said is not None}"
    if said is not None and said.cue is not None:
        yield f"cue={said.cue.lower()}"


def _time(view: View, event: Coded) -> Iterator[str]:
    """Words of the same clause that may date it, and years beside it."""
    clause = view.clauses[event.candidate.key]
    near = range(max(0, event.first - NEAR), min(event.last + NEAR, len(view.forms)))
    for place in near:
        form = view.forms[place]
        if view.clauses[place] == clause and view.sentence.words[place].upos in {"ADV", "AUX", "SCONJ"}:
            yield f"in clause={form}"
        if YEAR.fullmatch(form):
            yield "year"
            yield f"year={form[:3]}"
    for place in near[:-1]:
        if DIGITS.search(view.forms[place]) or DIGITS.search(view.forms[place + 1]):
            yield f"dated={_plain(view.forms[place])}|{_plain(view.forms[place + 1])}"


def _plain(form: str) -> str:
    return DIGITS.sub("0", form)
