"""The date of an article that only its body tells."""

from datetime import date

from runut.clean.dates import find_dates
from runut.clean.today import own_year, settle, told_today
from runut.languages.pack import load_pack

PACK = load_pack()


def told(text: str, year: int | None = None, month: tuple[int, int] | None = None) -> date | None:
    return told_today([text], PACK, year=year, month=month)


def test_the_bracketed_date_of_the_body_is_today() -> None:
    assert told("Ratna tiba di pelabuhan, Senin (20/5/2024).") == date(2024, 5, 20)


def test_a_weekday_with_a_date_in_words_is_today() -> None:
    assert told("ujarnya di Kota Barat pada Rabu, 25 Juni 2025.") == date(2025, 6, 25)


def test_the_latest_of_several_days_is_today() -> None:
    text = "Ia dilantik pada Senin (2/6/2025). Ia tiba pada Rabu (25/6/2025)."
    assert told(text) == date(2025, 6, 25)


def test_a_day_to_come_is_not_today() -> None:
    text = "Ia tiba pada Rabu (25/6/2025). Lomba dijadwalkan pada Jumat (4/7/2025)."
    assert told(text) == date(2025, 6, 25)


def test_what_a_quotation_foretells_says_nothing_of_the_date_after_it() -> None:
    assert told('"Kami akan menanam lagi," kata Ratna, Rabu (25/6/2025).') == date(2025, 6, 25)


def test_a_day_without_a_year_takes_the_year_of_the_copyright_line_if_the_weekday_fits() -> None:
    year = own_year("Copyright © KABAR NUSA 2024", PACK)
    assert year == 2024
    assert told("Ratna menginap sejak Rabu (17/4) malam.", year=year) == date(2024, 4, 17)
    assert told("Ratna menginap sejak Senin (17/4) malam.", year=year) is None


def test_a_day_without_any_year_stays_unknown() -> None:
    assert told("Ratna menginap sejak Rabu (17/4) malam.") is None


def test_a_plain_date_without_weekday_or_brackets_is_not_today() -> None:
    assert told("Perang itu berakhir pada 17 Agustus 2005.") is None


def test_a_header_that_prints_only_the_month_limits_the_choice() -> None:
    text = "Ia dilantik Kamis (3/6/2021). Ia tiba Rabu (7/7/2021)."
    assert told(text, month=(2021, 6)) == date(2021, 6, 3)


def test_the_body_settles_the_order_of_day_and_month_in_the_header() -> None:
    printed = next(find_dates("10/12/2025 9:09", PACK))
    moment = settle(printed, ["Ratna tiba, Minggu (12/10/2025)."], PACK)
    assert moment is not None
    assert moment.isoformat() == "2025-10-12T09:09+07:00"


def test_spaces_inside_the_brackets_of_a_date_are_read() -> None:
    assert told("Ratna tiba, Kamis (13 / 12 / 2018).") == date(2018, 12, 13)
    assert told("Jumat, 14 Desember 2018, sehari setelah Kamis (13 / 12 / 2018)") == date(2018, 12, 14)


def test_the_body_settles_the_order_even_where_the_zone_prefers_the_day_first() -> None:
    printed = next(find_dates("3/7/2024 10:00 WIB", PACK))
    moment = settle(printed, ["Ratna tiba, Kamis (7/3/2024)."], PACK)
    assert moment is not None
    assert moment.isoformat() == "2024-03-07T10:00+07:00"
