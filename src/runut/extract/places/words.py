"""Words as places are read from them. In: a sentence's tokens. Out: `Word`s, those joined by a hyphen set apart."""

from typing import NamedTuple

from runut.records.text import Sentence

HYPHEN = "-"
OPENING = frozenset("\"“”:‘'(«")


class Word(NamedTuple):
    """One word or sign: as written and in small letters, from where to where, and whether it begins with a capital.

    `opens` is set on the first of a sentence or quotation, whose capital says nothing.
    """

    text: str
    low: str
    start: int
    end: int
    capital: bool
    opens: bool


def words_of(sentence: Sentence, content: str) -> list[Word]:
    """The sentence's words in order; `Jakarta-Bandung` is three, `pura-pura` one."""
    found: list[Word] = []
    opens = True
    for token in sentence.tokens:
        start, end = token.start, token.end
        text = content[start:end]
        capital = text[0].isupper()
        if capital and HYPHEN in text:
            found += _parts(text, start, opens)
        else:
            found.append(Word(text, plain(text), start, end, capital, opens))
        opens = text in OPENING
    return found


def plain(text: str) -> str:
    """A word in small letters, with a straight apostrophe, as the tables of places are looked up."""
    return text.lower().replace("’", "'")


def _parts(text: str, start: int, opens: bool) -> list[Word]:
    found: list[Word] = []
    for number, part in enumerate(text.split(HYPHEN)):
        if number:
            found.append(Word(HYPHEN, HYPHEN, start, start + 1, False, False))
            start += 1
        if part:
            found.append(Word(part, plain(part), start, start + len(part), part[0].isupper(), opens and not number))
        start += len(part)
    return found
