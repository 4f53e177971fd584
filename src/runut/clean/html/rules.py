"""Rules by which parts of an HTML page are told apart. In: a `Pack`. Out: its table `clean/html`, compiled once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from runut.languages.pack import Pack

Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True, eq=False)
class HtmlRules:
    """Compiled patterns: of elements' names (class and id), of lines' text, and names of meta elements, best first."""

    zones: tuple[tuple[str, Pattern], ...]
    body_marks: Pattern
    lead_on: Pattern
    invitation: Pattern
    rights: Pattern
    caption: Pattern
    credit: Pattern
    code: Pattern
    revised: Pattern
    role: Pattern
    weak_role: Pattern
    joint: Pattern
    nobody: Pattern
    particles: frozenset[str]
    meta: dict[str, tuple[str, ...]]


@lru_cache
def html_rules(pack: Pack) -> HtmlRules:
    """The rules of `pack`'s language; the same object at every call."""
    table = pack.table("clean/html")
    phrases, names = table["phrases"], table["names"]
    return HtmlRules(
        zones=tuple((zone, _any(marks)) for zone, marks in table["zones"].items()),
        body_marks=_any(table["body"]["marks"]),
        lead_on=_any(phrases["lead_on"]),
        invitation=_any(phrases["invitation"]),
        rights=_any(phrases["rights"]),
        caption=_any(phrases["caption"]),
        credit=_any(phrases["credit"]),
        code=_any(phrases["code"]),
        revised=_any(phrases["revised"]),
        role=_words(names["roles"]),
        weak_role=_words(names["weak"]),
        joint=_any(names["joints"]),
        nobody=_any(names["nobody"]),
        particles=frozenset(names["particles"]),
        meta={part: tuple(keys) for part, keys in table["meta"].items()},
    )


def _any(patterns: Sequence[str]) -> Pattern:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def _words(words: Sequence[str]) -> Pattern:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
