"""People without a name, and sources that will not be named."""

from collections.abc import Callable

import pytest

from runut.records.actor import Actor

Reader = Callable[..., dict[str, Actor]]


def test_victims_are_a_group_by_number_and_description(read: Reader) -> None:
    found = read("Penembakan itu melukai 17 warga Kristen.")
    assert [(actor.kind, actor.sector, actor.mentions) for actor in found.values()] == [
        ("group", "CVL", ("17 warga Kristen", "warga Kristen"))
    ]


def test_officials_take_the_sector_of_those_they_serve(read: Reader) -> None:
    found = read("Pejabat Taliban menemui delegasi Uni Eropa.")
    assert {name: (actor.country, actor.sector) for name, actor in found.items()} == {
        "Pejabat Taliban": ("AFG", "GOV"),
        "delegasi Uni Eropa": ("EUR", "GOV"),
    }


def test_soldiers_of_a_country_are_its_army(read: Reader) -> None:
    found = read("Dua prajurit Israel menolak perintah.")
    assert (found["prajurit Israel"].country, found["prajurit Israel"].sector) == ("ISR", "MIL")


def test_a_bare_noun_is_the_group_that_it_shortens(read: Reader) -> None:
    found = read("Warga Sukamaju menutup jalan.", "Menurut warga, tanah itu milik desa.")
    assert len(found) == 1


def test_people_who_are_harmed_are_actors_and_people_who_are_counted_are_not(read: Reader) -> None:
    assert [actor.mentions for actor in read("Sedikitnya 12 orang tewas di pasar.").values()] == [
        ("Sedikitnya 12 orang", "orang")
    ]
    assert read("Ruangan itu memuat 12 orang sekaligus.") == {}


def test_the_police_without_a_place_are_an_organisation(read: Reader) -> None:
    found = read("Polisi menangkap pelaku di terminal.")
    assert (found["Polisi"].kind, found["Polisi"].sector) == ("organization", "COP")


@pytest.mark.parametrize(
    ("sentence", "mention"),
    [
        ("Sebuah sumber mengatakan perundingan buntu.", "Sebuah sumber"),
        ("Seorang pejabat AS mengatakan kapal itu karam.", "Seorang pejabat AS"),
        ("Empat diplomat yang ikut rapat mengatakan sebaliknya.", "Empat diplomat"),
    ],
)
def test_a_speaker_without_a_name_is_anonymous(read: Reader, sentence: str, mention: str) -> None:
    (actor,) = read(sentence).values()
    assert (actor.kind, actor.mentions[0]) == ("anonymous", mention)


def test_an_anonymous_source_has_no_country_unless_one_is_told(read: Reader) -> None:
    (actor,) = read("Sebuah sumber mengatakan perundingan buntu.").values()
    assert actor.country is None


def test_an_unnamed_official_who_acts_is_a_group(read: Reader) -> None:
    (actor,) = read("Seorang pejabat AS menemui kami kemarin.").values()
    assert actor.kind == "group"


@pytest.mark.parametrize("sentence", ["Sumber daya alam itu menipis.", "Warga memakai sumber air bersih itu."])
def test_a_source_of_water_is_nobody(read: Reader, sentence: str) -> None:
    assert not [actor for actor in read(sentence).values() if actor.kind == "anonymous"]


def test_an_armed_group_goes_by_its_own_name_however_long_the_words_around_it(read: Reader) -> None:
    found = read("Para anggota ISIS menyerang kota itu.", "Kelompok teroris ISIS mengklaim serangan.", "ISIS mundur.")
    assert list(found) == ["ISIS"]
    assert {"anggota ISIS", "Kelompok teroris ISIS", "ISIS"} <= set(found["ISIS"].mentions)


def test_an_armed_group_named_only_within_longer_words_goes_by_its_name_there(read: Reader) -> None:
    assert list(read("Para pejuang ISIS mundur.", "Anggota ISIS menyerang kota itu.")) == ["ISIS"]


def test_the_envoys_of_an_armed_group_are_a_group_of_their_own(read: Reader) -> None:
    assert set(read("Delegasi Taliban bertemu pejabat Taliban.")) == {"Delegasi Taliban", "pejabat Taliban"}
