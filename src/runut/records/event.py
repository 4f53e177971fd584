"""One article's report of a political event, coded in PLOVER 2."""

from dataclasses import dataclass
from typing import Literal

from runut.records.certainty import Certainty
from runut.records.moment import Period
from runut.records.place import Place
from runut.records.span import Span

Status = Literal["actual", "historical", "future", "hypothetical", "negated"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that sizes an event; `low`/`high` are None where the words leave that side open."""

    what: str
    text: str
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what to whom, as one article reports it.

    `type` and `mode` are PLOVER's; `actors` and `recipients` are `Actor.id`s; `evidence` whole sentences, in the order
    of `evidence_spans`; `according_to` actor ids or names of media, nearest the event first, empty if the outlet
    asserts it; `rule` names the rule that coded it. `where` is the place as written, at `where_span`, and `place` what
    it resolves to, None if the tables do not know it. `contexts` and `quantities` are part of the contract but not
    read yet: empty means unknown.
    """

    type: str
    mode: str | None
    contexts: tuple[str, ...]
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    trigger: str
    evidence: tuple[str, ...]
    when: Period | None
    where: str | None
    status: Status
    certainty: Certainty
    according_to: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    trigger_span: Span
    evidence_spans: tuple[Span, ...]
    rule: str
    where_span: Span | None = None
    place: Place | None = None
