"""Find quotations in a text. In: a text and a place in it. Out: `Quotation`s in order, never nested or overlapping.

Here and not in a step, because sentences (extract/text) and statements (extract/statements) must agree on them.
"""

import re
from dataclasses import dataclass

from runut.records.span import Span

MARK = re.compile(r"''|[\"“”„‟«»'‘’‚`´]")
DOUBLE = frozenset(("''", *'"“”„‟«»'))
CLOSING_ONLY = frozenset("”’»")
OPENING_NEIGHBOURS = frozenset("([{-–—:/,.!?;&")
AFTER_CLOSING = frozenset(".,;:!?)]}")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks (`outer`) and without (`inner`); not `closed` if its second mark is missing.

    An unclosed one runs to the next mark that opens or to the end of the place looked at.
    """

    outer: Span
    inner: Span
    closed: bool


def quotations(text: str, place: Span) -> tuple[Quotation, ...]:
    """The quotations of `text` within `place`, in reading order; one inside another is part of the outer one.

    Marks are judged by their neighbours first and by their shape second, as straight, curly and wrong-way marks are
    mixed in one article. An apostrophe is no mark. A mark that clearly opens while one is open leaves that unclosed.
    """
    found: list[Quotation] = []
    opened: re.Match[str] | None = None
    for mark in MARK.finditer(text, place.start, place.end):
        before = text[mark.start() - 1] if mark.start() > place.start else " "
        after = text[mark.end()] if mark.end() < place.end else " "
        if before.isalnum() and after.isalnum() and not _splits_words(mark.group(), after):
            continue
        if opened is None:
            opened = mark if _opens(mark.group(), before, after) else None
        elif _is_double(opened) != _is_double(mark):
            opened = mark if _is_double(mark) and _opens(mark.group(), before, after) else opened
        elif before.isspace() and after.isalnum():
            # Two single marks that open are those of years (`'98 dan '99`).
            found += [_unclosed(opened, mark.start())] if _is_double(opened) else []
            opened = mark
        elif _is_double(mark) or not before.isspace():
            found.append(_closed(opened, mark))
            opened = None
    if opened is not None and _is_double(opened):
        found.append(_unclosed(opened, place.end))
    return tuple(quotation for quotation in found if quotation.inner.start < quotation.inner.end)


def _splits_words(mark: str, after: str) -> bool:
    """Whether a mark between two letters is one: `alkohol"Kejadian` is, `Jum'at` is not."""
    return mark in DOUBLE and not after.isdigit()


def _is_double(mark: re.Match[str]) -> bool:
    return mark.group() in DOUBLE


def _opens(mark: str, before: str, after: str) -> bool:
    if after.isspace() or after in AFTER_CLOSING:
        return mark in DOUBLE and before.isspace() and mark not in CLOSING_ONLY
    if mark not in DOUBLE:
        return before.isspace() or before in "([{"
    return before.isspace() or before in OPENING_NEIGHBOURS or (before.isalnum() and after.isupper())


def _closed(opened: re.Match[str], mark: re.Match[str]) -> Quotation:
    return Quotation(Span(opened.start(), mark.end()), Span(opened.end(), mark.start()), True)


def _unclosed(opened: re.Match[str], end: int) -> Quotation:
    return Quotation(Span(opened.start(), end), Span(opened.end(), end), False)
