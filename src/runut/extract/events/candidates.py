"""Words that may carry an event. In: a `View`, rules, words learned as triggers. Out: `Candidate`s."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from runut.extract.events.matching import Hit
from runut.extract.events.view import View

CONTENT = frozenset({"VERB", "NOUN", "ADJ", "PROPN"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words `first` to `last` (half-open) that may carry an event; `key` is the word that governs them.

    `hits` are the rules' triggers within these words, the longest first; empty where only the labelled sentences know
    the word.
    """

    first: int
    last: int
    key: int
    hits: tuple[Hit, ...]


def candidates(view: View, hits: Iterable[Hit], known: Collection[str]) -> list[Candidate]:
    """From left to right, none within another. `known` are lemmas that labelled sentences have as triggers."""
    found = list(_by_rules(view, hits))
    taken = {word for one in found for word in range(one.first, one.last)}
    for place, word in enumerate(view.sentence.words):
        if place in taken or view.covers[place] is not None or word.upos not in CONTENT:
            continue
        if word.lemma.lower() in known:
            found.append(Candidate(place, place + 1, place, ()))
    return sorted(found, key=lambda one: one.first)


def _by_rules(view: View, hits: Iterable[Hit]) -> Iterator[Candidate]:
    """The longest of those that overlap, with those that stand within it: `akan menutup`, `menutup`."""
    found = sorted(hits, key=lambda hit: (hit.first - hit.last, hit.first))
    taken: dict[int, int] = {}
    joined: list[list[Hit]] = []
    for hit in found:
        places = range(hit.first, hit.last)
        holders = {taken.get(place) for place in places}
        if holders == {None}:
            taken.update(dict.fromkeys(places, len(joined)))
            joined.append([hit])
        elif len(holders) == 1 and (holder := holders.pop()) is not None:
            joined[holder].append(hit)
    for rows in joined:
        first, last = rows[0].first, rows[0].last
        yield Candidate(first, last, _key(view, first, last), tuple(rows))


def _key(view: View, first: int, last: int) -> int:
    words = view.sentence.words
    return next((n for n in range(first, last) if not first <= words[n].head < last), first)
