"""Entries of offices and of groups. In: their tables. Out: entries."""

from collections.abc import Iterator
from typing import Literal

from runut.extract.actors.entry import Entry, entry
from runut.languages.pack import Table

Before = Literal["former", "acting", "honorific"]
BEFORE: tuple[tuple[str, Before], ...] = (
    ("former", "former"),
    ("acting", "acting"),
    ("coming", "acting"),
    ("honorific", "honorific"),
)


def office_entries(roles: Table, home: str) -> Iterator[Entry]:
    """Offices, ranks, and the words that stand before them.

    An office whose sector is its institution's has `own` False; those of the language's country alone carry `home`.
    """
    only_home = frozenset(roles["home"]["words"].split())
    for row in roles["role"]:
        sector = row["sector"] or row["alone"]
        for name in row["words"]:
            key = roles["same"].get(name, name)
            country = home if name in only_home else None
            yield entry(
                name, "role", key, cased=False, country=country, sector=sector, kind="person", own=bool(row["sector"])
            )
    for row in roles["rank"]:
        for name in row["words"]:
            yield entry(name, "rank", name.lower(), cased=True, sector=row["sector"] or None, kind="person")
    for table, what in BEFORE:
        for name in roles[table]:
            yield entry(name, what, name, cased=what == "honorific", kind="person")


def group_entries(groups: Table) -> Iterator[Entry]:
    """Nouns for people without a name, the unnamed speakers among them."""
    for row in groups["group"]:
        for name in row["words"]:
            own = not row.get("whose", False)
            yield entry(name, "group", name, cased=False, sector=row["sector"] or None, kind="group", own=own)
    for name in groups["anonymous"]["source"]:
        yield entry(name, "group", name, cased=False, kind="anonymous", own=False)
