"""The words that tell sides and factuality. In: `words/factuality.toml`, `words/groups.toml`. Out: a `Wording`."""

from dataclasses import dataclass
from functools import lru_cache

from runut.languages.pack import Pack

Set = frozenset[str]


@dataclass(frozen=True, slots=True)
class Wording:
    """Each set is the list of that name in the table. `pronouns` are phrases of all pronouns, as words are split;
    `people` are nouns for those who act without a name."""

    negated: Set
    future: Set
    hypothetical: Set
    purpose: Set
    unconfirmed: Set
    joint: Set
    together: Set
    barrier: Set
    speaker: Set
    earlier: Set
    plural: Set
    both: Set
    place: Set
    people: Set
    pronouns: frozenset[tuple[str, ...]]


@lru_cache
def event_wording(pack: Pack) -> Wording:
    """The language's tables, compiled once."""
    table = pack.table("words/factuality")
    status, parties = table["status"], table["parties"]
    groups = pack.table("words/groups")["group"]
    nouns = (word for row in groups for word in row["words"] if " " not in word)
    return Wording(
        purpose=frozenset(status["purpose"]),
        unconfirmed=frozenset(table["certainty"]["unconfirmed"]),
        **{key: frozenset(status[key]) for key in ("negated", "future", "hypothetical")},
        **{key: frozenset(parties[key]) for key in ("joint", "together", "barrier", "place")},
        **{key: frozenset(parties[key]) for key in ("speaker", "earlier", "plural", "both")},
        people=frozenset((*nouns, *parties["people"])),
        pronouns=frozenset(
            tuple(phrase.split()) for key in ("speaker", "earlier", "plural", "both") for phrase in parties[key]
        ),
    )
