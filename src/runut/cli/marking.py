"""A sentence with its parts underlined and labelled. In: text and `Mark`s. Out: lines for rich, readable uncoloured.

KPK menahan Hendra Wisastra pada Kamis.
─── ━━━━━━━ ───────────────      ─────
│   trigger recipient            when
actor
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.text import Text as Line

from runut.records.span import Span

LIGHT, HEAVY, DROP, CUT = "─", "━", "│", "…"
# Room at the end of a line for the label of a short last word.
SPARE = 12
# Of a sentence with more lines than this, those far from every mark are left out.
MANY = 12
WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the text and what they are; `heavy` underlines them more strongly."""

    span: Span
    label: str
    style: str
    heavy: bool = False


def marked(content: str, sentence: Span, marks: Sequence[Mark], width: int) -> Iterator[Line]:
    """The lines of a sentence, each above its underlines and labels; a mark over two lines is labelled once."""
    lines = list(_lines(content, sentence, max(width - SPARE, SPARE)))
    touched = [any(mark.span.meets(line) for mark in marks) for line in lines]
    cut = False
    for number, line in enumerate(lines):
        if len(lines) > MANY and not any(touched[max(0, number - 1) : number + 2]):
            if not cut:
                yield Line(CUT, style="dim")
            cut = True
            continue
        cut = False
        here = [mark for mark in marks if mark.span.meets(line)]
        yield _words(content, line, here)
        if here:
            yield _underlines(content, line, here)
            yield from _labels(content, line, here)


def _lines(content: str, sentence: Span, width: int) -> Iterator[Span]:
    """The sentence broken at white space into lines of at most `width` columns."""
    start = end = sentence.start
    for word in _pieces(content, sentence, width):
        if end > start and cell_len(content[start : word.end]) > width:
            yield Span(start, end)
            start = word.start
        end = word.end
    if end > start:
        yield Span(start, end)


def _pieces(content: str, sentence: Span, width: int) -> Iterator[Span]:
    """Its words; one too long for a line in pieces, as an address may be (a sign takes two columns at most)."""
    for found in WORD.finditer(content, sentence.start, sentence.end):
        first, last = found.span()
        step = last - first if cell_len(found[0]) <= width else width // 2
        yield from (Span(start, min(start + step, last)) for start in range(first, last, step))


def _words(content: str, line: Span, marks: Sequence[Mark]) -> Line:
    # One column a character of white space, so that labels stand below their words.
    shown = Line("".join(" " if sign.isspace() else sign for sign in line.slice(content)), no_wrap=True)
    for mark in marks:
        first, last = max(mark.span.start, line.start), min(mark.span.end, line.end)
        shown.stylize(mark.style, first - line.start, last - line.start)
    return shown


def _column(content: str, line: Span, place: int) -> int:
    return cell_len(content[line.start : min(max(place, line.start), line.end)])


def _underlines(content: str, line: Span, marks: Sequence[Mark]) -> Line:
    row = [" "] * _column(content, line, line.end)
    for mark in sorted(marks, key=lambda mark: mark.heavy):
        first, last = (_column(content, line, place) for place in (mark.span.start, mark.span.end))
        row[first:last] = [HEAVY if mark.heavy else LIGHT] * (last - first)
    return Line("".join(row).rstrip(), style="dim", no_wrap=True)


def _labels(content: str, line: Span, marks: Sequence[Mark]) -> Iterator[Line]:
    """Each label below the first of its words, in a lower row where another stands to its right too near."""
    named: dict[int, list[Mark]] = {}
    for mark in marks:
        if mark.span.start >= line.start:
            named.setdefault(_column(content, line, mark.span.start), []).append(mark)
    rows: list[dict[int, tuple[str, str]]] = []
    for column in sorted(named, reverse=True):
        label = ", ".join(dict.fromkeys(mark.label for mark in named[column]))
        row = next((n for n, taken in enumerate(rows) if column + len(label) < min(taken)), len(rows))
        if row == len(rows):
            rows.append({})
        rows[row][column] = (label, named[column][0].style)
        for above in rows[:row]:
            above[column] = (DROP, "dim")
    return map(_row, rows)


def _row(cells: dict[int, tuple[str, str]]) -> Line:
    row = Line(no_wrap=True)
    for column, (text, style) in sorted(cells.items()):
        row.append(" " * (column - row.cell_len)).append(text, style=style)
    return row
