"""Tell institutions from media where both are named alike. In: a name that the table of media lacks. Out: yes or no."""

from functools import lru_cache

from runut.clean.countries import country_names
from runut.clean.media import is_outlet
from runut.languages.pack import Pack


def is_institution(name: str, pack: Pack) -> bool:
    """Whether `name` is an institution's, a country's or otherwise none of a medium."""
    if name in _names(pack):
        return True
    return any(word in _words(pack) for word in name.split()) and not is_outlet(name, pack)


@lru_cache
def _words(pack: Pack) -> frozenset[str]:
    return frozenset(pack.table("clean/agencies")["not_media"])


@lru_cache
def _names(pack: Pack) -> frozenset[str]:
    bodies = (name for row in pack.table("words/organizations")["organization"] for name in row["names"])
    return country_names(pack).union(bodies)
