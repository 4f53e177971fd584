"""The words that tell arguments and factuality, as sets. In: `words/factuality.toml`. Out: a `Wording`."""

from dataclasses import dataclass
from functools import lru_cache

from runut.languages.pack import Pack

Set = frozenset[str]
# Rows of the table that are not kept as a set of their own.
OTHERWISE = frozenset({"locative", "verb", "shortest_verb"})


@dataclass(frozen=True, slots=True)
class Wording:
    """Each field is the list of that name in the table; `stop` ends the search for an object, `ends` a complement."""

    clitics: tuple[str, ...]
    object_nominal: str
    negated: Set
    future: Set
    hypothetical: Set
    purpose: Set
    unconfirmed: Set
    agent: Set
    joint: Set
    together: Set
    target: Set
    oblique: Set
    barrier: Set
    relative: Set
    speaker: Set
    earlier: Set
    plural: Set
    both: Set
    auxiliary: Set
    place: Set
    stop: Set
    ends: Set
    pronouns: Set
    verb: tuple[str, ...]
    shortest_verb: int

    def is_verb(self, word: str) -> bool:
        """Whether a word in lower case looks like a verb and is no preposition."""
        shaped = len(word) >= self.shortest_verb and word.startswith(self.verb)
        return shaped and word not in self.target and word not in self.together


@lru_cache
def event_wording(pack: Pack) -> Wording:
    """The language's table, compiled once."""
    table = pack.table("words/factuality")
    status, arguments = table["status"], table["arguments"]
    return Wording(
        clitics=tuple(table["clitics"]),
        object_nominal=table["object_nominal"],
        purpose=frozenset(table["status"]["purpose"]),
        unconfirmed=frozenset(table["certainty"]["unconfirmed"]),
        **{key: frozenset(status[key]) for key in ("negated", "future", "hypothetical")},
        **{key: frozenset(words) for key, words in arguments.items() if key not in OTHERWISE},
        verb=tuple(arguments["verb"]),
        shortest_verb=arguments["shortest_verb"],
        pronouns=frozenset(word for key in ("speaker", "earlier", "plural", "both") for word in arguments[key]),
        ends=frozenset((",", *arguments["barrier"])),
        stop=frozenset(
            (",", *arguments["auxiliary"], *arguments["barrier"], *arguments["locative"], *arguments["relative"])
        ),
    )
