"""Quotations: which marks open, which close, and which are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runut.languages.quotation import quotations
from runut.records.span import Span


def _inner(text: str) -> list[str]:
    return [found.inner.slice(text) for found in quotations(text, Span(0, len(text)))]


@pytest.mark.parametrize("marks", ['""', "“”", "‘’", "''", "«»", "„“", "`´", "„”"])
def test_a_pair_of_marks_holds_a_quotation(marks: str) -> None:
    text = f"Ia berkata {marks[0]}air sudah surut{marks[1]} kemarin."
    (found,) = quotations(text, Span(0, len(text)))
    assert found.inner.slice(text) == "air sudah surut"
    assert found.outer.slice(text) == f"{marks[0]}air sudah surut{marks[1]}"
    assert found.closed


@pytest.mark.parametrize("marks", ["”“", "””", "““", '“"', '"”', "’‘"])
def test_marks_that_turn_the_wrong_way_or_mix_are_judged_by_their_neighbours(marks: str) -> None:
    assert _inner(f"Ia berkata {marks[0]}air sudah surut{marks[1]} kemarin.") == ["air sudah surut"]


def test_two_single_marks_in_a_row_are_one_double_mark() -> None:
    text = "''Air sudah surut,'' kata lurah."
    (found,) = quotations(text, Span(0, len(text)))
    assert found.outer == Span(0, 20)
    assert found.inner.slice(text) == "Air sudah surut,"


@pytest.mark.parametrize(
    "text",
    [
        "Salat Jum'at di Ma’ruf Center ramai.",
        "Angkatan '98 dan '99 hadir.",
        "Para pekerja' itu pulang.",
        "Ukurannya 5'10 saja.",
    ],
)
def test_an_apostrophe_is_no_mark(text: str) -> None:
    assert _inner(text) == []


def test_an_apostrophe_does_not_close_a_single_quotation() -> None:
    assert _inner("Ia berkata 'salat Jum'at ditunda' tadi.") == ["salat Jum'at ditunda"]


def test_a_mark_glued_between_two_words_still_opens() -> None:
    assert _inner('Gudang itu terbakar."Api dari dapur," kata Rudi.') == ["Api dari dapur,"]
    assert _inner('Gudang itu terbakar"Api dari dapur," kata Rudi.') == ["Api dari dapur,"]


def test_a_mark_glued_to_the_cue_still_closes() -> None:
    assert _inner('"Api dari dapur,"kata Rudi.') == ["Api dari dapur,"]


def test_inches_are_no_quotation() -> None:
    assert _inner('Layar 6"5 dan 7"2 dijual.') == []


def test_a_double_mark_without_a_partner_runs_to_the_end_of_the_place() -> None:
    text = 'Ia berkata "air sudah surut'
    (found,) = quotations(text, Span(0, len(text)))
    assert not found.closed
    assert found.inner.slice(text) == "air sudah surut"
    assert found.outer.end == len(text)


def test_a_single_mark_without_a_partner_is_none() -> None:
    assert _inner("Ia berkata 'air sudah surut") == []


def test_a_mark_that_opens_while_one_is_open_leaves_the_first_unclosed() -> None:
    text = 'Ia berkata "air sudah surut. Lurah menjawab "belum tentu" tadi.'
    first, second = quotations(text, Span(0, len(text)))
    assert (first.closed, second.closed) == (False, True)
    assert first.inner.slice(text) == "air sudah surut. Lurah menjawab "
    assert second.inner.slice(text) == "belum tentu"


@pytest.mark.parametrize("marks", ["''", "‘’"])
def test_a_quotation_inside_another_is_part_of_the_outer_one(marks: str) -> None:
    text = f'"Ia bilang {marks[0]}tidak mau{marks[1]} kepada saya," kata Rudi.'
    assert _inner(text) == [f"Ia bilang {marks[0]}tidak mau{marks[1]} kepada saya,"]


def test_an_empty_pair_of_marks_is_no_quotation() -> None:
    assert _inner('Ia menulis "" di papan.') == []


def test_marks_outside_the_place_are_not_seen() -> None:
    text = '"Satu," kata Budi. "Dua," kata Ani.'
    (found,) = quotations(text, Span(19, len(text)))
    assert found.inner.slice(text) == "Dua,"


@given(st.text(alphabet=st.sampled_from("ab A1 .,'\"“”‘’«»„`´()-\n"), max_size=60))
def test_quotations_are_in_order_and_never_overlap(text: str) -> None:
    last = 0
    for found in quotations(text, Span(0, len(text))):
        assert last <= found.outer.start < found.inner.start < found.inner.end <= found.outer.end
        assert found.closed == (found.inner.end < found.outer.end)
        last = found.outer.end
