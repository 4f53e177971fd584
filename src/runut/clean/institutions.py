"""Tell institutions from media where both are named alike. In: a name that the table of media lacks. Out: yes or no."""

from functools import lru_cache

from runut.clean.countries import country_names
from runut.languages.knowledge.bodies import bodies
from runut.languages.knowledge.places import home_names
from runut.languages.media import is_outlet
from runut.languages.pack import Pack


def is_institution(name: str, pack: Pack) -> bool:
    """Whether `name` is an institution's, a country's or otherwise none of a medium."""
    if name in _names(pack):
        return True
    return any(word.casefold() in _words(pack) for word in name.split()) and not is_outlet(name, pack)


@lru_cache
def _words(pack: Pack) -> frozenset[str]:
    """In lower case; without heads of institutions in small letters, as some (`harian`) open media's names."""
    heads = (word for row in pack.table("words/organizations")["head"] for word in row["words"] if word[0].isupper())
    listed = (word for words in pack.table("clean/agencies")["not_media"].values() for word in words)
    return frozenset(word.casefold() for word in (*listed, *heads, *pack.table("words/calendar")["weekdays"]))


@lru_cache
def _names(pack: Pack) -> frozenset[str]:
    known = (name for body in bodies(pack) for name in (body.name, *body.also))
    whose = pack.table("clean/agencies")["whose"]
    return country_names(pack).union(known, whose, home_names(pack))
