"""Public figures whom news may name without a title. In: a `Pack`. Out: their codes by name and day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from runut.extract.actors.phrase import Codes
from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class Figures:
    """Rows of the table of persons by each of their names."""

    rows: Mapping[str, Mapping[str, Any]]

    def as_of(self, name: str, day: date | None) -> Codes:
        """Country and sector of the figure called `name` as of `day` (None: the latest); empty if unknown."""
        row = self.rows.get(name)
        if row is None:
            return Codes()
        held = [term["sector"] for term in row["terms"] if day is None or term["from"] <= day]
        return Codes(row["country"], held[-1] if held else None)


@lru_cache
def public_figures(pack: Pack) -> Figures:
    """The language's table of persons."""
    return Figures({name: row for row in pack.table("words/persons")["person"] for name in row["names"]})
