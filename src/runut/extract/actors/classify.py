"""Kind, country and sector of an actor. In: a `Cluster` and its article. Out: the codes."""

from collections import Counter
from collections.abc import Iterable, Sequence

from runut.extract.actors.merge import Cluster
from runut.extract.actors.phrase import Codes, Office, Phrase, Sort
from runut.records.actor import Kind

KINDS: dict[Sort, Kind] = {
    "person": "person",
    "office": "person",
    "organisation": "organization",
    "country": "country",
    "group": "group",
    "anonymous": "anonymous",
}
# News at home seldom says that its offices and places are its own country's.
HOME_WEIGHT = 2
BETWEEN_STATES = frozenset({"UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM"})


# What an actor's phrases must weigh together (`Phrase.weight`): once in a plain part, or named so often.
ENOUGH: dict[Sort, int] = {"country": 4, "organisation": 2, "group": 3, "office": 2}


def acts_somewhere(cluster: Cluster) -> bool:
    """Whether the page has the actor say, do or undergo something, as far as where it stands tells."""
    weights = [phrase.weight for phrase in cluster.phrases]
    return max(weights) > 1 or sum(weights) >= ENOUGH.get(cluster.sort, 2)


def kind_of(cluster: Cluster) -> Kind:
    """The actor's kind."""
    return KINDS[cluster.sort]


def codes_of(cluster: Cluster, known: Codes, home: str | None) -> Codes:
    """Country and sector: what its own words give, else what is `known` of a public figure, else the page's country."""
    offices = [phrase.office for phrase in cluster.phrases if phrase.office is not None]
    country = _first(phrase.codes.country for phrase in cluster.phrases)
    country = country or _first(office.codes.country for office in offices) or known.country
    if cluster.sort == "anonymous":
        return Codes(country, _first(phrase.codes.sector for phrase in cluster.phrases))
    country = country or home
    if cluster.sort in ("person", "office"):
        return Codes(country, _sector_of_person(offices, known.sector))
    return Codes(country, _first(phrase.codes.sector for phrase in cluster.phrases))


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value is not None), None)


def _sector_of_person(offices: Sequence[Office], public: str | None) -> str:
    """An office held outweighs a charge (GUIDELINES 20), and a charge a former office; nothing told is a civilian."""
    present = [office.codes.sector for office in offices if not office.former and office.codes.sector]
    weighty = [sector for sector in present if sector not in ("CVL", "CRM")]
    if weighty:
        return weighty[0]
    if any(office.accused for office in offices):
        return "CRM"
    return "ELI" if any(office.former for office in offices) else public or "CVL"


def country_of_page(phrases: Iterable[Phrase], home: str) -> str:
    """The country that the page's own words name most; `home` where none is named."""
    counts = Counter[str]()
    for phrase in phrases:
        codes = [phrase.codes.country, None if phrase.office is None else phrase.office.codes.country]
        counts.update(code for code in codes if code and code not in BETWEEN_STATES)
    counts[home] *= HOME_WEIGHT
    return max(counts, key=lambda code: (counts[code], code == home))
