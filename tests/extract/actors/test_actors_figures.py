"""Persons whom the tables know: their codes as of the article's day, and the names and offices that mean them."""

from collections.abc import Callable
from datetime import date

import pytest

from runut.records.actor import Actor

Reader = Callable[..., dict[str, Actor]]


@pytest.mark.parametrize(
    ("day", "sector"),
    [(date(2015, 3, 1), "PTY"), (date(2020, 3, 1), "GOV"), (date(2025, 3, 1), "GOV")],
)
def test_a_person_has_the_sector_of_the_office_held_on_that_day(read: Reader, day: date, sector: str) -> None:
    prabowo = read("Prabowo Subianto menolak tuduhan itu.", day=day)["Prabowo Subianto"]
    assert (prabowo.country, prabowo.sector) == ("IDN", sector)


def test_who_left_a_state_office_is_a_former_official(read: Reader) -> None:
    assert read("Barack Obama mengkritik kebijakan itu.", day=date(2018, 5, 1))["Barack Obama"].sector == "ELI"


def test_the_ground_of_a_code_is_the_row_of_the_table(read: Reader) -> None:
    putin = read("Putin mengancam Ukraina.")["Putin"]
    for ground in (putin.because.kind, putin.because.country, putin.because.sector):
        assert ground is not None
        assert ground.how == "table"
        assert ground.rule.startswith("words/persons/world_europe.csv:")


def test_an_office_means_the_one_whom_the_tables_say_holds_it(read: Reader) -> None:
    found = read("Emmanuel Macron tiba di Jakarta.", "Presiden Prancis mengecam serangan itu.", day=date(2022, 5, 1))
    assert found["Emmanuel Macron"].mentions == ("Emmanuel Macron", "Presiden Prancis")


def test_an_office_does_not_mean_who_holds_it_no_longer(read: Reader) -> None:
    found = read("Emmanuel Macron mengkritik Rusia.", "Presiden AS mengecam serangan itu.", day=date(2022, 5, 1))
    assert "Presiden AS" not in found["Emmanuel Macron"].mentions


def test_a_nickname_and_the_full_name_are_one_person(read: Reader) -> None:
    found = read("Joko Widodo memanggil para menteri.", "Jokowi meminta mereka bekerja sama.", day=date(2021, 1, 5))
    assert list(found) == ["Joko Widodo"]
    assert found["Joko Widodo"].mentions == ("Joko Widodo", "Jokowi")


def test_two_spellings_of_a_name_are_one_person(read: Reader) -> None:
    found = read('Rafli Hidayat menolak usul itu. "Saya menolak," kata Rafly.')
    assert list(found) == ["Rafli Hidayat"]


def test_a_short_title_means_the_one_minister_of_the_page(read: Reader) -> None:
    found = read("Menteri Pangan Ratna Wibawa menolak impor.", "Warga meminta Menteri mundur.")
    assert "Menteri" in found["Ratna Wibawa"].mentions


@pytest.mark.parametrize(
    "sentence",
    [
        "Ia tetap setia kepada partai yang membesarkannya.",
        "Setia kawan adalah modal utama mereka.",
        "Lima kapal itu berlabuh di pelabuhan lama.",
    ],
)
def test_a_word_that_may_be_a_name_is_none_where_it_is_a_word(read: Reader, sentence: str) -> None:
    assert not {actor.name for actor in read(sentence).values() if actor.kind in ("person", "country")}


def test_a_person_called_like_a_word_is_one(read: Reader) -> None:
    found = read("Polisi menangkap pria bernama Setia Permana. Setia membantah tuduhan itu.")
    assert found["Setia Permana"].kind == "person"


def test_a_person_called_like_a_city_is_no_city(read: Reader) -> None:
    found = read("Jaksa menuntut Danang Prakoso lima tahun penjara. Danang membantah dakwaan itu.")
    assert found["Danang Prakoso"].kind == "person"
    assert "Danang" in found["Danang Prakoso"].mentions


def test_a_body_that_every_state_has_is_of_the_country_of_the_page(read: Reader) -> None:
    found = read("Prancis dan Rusia akan berunding.", "Kementerian Pertahanan Prancis membantah kabar itu.")
    assert found["Kementerian Pertahanan Prancis"].country == "FRA"


def test_a_spokeswoman_in_no_table_has_the_codes_of_her_ministry(read: Reader) -> None:
    found = read("Juru bicara Kementerian Luar Negeri Rusia, Anna Petrova, mengecam sanksi itu.")
    assert (found["Anna Petrova"].country, found["Anna Petrova"].sector) == ("RUS", "GOV")
    ground = found["Anna Petrova"].because.sector
    assert ground is not None
    assert ground.how in ("role", "table")
