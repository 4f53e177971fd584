"""Encodings: what a page's bytes say, whatever its label says."""

import codecs

import pytest

from runut.capture.decode import decode, encoding_of, whole

QUOTED = "“Kami menunggu – dengan sabar…” kata José Ramos-Horta di Élysée"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (QUOTED.encode(), "UTF-8"),
        (codecs.BOM_UTF8 + QUOTED.encode(), "UTF-8 with a mark"),
        (QUOTED.encode("utf-16"), "UTF-16 with a mark"),
        (codecs.BOM_UTF16_BE + QUOTED.encode("utf-16-be"), "big-endian UTF-16 with a mark"),
        (QUOTED.encode("utf-16-le"), "UTF-16 without a mark"),
        (QUOTED.encode("utf-16-be"), "big-endian UTF-16 without a mark"),
        (QUOTED.encode("utf-32"), "UTF-32, whose mark begins as that of UTF-16"),
        (QUOTED.encode("cp1252"), "windows-1252"),
    ],
)
def test_the_same_words_come_out_of_every_encoding(data: bytes, why: str) -> None:
    assert decode(data) == QUOTED, why


def test_windows_1252_labelled_as_utf_8_is_read_as_windows_1252() -> None:
    page = f'<html><head><meta charset="utf-8"></head><body><p>{QUOTED}</p></body></html>'
    assert decode(page.encode("cp1252"), html=True) == page


def test_a_page_that_mixes_utf_8_and_windows_1252_is_read_right_in_both_parts() -> None:
    mixed = "“Tidak,” ujarnya. ".encode() + "“Belum,” katanya.".encode("cp1252")
    assert decode(mixed) == "“Tidak,” ujarnya. “Belum,” katanya."


def test_utf_8_labelled_as_latin_1_is_read_as_utf_8() -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>{QUOTED}</p>'
    assert decode(page.encode(), html=True) == page


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="iso-8859-2">',
        "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>",
        '<?xml version="1.0" encoding="ISO-8859-2"?><html>',
    ],
)
def test_a_declared_charset_that_decodes_is_honoured(declaration: str) -> None:
    page = f"{declaration}<p>Presiden Polandia Lech Wałęsa</p>"
    assert decode(page.encode("iso-8859-2"), html=True) == page


def test_a_declared_latin_1_is_windows_1252_as_browsers_read_it() -> None:
    page = f'<meta charset="iso-8859-1"><p>{QUOTED}</p>'
    assert decode(page.encode("cp1252"), html=True) == page


@pytest.mark.parametrize("charset", ["shift_jis", "punycode", "rot13", "unicode_escape", "x-none", "utf-16"])
def test_a_declared_charset_that_does_not_decode_or_is_none_is_passed_over(charset: str) -> None:
    page = f'<meta charset="{charset}"><p>caf\\u00e9 “é”</p>'
    assert decode(page.encode("cp1252"), html=True) == page


def test_a_charset_declared_in_plain_text_is_only_text() -> None:
    assert decode('<meta charset="iso-8859-2"> ’'.encode("cp1252")) == '<meta charset="iso-8859-2"> ’'


def test_nul_bytes_in_text_are_dropped() -> None:
    assert decode(b"Pres\0iden tiba\0") == "Presiden tiba"


def test_line_ends_of_all_systems_become_newlines() -> None:
    assert decode(b"satu\r\ndua\rtiga\n") == "satu\ndua\ntiga\n"


def test_entities_are_left_for_cleaning() -> None:
    assert decode(b"<p>Kata &amp;quot;ya&amp;quot;</p>", html=True) == "<p>Kata &amp;quot;ya&amp;quot;</p>"


def test_lone_surrogates_are_replaced_and_pairs_joined() -> None:
    assert whole("a\ud800b\ud83d\ude00") == "a\ufffdb😀"


@pytest.mark.parametrize(
    "data", [b"", b"a", b"\xff", b"\xff\xfe", b"\xff\xfe\0", b"\x81\x8d\x8f", b"a\0", b"\xef\xbb\xbf"]
)
def test_scraps_of_bytes_are_decoded_without_an_error(data: bytes) -> None:
    decode(data, html=True).encode()


def test_a_few_nuls_do_not_make_text_utf_16() -> None:
    assert encoding_of(b"Presiden\0 tiba di Jakarta\0 pada Rabu") == "utf-8"
