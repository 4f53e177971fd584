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

PAIR = 2
# Signs and words between two phrases of a list: a closing bracket, a comma and an `and`, and one that is too many.
LONGEST = 4


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
    """`,` or `and` where nothing else stands between two phrases; else nothing. A short form in brackets goes along."""
    start = before.end
    if words[start].text == "(" and start + 1 < after.start:
        start = past_bracket(words, start)
    between = [word.low for word in words[start : min(after.start, start + LONGEST)]]
    if between[:1] == [")"]:
        between = between[1:]
    if between in ([","], ["("]):
        return ","
    last = between[-1] if between else ""
    return "and" if last in lexicon.sets["and"] and between[:-1] in ([], [","]) else ""


def _weighed(words: Sequence[Word], chain: Sequence[Placed], lexicon: Lexicon) -> Iterator[Phrase]:
    """The phrases of a list. After a word of place all are places, unless the list acts and its first is set apart.

    `Di Jakarta, Malaysia dan Singapura sepakat`: the first is where they did.
    """
    first, last = chain[0], chain[-1]
    members = chain
    if _led_by_place(words, first, lexicon):
        serial = words[last.start - 2].text == ","
        members = chain[1:] if len(chain) > PAIR and not serial and _acts(words, last, lexicon) else ()
        yield from (replace(one.phrase, weight=_of_place(one.phrase)) for one in chain[: len(chain) - len(members)])
    best = max((_told(words, one, lexicon) for one in members), default=0)
    for one in members:
        named = one.phrase.sort == "country" and len(members) > PAIR
        yield replace(one.phrase, weight=best if named else max(one.phrase.weight, best))


def _led_by_place(words: Sequence[Word], first: Placed, lexicon: Lexicon) -> bool:
    before = words[first.start - 1].low if first.start and first.phrase.weight == 0 else ""
    return before in lexicon.sets["before_place"] and before not in lexicon.sets["cited"]


def _acts(words: Sequence[Word], last: Placed, lexicon: Lexicon) -> bool:
    return predicate(words, past_bracket(words, last.end), lexicon)


def _told(words: Sequence[Word], one: Placed, lexicon: Lexicon) -> int:
    """What a member's place tells of the whole list: no more for the `and` before it, or where it is an example."""
    before = words[one.start - 1].low if one.start else ""
    if one.phrase.sort in ("person", "none"):
        return 0
    if before in lexicon.sets["and"] and not _acts(words, one, lexicon):
        return min(one.phrase.weight, 1)
    return min(one.phrase.weight, 1) if before in lexicon.sets["examples"] else one.phrase.weight


def _of_place(phrase: Phrase) -> int:
    """A person is no place, whatever list it stands in."""
    return phrase.weight if phrase.sort in ("person", "group", "anonymous") else 0
