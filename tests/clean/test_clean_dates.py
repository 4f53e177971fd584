"""Dates of publication as headers and meta tags print them."""

import re

import pytest

from runut.clean.dates import find_dates, read_moment, with_names
from runut.languages.pack import load_pack

PACK = load_pack()
SHAPES = PACK.table("clean/dates")["shape"]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape["name"])
def test_every_shape_reads_its_own_example_and_leaves_its_counter_example(shape: dict[str, str]) -> None:
    pattern = re.compile(with_names(shape["pattern"], PACK), re.IGNORECASE)
    moment = read_moment(shape["example"], PACK)
    assert pattern.search(shape["example"])
    assert not pattern.search(shape["not"])
    assert ("" if moment is None else moment.isoformat()) == shape["reads"]


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("Sabtu, 12 Okt 2024 07:21 WIB", "2024-10-12T07:21+07:00"),
        ("11/23/2024 18:37", "2024-11-23T18:37+07:00"),
        ("7/19/2024 10:21", "2024-07-19T10:21+07:00"),
        ("Kompas.com- 19/07/2024, 21:09 WIB", "2024-07-19T21:09+07:00"),
        ("Senin 13 Mei 2024 10:26 WIB", "2024-05-13T10:26+07:00"),
        ("Kamis, 5 September 2019 / 11:22 WIT", "2019-09-05T11:22+09:00"),
        ("15.45 WITA, 19/06/2024", "2024-06-19T15:45+08:00"),
        ("2024-06-19T08:45:11+07:00", "2024-06-19T08:45+07:00"),
        ("05+Sep+2019", "2019-09-05"),
        ("Jumat, 15 Desember 2023", "2023-12-15"),
        ("20 Maret 2021 3:15 PM", "2021-03-20T15:15+07:00"),
        ("20 Maret 2021 3:15 am WITA", "2021-03-20T03:15+08:00"),
        ("20 Maret 2021, 12:05 a.m.", "2021-03-20T00:05+07:00"),
        ("20 Maret 2021, 12:05 p.m.", "2021-03-20T12:05+07:00"),
        ("20 Maret 2021 15:15 PM", "2021-03-20T15:15+07:00"),
        ("Ambon, 20 Maret 2021 3:15 Ambon", "2021-03-20T03:15+07:00"),
    ],
)
def test_a_printed_date_is_read_with_its_clock_and_zone(printed: str, iso: str) -> None:
    moment = read_moment(printed, PACK)
    assert moment is not None
    assert moment.isoformat() == iso


def test_a_time_in_utc_is_told_by_the_clock_of_jakarta() -> None:
    moment = read_moment("2024-06-19T22:45:11Z", PACK)
    assert moment is not None
    assert moment.isoformat() == "2024-06-20T05:45+07:00"


def test_the_weekday_settles_which_number_is_the_month() -> None:
    wednesday = read_moment("Rabu, 9/8/2023 10:15 WIB", PACK)
    friday = read_moment("Jumat, 9/8/2023 10:15 WIB", PACK)
    assert wednesday is not None
    assert friday is not None
    assert (wednesday.day.isoformat(), friday.day.isoformat()) == ("2023-08-09", "2023-09-08")


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Sabtu (12/3/2022) pukul 10.15 WIB", "2022-03-12"),
        ("Sabtu, 12/3/2022", "2022-03-12"),
        ("12/3/2022 (Sabtu)", "2022-03-12"),
        ("Diterbitkan: 3/7/2024 10:00 WIB", "2024-07-03"),
        ("10.00 WITA, 3/7/2024", "2024-07-03"),
        ("3/7/2024 10:00 WIT", "2024-07-03"),
        ("3/7/2024 10:00", "2024-03-07"),
        ("10/21/2025 19:46 WIB", "2025-10-21"),
    ],
)
def test_an_indonesian_weekday_or_zone_beside_a_date_prefers_the_day_first(printed: str, day: str) -> None:
    moment = read_moment(printed, PACK)
    assert moment is not None
    assert moment.day.isoformat() == day


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Kabar Nusa 2025-07-02T11:26:02+07:00 halaman", "2025-07-02T11:26:02+07:00"),
        ("terbit 16/03/2024 pukul 19.47 WIB oleh Sari", "16/03/2024 pukul 19.47 WIB"),
        ("terbit 15.45 WITA, 19/06/2024 oleh Sari", "15.45 WITA, 19/06/2024"),
        ("terbit 2024/02 oleh Sari", "2024/02"),
    ],
)
def test_a_date_ends_where_its_clock_does(text: str, taken: str) -> None:
    assert [text[printed.start : printed.end].strip() for printed in find_dates(text, PACK)] == [taken]


def test_a_caller_can_settle_which_number_is_the_month() -> None:
    assert [
        moment.day.isoformat()
        for day_first in (True, False)
        if (moment := read_moment("10/11/2021", PACK, day_first=day_first)) is not None
    ] == ["2021-11-10", "2021-10-11"]


def test_a_month_without_a_day_is_no_moment_but_is_known() -> None:
    assert read_moment("KABAR NUSA | 2021/07", PACK) is None
    assert [printed.month for printed in find_dates("KABAR NUSA | 2021/07", PACK)] == [(2021, 7)]


@pytest.mark.parametrize("text", ["31/02/2025", "29 Februari 2023", "", "tanpa tanggal", "0/0/2020"])
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    assert read_moment(text, PACK) is None
