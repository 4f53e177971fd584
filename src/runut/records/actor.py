"""Who says, does or undergoes something."""

from dataclasses import dataclass
from typing import Literal

from runut.records.span import Span

Kind = Literal["person", "organization", "country", "group", "anonymous"]


@dataclass(frozen=True, slots=True)
class Actor:
    """One person, organisation, country, group or unnamed speaker of one article.

    `id` (`a1`, `a2`, ...) holds within its article only. `country` is an ISO 3166 alpha-3 code or one of PLOVER's
    (`IGO`, `IMG`, ...), `sector` a PLOVER sector, both as of the article's date and None if unknown. `mentions` are the
    distinct strings used for it, `spans` every place of them, longest and not nested, no pronouns.
    """

    id: str
    name: str
    kind: Kind
    country: str | None
    sector: str | None
    mentions: tuple[str, ...]
    spans: tuple[Span, ...]
