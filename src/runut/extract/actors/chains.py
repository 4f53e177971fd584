"""Lists of actors that share a part. In: a sentence's words and phrases. Out: the phrases, weighed alike within a list.

A list is `A dan B`, `A, B dan C` or `A, B, dan C`: commas alone make none (`di Moskow, Rusia`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from runut.extract.actors.complements import past_bracket
from runut.extract.actors.context import predicate
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.phrase import Phrase
from runut.extract.actors.words import Word


@dataclass(frozen=True, slots=True)
class Placed:
    """A phrase and the words of its sentence that it begins at and ends before."""

    phrase: Phrase
    start: int
    end: int


def shared(words: Sequence[Word], found: Sequence[Placed], lexicon: Lexicon) -> Iterator[Phrase]:
    """The phrases in order, each member of a list with the weight of the weightiest in it."""
    for chain in _chains(words, found, lexicon):
        if len(chain) == 1:
            yield chain[0].phrase
        else:
            yield from _weighed(words, chain, lexicon)


def _chains(words: Sequence[Word], found: Sequence[Placed], lexicon: Lexicon) -> Iterator[list[Placed]]:
    """Every phrase once, in order: those of one list together, others alone."""
    chain: list[Placed] = []
    for one in found:
        link = _link(words, chain[-1], one, lexicon) if chain else ""
        if chain and link != ",":
            yield from _ended(words, [*chain, one] if link else chain, lexicon)
            chain = [] if link else [one]
        else:
            chain.append(one)
    yield from _ended(words, chain, lexicon)


def _ended(words: Sequence[Word], chain: list[Placed], lexicon: Lexicon) -> Iterator[list[Placed]]:
    """The chain whole if an `and` ends it, else each of its phrases."""
    if len(chain) > 1 and words[chain[-1].start - 1].low in lexicon.sets["and"]:
        yield chain
    else:
        yield from ([one] for one in chain)


def _link(words: Sequence[Word], before: Placed, after: Placed, lexicon: Lexicon) -> str:
    """`,` or `and` where nothing else stands between two phrases, a short form in brackets aside; else nothing."""
    between = [word.low for word in words[past_bracket(words, before.end) : after.start][:3]]
    if between == [","]:
        return ","
    last = between[-1] if between else ""
    return "and" if last in lexicon.sets["and"] and between[:-1] in ([], [","]) else ""


def _weighed(words: Sequence[Word], chain: Sequence[Placed], lexicon: Lexicon) -> Iterator[Phrase]:
    """The phrases of a list. After a word of place all are places, unless the list acts and its first is set apart.

    `Di Jakarta, Malaysia dan Singapura sepakat`: the first is where they did.
    """
    first, last = chain[0], chain[-1]
    members = chain
    if first.phrase.weight == 0 and first.start and words[first.start - 1].low in lexicon.sets["before_place"]:
        apart = len(chain) > 2 and words[last.start - 2].text != "," and predicate(words, last.end, lexicon)  # noqa: PLR2004
        members = chain[1:] if apart else ()
        yield from (replace(one.phrase, weight=_of_place(one)) for one in chain[: len(chain) - len(members)])
    best = max((one.phrase.weight for one in members if one.phrase.sort not in ("person", "none")), default=0)
    yield from (replace(one.phrase, weight=max(one.phrase.weight, best)) for one in members)


def _of_place(one: Placed) -> int:
    """A person is no place, whatever list it stands in."""
    return one.phrase.weight if one.phrase.sort in ("person", "group", "anonymous") else 0
