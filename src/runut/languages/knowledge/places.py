"""Places. In: a `Pack`. Out: an `Area` for every row of words/places and every country; a wrong row is refused."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NoReturn

from runut.languages.knowledge.countries import countries, country_of
from runut.languages.knowledge.rows import Row, read_rows, refuse
from runut.languages.pack import Pack
from runut.records.place import Level, Scheme

SOURCES = frozenset({"regions-2025", "iso-3166", "editor"})
PROVINCE, REGENCY, DISTRICT = (re.compile(r"\d\d" + r"\.\d\d" * depth) for depth in range(3))
ISO = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Area:
    """A place of the tables.

    `kind` is the word that a regency's name begins with (`Kota`), else the level. `names` mean it by themselves; those
    of `weak` only beside what it lies in or what its kind is. `within` are the codes of all that it lies in, nearest
    first; `holds` those codes by which others lie in it. `where` is its row.
    """

    name: str
    level: Level
    kind: str
    country: str
    code: str
    scheme: Scheme
    names: tuple[str, ...]
    weak: tuple[str, ...]
    within: tuple[str, ...]
    holds: frozenset[str]
    where: str

    def lies_in(self, other: "Area") -> bool:
        """Whether this area is a part of `other`."""
        return not other.holds.isdisjoint(self.within)


@lru_cache
def areas(pack: Pack) -> tuple[Area, ...]:
    """Countries, provinces, regencies and cities, all but the districts. Raises LanguagePackError for a wrong row."""
    return (*_countries(pack), *provinces(pack), *regencies(pack), *cities(pack))


def _countries(pack: Pack) -> Iterator[Area]:
    for it in countries(pack):
        own = frozenset((it.code,))
        yield Area(it.name, "country", "country", it.code, it.short, "ISO 3166-1", it.names, (), (), own, it.where)


@lru_cache
def provinces(pack: Pack) -> tuple[Area, ...]:
    """The provinces by their Kemendagri code; their ISO 3166-2 code is another name of them for what lies in them."""
    rows = read_rows(pack, "words/places/provinces", ("code", "iso", "name", "also", "source"))
    home = pack.table("words/actors")["home"]
    _check(rows, "code", PROVINCE, "two digits, as 31")
    _check_once(rows, "iso", ISO, "ISO 3166-2, as ID-JK")
    _check_forms(rows)
    return tuple(_province(row, home) for row in rows)


def _province(row: Row, home: str) -> Area:
    name, code, holds = row["name"], row["code"], frozenset((row["code"], row["iso"]))
    names = (name, *row.listed("also"))
    return Area(name, "province", "province", home, code, "Kemendagri", names, (), (home,), holds, row.ref)


@lru_cache
def regencies(pack: Pack) -> tuple[Area, ...]:
    """The regencies and cities of the home country, each in a province of the table."""
    rows = read_rows(pack, "words/places/regencies", ("code", "name", "also", "source"))
    _check(rows, "code", REGENCY, "two digits, a dot and two digits, as 31.74")
    _check_forms(rows)
    above = {area.code: area for area in provinces(pack)}
    kinds = frozenset(pack.table("words/places/cues")["kinds"])
    return tuple(_regency(row, above.get(row["code"][:2]), kinds) for row in rows)


def _regency(row: Row, above: Area | None, kinds: frozenset[str]) -> Area:
    kind, _, bare = row["name"].partition(" ")
    if kind not in kinds or not bare:
        expected = f"one of {', '.join(sorted(kinds))} and a name"
        refuse(row, f"name {row['name']!r}", expected, "Write its full name.")
    if above is None:
        _refuse_parent(row, "province", "provinces")
    names = row.listed("also")
    weak = () if bare in names else (bare,)
    # The full name is found as its kind and its name, so that `kabupaten Bogor` is as `Kabupaten Bogor`.
    within = (*sorted(above.holds), *above.within)
    holds = frozenset((row["code"],))
    return Area(
        row["name"], "regency", kind, above.country, row["code"], "Kemendagri", names, weak, within, holds, row.ref
    )


@lru_cache
def home_names(pack: Pack) -> frozenset[str]:
    """Every form of the name of a province, regency or city of the home country."""
    return frozenset(name for area in (*provinces(pack), *regencies(pack)) for name in (*area.names, *area.weak))


@lru_cache
def districts(pack: Pack) -> tuple[Area, ...]:
    """The districts, each in a regency of the table. Large: to be asked for only where a text may name one."""
    rows = read_rows(pack, "words/places/districts", ("code", "name", "source"))
    _check(rows, "code", DISTRICT, "three numbers of two digits with dots, as 31.74.02")
    above = {area.code: area for area in regencies(pack)}
    return tuple(_district(row, above.get(row["code"][:5])) for row in rows)


def _district(row: Row, above: Area | None) -> Area:
    if above is None:
        _refuse_parent(row, "regency", "regencies")
    name, code, within = row["name"], row["code"], (above.code, *above.within)
    return Area(name, "district", "district", above.country, code, "Kemendagri", (name,), (), within, NOTHING, row.ref)


@lru_cache
def cities(pack: Pack) -> tuple[Area, ...]:
    """Cities and regions of the world, and towns and islands at home that are no regency."""
    rows = read_rows(pack, "words/places/cities", ("code", "country", "level", "name", "also", "source"))
    for before, row in pairwise(rows):
        if (row["code"], row["name"]) <= (before["code"], before["name"]):
            found = f"{row['code']} {row['name']} after {before['code']} {before['name']}"
            refuse(row, found, "rows sorted by code and name, each once", "Move the row up, or take it away.")
    return tuple(_city(row, pack) for row in rows)


def _city(row: Row, pack: Pack) -> Area:
    code, level = row["code"], row["level"]
    country = country_of(pack).get(row["country"])
    if country is None:
        refuse(row, f"country {row['country']!r}", "a code of words/countries.csv", "Mend the code or add the country.")
    if not ISO.fullmatch(code) or code[:2] != country.short:
        refuse(row, f"code {code!r}", f"{country.short}, or {country.short}- and a subdivision", "Look the code up.")
    _check_source(row)
    kind: Level = "region" if level == "region" else "city"
    if level != kind:
        refuse(row, f"level {level!r}", "city or region", "Write one of these.")
    # What stands behind a comma tells namesakes apart: such a name needs what it lies in beside it.
    name, _, needed = row["name"].partition(", ")
    first, weak = ((), (name,)) if needed else ((name,), ())
    divided = "-" in code
    # A subdivision abroad holds what else has its code; at home provinces do.
    holds = frozenset(
        (code,) if divided and kind == "region" and country.code != pack.table("words/actors")["home"] else ()
    )
    within = (code, country.code) if divided and not holds else (country.code,)
    scheme: Scheme = "ISO 3166-2" if divided else "ISO 3166-1"
    names = (*first, *row.listed("also"))
    return Area(name, kind, kind, country.code, code, scheme, names, weak, within, holds, row.ref)


def _check(rows: Sequence[Row], column: str, shape: re.Pattern[str], expected: str) -> None:
    """Refuse a code of another shape or out of order, a row without a name, and an unknown source."""
    _check_once(rows, column, shape, expected)
    for row in rows:
        _check_source(row)
        if not row["name"]:
            refuse(row, "no name", "a name", "Give its name.")
    for before, row in pairwise(rows):
        if row[column] < before[column]:
            refuse(row, f"{row[column]} after {before[column]}", f"rows sorted by {column}", "Move the row up.")


def _check_once(rows: Sequence[Row], column: str, shape: re.Pattern[str], expected: str) -> None:
    seen: set[str] = set()
    for row in rows:
        if not shape.fullmatch(row[column]):
            refuse(row, f"{column} {row[column]!r}", expected, "Look the code up.")
        if row[column] in seen:
            refuse(row, f"{column} {row[column]} again", "each once", "Put both rows into one, or mend the code.")
        seen.add(row[column])


def _check_source(row: Row) -> None:
    if row["source"] not in SOURCES:
        refuse(row, f"source {row['source']!r}", f"one of {', '.join(sorted(SOURCES))}", "Say where it is from.")


def _check_forms(rows: Sequence[Row]) -> None:
    owners: dict[str, str] = {}
    for row in rows:
        for form in row.listed("also"):
            if not form or form in owners:
                found = f"{form!r} again" if form else "an empty name"
                expected = f"once, in the row of {owners[form]}" if form else "names between semicolons"
                refuse(row, found, expected, "Leave it to the place that it means where nothing else is said.")
            owners[form] = row["name"]


def _refuse_parent(row: Row, level: str, table: str) -> NoReturn:
    refuse(row, f"code {row['code']}", f"a {level} of words/places/{table}.csv", "Mend the code or add its row there.")
