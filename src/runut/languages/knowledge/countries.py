"""Countries. In: a `Pack`. Out: a `Country` for every row of words/countries, with CLDR's name; a wrong row is refused.

A row whose source is `cldr` has the name that Babel's CLDR data give it; of any other, the first of its own names is.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from babel import Locale
from babel.core import get_global

from runut.languages.knowledge.rows import Row, read_rows, refuse
from runut.languages.pack import Pack

COLUMNS = ("code", "names", "demonyms", "capital", "seats", "source")
SOURCES = frozenset({"cldr", "iso-3166", "editor"})
CLDR = "cldr"
CODE = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Country:
    """One country or territory.

    `code` is ISO 3166-1 alpha-3, `short` its alpha-2; `name` is CLDR's, or the first of the row's, and the first of
    `names`. `demonyms` are words of its people that name no place, `capital` the forms of its capital, `seats` further
    names that stand for its government. `where` is its row.
    """

    code: str
    short: str
    name: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: tuple[str, ...]
    seats: tuple[str, ...]
    where: str


@lru_cache
def countries(pack: Pack) -> tuple[Country, ...]:
    """The countries of the language's table, by code. Raises LanguagePackError for a wrong row."""
    rows = read_rows(pack, "words/countries", COLUMNS)
    territories, aliases = Locale(pack.code).territories, get_global("territory_aliases")
    found = tuple(_country(row, territories, aliases) for row in rows)
    _check_order(rows)
    _check_forms(rows, found)
    return found


@lru_cache
def country_of(pack: Pack) -> Mapping[str, Country]:
    """The countries by their alpha-3 code."""
    return {country.code: country for country in countries(pack)}


def _country(row: Row, territories: Mapping[str, str], aliases: Mapping[str, Sequence[str]]) -> Country:
    code, names = row["code"], row.listed("names")
    if not CODE.fullmatch(code):
        refuse(row, f"code {code!r}", "ISO 3166-1 alpha-3, as IDN", "Look the code up.")
    # CLDR's list of three-letter codes lacks Kosovo's.
    short = next(iter(aliases.get(code, ())), code[:2])
    if short not in territories:
        refuse(row, f"code {code!r}", "a code that Babel's CLDR data know", "Look the code up.")
    if row["source"] not in SOURCES:
        refuse(row, f"source {row['source']!r}", f"one of {', '.join(sorted(SOURCES))}", "Say where it is from.")
    if row["source"] == CLDR:
        names = (territories[short], *names)
    if not names:
        refuse(row, "no name", f"a name, or the source {CLDR}", "Give its name, or take CLDR's.")
    return Country(
        code, short, names[0], names, row.listed("demonyms"), row.listed("capital"), row.listed("seats"), row.ref
    )


def _check_order(rows: Sequence[Row]) -> None:
    for before, row in pairwise(rows):
        if row["code"] == before["code"]:
            refuse(row, f"{row['code']} again", "each code once", "Put both rows into one.")
        if row["code"] < before["code"]:
            refuse(row, f"{row['code']} after {before['code']}", "rows sorted by code", "Move the row up.")


def _check_forms(rows: Sequence[Row], found: Sequence[Country]) -> None:
    """Refuse a form that stands for two countries, or twice for one."""
    owners: dict[str, str] = {}
    for row, country in zip(rows, found, strict=True):
        for form in (*country.names, *country.demonyms, *country.capital, *country.seats):
            if not form:
                refuse(row, "an empty name", "names between semicolons", "Take the semicolon away.")
            if form in owners:
                refuse(row, f"{form!r} again", f"once, in the row of {owners[form]}", "Keep one of the two.")
            owners[form] = country.code
