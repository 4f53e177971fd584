"""Read CSV and TSV a row at a time. In: decoded text. Out: `Row`s, or their refusals."""

import csv
from collections.abc import Iterator
from typing import TextIO

from runut.capture.columns import Columns
from runut.capture.decode import mend
from runut.capture.limits import PAGE_LIMIT
from runut.capture.objects import pass_line
from runut.capture.row import Row, given_up, too_large, without_rows
from runut.records.page import Refusal

_DELIMITERS = ",;\t|"
_HEADER_LINES = 50


def header_of(head: str, columns: Columns) -> tuple[str, list[str]]:
    """The delimiter under which most of the first row's fields are known column names, then most fields; and they."""
    lines = head.splitlines(keepends=True)[:_HEADER_LINES]
    return max(
        ((delimiter, _first_row(lines, delimiter)) for delimiter in _DELIMITERS),
        key=lambda found: (columns.names(found[1]), len(found[1])),
    )


def table_rows(text: TextIO, delimiter: str) -> Iterator[Row]:
    """The rows below the header, each numbered by the line that it begins on; blank ones are no rows."""
    # The limit of one field is Python's for the whole process; a body may well pass its 128 KB.
    csv.field_size_limit(max(csv.field_size_limit(), PAGE_LIMIT + 1))
    records = _records(_Lines(text), delimiter)
    first, header = next(records, (1, []))
    if isinstance(header, Refusal):
        yield Row(first, header)
        return
    names = [name.strip() for name in header]
    for line, record in records:
        yield Row(line, record if isinstance(record, Refusal) else _row(names, record))


class _Lines:
    """The lines of a table, bounded: one that lets the current record pass the limit raises _RecordTooLargeError."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self.number = 0  # of the last line handed out
        self.first = 1  # line of the current record
        self.ended = False
        self.size = 0  # characters of the current record

    def begin(self) -> None:
        """A record begins with the next line."""
        self.first, self.size = self.number + 1, 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._text.readline(PAGE_LIMIT + 1)
        if not line:
            self.ended = True
            raise StopIteration
        self.number += 1
        self.size += len(line)
        if self.size > PAGE_LIMIT:
            whole = line.endswith(("\n", "\r")) or pass_line(self._text)
            self.ended = not whole
            raise _RecordTooLargeError
        return mend(line)


class _RecordTooLargeError(Exception):
    """Never leaves this module."""


def _records(lines: _Lines, delimiter: str) -> Iterator[tuple[int, list[str] | Refusal]]:
    reader, blank = csv.reader(lines, delimiter=delimiter), 0
    while not lines.ended:
        lines.begin()
        try:
            record = next(reader, None)
        except _RecordTooLargeError:
            refusal = given_up("a line") if lines.ended else too_large("a row")
            yield lines.first, refusal
        except csv.Error as error:
            yield lines.first, Refusal("unreadable", f"a row that is no CSV ({error}); mend it or leave it out")
        else:
            if record and lines.ended:
                yield lines.first, _never_closed(lines)
            elif record and any(field.strip() for field in record):
                blank = 0
                yield lines.first, record
            elif (blank := blank + lines.size) > PAGE_LIMIT:
                yield lines.first, without_rows()
                return


def _never_closed(lines: _Lines) -> Refusal:
    return Refusal(
        "unreadable",
        f"a quotation mark that opens in the row of line {lines.first} and is never closed, so that all up to line "
        f"{lines.number} is one field; double or remove that mark",
    )


def _row(names: list[str], record: list[str]) -> dict[str, object] | Refusal:
    if any(field.strip() for field in record[len(names) :]):
        return Refusal(
            "unreadable",
            f"a row of {len(record)} fields under a header of {len(names)}; quote the fields that hold the delimiter",
        )
    return dict(zip(names, record, strict=False))


def _first_row(lines: list[str], delimiter: str) -> list[str]:
    try:
        return next((row for row in csv.reader(lines, delimiter=delimiter) if row), [])
    except csv.Error:
        return []
