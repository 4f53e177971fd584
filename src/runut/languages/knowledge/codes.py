"""Which country and sector codes a table may give. In: nothing. Out: the sets, and a refusal of any other code."""

from functools import lru_cache

from babel.core import get_global

from runut.languages.knowledge.rows import Row, refuse

# Of PLOVER's actor codes: bodies of several states, and what has no state.
BETWEEN_STATES = frozenset({"UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM"})
# PLOVER's sectors (manual, "Agent codes").
# fmt: off
SECTORS = frozenset({
    "GOV", "MIL", "REB", "COP", "JUD", "LEG", "PTY", "SPY", "PRM", "UAF", "OPP", "BUS", "CVL",
    "CRM", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "REL", "SOC", "AGR", "PRE", "UNK",
})
# fmt: on
# Suspects and convicts; former officials; of whom nothing is told.
ACCUSED, FORMER, CIVILIAN, NEWSROOM = "CRM", "ELI", "CVL", "JRN"
# Sectors of state office: what one holds now outweighs a party or a business, and once left makes a former official.
OFFICIAL = frozenset({"GOV", "MIL", "COP", "SPY", "JUD", "LEG"})


@lru_cache
def country_codes() -> frozenset[str]:
    """ISO 3166-1 alpha-3 codes, as Babel's CLDR data list them, and Kosovo's."""
    return frozenset(code for code in get_global("territory_aliases") if len(code) == 3 and code.isalpha()) | {"XKX"}


def check_country(row: Row) -> str:
    """The row's `country`. Raises LanguagePackError if it is no code."""
    code = row["country"]
    if code not in BETWEEN_STATES and code not in country_codes():
        refuse(
            row,
            f"country {code!r}",
            f"an ISO 3166-1 alpha-3 code, or one of {', '.join(sorted(BETWEEN_STATES))}",
            "Look the code up in words/countries.csv.",
        )
    return code


def check_sector(row: Row) -> str:
    """The row's `sector`. Raises LanguagePackError if it is none of PLOVER's."""
    sector = row["sector"]
    if sector not in SECTORS:
        refuse(row, f"sector {sector!r}", f"one of {', '.join(sorted(SECTORS))}", "Choose one of these.")
    return sector
