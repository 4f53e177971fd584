"""Who does it, and to whom. In: a `View`, a coded event, the sentence's parties, weights. Out: `Sides`.

For each side the model weighs every party of the sentence against one another and against nobody; parties that are
coordinated with the likeliest come with it. The rule's frame and kinds have the last word.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from runut.extract.events.candidates import Candidate
from runut.extract.events.coding import Coded
from runut.extract.events.features import Marks
from runut.extract.events.parties import Party, beside
from runut.extract.events.side_features import case_of, nobody_features, side_features
from runut.extract.events.view import View
from runut.extract.events.weights import Scores, Weights, shares
from runut.extract.events.wording import Wording

ACTOR, RECIPIENT = 0, 1
# Words behind a mutual act within which a preposition surely belongs to it.
BESIDE = 2
# Frames that leave no recipient.
ONE_SIDED = frozenset({"mutual", "alone"})


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides of an event, each in reading order; an empty side was not told."""

    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]


def sides(
    view: View, event: Coded, parties: Sequence[Party], marks: Marks, weights: Weights, wording: Wording
) -> Sides:
    """The two sides of a coded event, of the parties that stand beside it."""
    parties = beside(parties, event.candidate.first)
    if not parties:
        return Sides((), ())
    rows = [weights.score(names) for names in rows_of(view, event.candidate, event.type, parties, marks)]
    chances = shares(np.stack(rows).T)
    chosen = [_chosen(view, parties, chances[role], wording) for role in (ACTOR, RECIPIENT)]
    for place in chosen[ACTOR] & chosen[RECIPIENT]:
        chosen[RECIPIENT if chances[ACTOR][place] >= chances[RECIPIENT][place] else ACTOR].discard(place)
    if event.hit is not None and event.hit.trigger.rule.frame == "mutual":
        chosen = [chosen[ACTOR] | chosen[RECIPIENT] | _together(view, event, parties, wording), set()]
    actors, recipients = ([parties[place] for place in sorted(places)] for places in chosen)
    return _framed(event, tuple(actors), tuple(recipients))


def _together(view: View, event: Coded, parties: Sequence[Party], wording: Wording) -> set[int]:
    """`bertemu dengan Y dan Z`: whom a preposition leads in behind a mutual act, in the same clause."""
    clause = view.clauses[event.candidate.key]
    led = (
        place
        for place, party in enumerate(parties)
        if party.first >= event.last
        and case_of(view, party.head) in wording.together
        and (view.clauses[party.head] == clause or party.first - event.last <= BESIDE)
    )
    first = next(led, None)
    if first is None:
        return set()
    return {place for place in range(len(parties)) if place == first or _joined(view, parties, first, place, wording)}


def rows_of(
    view: View, candidate: Candidate, type_: str, parties: Sequence[Party], marks: Marks
) -> Iterator[list[str]]:
    """The features of each party, and at last those of nobody."""
    for party in parties:
        yield side_features(view, candidate, type_, party, parties, marks)
    yield nobody_features(view, candidate, type_, parties)


def _chosen(view: View, parties: Sequence[Party], chances: Scores, wording: Wording) -> set[int]:
    """The likeliest party with those coordinated with it; none where nobody is likelier."""
    best = int(chances[:-1].argmax())
    if chances[-1] > chances[best]:
        return set()
    return {place for place in range(len(parties)) if place == best or _joined(view, parties, best, place, wording)}


def _joined(view: View, parties: Sequence[Party], one: int, other: int, wording: Wording) -> bool:
    """Whether two parties stand in one enumeration (`X, Y, dan Z`); a comma alone may be an apposition."""
    first, second = sorted((one, other))
    left, right = parties[first], parties[second]
    word = view.sentence.words[right.head]
    if word.deprel.partition(":")[0] == "conj" and word.head == left.head:
        return True
    starts = {party.first: party.last for party in parties[first + 1 : second]}
    place, links = left.last, False
    while place < right.first:
        if place in starts:
            place = starts[place]
        elif view.forms[place] in wording.joint or view.forms[place] in wording.together:
            links = links or view.forms[place] != ","
            place += 1
        else:
            return False
    return links


def _framed(event: Coded, actors: tuple[Party, ...], recipients: tuple[Party, ...]) -> Sides:
    if event.hit is None:
        return Sides(actors, recipients)
    rule = event.hit.trigger.rule
    if rule.frame in ONE_SIDED:
        return Sides(actors, ())
    if rule.recipients:
        recipients = tuple(one for one in recipients if one.actor is None or one.sort in rule.recipients)
    return Sides(actors, recipients)
