"""Dates as news gives them: a moment of publication, and periods with open ends."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Moment:
    """When an article was published: a day, and a zoned clock time if the page prints one."""

    day: date
    clock: time | None = None

    def isoformat(self) -> str:
        """`2024-03-16`, or `2024-03-16T19:47+07:00`."""
        if self.clock is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()}T{self.clock.isoformat(timespec='minutes')}"


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both inclusive. An end that is None is open or unknown, never "today"."""

    first: date | None
    last: date | None
