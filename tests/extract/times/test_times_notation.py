"""How forms are written."""

import re

import pytest

from runut.errors import LanguagePackError
from runut.extract.times.notation import Meanings, read_form

MEANINGS = Meanings(
    {"day": "d", "month": "m", "'dan'": "n", "comma": ","}, {"date": "day [month]"}, {"pair": "day 'dan' day"}
)


@pytest.mark.parametrize(
    ("form", "fits", "fails"),
    [
        ("day month", "dm", "d"),
        ("day [month]", "d", "m"),
        ("day (month | 'dan' day)", "dnd", "dn"),
        ("day {comma day}", "d,d,d", "d,"),
        ("<date> 'dan' <date>", "dndm", "ndm"),
    ],
)
def test_a_form_fits_what_it_says(form: str, fits: str, fails: str) -> None:
    regex = re.compile(read_form(form, MEANINGS).regex)
    assert regex.fullmatch(fits)
    assert not regex.fullmatch(fails)


def test_classes_and_wholes_are_kept_by_name_and_words_are_not() -> None:
    piece = read_form("<pair> 'dan' <date>", MEANINGS)
    found = re.fullmatch(piece.regex, "dndndm")
    assert found is not None
    assert dict(zip(piece.names, found.groups(), strict=True)) == {"pair": "dnd", "day": "d", "month": "m"}


def test_a_form_knows_what_it_may_start_with() -> None:
    assert read_form("[comma] (day | 'dan') month", MEANINGS).first == {",", "d", "n"}


@pytest.mark.parametrize("form", ["week", "<week>", "'atau'", "day ]", "[day", "(day | month"])
def test_a_form_that_stands_for_nothing_is_an_error_that_shows_it(form: str) -> None:
    with pytest.raises(LanguagePackError, match=re.escape(form)):
        read_form(form, MEANINGS)
