"""What one noun phrase says of an actor. In: nothing. Out: the records that scanning, merging and classifying share."""

from dataclasses import dataclass
from typing import Literal

from runut.languages.knowledge.codes import ACCUSED
from runut.records.actor import Ground
from runut.records.span import Span

Sort = Literal["person", "office", "organisation", "country", "group", "anonymous", "none"]

ASSUMED = Ground("assumed")


@dataclass(frozen=True, slots=True)
class Codes:
    """Country and sector that the words themselves give, None where they are silent, and why it is those."""

    country: str | None = None
    sector: str | None = None
    country_by: Ground | None = None
    sector_by: Ground | None = None


NO_CODES = Codes()


def first_told(first: Codes, then: Codes) -> Codes:
    """The codes of `first`, and those of `then` where it is silent."""
    country, sector = first if first.country else then, first if first.sector else then
    return Codes(country.country, sector.sector, country.country_by, sector.sector_by)


@dataclass(frozen=True, slots=True)
class Office:
    """An office, rank or calling: `keys` its parts in one spelling, `former` whether it is held no longer.

    `own` tells whether the sector is the office's own rather than its institution's, `text` the whole in one spelling,
    `certain` whether it says whose it is (`ketua KPU`, not `ketua`), `ground` the word that makes it an office.
    """

    keys: tuple[str, ...]
    codes: Codes
    former: bool
    span: Span
    own: bool
    text: str
    certain: bool
    ground: Ground

    @property
    def accused(self) -> bool:
        """Whether it says that the person is suspected or convicted."""
        return self.codes.sector == ACCUSED


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase of one actor.

    `key` tells the actor apart within its sort; `name` is its name without title or number; `spans` are its mentions,
    two where a comma parts title and name; `inner` are mentions within a longer one; `aliases` are other names that
    the phrase gives (`Komisi Pemberantasan Korupsi (KPK)`). `weight` is 2 where it says, does or undergoes something,
    0 where it is only a place, else 1. `sure` is False for a run of capitals that nothing there tells for a person, an
    acronym that no table knows, a plain noun for people that nothing shows to act, and a name that only stands for
    the actor (`Kremlin`). `speaks` is set beside a word of reporting. `noun` is the common noun that a group or
    institution is called by, in one spelling, and `bare` is set where nothing tells more of it (`warga`,
    `pengadilan`). `kind_by` is why it is of its sort. `fresh` is set on an unnamed speaker who is brought in as
    somebody new (`salah satu sumber`, not `sumber itu`).
    """

    sort: Sort
    key: str
    name: str
    spans: tuple[Span, ...]
    codes: Codes = NO_CODES
    office: Office | None = None
    aliases: tuple[str, ...] = ()
    weight: int = 1
    sure: bool = True
    inner: tuple[Span, ...] = ()
    speaks: bool = False
    noun: str = ""
    bare: bool = False
    kind_by: Ground = ASSUMED
    fresh: bool = False
