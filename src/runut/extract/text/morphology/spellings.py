"""Read how affixes are written. In: the pack's `words/affixes`. Out: its spellings, indexed by how they begin."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from runut.languages.pack import Pack

# So many first letters of a word choose the spellings that are tried on it.
INDEXED = 2


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write the prefix `base`: the letters, those that may follow (none: any), what it has swallowed.

    `syllables` is the length of its roots if it writes only such (else 0). `guess` tells that the spelling shows the
    prefix on a root never seen, `verb` that it does in what is known to be a verb.
    """

    base: str
    written: str
    before: frozenset[str]
    restores: str
    suffixes: tuple[str, ...]
    syllables: int
    guess: bool
    verb: bool


@dataclass(frozen=True, slots=True)
class Spellings:
    """`starting` holds the spellings by a word's first letters, `bare` those without a prefix, `hyphened` all written
    prefixes with their base; the rest as in the table.
    """

    starting: Mapping[str, tuple[Spelling, ...]]
    bare: tuple[Spelling, ...]
    hyphened: Mapping[str, str]
    whole: frozenset[str]
    apart: Mapping[str, tuple[str, str, str]]
    vowels: frozenset[str]
    shortest: int
    shortest_unseen: int
    sure_suffix: str


@lru_cache
def spellings(pack: Pack) -> Spellings:
    """The spellings of the pack's affixes."""
    table = pack.table("words/affixes")
    every = [_spelling(prefix, form) for prefix in table["prefix"] for form in prefix["forms"]]
    bare = tuple(spelling for spelling in every if not spelling.written)
    starts = dict.fromkeys(spelling.written[:INDEXED] for spelling in every if spelling.written)
    return Spellings(
        {start: (*bare, *(one for one in every if one.written[:INDEXED] == start)) for start in starts},
        bare,
        {spelling.written: spelling.base for spelling in every if spelling.written},
        frozenset(table["whole"]),
        {form: (prefix, suffix, root) for form, (prefix, suffix, root) in table["apart"].items()},
        frozenset(table["vowels"]),
        table["shortest"],
        table["shortest_unseen"],
        table["sure_suffix"],
    )


def _spelling(prefix: Mapping[str, Any], form: Mapping[str, Any]) -> Spelling:
    return Spelling(
        prefix["base"],
        form["written"],
        frozenset(form["before"]),
        form.get("restores", ""),
        tuple(prefix["suffixes"]),
        form.get("syllables", 0),
        form.get("guess", False),
        form.get("verb", False),
    )
