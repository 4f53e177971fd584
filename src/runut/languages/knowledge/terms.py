"""Periods in which a row of knowledge holds. In: dated rows. Out: what holds on a day; a wrong order is refused."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from runut.languages.knowledge.codes import OFFICIAL, check_country, check_sector
from runut.languages.knowledge.rows import Row, refuse

SOURCES = frozenset(
    {"editor", "phoenix", "plover", "standard", "corpus", "iso-3166", "cldr", "dpr-2024-2029", "regions-2025"}
)


@dataclass(frozen=True, slots=True)
class Term:
    """Country and sector from the first day to the last, both inclusive; None is open.

    `office` is "" for a body; the sector of a body that is none of PLOVER's sectors is None.
    """

    country: str
    sector: str | None
    office: str
    first: date | None
    last: date | None
    row: Row

    def holds(self, day: date | None) -> bool:
        """Whether it holds on `day`; where that is unknown, whether it has not ended."""
        if day is None:
            return self.last is None
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def ended(self, day: date | None) -> bool:
        """Whether it ended before `day`; where that is unknown, whether it ended at all."""
        return self.last is not None and (day is None or self.last < day)


def term_of(row: Row, office: str = "") -> Term:
    """The row's term. Raises LanguagePackError for a wrong code or date, or an end before the beginning."""
    first, last = row.day("from"), row.day("to")
    if first is not None and last is not None and last < first:
        refuse(row, f"to {last} before from {first}", "an end on or after the beginning", "Mend one of the two.")
    check_source(row)
    sector = check_sector(row) if office or row["sector"] else None
    return Term(check_country(row), sector, office, first, last, row)


def check_source(row: Row) -> None:
    """Raise LanguagePackError for a row that does not say where it is from."""
    if row["source"] not in SOURCES:
        refuse(row, f"source {row['source']!r}", f"one of {', '.join(sorted(SOURCES))}", "Say where the row is from.")


def in_force(terms: Sequence[Term], day: date | None) -> tuple[Term, bool] | None:
    """The weightiest term of one actor as of `day` and whether it is past, or None if none had begun.

    A state office outweighs a party or a calling, and of two of a kind the later counts.
    """
    held = [term for term in terms if term.holds(day)]
    if held:
        return max(held, key=lambda term: (term.sector in OFFICIAL, term.first or date.min)), False
    past = [term for term in terms if term.ended(day)]
    return (max(past, key=lambda term: term.last or date.min), True) if past else None


def check_apart(terms: Iterable[Term], what: str) -> None:
    """Raise LanguagePackError where two terms of `what`, an office or a body, share a day."""
    ordered = sorted(terms, key=lambda term: term.first or date.min)
    for one, other in pairwise(ordered):
        if one.last is None or (other.first or date.min) <= one.last:
            day_before = (other.first or date.min + timedelta(1)) - timedelta(1)
            refuse(
                one.row,
                f"{what} until {one.last or 'today'}, but {other.row.where} has it from {other.first}",
                f"an end by {day_before}",
                "End this term on the day before the next begins.",
            )
