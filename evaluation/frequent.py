"""The 1,000 actors that news names most, and what the tables say of each. In: frequent_actors.csv. Out: rows.

`frequent_actors.csv` counts in how many of 9,252 Indonesian news articles of 2013 to 2026 an actor of politics,
security, law, international news or the press is named, and says what its codes are on `DAY`.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from runut.languages.knowledge.bodies import bodies
from runut.languages.knowledge.codes import OFFICIAL
from runut.languages.knowledge.countries import countries
from runut.languages.knowledge.media import media
from runut.languages.knowledge.persons import figures
from runut.languages.knowledge.terms import in_force
from runut.languages.pack import Pack

LIST = Path(__file__).resolve().parent / "frequent_actors.csv"
# The day on which the list was made.
DAY = date(2026, 11, 20)


@dataclass(frozen=True, slots=True)
class Known:
    """What the tables say of a name on `DAY`: its codes, what it is (an office, if a person holds one) and the row."""

    country: str | None
    sector: str | None
    what: str
    row: str


@dataclass(frozen=True, slots=True)
class Frequent:
    """A row of the list: in how many articles, the name, and the codes that are right."""

    articles: int
    name: str
    country: str
    sector: str | None


def frequent() -> tuple[Frequent, ...]:
    """The list, most frequent first."""
    with LIST.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return tuple(Frequent(int(row["articles"]), row["name"], row["country"], row["sector"] or None) for row in rows)


def known(pack: Pack) -> dict[str, Known]:
    """What the tables say of every name that they have as a full one."""
    return dict((*_media(pack), *_bodies(pack), *_countries(pack), *_persons(pack)))


def _persons(pack: Pack) -> Iterator[tuple[str, Known]]:
    for figure in figures(pack).values():
        held = in_force(figure.terms, DAY)
        if held is not None:
            term, past = held
            sector = "ELI" if past and term.sector in OFFICIAL else term.sector
            yield figure.name, Known(term.country, sector, f"{'until ' if past else ''}{term.office}", term.row.ref)


def _bodies(pack: Pack) -> Iterator[tuple[str, Known]]:
    for body in bodies(pack):
        held = in_force(body.terms, DAY)
        term = body.terms[0] if held is None else held[0]
        yield body.name, Known(term.country, term.sector, body.kind, term.row.ref)


def _countries(pack: Pack) -> Iterator[tuple[str, Known]]:
    for country in countries(pack):
        yield country.name, Known(country.code, "GOV", "country", country.where)


def _media(pack: Pack) -> Iterator[tuple[str, Known]]:
    for medium in media(pack):
        yield medium.name, Known(medium.country, "JRN", "agency" if medium.agency else "medium", medium.where)
