"""Know countries by name. In: a `Pack`. Out: the names that news uses for them and their peoples."""

from functools import lru_cache

from babel import Locale

from runut.languages.knowledge.countries import countries
from runut.languages.pack import Pack


@lru_cache
def country_names(pack: Pack) -> frozenset[str]:
    """Names of countries by CLDR, and those that the language's news uses besides."""
    used = (name for country in countries(pack) for name in country.names)
    return frozenset((*Locale(pack.code).territories.values(), *used, *pack.table("clean/dateline")["countries"]))
