"""Persons whose offices a language's tables know. In: a `Pack`. Out: `Figure`s by name; wrong rows are refused."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise

from runut.languages.knowledge.rows import Row, check_names, read_rows, refuse, tables_in
from runut.languages.knowledge.terms import Term, check_apart, term_of
from runut.languages.pack import Pack

FOLDER = "words/persons"
COLUMNS = ("name", "also", "country", "sector", "office", "from", "to", "source")


@dataclass(frozen=True, slots=True)
class Figure:
    """A person: the fullest usual name, other names that stand alone, and terms by first day."""

    name: str
    also: tuple[str, ...]
    terms: tuple[Term, ...]


@lru_cache
def figures(pack: Pack) -> Mapping[str, Figure]:
    """The persons of all tables by full name, as written.

    Raises LanguagePackError for rows out of order or given twice, codes and dates that are none, terms of one office
    that overlap or differ in country or sector, and names that two persons share.
    """
    found: dict[str, Figure] = {}
    for path in tables_in(pack, FOLDER):
        rows = read_rows(pack, path, COLUMNS)
        check_sorted(rows)
        for name, those in groupby(rows, key=lambda row: row["name"]):
            figure = _figure(name, tuple(those))
            if name in found:
                refuse(
                    figure.terms[0].row,
                    f"{name}, who stands at {found[name].terms[0].row.where} too",
                    "a person in one table",
                    "Move the rows together.",
                )
            found[name] = figure
    check_names((((figure.name, *figure.also), figure.terms[0].row) for figure in found.values()), "person")
    _check_offices(pack, found.values())
    return found


def check_sorted(rows: Iterable[Row]) -> None:
    """Raise LanguagePackError for a row that does not follow the one before it by name and first day."""
    for one, other in pairwise(rows):
        before, after = ((row["name"].casefold(), row["from"]) for row in (one, other))
        if before > after:
            refuse(other, f"{other['name']} {other['from']} after {one['name']} {one['from']}",
                   "rows by name, then by first day", f"Move it before line {one.line}.")  # fmt: skip
        if one.cells == other.cells:
            refuse(other, "the row above again", "each row once", "Delete it.")


def _figure(name: str, rows: tuple[Row, ...]) -> Figure:
    for row in rows[1:]:
        if row["also"]:
            refuse(row, f"other names {row['also']!r}", "them in the person's first row alone", "Move them there.")
    for row in rows:
        if not name or not row["office"]:
            refuse(row, "an empty name or office", "both", "Write `office` as `menteri luar negeri Rusia`.")
    return Figure(name, rows[0].listed("also"), tuple(term_of(row, row["office"]) for row in rows))


def _check_offices(pack: Pack, known: Iterable[Figure]) -> None:
    shared = tuple(pack.table("words/offices")["shared"])
    for office, terms in _by_office(known):
        for term in terms:
            if (term.country, term.sector) != (terms[0].country, terms[0].sector):
                refuse(
                    term.row,
                    f"{office} as {term.country} {term.sector}",
                    f"{terms[0].country} {terms[0].sector}, as at {terms[0].row.where}",
                    "Give all holders of one office the same codes.",
                )
        if not office.startswith(shared):
            check_apart(terms, office)


def _by_office(known: Iterable[Figure]) -> Iterator[tuple[str, list[Term]]]:
    offices: dict[str, list[Term]] = defaultdict(list)
    for figure in known:
        for term in figure.terms:
            offices[term.office].append(term)
    yield from offices.items()
