"""Who may be a side of an event. In: a `View`, words for people. Out: `Party`s: named actors, pronouns, plain nouns."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from runut.extract.events.view import View
from runut.records.actor import Actor

# What belongs to a plain noun's phrase: `aparat keamanan`, `10 tergugat`.
WITHIN = frozenset({"amod", "compound", "flat", "nummod", "nmod", "det"})
LONGEST = 5
# Parties on each side of an event that are weighed: more stand only in lists, and in text without full stops.
REACH = 12


@dataclass(frozen=True, slots=True)
class Party:
    """Words `first` to `last` (half-open) for somebody; `head` governs them.

    `sort` is the actor's kind, `pronoun` or `noun`; `actor` is None for a pronoun, and for a noun that no actor is.
    """

    first: int
    last: int
    head: int
    sort: str
    sector: str
    actor: Actor | None


def parties(view: View, pronouns: Collection[tuple[str, ...]], nouns: Collection[str]) -> list[Party]:
    """The parties of a sentence, from left to right, none within another.

    `pronouns` are phrases (`dia`, `pihak nya`); `nouns` words for people who act without a name.
    """
    found = [
        Party(one.first, one.last, one.head, one.actor.kind, str(one.actor.sector), one.actor) for one in view.mentions
    ]
    found += _pronouns(view, pronouns)
    found += _nouns(view, nouns)
    kept: list[Party] = []
    taken: set[int] = set()
    for party in sorted(found, key=lambda party: (party.first - party.last, party.actor is None, party.first)):
        if taken.isdisjoint(range(party.first, party.last)):
            taken.update(range(party.first, party.last))
            kept.append(party)
    return sorted(kept, key=lambda party: party.first)


def beside(there: Sequence[Party], first: int) -> list[Party]:
    """The parties of a sentence that stand nearest to word `first`, at most `REACH` on each side."""
    middle = bisect_left(there, first, key=attrgetter("first"))
    return list(there[max(0, middle - REACH) : middle + REACH])


def _pronouns(view: View, pronouns: Collection[tuple[str, ...]]) -> Iterator[Party]:
    for phrase in pronouns:
        for place in range(len(view.forms) - len(phrase) + 1):
            here = view.forms[place : place + len(phrase)]
            if here == phrase and all(view.covers[n] is None for n in range(place, place + len(phrase))):
                yield Party(place, place + len(phrase), place, "pronoun", "", None)


def _nouns(view: View, nouns: Collection[str]) -> Iterator[Party]:
    words = view.sentence.words
    for place, form in enumerate(view.forms):
        if form not in nouns or view.covers[place] is not None:
            continue
        first = last = place
        while first > 0 and words[first - 1].head == place and words[first - 1].upos == "NUM":
            first -= 1
        while last + 1 < len(words) and _belongs(view, last + 1, place):
            last += 1
        yield Party(first, last + 1, place, "noun", "", None)


def _belongs(view: View, place: int, head: int) -> bool:
    word = view.sentence.words[place]
    near = place - head < LONGEST and view.covers[place] is None
    return near and head <= word.head < place and word.deprel.partition(":")[0] in WITHIN and word.upos != "VERB"
