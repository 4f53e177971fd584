"""Media by name and by site."""

from runut.languages.knowledge.media import media
from runut.languages.media import is_outlet, is_same_house, medium_at, medium_named, medium_of_address
from runut.languages.pack import load_pack

PACK = load_pack()


def test_a_medium_is_known_by_every_spelling_of_its_name() -> None:
    names = ("Al Jazeera", "Al-Jazeera", "Aljazeera", "ALJAZEERA")
    assert {medium.name for name in names if (medium := medium_named(name, PACK))} == {"Al Jazeera"}
    assert medium_named("Al Jazirah Raya", PACK) is None


def test_the_longest_name_is_found_in_running_text() -> None:
    text = "Dikutip CNN Indonesia, Rabu"
    named = medium_at(text, 8, PACK)
    assert named is not None
    assert text[named.start : named.end] == "CNN Indonesia"


def test_a_name_that_is_also_a_word_must_be_written_as_the_table_has_it() -> None:
    assert medium_at("antara dua gunung", 0, PACK) is None
    assert medium_at("Antara, Rabu", 0, PACK) is not None


def test_an_address_names_the_narrowest_site() -> None:
    section = medium_of_address("https://news.detik.com/berita/d-1/panen", PACK)
    house = medium_of_address("https://jogja.detik.com/berita", PACK)
    assert section is not None
    assert house is not None
    assert (section.name, house.name) == ("detikNews", "detikcom")
    assert is_same_house(house, section)
    assert not is_same_house(section, house)
    assert medium_of_address("http://[", PACK) is None


def test_a_site_unknown_to_the_table_is_still_an_outlet() -> None:
    assert is_outlet("kabarnusa.co.id", PACK)
    assert not is_outlet("Surabaya", PACK)


def test_no_name_in_the_table_stands_for_two_media() -> None:
    names = [name for one in media(PACK) for name in {name.casefold() for name in (one.name, *one.also)}]
    assert sorted(names) == sorted(set(names))
    domains = [domain for one in media(PACK) for domain in one.domains]
    assert sorted(domains) == sorted(set(domains))
