"""Institutions and groups that a language's tables know by name. In: a `Pack`. Out: `KnownBody`s."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Literal

from runut.languages.knowledge.persons import check_sorted
from runut.languages.knowledge.rows import Row, check_names, read_rows, refuse, tables_in
from runut.languages.knowledge.terms import Term, check_apart, term_of
from runut.languages.pack import Pack

FOLDER = "words/bodies"
COLUMNS = ("name", "also", "country", "sector", "kind", "from", "to", "source")
BodyKind = Literal["organization", "group"]


@dataclass(frozen=True, slots=True)
class KnownBody:
    """An institution or group: its fullest usual name, its others, its kind, and its codes by period."""

    name: str
    also: tuple[str, ...]
    kind: BodyKind
    terms: tuple[Term, ...]


@lru_cache
def bodies(pack: Pack) -> tuple[KnownBody, ...]:
    """The bodies of all tables.

    Raises LanguagePackError for rows out of order or given twice, codes, kinds and dates that are none, periods of one
    body that overlap, and names that two bodies share.
    """
    found: list[KnownBody] = []
    for path in tables_in(pack, FOLDER):
        rows = read_rows(pack, path, COLUMNS)
        check_sorted(rows)
        found += (_body(name, tuple(those)) for name, those in groupby(rows, key=lambda row: row["name"]))
    check_names((((body.name, *body.also), body.terms[0].row) for body in found), "body")
    return tuple(found)


def _body(name: str, rows: tuple[Row, ...]) -> KnownBody:
    first = rows[0]
    for row in rows:
        if row["kind"] != first["kind"] or (row is not first and row["also"]):
            refuse(row, f"kind {row['kind']!r}, names {row['also']!r}", "the first row's kind, and names there alone",
                   "Give it the first row's kind, and move its names there.")  # fmt: skip
    terms = tuple(term_of(row) for row in rows)
    check_apart(terms, name)
    return KnownBody(name, first.listed("also"), _kind(first), terms)


def _kind(row: Row) -> BodyKind:
    kinds: dict[str, BodyKind] = {"organization": "organization", "group": "group"}
    if row["kind"] not in kinds:
        refuse(row, f"kind {row['kind']!r}", " or ".join(kinds), "Choose one of these.")
    return kinds[row["kind"]]
