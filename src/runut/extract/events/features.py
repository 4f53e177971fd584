"""What the model of types weighs. In: a `View` and a `Candidate`. Out: named features.

A name reads `kind=what`: `lemma=tangkap`, `right1=#person` (an actor of that kind stands right of it), `object=-`.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from runut.extract.events.candidates import Candidate
from runut.extract.events.view import View
from runut.records.text import Clause

# Numbers and names are told apart from one another by nothing that a reader of other pages could use.
PLAIN = frozenset({"NUM", "PROPN"})
NEAR = 5
# Words on each side whose types by the rules are told, and the most actors that are counted.
AROUND, COUNTED = 40, 4
TELLING = frozenset({"nsubj", "obj", "obl", "xcomp", "ccomp", "advmod", "mark"})
EDGE, NOTHING, PRONOUN, NOUN = "#", "-", "pronoun", "noun"

Marks = Sequence[str]


def marks_of(view: View) -> Marks:
    """Each word as its neighbours see it: the kind of an actor, else its lemma, else its form."""
    return [
        f"#{mention.actor.kind}" if mention is not None else (view.forms[n] if word.upos in PLAIN else word.lemma)
        for n, (word, mention) in enumerate(zip(view.sentence.words, view.covers, strict=True))
    ]


def features(view: View, candidate: Candidate, marks: Marks, ruled: Mapping[int, frozenset[str]]) -> list[str]:
    """The features of a candidate; `ruled` gives the types that rules see at each word of the sentence."""
    return [
        "always",
        *_word(view, candidate, marks),
        *_rules(view, candidate, ruled),
        *_window(view, candidate, marks),
        *_tree(view, candidate, marks),
        *_clause(view, candidate, marks),
        *_parties(view, candidate, marks),
    ]


def _word(view: View, candidate: Candidate, marks: Marks) -> Iterator[str]:
    word, form, lemma = view.sentence.words[candidate.key], view.forms[candidate.key], marks[candidate.key]
    yield f"form={form}"
    yield f"lemma={lemma}"
    yield f"made={lemma}|{word.prefix}{word.suffix}|{word.upos}"
    yield f"tag={word.upos}"
    yield f"affixes={word.prefix}|{word.suffix}|{word.voice}"
    yield f"begins={form[:3]}|{word.upos}"
    yield f"ends={form[-3:]}|{word.upos}"
    if candidate.last - candidate.first > 1:
        yield f"phrase={' '.join(view.forms[candidate.first : candidate.last])}"


def _rules(view: View, candidate: Candidate, ruled: Mapping[int, frozenset[str]]) -> Iterator[str]:
    """What the rules say of these words, of the words beside them, and of those above."""
    sure = {hit.trigger.rule.type for hit in candidate.hits if not hit.trigger.weak and not hit.void}
    for hit in candidate.hits:
        trigger = hit.trigger
        if hit.void:
            yield f"void={trigger.rule.type}"
            continue
        strength = "weak" if trigger.weak else "firm"
        alone = "alone" if len(sure) <= 1 else "shared"
        yield f"rule={trigger.rule.type}"
        yield f"rule={trigger.rule.type}|{strength}|{alone}"
        yield f"rule={trigger.rule.type}|{strength}|{trigger.voice}"
        yield f"rule={trigger.rule.name}|{strength}"
        yield f"rule={strength}"
    if not candidate.hits:
        yield "rule=-"
    head = view.sentence.words[candidate.key].head
    for type_ in sorted(ruled.get(head, ())):
        yield f"above={type_}"
    for child in view.children[candidate.key]:
        for type_ in sorted(ruled.get(child, ())):
            yield f"below={type_}"
    around = (*range(candidate.first - AROUND, candidate.first), *range(candidate.last, candidate.last + AROUND))
    others = {type_ for word in around for type_ in ruled.get(word, ())}
    for type_ in sorted(others):
        yield f"elsewhere={type_}"
        for mine in sorted(sure):
            yield f"beside={mine}|{type_}"


def _window(view: View, candidate: Candidate, marks: Marks) -> Iterator[str]:
    left, right = candidate.first, candidate.last - 1
    lemma = marks[candidate.key]

    def mark(place: int) -> str:
        return marks[place] if 0 <= place < len(marks) else EDGE

    for step in (1, 2, 3):
        yield f"left{step}={mark(left - step)}"
        yield f"right{step}={mark(right + step)}"
    yield f"pair={mark(left - 1)}|{lemma}"
    yield f"pair={lemma}|{mark(right + 1)}"
    yield f"three={lemma}|{mark(right + 1)}|{mark(right + 2)}"
    yield f"word={view.forms[left - 1] if left else EDGE}|{lemma}"
    yield f"word={lemma}|{view.forms[right + 1] if right + 1 < len(marks) else EDGE}"
    for step in range(2, NEAR + 1):
        yield f"before={mark(left - step)}"
        yield f"after={mark(right + step)}"


def _tree(view: View, candidate: Candidate, marks: Marks) -> Iterator[str]:
    words, key = view.sentence.words, candidate.key
    word, lemma = words[key], marks[key]
    head = marks[word.head] if word.head >= 0 else "root"
    yield f"relation={word.deprel}|{word.upos}"
    yield f"head={head}"
    yield f"head={word.deprel}|{head}"
    yield f"pair={lemma}<{head}"
    yield f"relation={lemma}|{word.deprel}"
    kinds = {words[child].deprel for child in view.children[key]}
    yield f"children={','.join(sorted(kind for kind in kinds if kind.partition(':')[0] in TELLING))}"


def _clause(view: View, candidate: Candidate, marks: Marks) -> Iterator[str]:
    clause, lemma = view.clause_of(candidate.key), marks[candidate.key]
    if clause is None:
        yield "clause=-"
        return
    part = "predicate" if clause.predicate == candidate.key else "within"
    yield f"clause={clause.relation}|{part}"
    subject, thing, agent = (_kinds(view, places) for places in (clause.subjects, clause.objects, clause.agents))
    yield f"subject={subject}|{part}"
    yield f"object={thing}|{part}"
    yield f"agent={agent}|{part}"
    yield f"sides={subject}>{thing}>{agent}|{part}"
    yield f"sides={lemma}|{subject}>{thing}"
    for name, places in (("subject", clause.subjects), ("object", clause.objects)):
        for place in places:
            yield f"{name}={marks[place]}"
            yield f"{name} sector={_sector(view, place)}"
    yield f"negated={bool(clause.negations)}|{lemma if part == 'predicate' else ''}"
    for auxiliary in clause.auxiliaries:
        yield f"auxiliary={marks[auxiliary]}"
    yield from _governed(view, clause, part, lemma, marks)


def _governed(view: View, clause: Clause, part: str, lemma: str, marks: Marks) -> Iterator[str]:
    if part == "within":
        yield f"predicate={marks[clause.predicate]}"
        yield f"predicate={marks[clause.predicate]}|{lemma}"
    if clause.above >= 0:
        yield f"governs={marks[view.sentence.clauses[clause.above].predicate]}|{clause.relation}"


def _kinds(view: View, places: Sequence[int]) -> str:
    return ",".join(sorted({_kind(view, place) for place in places})) or NOTHING


def _kind(view: View, place: int) -> str:
    mention = view.covers[place]
    if mention is not None:
        return mention.actor.kind
    return PRONOUN if view.sentence.words[place].upos == "PRON" else NOUN


def _sector(view: View, place: int) -> str:
    mention = view.covers[place]
    return NOTHING if mention is None else str(mention.actor.sector)


def _parties(view: View, candidate: Candidate, marks: Marks) -> Iterator[str]:
    """Who is named beside it, and whether it is within what somebody says."""
    lemma = marks[candidate.key]
    said = view.said[candidate.key] is not None
    yield f"said={said}|{candidate.key in view.cues}"
    yield f"said={said}|{lemma}"
    if candidate.key in view.cues:
        yield f"cue={lemma}"
    yield f"named={_count(view)}"
    yield f"named={bool(view.mentions)}|{lemma}"
    middle = bisect_left(view.mentions, candidate.first, key=attrgetter("first"))
    left, right = view.mentions[max(0, middle - 1) : middle], view.mentions[middle : middle + 1]
    for name, mention, far in (
        ("nearest left", left[-1] if left else None, candidate.first - left[-1].last if left else 0),
        ("nearest right", right[0] if right else None, right[0].first - candidate.last if right else 0),
    ):
        told = NOTHING if mention is None else f"{mention.actor.kind}|{min(far, 6)}"
        yield f"{name}={told}"
        yield f"{name} sector={NOTHING if mention is None else mention.actor.sector}"


def _count(view: View) -> int:
    """How many actors the sentence names, up to a few."""
    found: set[str] = set()
    for mention in view.mentions:
        found.add(mention.actor.id)
        if len(found) == COUNTED:
            break
    return len(found)
