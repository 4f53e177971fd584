"""Entries of institutions and media. In: their tables. Out: entries."""

from collections.abc import Iterator
from datetime import date

from runut.extract.actors.entry import Entry, entry
from runut.languages.pack import Table


def changes(organizations: Table) -> tuple[date, ...]:
    """The days on which a body's sector changed, in order."""
    return tuple(sorted({row["before"]["day"] for row in organizations["organization"] if "before" in row}))


def institution_entries(organizations: Table, media: Table, day: date) -> Iterator[Entry]:
    """As of `day`: bodies known by name, the words that open an institution's name, and media but for common words."""
    for row in organizations["organization"]:
        facts = {key: row[key] for key in ("country", "sector", "kind") if key in row}
        if "before" in row and day < row["before"]["day"]:
            facts["sector"] = row["before"]["sector"]
        for name in row["names"]:
            yield entry(name, "organisation", row["names"][0], takes="place" if row.get("head") else "none", **facts)
    for row in organizations["head"]:
        for name in row["words"]:
            cased = name[0].isupper()
            yield entry(name, "head", name.lower(), cased=cased, sector=row["sector"], takes=row["takes"])
    for row in media["medium"]:
        if not row.get("weak"):
            for name in (row["name"], *row["variants"]):
                yield entry(name, "medium", row["name"], country=row["country"] or None, sector="JRN")
