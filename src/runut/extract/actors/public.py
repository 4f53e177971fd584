"""Persons whom the tables know. In: a `Pack`. Out: what is known of a name, as of a day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from runut.extract.actors.entry import Entry, entry
from runut.languages.knowledge.persons import Figure, figures
from runut.languages.knowledge.terms import Term, in_force
from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class Held:
    """An office as of a day, and whether it was left by then."""

    term: Term
    former: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """The persons of the tables by each of their names."""

    by_name: Mapping[str, Figure]

    def as_of(self, name: str, day: date | None) -> Held | None:
        """The weightiest office of the figure called `name` as of `day` (None: today); None for anyone else."""
        figure = self.by_name.get(name)
        known = None if figure is None else in_force(figure.terms, day)
        return None if known is None else Held(*known)

    def full_name(self, name: str) -> str | None:
        """The full name of the figure called `name`, None for anyone else."""
        figure = self.by_name.get(name)
        return None if figure is None else figure.name

    def offices(self, name: str, day: date | None) -> tuple[str, ...]:
        """The offices that the figure called `name` holds on `day`."""
        figure = self.by_name.get(name)
        return () if figure is None else tuple(term.office for term in figure.terms if term.holds(day))


@lru_cache
def public_figures(pack: Pack) -> Figures:
    """The persons of the language's tables."""
    return Figures({name: figure for figure in figures(pack).values() for name in (figure.name, *figure.also)})


def public_entries(pack: Pack) -> Iterator[Entry]:
    """Every name of every person whom the tables know."""
    for figure in figures(pack).values():
        country = figure.terms[0].country
        for name in (figure.name, *figure.also):
            yield entry(name, "public", figure.name, country=country, rule=figure.terms[0].row.ref)
