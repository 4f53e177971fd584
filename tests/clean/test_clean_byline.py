"""Reporters, editors and their initials."""

from typing import Any

import pytest

from runut.clean.byline import distinct_names, header_names, is_name, is_role, labelled_names, read_signatures
from runut.languages.pack import load_pack

PACK = load_pack()
TABLE = PACK.table("clean/byline")


@pytest.mark.parametrize("example", [*TABLE["labels_examples"], *TABLE["codes_examples"]], ids=lambda e: e["text"][:30])
def test_labels_and_codes_give_the_names_of_their_examples(example: dict[str, Any]) -> None:
    assert list(read_signatures(example["text"], PACK).names) == example["names"]


@pytest.mark.parametrize("phrase", TABLE["phrases"], ids=lambda phrase: phrase["example"][:30])
def test_phrases_give_the_names_of_their_examples_only(phrase: dict[str, Any]) -> None:
    assert list(read_signatures(phrase["example"], PACK).names) == phrase["names"]
    assert read_signatures(phrase["not"], PACK).names == ()
    assert read_signatures(phrase["not"], PACK).text == phrase["not"]


def test_an_acronym_in_brackets_is_no_code() -> None:
    signed = read_signatures(TABLE["codes_not"], PACK)
    assert signed.names == ()
    assert signed.text == TABLE["codes_not"]


def test_the_text_is_left_without_names_and_codes() -> None:
    signed = read_signatures('Panen naik," ujarnya. Penulis: Sari Dewi Editor: Budi Santosa (dwi/ksm)', PACK)
    assert signed.names == ("Sari Dewi", "Budi Santosa", "dwi", "ksm")
    assert signed.text == 'Panen naik," ujarnya.'


def test_initials_in_two_pairs_of_brackets_are_both_taken() -> None:
    signed = read_signatures("Panen naik. (dwi) (ksm)", PACK)
    assert (signed.names, signed.text) == (("dwi", "ksm"), "Panen naik.")


def test_a_label_in_the_midst_of_a_long_body_is_left_alone() -> None:
    text = "Editor: Sari Dewi. " + "Petani bersuka atas panen raya itu. " * 40
    assert read_signatures(text, PACK).names == ()


def test_a_header_may_begin_with_initials() -> None:
    assert header_names("dwi, CNN Indonesia | Sabtu, 16/03/2024 19:47 WIB", PACK) == ("dwi",)


def test_a_role_and_a_name_are_told_from_a_sentence() -> None:
    assert is_role("Penulis", PACK)
    assert not is_role("Penulis buku itu", PACK)
    assert is_name("Sari Dewi K", PACK)
    assert not is_name("Sari tiba di pelabuhan", PACK)
    assert labelled_names("Editor: Sari Dewi", PACK) == ("Sari Dewi",)


def test_initials_of_a_named_person_and_of_the_publisher_are_left_out() -> None:
    names = ("kpl", "Fajar Yudha Kusuma", "fyk", "ash", "tch", "ash")
    assert distinct_names(names, "KapanLagi.com", PACK) == ("Fajar Yudha Kusuma", "ash", "tch")
