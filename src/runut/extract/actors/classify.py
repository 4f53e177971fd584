"""Kind, country and sector of an actor. In: a `Cluster` and its article. Out: the codes."""

from collections.abc import Iterable, Sequence

from runut.extract.actors.merge import Cluster
from runut.extract.actors.owners import Owners
from runut.extract.actors.phrase import Codes, Office, Sort
from runut.records.actor import Kind

KINDS: dict[Sort, Kind] = {
    "person": "person",
    "office": "person",
    "organisation": "organization",
    "country": "country",
    "group": "group",
    "anonymous": "anonymous",
}
# What an actor's phrases must weigh together (`Phrase.weight`): once in a plain part, or named so often.
ENOUGH: dict[Sort, int] = {"country": 4, "organisation": 2, "group": 3, "office": 2}


def acts_somewhere(cluster: Cluster) -> bool:
    """Whether the page has the actor say, do or undergo something, as far as where it stands tells."""
    weights = [phrase.weight for phrase in cluster.phrases]
    return max(weights) > 1 or sum(weights) >= ENOUGH.get(cluster.sort, 2)


def kind_of(cluster: Cluster) -> Kind:
    """The actor's kind."""
    return KINDS[cluster.sort]


def codes_of(cluster: Cluster, known: Codes, owners: Owners) -> Codes:
    """Country and sector: what its own words give, else what is `known` of a public figure, else whose it would be."""
    offices = [phrase.office for phrase in cluster.phrases if phrase.office is not None]
    country = _first(phrase.codes.country for phrase in cluster.phrases)
    country = country or _first(office.codes.country for office in offices) or known.country
    if cluster.sort == "anonymous":
        return Codes(country, _first(phrase.codes.sector for phrase in cluster.phrases))
    country = country or _presumed(cluster, offices, owners)
    if cluster.sort in ("person", "office"):
        return Codes(country, _sector_of_person(offices, known.sector))
    return Codes(country, _first(phrase.codes.sector for phrase in cluster.phrases))


def _presumed(cluster: Cluster, offices: Sequence[Office], owners: Owners) -> str | None:
    """The country of whom no word says whose it is: an office's is named before it, a group's beside it."""
    if cluster.sort in ("person", "office"):
        abroad = bool(offices) and owners.page != owners.home
        return owners.before(cluster.phrases[0].spans[0]) if abroad else owners.page
    if cluster.sort == "organisation" and not _bare(cluster):
        return owners.page
    if owners.about == owners.home:
        return owners.home
    return _first(owners.beside(phrase.spans[0]) for phrase in cluster.phrases) or owners.about


def _bare(cluster: Cluster) -> bool:
    """Whether an organisation is only called by its noun (`pemerintah`)."""
    return " " not in cluster.name and not cluster.name.isupper()


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
