"""Agencies and media that an article takes its content from."""

from typing import Any

import pytest

from runut.clean.agencies import credited
from runut.clean.credits import cut_credits
from runut.languages.pack import load_pack

PACK = load_pack()
TABLE = PACK.table("clean/agencies")


def quoted(text: str) -> list[str]:
    return list(credited([text], (), (), None, PACK))


@pytest.mark.parametrize("frame", TABLE["frame"], ids=lambda frame: frame["name"])
def test_every_frame_gives_the_names_of_its_example_only(frame: dict[str, Any]) -> None:
    assert [name for name in quoted(frame["example"]) if name != "KabarNusa.com"] == frame["names"]
    assert quoted(frame["not"]) == []


@pytest.mark.parametrize("credit", TABLE["credit"], ids=lambda credit: credit["example"][:30])
def test_every_credit_gives_the_names_of_its_example_only(credit: dict[str, Any]) -> None:
    assert list(cut_credits(credit["example"], PACK).names) == credit["names"]
    assert cut_credits(credit["not"], PACK).names == ()


def test_a_medium_that_reports_itself_is_credited() -> None:
    assert quoted(TABLE["reporting_example"]) == TABLE["reporting_names"]
    assert quoted(TABLE["reporting_not"]) == []


def test_a_code_at_the_end_stands_for_a_medium() -> None:
    assert cut_credits(TABLE["codes_example"], PACK).codes == ("dtk",)
    assert cut_credits(TABLE["codes_not"], PACK).codes == ()


@pytest.mark.parametrize("code", ["(afp)", "(Tribunnews)", "(DetikNews)", "(antara)", "[suara]"])
def test_a_code_is_a_short_one_that_is_listed_or_the_longer_name_of_a_medium(code: str) -> None:
    assert cut_credits(f"Panen raya tiba. {code}", PACK).codes == (code[1:-1],)


@pytest.mark.parametrize("code", ["(rri)", "(surya)", "(time)", "(ani/arh)", "(dwi)"])
def test_what_may_be_initials_or_a_name_is_no_code(code: str) -> None:
    found = cut_credits(f"Panen raya tiba. {code}", PACK)
    assert (found.codes, found.text) == ((), f"Panen raya tiba. {code}")


def test_every_list_of_words_that_no_medium_is_called_by_is_sorted_and_names_each_once() -> None:
    for words in (TABLE["codes"], TABLE["whose"], *TABLE["not_media"].values()):
        folded = [word.casefold() for word in words]
        assert folded == sorted(set(folded))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("kata Budi seperti dikutipAFP, Kamis (28/5/2026).", ["AFP"]),
        ("Dilansir kantor berita YonhapdanSky News, kapal itu karam.", ["Yonhap", "Sky News"]),
        ("Menurut media Singapura,Straits Times, kapal itu karam.", ["Straits Times"]),
        ("demikian dilaporkan situs web Yonhap News milik Korea.", ["Yonhap News"]),
        ("kata Ratna seperti dikutip Kantor Berita Utara.", ["Kantor Berita Utara"]),
        ("Dilansir dari laman BMKG, gempa terjadi dini hari.", []),
        ("Dilansir dari Badan Pangan Nasional, harga naik.", []),
        ("Media China meliput. Menurut media China, kapal karam.", []),
        ("Kapal itu dilaporkan Presiden karam.", []),
        ("Menurut media Barat, kapal itu karam.", []),
        ("Menurut media Surabaya, kapal itu karam.", []),
        ("Dilansir dari INSTAGRAM, kapal itu karam.", []),
        ("Dilansir Sabtu, kapal itu karam.", []),
        ("Dilansir Perkumpulan Nelayan, kapal itu karam.", []),
    ],
)
def test_names_are_found_glued_joined_and_after_a_country(text: str, names: list[str]) -> None:
    assert quoted(text) == names


def test_the_publisher_is_not_its_own_agency() -> None:
    body = ["Dilansir detikcom, panen naik.", "kata Budi seperti dikutip CNN Indonesia."]
    assert credited(body, (), (), "detikNews", PACK) == ("CNN Indonesia",)
    assert credited(["Dilansir CNN, panen naik."], (), (), "CNN Indonesia", PACK) == ("CNN",)


def test_a_medium_is_listed_once_by_its_name_in_the_credit_else_in_the_text_else_by_its_code() -> None:
    body = ["Budi berkata kepada detikcom."]
    assert credited(body, (), ("dtk",), "GELORA.CO", PACK) == ("detikcom",)
    assert credited([], (), ("dtk",), "GELORA.CO", PACK) == ("dtk",)
    assert credited(["Dilansir Antaranews."], ("Antara",), (), "Republika", PACK) == ("Antara",)


def test_an_institution_named_as_source_is_no_medium() -> None:
    assert cut_credits("Panen naik. Sumber: kemenpan.go.id", PACK).names == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Panen raya tiba, seperti dikutip Lembah Post.", ["Lembah Post"]),
        ("Panen raya tiba, seperti dilaporkan SAMUDRA.", ["SAMUDRA"]),
        ("Panen raya tiba, seperti dilaporkan BPPL.", []),
        ("Panen raya tiba, seperti dilaporkan Kementerian Pangan.", []),
        ("Panen raya tiba, sebagaimana dikutip Kamis (14/3/2024).", []),
        ("Angka yang dikutip Lembah Post itu salah.", []),
        ("Mengutip dariLembah Post, panen raya tiba.", ["Lembah Post"]),
        ("Panen raya tiba, dikutip Reutersdari Washington.", ["Reuters"]),
    ],
)
def test_a_name_right_after_a_strong_frame_is_believed(text: str, names: list[str]) -> None:
    assert quoted(text) == names


def test_a_name_in_capitals_after_a_credit_is_a_medium_unless_an_institution() -> None:
    assert cut_credits("Sumber: SAMUDRA", PACK).names == ("SAMUDRA",)
    assert cut_credits("Sumber: BMKG", PACK).names == ()
    assert cut_credits("Sumber: Kementerian Pangan", PACK).names == ()


def test_the_publishers_section_is_not_its_agency() -> None:
    assert credited(["Dilansir PANEN.id, padi melimpah."], (), (), "panen.kabarnusa.id", PACK) == ()
