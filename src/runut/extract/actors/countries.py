"""Names of countries. In: the table of countries and Babel's CLDR names. Out: entries with ISO 3166 alpha-3 codes."""

import re
from collections.abc import Iterator

from babel import Locale
from babel.core import get_global

from runut.extract.actors.entry import Entry, entry
from runut.languages.pack import Table

# CLDR adds a second name in brackets or after a dash: `Myanmar (Burma)`, `Kongo - Kinshasa`.
ADDITION = re.compile(r"\s*(?:\(.*\)|\s[-–&]\s.*|DAK .*)$")


def country_entries(table: Table, language: str) -> Iterator[Entry]:
    """Every name of every country, and the seats that stand for their governments."""
    for code, name in cldr_names(table, language).items():
        yield entry(name, "country", code, country=code, sector="GOV", kind="country")
    for row in table["country"]:
        code = row["code"]
        for name in row.get("names", ()):
            yield entry(name, "country", code, country=code, sector="GOV", kind="country")
        for name in row.get("seats", ()):
            yield entry(name, "seat", code, country=code, sector="GOV", kind="country")


def cldr_names(table: Table, language: str) -> dict[str, str]:
    """Alpha-3 code -> name in `language`, for the territories that CLDR knows and the table does not leave out."""
    territories, retired = Locale(language).territories, set(table["retired"])
    names = {}
    for long, short in get_global("territory_aliases").items():
        known = len(long) == 3 and long.isalpha() and long not in retired and len(short) == 1
        if known and short[0] in territories and short[0] not in table["left_out"]:
            names[long] = ADDITION.sub("", territories[short[0]])
    return names
