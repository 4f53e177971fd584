"""One phrase of the lexicon. In: a phrase of a table. Out: an `Entry`, and the sorts that there are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from runut.extract.actors.words import Word
from runut.languages.knowledge.terms import Term, in_force
from runut.records.actor import Ground, Kind

What = Literal[
    "country", "seat", "organisation", "head", "role", "rank", "honorific", "former", "acting",
    "group", "public", "region", "medium", "place", "thing",
]  # fmt: skip
COUNTRY: frozenset[What] = frozenset({"country", "seat"})
KNOWN: frozenset[What] = frozenset({"organisation", "medium"})
HEAD: frozenset[What] = frozenset({"head"})
PUBLIC: frozenset[What] = frozenset({"public"})
REGION: frozenset[What] = frozenset({"region"})
ROLE: frozenset[What] = frozenset({"role"})
RANK: frozenset[What] = frozenset({"rank"})
BEFORE: frozenset[What] = frozenset({"former", "acting"})
HONORIFIC: frozenset[What] = frozenset({"honorific"})
TITLE: frozenset[What] = frozenset({"role", "rank", "honorific", "former"})
GROUP: frozenset[What] = frozenset({"group"})
ROWS: frozenset[What] = frozenset({"country", "seat", "organisation", "medium", "region", "public"})
TOKEN = re.compile(r"[^\s,.()]+|,")


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase and what it says of an actor. `written` is set where it counts only as written (`AS`, not `as`).

    `takes` tells what follows a head; `own` is False where the sector is rather that of whom the noun belongs to
    (`pejabat Taliban`). `rule` is where the phrase is from: a table's row, or a table and its word; `terms` are the
    codes by period of a body whose codes change.
    """

    words: tuple[str, ...]
    what: What
    key: str
    written: tuple[str, ...] | None = None
    cased: bool = True
    country: str | None = None
    sector: str | None = None
    kind: Kind = "organization"
    takes: str = "none"
    own: bool = True
    rule: str = ""
    terms: tuple[Term, ...] = ()

    @property
    def reason(self) -> Ground:
        """What an actor's codes rest on that it is found by."""
        return Ground("table" if self.what in ROWS else "role", self.rule)

    def on(self, day: date | None) -> "Entry":
        """The entry with the codes that hold on `day`: those of the last period before it, or of the first one."""
        if len(self.terms) < 2:
            return self
        known = in_force(self.terms, day)
        term = self.terms[0] if known is None else known[0]
        return replace(self, country=term.country, sector=term.sector, rule=term.row.ref)

    def fits(self, words: Sequence[Word], place: int) -> bool:
        """Whether the phrase stands at `place`."""
        end = place + len(self.words)
        if end > len(words) or any(words[place + n].low != word for n, word in enumerate(self.words)):
            return False
        if self.written is not None:
            return all(words[place + n].text == word for n, word in enumerate(self.written))
        return not self.cased or words[place].capital


def entry(phrase: str, what: What, key: str | None = None, **facts: Any) -> Entry:
    """The entry of a table's phrase. A single word in capitals counts only as written, unless `cased` is False."""
    tokens = tuple(TOKEN.findall(phrase))
    exact = facts.get("cased", True) and any(token.isupper() and len(token) <= 5 for token in tokens)
    return Entry(tuple(t.lower() for t in tokens), what, key or phrase, tokens if exact else None, **facts)
