"""Who says, does or undergoes something."""

from dataclasses import dataclass
from typing import Literal

from runut.records.span import Span

Kind = Literal["person", "organization", "country", "group", "anonymous"]


How = Literal["table", "role", "name model", "page", "assumed"]


@dataclass(frozen=True, slots=True)
class Ground:
    """Why an actor has a code.

    `how` it is known: by a `table`'s row, by a `role` (an office, rank, head or noun of the tables of words), by the
    `name model`, from the `page` (the country that it is about), or `assumed` as nothing else is told. `rule` is the
    row or word (`words/roles.toml kapolri`), empty where there is none.
    """

    how: How
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why an actor has its kind, country and sector; None for a code that it has not."""

    kind: Ground
    country: Ground | None
    sector: Ground | None


@dataclass(frozen=True, slots=True)
class Actor:
    """One person, organisation, country, group or unnamed speaker of one article.

    `id` (`a1`, `a2`, ...) holds within its article only. `country` is an ISO 3166 alpha-3 code or one of PLOVER's
    (`IGO`, `IMG`, ...), `sector` a PLOVER sector, both as of the article's date and None if unknown. `mentions` are the
    distinct strings used for it, `spans` every place of them, longest and not nested, no pronouns. `part` is the
    chance, from 0 to 1, that it takes part in what the page reports, as far as where it is named shows; `because` tells
    why it has its codes.
    """

    id: str
    name: str
    kind: Kind
    country: str | None
    sector: str | None
    mentions: tuple[str, ...]
    spans: tuple[Span, ...]
    part: float = 1.0
    because: Grounds = Grounds(Ground("assumed"), None, None)
