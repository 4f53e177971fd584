"""Where an event happened: the place of the tables that its words name."""

from datetime import date

from runut.languages.pack import load_pack
from runut.pipeline import read_article
from runut.records.article import Article
from runut.records.event import Event
from runut.records.moment import Moment


def events(text: str) -> tuple[Event, ...]:
    return read_article(Article(None, None, Moment(date(2024, 5, 14)), (), None, (), (text,)), load_pack()).events


def test_an_event_has_the_code_of_its_place() -> None:
    (event,) = events("Polisi menangkap lima warga di Kota Bandung, Senin.")
    assert event.where == "Kota Bandung"
    assert event.place is not None
    assert (event.place.code, event.place.scheme, event.place.country) == ("32.73", "Kemendagri", "IDN")


def test_of_a_place_and_its_country_the_narrower_counts() -> None:
    (event,) = events("Presiden Turki bertemu Presiden Mesir di Doha, Qatar.")
    assert event.place is not None
    assert (event.place.name, event.place.country) == ("Doha", "QAT")


def test_a_place_that_the_tables_do_not_know_is_none() -> None:
    (event,) = events("Polisi menangkap lima warga di Sukamaju Wetan, Senin.")
    assert event.where == "Sukamaju Wetan"
    assert event.place is None
