"""Kind, country and sector of an actor, and why. In: a `Cluster` and its article. Out: the codes and grounds."""

from collections.abc import Iterable, Sequence

from runut.extract.actors.merge import Cluster
from runut.extract.actors.owners import Owners
from runut.extract.actors.phrase import ASSUMED, Codes, Office, Sort, first_told
from runut.extract.actors.public import Held
from runut.languages.knowledge.codes import ACCUSED, CIVILIAN, FORMER, OFFICIAL
from runut.records.actor import Ground, Grounds, Kind

KINDS: dict[Sort, Kind] = {
    "person": "person",
    "office": "person",
    "organisation": "organization",
    "country": "country",
    "group": "group",
    "anonymous": "anonymous",
}
# Sectors that say little of a person: an office or a charge says more.
PRIVATE = frozenset({CIVILIAN, ACCUSED})


def kind_of(cluster: Cluster) -> Kind:
    """The actor's kind."""
    return KINDS[cluster.sort]


def because(cluster: Cluster, codes: Codes) -> Grounds:
    """Why the actor has its kind and codes."""
    kinds = (phrase.kind_by for phrase in cluster.phrases if phrase.sort == cluster.sort)
    return Grounds(next((ground for ground in kinds if ground != ASSUMED), ASSUMED), codes.country_by, codes.sector_by)


def codes_of(cluster: Cluster, known: Held | None, owners: Owners, charge: Codes, states: frozenset[str]) -> Codes:
    """Country and sector: what its own words give, else what is `known` of a public figure, else whose it would be.

    `charge` are the codes of an accused, where the page has the person charged without calling him so; `states` nouns
    for states among themselves, which are of no one country.
    """
    offices = [phrase.office for phrase in cluster.phrases if phrase.office is not None]
    # Of a person called by the initials of a country (`Arya Santoso (AS)`), these say nothing.
    own = [phrase.codes for phrase in cluster.phrases if cluster.sort != "person" or phrase.sort != "country"]
    codes = _told([*own, *(office.codes for office in offices)])
    public = _public(known)
    country = first_told(codes, public)
    if cluster.sort not in ("person", "office"):
        told = _told(phrase.codes for phrase in cluster.phrases)
        open_ = cluster.sort == "anonymous" or any(phrase.noun in states for phrase in cluster.phrases)
        country = country if open_ or country.country else _presumed(cluster, offices, owners)
        return Codes(country.country, told.sector, country.country_by, told.sector_by)
    if not country.country:
        country = _presumed(cluster, offices, owners)
    sector = _sector_of_person(offices, public, charge)
    return Codes(country.country, sector.sector, country.country_by, sector.sector_by)


def _told(several: Iterable[Codes]) -> Codes:
    found = Codes()
    for codes in several:
        found = first_told(found, codes)
    return found


def _public(known: Held | None) -> Codes:
    """The codes of a person whom the tables know; whoever left a state office is a former official."""
    if known is None:
        return Codes()
    ground = Ground("table", known.term.row.ref)
    left = known.former and known.term.sector in OFFICIAL
    return Codes(known.term.country, FORMER if left else known.term.sector, ground, ground)


def _presumed(cluster: Cluster, offices: Sequence[Office], owners: Owners) -> Codes:
    """The country of whom no word says whose it is: an office's is named before it, a group's beside it."""
    country = _presumed_country(cluster, offices, owners)
    return Codes(country, None, None if country is None else Ground("page"))


def _presumed_country(cluster: Cluster, offices: Sequence[Office], owners: Owners) -> str | None:
    if cluster.sort in ("person", "office"):
        abroad = bool(offices) and owners.page != owners.home
        return owners.before(cluster.phrases[0].spans[0]) if abroad else owners.page
    if cluster.sort == "organisation" and not _bare(cluster):
        return owners.page
    if owners.about == owners.home:
        return owners.home
    beside = (owners.beside(phrase.spans[0]) for phrase in cluster.phrases)
    return next((country for country in beside if country is not None), None) or owners.about


def _bare(cluster: Cluster) -> bool:
    """Whether an organisation is only called by its noun (`pemerintah`)."""
    return " " not in cluster.name and not cluster.name.isupper()


def _sector_of_person(offices: Sequence[Office], public: Codes, charge: Codes) -> Codes:
    """An office held outweighs a charge (GUIDELINES 20), and a charge a former office; nothing told is a civilian."""
    present = [office.codes for office in offices if not office.former and office.codes.sector]
    weighty = [codes for codes in present if codes.sector not in PRIVATE]
    if weighty:
        return weighty[0]
    if public.sector in OFFICIAL:
        return public
    accused = next((office.codes for office in offices if office.accused), charge)
    if accused.sector is not None:
        return accused
    former = next((office.codes for office in offices if office.former), None)
    if former is not None:
        return Codes(sector=FORMER, sector_by=former.sector_by)
    if public.sector is not None:
        return public
    return present[0] if present else Codes(sector=CIVILIAN, sector_by=ASSUMED)
