"""Media and news agencies that the language's news names. In: a `Pack`. Out: `KnownMedium`s; wrong rows are refused."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from runut.languages.knowledge.codes import check_country
from runut.languages.knowledge.rows import Row, read_rows, refuse
from runut.languages.knowledge.terms import check_source
from runut.languages.pack import Pack

COLUMNS = ("name", "also", "domains", "country", "agency", "weak", "source")
YES = "yes"


@dataclass(frozen=True, slots=True)
class KnownMedium:
    """Who publishes news, or sells it.

    `also` are other spellings, clipped names and the forms that open a dateline (`KOMPAS.com`); `domains` its sites: a
    site below one is its own unless a longer domain has a row. `country` is that of its seat, None if it has none;
    `agency` tells that it sells reports to other media, `weak` that its name is a common word or place too, so that
    only a frame such as `dikutip ...` makes it a medium. `where` is its row.
    """

    name: str
    also: tuple[str, ...]
    domains: tuple[str, ...]
    country: str | None
    agency: bool
    weak: bool
    where: str


@lru_cache
def media(pack: Pack) -> tuple[KnownMedium, ...]:
    """The media of the language's table, by name.

    Raises LanguagePackError for wrong codes, marks or sources, rows out of order, and names or domains given twice.
    """
    rows = read_rows(pack, "words/media", COLUMNS)
    for one, other in pairwise(rows):
        if one["name"].casefold() > other["name"].casefold():
            refuse(other, f"{other['name']} after {one['name']}", "rows by name", f"Move it before line {one.line}.")
    _check_once(rows)
    return tuple(_medium(row) for row in rows)


def _medium(row: Row) -> KnownMedium:
    for column in ("agency", "weak"):
        if row[column] not in {"", YES}:
            refuse(row, f"{column} {row[column]!r}", f"{YES}, or nothing", "Write one of the two.")
    check_source(row)
    country = check_country(row) if row["country"] else None
    names, domains = row.listed("also"), row.listed("domains")
    return KnownMedium(row["name"], names, domains, country, row["agency"] == YES, row["weak"] == YES, row.ref)


def _check_once(rows: Iterable[Row]) -> None:
    names: dict[str, Row] = {}
    for row in rows:
        # A name and a domain may be spelled alike (`RMOL.id`).
        own = {name.casefold() for name in (row["name"], *row.listed("also"))}
        for name in (*sorted(own), *(f"//{domain}" for domain in row.listed("domains"))):
            if name in names:
                refuse(row, f"{name!r} again", f"it once, as at {names[name].where}", "Take it from one of the two.")
            names[name] = row
