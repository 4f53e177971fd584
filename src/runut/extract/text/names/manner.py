"""Tell how a sentence is written. In: its words. Out: the manner in which the name model reads them.

A headline in title case shows by its common words: they take a capital that a sentence of the body would not give them.
A list of names has capitals too, but few of them on common words, and its verb has none.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from runut.extract.text.morphology.roots import roots
from runut.extract.text.names.features import CAPITALS, SMALL, case_of
from runut.extract.text.names.lists import word_codes
from runut.languages.pack import Pack

STOP = "."
# What a headline must have: words with a capital, common words among them behind the first, and how many of the words
# may be small, not counting function words.
FEWEST_CAPITALS, FEWEST_COMMON, SMALL_SHARE = 3, 1, 0.15
# Words with one of these tags keep their small letter in a headline.
FUNCTION = frozenset({"ADP", "CCONJ", "SCONJ", "PART", "PRON", "DET"})
COMMON = "common"


class Manner(StrEnum):
    """How a text is written, and by whose rules its names were annotated: the corpora differ in both."""

    news = "news"
    reference = "reference"
    headline = "headline"


class _Form(StrEnum):
    """How one word is written; a number or sign is `other`."""

    small = "small"
    function = "function"
    capital = "capital"
    common = "common"
    other = "other"


def manner_of(words: Sequence[str], pack: Pack) -> Manner:
    """`headline` for a headline in title case or a line in capitals, `news` for anything else.

    Never raises on any words, but LanguagePackError if the language's tables or lexicon are missing or broken.
    """
    forms = [_form(word, pack) for word in words]
    small, common = forms.count(_Form.small), forms[1:].count(_Form.common)
    capitals = forms.count(_Form.capital) + forms.count(_Form.common)
    if capitals < FEWEST_CAPITALS or common < FEWEST_COMMON or small > SMALL_SHARE * (small + capitals):
        return Manner.news
    ended = words[-1] == STOP and (small > 0 or _Form.function in forms)
    return Manner.news if ended else Manner.headline


@lru_cache
def function_words(pack: Pack) -> frozenset[str]:
    """The words that keep a small letter in a headline, in lower case."""
    return frozenset(form for form, tag in roots(pack).tagged if tag in FUNCTION)


@lru_cache(maxsize=1 << 15)
def _form(word: str, pack: Pack) -> _Form:
    case, lower = case_of(word), word.lower()
    function = lower in function_words(pack)
    if case in SMALL:
        return _Form.function if function else _Form.small
    if case not in CAPITALS:
        return _Form.other
    return _Form.common if not function and COMMON in word_codes(pack).get(lower, ()) else _Form.capital
