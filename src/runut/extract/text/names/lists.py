"""What the language's tables know of single words, for the name model. In: a pack. Out: codes by lower-cased word."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from babel import Locale

from runut.languages.knowledge.bodies import bodies
from runut.languages.knowledge.countries import countries
from runut.languages.knowledge.persons import figures
from runut.languages.knowledge.places import cities, home_names
from runut.languages.pack import Pack


@lru_cache
def word_codes(pack: Pack) -> Mapping[str, tuple[str, ...]]:
    """The codes of each word that a table knows, in order: `{"budi": ("persons",), "kapolres": ("role",), ...}`.

    A word of a name or office of several words counts as one of their words (`of-role`).
    """
    codes = defaultdict[str, set[str]](set)
    for code, phrases in _phrases(pack):
        for phrase in phrases:
            words = phrase.lower().split()
            for word in words:
                codes[word].add(code if len(words) == 1 else f"of-{code}")
    return {word: tuple(sorted(found)) for word, found in codes.items()}


def _phrases(pack: Pack) -> Iterator[tuple[str, Iterable[str]]]:
    yield "common", pack.table("words/common")["words"].split()
    gazetteer = pack.table("words/gazetteer")
    for kind in ("persons", "places", "organizations", "terms", "districts"):
        yield kind, gazetteer[kind].split()
    yield from _of_persons(pack)
    yield from _of_places(pack)
    for body in bodies(pack):
        # The words of longer names are everyday words (`Badan`, `Pusat`), which would tell nothing.
        yield "organizations", (name for name in (body.name, *body.also) if " " not in name)
    for entry in pack.table("words/organizations")["head"]:
        yield f"head-{entry['takes']}", entry["words"]


def _of_persons(pack: Pack) -> Iterator[tuple[str, Iterable[str]]]:
    names, roles = pack.table("words/names"), pack.table("words/roles")
    yield "persons", names["shortened"]
    yield "particle", names["particles"]
    yield "never-person", names["never_person"]
    yield "degree", names["degrees"].split()
    yield "honorific", roles["honorific"]
    yield "corps", roles["corps"]
    yield "standing", (*roles["former"], *roles["coming"], *roles["acting"])
    for entry in roles["rank"]:
        yield "rank", entry["words"]
    for entry in roles["role"]:
        yield "role", entry["words"]
    for figure in figures(pack).values():
        yield "figure", (figure.name, *figure.also)


def _of_places(pack: Pack) -> Iterator[tuple[str, Iterable[str]]]:
    places = pack.table("words/places")
    yield "place-head", places["heads"]
    yield "thing", places["things"]
    for city in cities(pack):
        yield "places", (*city.names, *city.weak)
    yield "places", home_names(pack)
    yield "country", Locale(pack.code).territories.values()
    for country in countries(pack):
        yield "country", (*country.names, *country.demonyms, *country.capital, *country.seats)
