"""Words with their shape. In: a sentence's tokens and names. Out: `Word`s; words that were glued are set apart."""

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from runut.records.span import Span
from runut.records.text import Name, NameKind, Sentence

SHORTEST_GLUED = 5
OPENERS = frozenset('"“:‘(')
NUMBERED = re.compile(r"(?<=\d)(?=[a-z]{4})")


class Word(NamedTuple):
    """One word or sign. `opens` is set on the first of a sentence or quotation, `capital` if it begins with one.

    `name` is the name that the model of names finds it in, None outside of any; `upos` its tag, empty if unknown.
    """

    text: str
    low: str
    span: Span
    opens: bool
    capital: bool
    name: Name | None = None
    upos: str = ""

    @property
    def number(self) -> bool:
        """Whether it begins with a digit."""
        return self.text[0].isdigit()

    @property
    def acronym(self) -> bool:
        """Whether it is two letters or more, all capitals."""
        return len(self.text) > 1 and self.text.isupper() and self.text.isalpha()

    def named(self, kind: NameKind) -> bool:
        """Whether it stands in a name of that kind."""
        return self.name is not None and self.name.kind is kind


def words_of(sentence: Sentence, content: str, apart: Callable[[str], int], possessive: str) -> tuple[Word, ...]:
    """The sentence's words in order, without the `possessive` that ends a name.

    `apart` tells where a word is two glued together, 0 if it is one.
    """
    found: list[Word] = []
    opens = True
    names = deque(sentence.names)
    tags = {word.span.start: word.upos for word in sentence.words}
    for token in sentence.tokens:
        while names and names[0].span.end <= token.start:
            names.popleft()
        name = names[0] if names and names[0].span.start < token.end else None
        whole = content[token.start : token.end]
        if len(whole) < SHORTEST_GLUED or (whole.islower() and whole.isalpha()):
            tag = tags.get(token.start, "")
            found.append(Word(whole, _low(whole), token, opens, whole[0].isupper(), name, tag))
            opens = whole in OPENERS
            continue
        for span in _parts(token, content, apart, possessive):
            text = span.slice(content)
            within = name if name is not None and span.end > name.span.start and span.start < name.span.end else None
            tag = tags.get(span.start, "")
            found.append(Word(text, _low(text), span, opens, text[0].isupper(), within, tag))
            opens = text in OPENERS
    return tuple(found)


def _low(text: str) -> str:
    """In lower case, with the apostrophe that tables use."""
    return text.lower().replace("’", "'")


def plain_words(text: str) -> tuple[Word, ...]:
    """The words of a table's phrase, set apart by spaces."""
    found, start = [], 0
    for part in text.split():
        found.append(Word(part, part.lower(), Span(start, start + len(part)), False, part[0].isupper()))
        start += len(part) + 1
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


def bracketed(words: Sequence[Word], place: int) -> str | None:
    """The one or two words in brackets at `place` that look like a short name, or None."""
    for length in (1, 2):
        close = place + 1 + length
        if close < len(words) and words[place].text == "(" and words[close].text == ")":
            inner = words[place + 1 : close]
            if all(word.capital for word in inner) and not any(word.number for word in inner):
                return " ".join(word.text for word in inner)
    return None


def joined(words: Sequence[Word], start: int, end: int) -> str:
    """The words from `start` to `end`, one space between them; a sign stays at the word that it touches (`(BPP)`)."""
    text, before = "", None
    for word in words[start:end]:
        touches = before is not None and before.span.end == word.span.start
        apart = before is not None and not (touches and not (word.text.isalnum() and before.text.isalnum()))
        text += f" {word.text}" if apart else word.text
        before = word
    return text
