"""Read a form's notation. In: a form, and what its names stand for. Out: a `Piece`, an expression over characters.

A form is a sequence of: a class (`weekday`), whose token is kept under that name; a word in quotes (`'dini'`); a piece
(`<number>`) defined elsewhere, kept whole if it is one of the `whole`; `[ ]` for what may be left out; `( | )` for a
choice; `{ }` for what may recur or be left out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from runut.errors import LanguagePackError

SYMBOL = re.compile(r"'[^']+'|<\w+>|\w+|[\[\](){}|]")
CLOSERS = {"[": "]", "(": ")", "{": "}"}
# A recurring part is bounded, so that a page of bare numbers takes no longer than one of words.
AFTER = {"[": ")?", "(": ")", "{": "){0,12}"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a form: its expression, what characters it may start with, whether it may be empty, its groups' names."""

    regex: str = ""
    first: frozenset[str] = frozenset()
    empty: bool = True
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meanings:
    """What names in a form stand for: classes' characters, pieces' own forms, and which pieces are kept whole."""

    members: Mapping[str, str]
    pieces: Mapping[str, str]
    wholes: Mapping[str, str]


def read_form(form: str, meanings: Meanings) -> Piece:
    """The expression for `form`. Raises LanguagePackError for a name that stands for nothing or an unclosed bracket."""
    symbols = iter(SYMBOL.findall(form))
    piece = _choice(symbols, "", form, meanings)
    if next(symbols, None) is not None:
        raise _misread(form, "a closing bracket too many")
    return piece


def _choice(symbols: Iterator[str], closer: str, form: str, meanings: Meanings) -> Piece:
    options, parts = [], list[Piece]()
    for symbol in symbols:
        if symbol == closer:
            break
        if symbol == "|":
            options.append(reduce(_join, parts, Piece()))
            parts = []
        elif symbol in CLOSERS:
            inner = _choice(symbols, CLOSERS[symbol], form, meanings)
            parts.append(
                Piece(f"(?:{inner.regex}{AFTER[symbol]}", inner.first, inner.empty or symbol != "(", inner.names)
            )
        else:
            parts.append(_named(symbol, form, meanings))
    else:
        if closer:
            raise _misread(form, f"no {closer}")
    return reduce(_either, [*options, reduce(_join, parts, Piece())])


def _named(symbol: str, form: str, meanings: Meanings) -> Piece:
    name = symbol.strip("<>")
    if symbol.startswith("<"):
        if name in meanings.wholes:
            inner = read_form(meanings.wholes[name], meanings)
            regex = re.sub(r"\((?!\?)", "(?:", inner.regex)
            return Piece(f"({regex})", inner.first, inner.empty, (name,))
        if name in meanings.pieces:
            inner = read_form(meanings.pieces[name], meanings)
            return Piece(f"(?:{inner.regex})", inner.first, inner.empty, inner.names)
    elif name in meanings.members:
        codes = meanings.members[name]
        kept = not symbol.startswith("'")
        return Piece(f"([{codes}])" if kept else f"[{codes}]", frozenset(codes), False, (name,) if kept else ())
    raise _misread(form, f"{symbol}, which stands for nothing")


def _join(left: Piece, right: Piece) -> Piece:
    first = left.first | right.first if left.empty else left.first
    return Piece(left.regex + right.regex, first, left.empty and right.empty, left.names + right.names)


def _either(left: Piece, right: Piece) -> Piece:
    return Piece(
        f"{left.regex}|{right.regex}", left.first | right.first, left.empty or right.empty, left.names + right.names
    )


def _misread(form: str, found: str) -> LanguagePackError:
    return LanguagePackError(
        where=f"times: {form}", found=found, expected="classes, 'words', <pieces> and brackets", do="Mend the form."
    )
