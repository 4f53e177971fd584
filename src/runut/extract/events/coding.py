"""Which words carry an event, and of which type. In: a `View`, rules, weights. Out: `Coded` candidates.

Rules and model meet here: the model weighs what the rules say among all else; what a rule excludes (`never`, `unless`)
is excluded whatever the model thinks.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

import numpy as np

from runut.extract.events.candidates import Candidate, candidates
from runut.extract.events.features import Marks, features
from runut.extract.events.matching import Hit, hits
from runut.extract.events.rules import Rules
from runut.extract.events.view import View
from runut.extract.events.weights import Scores, Weights, shares
from runut.records.event import Rival
from runut.records.plover import TYPES

# From this chance on a sentence may report a second event of a type that it reports already.
AGAIN = 0.6
# From this chance on a word is coded. Chosen on the folds of the labelled sentences.
ENOUGH = 0.32
REASONS, RIVALS = 5, 2
REFUSABLE = frozenset({"AGREE", "AID", "CONSULT", "COOPERATE", "SUPPORT"})


@dataclass(frozen=True, slots=True)
class Coded:
    """A candidate coded as one type; `hit` is the rule's trigger that says so, None where the model alone does.

    `first` to `last` (half-open) are the words that carry it.
    """

    first: int
    last: int
    candidate: Candidate
    type: str
    hit: Hit | None
    chance: float = 1.0
    reasons: tuple[tuple[str, float], ...] = ()
    rivals: tuple[Rival, ...] = ()


def coded(view: View, rules: Rules, weights: Weights, marks: Marks) -> list[Coded]:
    """What a sentence's words are coded as, from left to right."""
    found = candidates(view, tuple(hits(view, rules)), weights.words)
    if not found:
        return []
    ruled = types_at(found)
    named = [features(view, one, marks, ruled) for one in found]
    chances = shares(np.stack([weights.score(names) for names in named]))
    chosen = [
        (one, names, row, place)
        for one, names, row in zip(found, named, chances, strict=True)
        for place in range(len(TYPES))
        if row[place + 1] >= ENOUGH and not excluded(one, TYPES[place])
    ]
    picked = [_coded(one, names, row, place, weights) for one, names, row, place in _once_a_type(chosen)]
    kept = [event for event in picked if not _is_refused(view, event, picked)]
    return sorted(kept, key=attrgetter("first", "type"))


def _is_refused(view: View, event: Coded, found: Sequence[Coded]) -> bool:
    """`menolak bantuan militer`: what somebody refuses has not been given."""
    word = view.sentence.words[event.candidate.key]
    if event.type not in REFUSABLE or not word.deprel.startswith("obj"):
        return False
    return any(other.type == "REJECT" and other.candidate.key == word.head for other in found)


_Chosen = tuple[Candidate, list[str], Scores, int]


def _once_a_type(chosen: Sequence[_Chosen]) -> Iterator[_Chosen]:
    """The likeliest of each type, and others that are likely by themselves."""
    seen: set[int] = set()
    for pick in sorted(chosen, key=lambda pick: (-pick[2][pick[3] + 1], pick[0].first)):
        if pick[3] not in seen or pick[2][pick[3] + 1] >= AGAIN:
            seen.add(pick[3])
            yield pick


def _coded(one: Candidate, names: list[str], row: Scores, place: int, weights: Weights) -> Coded:
    rivals = sorted((n for n in range(len(TYPES)) if n != place), key=lambda n: -row[n + 1])[:RIVALS]
    return replace(
        coded_as(one, TYPES[place], hit_of(one, TYPES[place])),
        chance=float(row[place + 1]),
        reasons=weights.reasons(names, place + 1, REASONS),
        rivals=tuple(Rival(TYPES[n], float(row[n + 1]), excluded(one, TYPES[n])) for n in rivals),
    )


def coded_as(candidate: Candidate, type_: str, hit: Hit | None) -> Coded:
    """The candidate as an event of a type, on the words of the rule's trigger if there is one."""
    if hit is None:
        return Coded(candidate.first, candidate.last, candidate, type_, None)
    return Coded(hit.first, hit.last, candidate, type_, hit)


def types_at(found: Sequence[Candidate]) -> Mapping[int, frozenset[str]]:
    """The types that rules see at each word."""
    types: dict[int, frozenset[str]] = {}
    for one in found:
        told = frozenset(hit.trigger.rule.type for hit in one.hits if not hit.void)
        if told:
            types.update(dict.fromkeys(range(one.first, one.last), told))
    return types


def hit_of(candidate: Candidate, type_: str) -> Hit | None:
    """The trigger of that type that stands at the candidate and is not void."""
    return next((hit for hit in candidate.hits if hit.trigger.rule.type == type_ and not hit.void), None)


def excluded(candidate: Candidate, type_: str) -> str:
    """By what the rules of that type exclude the candidate; empty if one of them does not, or none knows it."""
    voids = [hit.void for hit in candidate.hits if hit.trigger.rule.type == type_]
    return voids[0] if voids and all(voids) else ""
