"""What a page prints twice."""

from runut.clean.repeats import once, without_repeats

FIRST = "Menteri Pangan Ratna Wibawa membuka panen raya di Lembah Utara."
SECOND = "Petani menyambut panen itu dengan tarian dan doa bersama di balai desa."


def test_a_paragraph_that_recurs_is_kept_once() -> None:
    assert without_repeats([FIRST, SECOND, FIRST, SECOND], None) == (FIRST, SECOND)


def test_the_headline_repeated_in_the_body_goes() -> None:
    assert without_repeats(["Panen Raya Tiba", FIRST], "Panen raya tiba!") == (FIRST,)


def test_a_blurb_that_the_next_paragraph_holds_goes() -> None:
    assert without_repeats([FIRST, f"Kota Barat - {FIRST} {SECOND}"], None) == (f"Kota Barat - {FIRST} {SECOND}",)


def test_a_short_answer_may_be_given_twice() -> None:
    assert without_repeats(["Tidak.", FIRST, "Tidak."], None) == ("Tidak.", FIRST, "Tidak.")


def test_a_body_of_one_line_printed_twice_is_kept_once() -> None:
    body = f"{FIRST} {SECOND} {SECOND.replace('Petani', 'Warga')}"
    assert once(f"{body} {body}") == body
    assert once(f"{body} {body[:150]}") == body
    assert once(f"{FIRST} {body}") == body
    assert once(body) == body
