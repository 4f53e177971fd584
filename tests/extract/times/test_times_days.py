"""Arithmetic of days."""

from datetime import date

import pytest

from runut.extract.times.days import move, move_months, part_of, unit_of
from runut.records.moment import Period

DAY = date(2024, 3, 31)


@pytest.mark.parametrize(
    ("unit", "first", "last"),
    [
        ("day", DAY, DAY),
        ("week", date(2024, 3, 25), date(2024, 3, 31)),
        ("month", date(2024, 3, 1), date(2024, 3, 31)),
        ("quarter", date(2024, 1, 1), date(2024, 3, 31)),
        ("third", date(2024, 1, 1), date(2024, 4, 30)),
        ("half", date(2024, 1, 1), date(2024, 6, 30)),
        ("year", date(2024, 1, 1), date(2024, 12, 31)),
        ("decade", date(2020, 1, 1), date(2029, 12, 31)),
    ],
)
def test_a_unit_runs_from_its_first_day_to_its_last(unit: str, first: date, last: date) -> None:
    assert unit_of(DAY, unit) == Period(first, last)


def test_a_month_without_that_day_gives_its_last() -> None:
    assert move_months(DAY, -1) == date(2024, 2, 29)
    assert move_months(DAY, 11) == date(2025, 2, 28)


@pytest.mark.parametrize(
    ("count", "unit", "moved"),
    [
        (-24, "hour", date(2024, 3, 30)),
        (30, "hour", date(2024, 4, 2)),
        (2, "week", date(2024, 4, 14)),
        (-1.5, "year", date(2022, 9, 30)),
        (1, "decade", date(2034, 3, 31)),
    ],
)
def test_a_day_moves_by_units(count: float, unit: str, moved: date) -> None:
    assert move(DAY, count, unit) == moved


@pytest.mark.parametrize(
    ("unit", "start", "middle", "end"),
    [
        ("week", (25, 26), (27, 28), (30, 31)),
        ("month", (1, 10), (11, 20), (21, 31)),
    ],
)
def test_a_part_of_a_week_or_month_is_days(
    unit: str, start: tuple[int, int], middle: tuple[int, int], end: tuple[int, int]
) -> None:
    for part, days in (("start", start), ("middle", middle), ("end", end)):
        assert part_of(unit_of(DAY, unit), unit, part) == Period(DAY.replace(day=days[0]), DAY.replace(day=days[1]))


def test_a_part_of_a_year_is_four_months_and_of_a_decade_three_or_four_years() -> None:
    assert part_of(unit_of(DAY, "year"), "year", "middle") == Period(date(2024, 5, 1), date(2024, 8, 31))
    assert part_of(unit_of(DAY, "decade"), "decade", "middle") == Period(date(2024, 1, 1), date(2026, 12, 31))
