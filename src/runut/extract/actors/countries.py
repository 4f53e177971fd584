"""Names of countries and places. In: a `Pack`. Out: entries with ISO 3166-1 alpha-3 codes."""

from collections.abc import Iterator

from runut.extract.actors.entry import Entry, entry
from runut.languages.knowledge.countries import countries
from runut.languages.knowledge.places import areas
from runut.languages.pack import Pack


def country_entries(pack: Pack) -> Iterator[Entry]:
    """Every name of every country, and the capitals and seats that stand for their governments."""
    home = pack.table("words/actors")["home"]
    for country in countries(pack):
        facts = {"country": country.code, "sector": "GOV", "kind": "country", "rule": country.where}
        for name in (*country.names, *country.demonyms):
            yield entry(name, "country", country.code, **facts)
        # The capital of the home country is a province like others, and seldom stands for its government.
        capital = country.capital if country.code != home else ()
        for name in (*capital, *country.seats):
            yield entry(name, "seat", country.code, **facts)


def region_entries(pack: Pack) -> Iterator[Entry]:
    """Every province, regency, and city or region abroad: alone no actors, but they tell whose an actor is."""
    for area in areas(pack):
        if area.level != "country":
            for name in dict.fromkeys((*area.names, *area.weak, area.name)):
                yield entry(name, "region", area.name, country=area.country, rule=area.where)
