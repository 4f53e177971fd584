"""Tell how a sentence is written. In: its words. Out: the manner in which the name model reads them.

A headline in title case shows by its common words: they take a capital that a sentence of the body would not give them.
A list of names has capitals too, but few of them on common words, and its verb has none.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from runut.extract.text.morphology.roots import roots
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


def manner_of(words: Sequence[str], pack: Pack) -> Manner:
    """`headline` for a headline in title case or a line in capitals, `news` for anything else.

    Never raises on any words, but LanguagePackError if the language's tables or lexicon are missing or broken.
    """
    function, codes = function_words(pack), word_codes(pack)
    letters = [word for word in words if word[:1].isalpha()]
    lowered = [word for word in letters if not word[0].isupper()]
    capitals, small = len(letters) - len(lowered), sum(word.lower() not in function for word in lowered)
    if capitals < FEWEST_CAPITALS or small > SMALL_SHARE * (small + capitals):
        return Manner.news
    raised = (word.lower() for word in words[1:] if word[:1].isalpha() and word[0].isupper())
    if sum(word not in function and COMMON in codes.get(word, ()) for word in raised) < FEWEST_COMMON:
        return Manner.news
    return Manner.news if words[-1] == STOP and lowered else Manner.headline


@lru_cache
def function_words(pack: Pack) -> frozenset[str]:
    """The words that keep a small letter in a headline, in lower case."""
    return frozenset(form for form, tag in roots(pack).tagged if tag in FUNCTION)
