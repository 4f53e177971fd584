"""Rows of a language's tables of knowledge. In: a `Pack` and a path. Out: `Row`s; a wrong table is refused."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from runut.errors import LanguagePackError
from runut.languages.pack import Pack

SEVERAL = ";"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its table, its line in it (the header's is 1), and the cells by column."""

    table: str
    line: int
    cells: Mapping[str, str]

    @property
    def where(self) -> str:
        """The row's place as errors give it: `languages/id/words/persons/dpr.csv:12`."""
        return f"{self.table}:{self.line}"

    @property
    def ref(self) -> str:
        """The same within its language, as grounds give it: `words/persons/dpr.csv:12`."""
        return self.where.split("/", 2)[2]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def listed(self, column: str) -> tuple[str, ...]:
        """The cell's parts between semicolons, empty if the cell is."""
        cell = self.cells[column]
        return tuple(part.strip() for part in cell.split(SEVERAL)) if cell else ()

    def day(self, column: str) -> date | None:
        """The cell's ISO date, None where it is empty. Raises LanguagePackError for anything else."""
        cell = self.cells[column]
        if not cell:
            return None
        try:
            return date.fromisoformat(cell)
        except ValueError:
            refuse(self, f"{column} {cell!r}", "a date as 2024-10-20, or nothing", "Write the date so.")


def refuse(row: Row, found: str, expected: str, do: str) -> NoReturn:
    """Raise LanguagePackError for a wrong `row`."""
    raise LanguagePackError(where=row.where, found=found, expected=expected, do=do)


def read_rows(pack: Pack, path: str, columns: Sequence[str]) -> tuple[Row, ...]:
    """The rows of the table at `path` below the language's folder (`words/places/cities`), in order.

    Raises LanguagePackError if there is no such table, its header is not `columns`, or a row has another number of
    cells, an empty line or spaces around a cell.
    """
    table = f"languages/{pack.code}/{path}.csv"
    try:
        text = pack.folder.joinpath(*f"{path}.csv".split("/")).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise LanguagePackError(
            where=table, found="no such table", expected="a CSV file", do="Add the table or mend its name."
        ) from error
    lines = csv.reader(text.splitlines(), strict=True)
    header = next(lines, [])
    if header != list(columns):
        raise LanguagePackError(
            where=table, found=f"header {','.join(header)}", expected=",".join(columns), do="Give it this first line."
        )
    return tuple(_row(table, lines.line_num, cells, columns) for cells in lines)


def _row(table: str, line: int, cells: Sequence[str], columns: Sequence[str]) -> Row:
    row = Row(table, line, dict(zip(columns, cells, strict=False)))
    if len(cells) != len(columns):
        refuse(
            row,
            f"{len(cells)} cells",
            f"{len(columns)}: {','.join(columns)}",
            "Add the missing commas, or put a cell that holds a comma into double quotes.",
        )
    padded = next((cell for cell in cells if cell != cell.strip()), None)
    if padded is not None:
        refuse(row, f"spaces around {padded!r}", "none", "Take them away.")
    return row


def check_names(named: Iterable[tuple[Sequence[str], Row]], what: str) -> None:
    """Raise LanguagePackError where a name of a row is empty, or two rows have it; `what` is a person, a body, ..."""
    bearers: dict[str, Row] = {}
    for names, row in named:
        for name in names:
            if not name:
                refuse(row, "an empty name", "a name", "Take the superfluous semicolon away.")
            other = bearers.setdefault(name, row)
            if other is not row:
                refuse(
                    row,
                    f"the name {name!r}, which {other.where} has too",
                    f"a name that means one {what}",
                    "Take it from `also` of the one whom news means less often.",
                )


def tables_in(pack: Pack, folder: str) -> Iterator[str]:
    """Paths of the tables in `folder` (`words/persons`), by name, as `read_rows` takes them."""
    for name in sorted(file.name for file in pack.folder.joinpath(*folder.split("/")).iterdir()):
        if name.endswith(".csv"):
            yield f"{folder}/{name.removesuffix('.csv')}"
