"""Tell whether a text is Indonesian. In: an article's body. Out: None, or a sentence that says what it is instead."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from runut.languages.pack import Pack

# What is read of a text: enough to be sure, however long it is.
_WORDS = 600
_CHARACTERS = 4000
# Shorter texts are never refused: a few names or figures may look like any language.
_ENOUGH_WORDS = 40
# Of 9,252 Indonesian articles, 99 in 100 have a larger share of function words than this; tables of prayer times and
# price lists have less, and Javanese, Sundanese and European languages nearly none.
_SHARE = 0.12
# Indonesian articles about Malaysia hold some Malay words, but none of the 9,252 holds as many Malay marks as
# Indonesian ones and four of them different; Malay articles hold many times more.
_MALAY_MARKS = 4
_MALAY_MARGIN = 2
_WORD = re.compile(r"[^\W\d_]+")
_CLOSE_KIN = ("id", "ms")


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    function: frozenset[str]
    indonesian: frozenset[str]
    malay: frozenset[str]
    names: dict[str, str]


def why_not_indonesian(text: str, pack: Pack) -> str | None:
    """Why `text` is held not to be Indonesian, as the detail of a refusal; None if it is, or is too short to tell."""
    table = _words(pack)
    words = [found[0] for found in islice(_WORD.finditer(text.casefold()), _WORDS)]
    if len(words) < _ENOUGH_WORDS:
        return _why_no_words(text, table)
    share = sum(word in table.function for word in words) / len(words)
    if share < _SHARE:
        return _why_other(text, share, table)
    malay = sum(word in table.malay for word in words)
    indonesian = sum(word in table.indonesian for word in words)
    if malay >= _MALAY_MARGIN * (indonesian + 1) and len(table.malay.intersection(words)) >= _MALAY_MARKS:
        return _detail("ms", f"{malay} Malay words against {indonesian} Indonesian ones", table)
    return None


def _why_no_words(text: str, table: _Words) -> str | None:
    """Scripts without spaces have few words however much is written."""
    letters = sum(character.isalpha() for character in text[:_CHARACTERS])
    latin = sum(character.isascii() and character.isalpha() for character in text[:_CHARACTERS])
    if letters >= _ENOUGH_WORDS * 2 and latin < letters / 4:
        return _why_other(text, 0.0, table)
    return None


def _why_other(text: str, share: float, table: _Words) -> str | None:
    import py3langid  # noqa: PLC0415 (takes a quarter of a second to load, and few pages ask for it)

    ranked = [code for code, _ in py3langid.rank(text[:_CHARACTERS]) if code in table.names or code in _CLOSE_KIN]
    if not ranked or ranked[0] in _CLOSE_KIN:
        return None
    return _detail(ranked[0], f"{share:.0%} Indonesian function words where {_SHARE:.0%} or more were expected", table)


def _detail(code: str, evidence: str, table: _Words) -> str:
    name = table.names.get(code, code)
    return f"The body reads as {name} ({evidence}); an Indonesian article was expected. Leave this page out."


@lru_cache
def _words(pack: Pack) -> _Words:
    table = pack.table("clean/language")
    return _Words(
        frozenset(table["function"]), frozenset(table["indonesian"]), frozenset(table["malay"]), dict(table["names"])
    )
