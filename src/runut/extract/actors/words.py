"""Words with their shape. In: a sentence's tokens. Out: `Word`s, with words that were glued together set apart."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from runut.records.span import Span
from runut.records.text import Sentence

SHORTEST_GLUED = 5
OPENERS = frozenset('"“:‘(')
NUMBERED = re.compile(r"(?<=\d)(?=[a-z]{4})")


class Word(NamedTuple):
    """One word or sign. `opens` is set on the first of a sentence or quotation, `capital` if it begins with one."""

    text: str
    low: str
    span: Span
    opens: bool
    capital: bool

    @property
    def number(self) -> bool:
        """Whether it begins with a digit."""
        return self.text[0].isdigit()

    @property
    def acronym(self) -> bool:
        """Whether it is two letters or more, all capitals."""
        return len(self.text) > 1 and self.text.isupper() and self.text.isalpha()


def words_of(sentence: Sentence, content: str, apart: Callable[[str], int], possessive: str) -> tuple[Word, ...]:
    """The sentence's words in order, without the `possessive` that ends a name.

    `apart` tells where a word is two glued together, 0 if it is one.
    """
    found: list[Word] = []
    opens = True
    for token in sentence.tokens:
        whole = content[token.start : token.end]
        if len(whole) < SHORTEST_GLUED or (whole.islower() and whole.isalpha()):
            found.append(Word(whole, whole.lower(), token, opens, whole[0].isupper()))
            opens = whole in OPENERS
            continue
        for span in _parts(token, content, apart, possessive):
            text = span.slice(content)
            found.append(Word(text, text.lower(), span, opens, text[0].isupper()))
            opens = text in OPENERS
    return tuple(found)


def _parts(token: Span, content: str, apart: Callable[[str], int], possessive: str) -> Iterator[Span]:
    text = token.slice(content)
    if text.endswith(possessive) and len(text) > len(possessive):
        token = Span(token.start, token.end - len(possessive))
        text = token.slice(content)
    cuts = [match.start() for match in NUMBERED.finditer(text)]
    start = 0
    while cut := apart(text[start:]):
        start += cut
        cuts.append(start)
    if "-" in text and all(part[:1].isupper() for part in text.split("-")) and text.split("-")[0].isupper():
        cuts += [match.start() for match in re.finditer("-", text)]
    start = token.start
    for cut in sorted(cuts):
        yield Span(start, token.start + cut)
        start = token.start + cut + (content[token.start + cut] == "-")
    yield Span(start, token.end)
