"""Cut a text into tokens and write each as one character. In: text and a `Lexicon`. Out: `Tokens`."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from runut.extract.times.lexicon import AMOUNT, OTHER, Lexicon
from runut.records.span import Span


@dataclass(frozen=True, slots=True)
class Tokens:
    """`words[i]` starts at `starts[i]` in the text; `codes[i]` is the character for its classes."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    codes: str

    def span(self, first: int, last: int) -> Span:
        """Where the tokens `first` to `last`, `last` excluded, stand in the text."""
        return Span(self.starts[first], self.starts[last - 1] + len(self.words[last - 1]))

    def index_at(self, place: int) -> int:
        """The first token that starts at or after `place` in the text."""
        return bisect_left(self.starts, place)

    def touches(self, index: int) -> bool:
        """Whether no space parts the token from the one before it."""
        return index > 0 and self.starts[index - 1] + len(self.words[index - 1]) == self.starts[index]


def tokenise(text: str, offset: int, lexicon: Lexicon) -> Tokens:
    """The tokens of `text`, whose first character stands at `offset` of the text that spans count in.

    Words are also cut where a small letter meets a capital, as pages that lose spaces at links glue names together.
    """
    found = list(_cutter(lexicon).finditer(text))
    words = [token[0] for token in found]
    starts = [token.start() + offset for token in found]
    known = lexicon.codes.get
    codes = "".join([known(word) or (AMOUNT if "0" <= word[0] <= "9" else OTHER) for word in words])
    return Tokens(tuple(words), tuple(starts), codes)


@lru_cache
def _cutter(lexicon: Lexicon) -> re.Pattern[str]:
    glued = "|".join(lexicon.glued)
    return re.compile(
        rf"[A-Z][a-z]{{2,30}}?(?=(?:{glued})\b)|[A-Z]?[a-z]+(?:['’`´][a-z]+)?|[A-Z]+(?![a-z])"
        r"|\d+(?:[.,:]\d+)*|[^\W\d_]|\n|\S"
    )
