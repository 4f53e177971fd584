"""Which way a clause looks. In: tokens of a text. Out: whether their clause speaks of what is to come."""

import re
from dataclasses import dataclass
from functools import lru_cache

from runut.extract.times.lexicon import Lexicon
from runut.extract.times.tokens import Tokens
from runut.records.text import Text

# How many tokens away a verb can still govern a date; keeps a page without full stops in linear time.
REACH = 100


@dataclass(frozen=True, slots=True)
class Signs:
    """`last` and `first` find the last or first sign of tense among characters, group `ahead` if it points ahead."""

    last: re.Pattern[str]
    first: re.Pattern[str]


def looks_forward(first: int, last: int, tokens: Tokens, text: Text, lexicon: Lexicon) -> bool:
    """Whether the sign of tense nearest before the end of the tokens `first` to `last` in their sentence points ahead.

    Without one before, the first after them in the sentence decides. A reporting verb is a sign of the past:
    `mengatakan pada Kamis bahwa ia akan pergi pada Minggu` is told on Thursday.
    """
    low, high = _bounds(first, last, tokens, text)
    signs = _signs(lexicon)
    sign = signs.last.match(tokens.codes, low, last) or signs.first.search(tokens.codes, last, high)
    return sign is not None and sign["ahead"] is not None


def _bounds(first: int, last: int, tokens: Tokens, text: Text) -> tuple[int, int]:
    """The tokens of the sentence, or of the line where the text has no sentence there, within reach."""
    low, high = max(0, first - REACH), min(len(tokens.words), last + REACH)
    sentence = text.sentence_at(tokens.span(first, last))
    if sentence is not None:
        return max(low, tokens.index_at(sentence.span.start)), min(high, tokens.index_at(sentence.span.end))
    return low, high


@lru_cache
def _signs(lexicon: Lexicon) -> Signs:
    ahead, told = lexicon.members["sign_ahead"], lexicon.members["sign_told"]
    sign = f"(?:(?P<ahead>[{ahead}])|[{told}])"
    return Signs(re.compile(f".*{sign}", re.DOTALL), re.compile(sign))
