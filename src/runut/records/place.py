"""Where something is: a place that the text names."""

from dataclasses import dataclass
from typing import Literal

from runut.records.span import Span

Level = Literal["country", "province", "regency", "city", "district", "region"]
Scheme = Literal["ISO 3166-1", "ISO 3166-2", "Kemendagri"]


@dataclass(frozen=True, slots=True)
class Place:
    """One mention of a place and what it resolves to.

    `name` is the place's full name in the table, `country` its ISO 3166-1 alpha-3 code. `code` is its own code in
    `scheme` (of `ISO 3166-1` the alpha-2 code); of a city or region abroad that has none it is the code of what it lies
    in: `US-CA` for Los Angeles, `IQ` for a town of Iraq. A `region` is any land without an office of its own in the
    tables: a state or province abroad, an island, a strip of land. `because` is the table's row: `places/cities.csv:12
    Los Angeles`.
    """

    span: Span
    name: str
    level: Level
    country: str
    code: str
    scheme: Scheme
    because: str
