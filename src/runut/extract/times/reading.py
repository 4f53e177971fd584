"""What a form's words say, where they stand in time, and what they come to: records that the resolvers share."""

from dataclasses import dataclass
from datetime import date

from runut.extract.times.lexicon import Value
from runut.records.moment import Period
from runut.records.time import Granularity


@dataclass(frozen=True, slots=True)
class Parts:
    """The words of one expression, by the names of their classes, in order; a number left open (`beberapa`) is None."""

    named: tuple[tuple[str, Value | None], ...]

    def has(self, *names: str) -> bool:
        """Whether any word is of one of these classes."""
        return any(name in names for name, _ in self.named)

    def words(self, *names: str) -> tuple[str, ...]:
        """The meanings of the words of these classes that are texts."""
        return tuple(value for name, value in self.named if name in names and isinstance(value, str))

    def word(self, *names: str) -> str | None:
        """The first of `words`, or None."""
        return next(iter(self.words(*names)), None)

    def whole(self, *names: str) -> tuple[int, ...]:
        """The meanings of the words of these classes that are whole numbers."""
        return tuple(value for name, value in self.named if name in names and isinstance(value, int))

    def amount(self, name: str) -> float | None:
        """The number under `name`; None where it is left open or absent."""
        return next((value for given, value in self.named if given == name and isinstance(value, int | float)), None)

    @property
    def looks_back(self) -> bool:
        """Whether the words count back from a day mentioned before, which stays the one that later words count from."""
        return -1 in self.whole("shift", "neighbour")

    @property
    def turn(self) -> str | None:
        """`past`, `this`, `next` or `later`, or None where no word points anywhere."""
        return self.word("way", "past", "coming", "arriving")


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known where an expression stands.

    `today`: the day of publication; `reference`: a day near which the page's dates lie, if there is no such day;
    `forward`: the clause speaks of what is to come; `days`, `dates`: the last day, and the last period of any size,
    mentioned before; `stretch`: the last one from a month to a year long; `after`, `until`: the first day of the left
    end, or the last day of the right end, of a range whose other end this is; `within`: the period that this is a part
    of (`pekan depan, tepatnya Selasa`).
    """

    today: date | None
    reference: date | None
    forward: bool = False
    days: Period | None = None
    dates: Period | None = None
    stretch: Period | None = None
    after: date | None = None
    until: date | None = None
    within: Period | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """The days that an expression comes to, the unit it speaks in, and whether the day of publication was needed."""

    period: Period
    granularity: Granularity
    anchored: bool = True


def unknown(granularity: Granularity) -> Reading:
    """A time that nothing on the page anchors."""
    return Reading(Period(None, None), granularity, anchored=False)
