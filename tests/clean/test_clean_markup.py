"""What a reader sees of a text that came out of markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runut.clean.markup import plain, shows_nothing


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Menteri &quot;siap&quot;", 'Menteri "siap"'),
        ("Menteri &amp;quot;siap&amp;quot;", 'Menteri "siap"'),
        ("Riset &amp;amp; Teknologi", "Riset & Teknologi"),
        ("Jum&#39;at, &#x201c;baik&#x201d;", "Jum'at, “baik”"),
        ("Rp\u00a05 juta&nbsp;lebih", "Rp 5 juta lebih"),
        ("ke\u00adamanan nega\u200bra\ufeff", "keamanan negara"),
        ("Jakarta\x00 - Polisi", "Jakarta - Polisi"),
        ("satu\r\ndua\rtiga\u2028empat", "satu\ndua\ntiga\nempat"),
        ("a\tb", "a\tb"),
        ("rusak \ud800 di sini", "rusak  di sini"),
    ],
)
def test_a_reader_sees_no_entities_odd_spaces_or_unseen_characters(text: str, seen: str) -> None:
    assert plain(text) == seen


@pytest.mark.parametrize("text", ["R&D", "http://contoh.id/?a=1&copy=2", "Tom & Jerry; selesai", "&takada;"])
def test_an_ampersand_that_is_no_entity_stays(text: str) -> None:
    assert plain(text) == text


def test_a_long_text_of_ampersands_is_read_to_its_end() -> None:
    assert plain("&amp" * 500_000 + ";") == "&amp" * 499_999 + "&"


@given(st.text())
def test_any_text_can_be_written_out_afterwards(text: str) -> None:
    assert "\x00" not in plain(text)
    assert plain(text).encode("utf-8").decode("utf-8") == plain(text)


@pytest.mark.parametrize("text", ["", " \n\t", "\x01\x02", "\ufeff\u200b", "&nbsp;&#8203;", "\ud800"])
def test_text_without_a_character_that_is_seen_shows_nothing(text: str) -> None:
    assert shows_nothing(text)


@pytest.mark.parametrize("text", [".", "\x01a", "<p></p>", "&amp;"])
def test_text_with_one_seen_character_shows_something(text: str) -> None:
    assert not shows_nothing(text)
