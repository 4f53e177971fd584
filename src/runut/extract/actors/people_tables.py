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
            facts = {"country": country, "sector": sector, "kind": "person", "own": bool(row["sector"])}
            yield entry(name, "role", key, cased=False, rule=f"words/roles.toml {name}", **facts)
    for row in roles["rank"]:
        for name in row["words"]:
            facts = {"sector": row["sector"] or None, "kind": "person", "rule": f"words/roles.toml {name}"}
            yield entry(name, "rank", name.lower(), cased=True, **facts)
    for table, what in BEFORE:
        for name in roles[table]:
            yield entry(name, what, name, cased=what == "honorific", kind="person")


def group_entries(groups: Table) -> Iterator[Entry]:
    """Nouns for people without a name, the unnamed speakers among them."""
    for row in groups["group"]:
        for name in row["words"]:
            own = not row.get("whose", False)
            facts = {"sector": row["sector"] or None, "kind": "group", "own": own}
            owned = "" if name in groups["pronouns"] else groups["possessive"]
            for form in _forms(name, owned):
                yield entry(form, "group", name, cased=False, rule=f"words/groups.toml {name}", **facts)
    for name in groups["anonymous"]["source"]:
        yield entry(name, "group", name, cased=False, kind="anonymous", own=False, rule=f"words/groups.toml {name}")


def _forms(noun: str, possessive: str) -> tuple[str, ...]:
    """The noun, and of one word its plural and somebody's own: `kelompok`, `kelompok-kelompok`, `kelompoknya`."""
    if " " in noun or "-" in noun:
        return (noun,)
    return (noun, f"{noun}-{noun}", *([f"{noun}{possessive}"] if possessive else []))
