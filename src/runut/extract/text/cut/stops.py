"""Tell whether a mark ends a sentence. In: a text, a sentence so far and the mark behind it. Out: yes or no."""

import re
from dataclasses import dataclass
from functools import lru_cache

from runut.languages.pack import Pack
from runut.records.span import Span

NAME_OR_DOMAIN = re.compile(r"[^\W\d_][\w.]*")
WORD = re.compile(r"[\"'“‘(\[]*([^\W\d_]+(?:-[^\W\d_]+)*)")
INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*")
# What follows an abbreviation of numbers: digits, a Roman numeral, the capitals of a code.
NUMBER = re.compile(r"\d|[IVXLC]+\b|[A-Z]+[.\d/-]")
# A name that begins with a small letter: `iPhone`.
SMALL_NAME = re.compile(r"[a-z]+[A-Z]")
LONGEST_WORD = 40


def goes_on(text: str, place: Span, mark: Span, pack: Pack) -> bool:
    """Whether the sentence that begins `place` goes on behind `mark`, which could end it.

    It does before a small letter, within a name or address, and behind an abbreviation, initial or list number.
    """
    after = text[mark.end : min(mark.end + LONGEST_WORD, place.end)]
    follows = after.lstrip()
    if follows[:1].islower() and SMALL_NAME.match(follows) is None:
        return True
    before = text[max(place.start, mark.start - LONGEST_WORD) : mark.start].split()
    word = before[-1].lstrip("(\"'“‘[") if before else ""
    if after[:1].isalpha() and _within_name(word, after, pack):
        return True
    if mark.slice(text) != ".":
        return False
    if len(before) == 1 and len(word) <= 2 and word.isalnum():
        # All of the sentence so far: the number or letter of a list's item.
        return True
    counted = len(before) > 1 and before[-2][-1].isdecimal()
    return _shortened(word, follows, pack) and not (counted and len(word) == 1)


def keeps_stop(word: str, pack: Pack) -> bool:
    """Whether the full stop behind `word` belongs to it, within a sentence: an initial or an abbreviation."""
    lexicon = _lexicon(pack)
    known = lexicon.before | lexicon.either | lexicon.numbered | lexicon.companies
    return INITIALS.fullmatch(word) is not None or _key(word) in known or word.lower() in lexicon.companies


def _shortened(word: str, follows: str, pack: Pack) -> bool:
    lexicon, key = _lexicon(pack), _key(word)
    if key in lexicon.before:
        return True
    if key in lexicon.numbered:
        return NUMBER.match(follows) is not None
    if key.lower() in lexicon.companies and follows.startswith("("):
        return True
    found = WORD.match(follows)
    if found is None or not (key in lexicon.either or INITIALS.fullmatch(word)):
        return False
    return follows[0].isalpha() and found[1].lower() not in lexicon.common


def _within_name(word: str, after: str, pack: Pack) -> bool:
    """Whether a mark with letters on both sides stands in a name (`M.HH-05.AH`, `Detik.Com`), not between sentences."""
    lexicon = _lexicon(pack)
    glued = NAME_OR_DOMAIN.match(after)
    ending = glued is not None and glued.group().lower().strip(".") in lexicon.domains
    if glued is None or not word or _key(word) in lexicon.before | lexicon.either:
        return True
    initial = len(word) == 1 and glued.group().lower() not in lexicon.common
    acronym = word.isupper() and (initial or not glued.group()[1:4].islower())
    return ending or acronym or len(glued.group()) == 1


def _key(word: str) -> str:
    return word if word.isupper() and len(word) > 1 else word.lower()


@dataclass(frozen=True, slots=True)
class _Lexicon:
    before: frozenset[str]
    either: frozenset[str]
    numbered: frozenset[str]
    companies: frozenset[str]
    domains: frozenset[str]
    common: frozenset[str]


@lru_cache
def _lexicon(pack: Pack) -> _Lexicon:
    table = pack.table("words/abbreviations")
    return _Lexicon(
        before=frozenset(table["abbreviations"]),
        either=frozenset(table["either"]),
        numbered=frozenset(table["numbered"]),
        companies=frozenset(table["companies"]),
        domains=frozenset(table["domains"]),
        common=frozenset(pack.table("words/common")["words"].split()),
    )
