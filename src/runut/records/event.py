"""One article's report of a political event, coded in PLOVER 2, with the words and reasons for each of its values."""

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
class Side:
    """Words of the evidence for one who takes part.

    `actor` is an `Actor.id`, or None where they name nobody of the page (a pronoun whose bearer is not known).
    """

    role: Literal["actor", "recipient"]
    span: Span
    actor: str | None


@dataclass(frozen=True, slots=True)
class Rival:
    """A type that the words were not coded as, and the condition that failed.

    `chance` is the model's, from 0 to 1; `failed` is the phrase or word by which a rule excludes it, or empty where the
    chance was not enough.
    """

    type: str
    chance: float
    failed: str


@dataclass(frozen=True, slots=True)
class Because:
    """Why a report is coded as it is.

    `chance` is how likely the model thinks the type, from 0 to 1, and `reasons` are its strongest features for it with
    their weights, strongest first. `status_span` are the words that make it other than actual, `when_span` those of its
    date, `certainty_span` those that make it unconfirmed or attributed; None where there are none. `rivals` are the
    next types.
    """

    chance: float
    reasons: tuple[tuple[str, float], ...] = ()
    sides: tuple[Side, ...] = ()
    status_span: Span | None = None
    when_span: Span | None = None
    certainty_span: Span | None = None
    rivals: tuple[Rival, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what to whom, as one article reports it.

    `type` and `mode` are PLOVER's; `actors` and `recipients` are `Actor.id`s; `evidence` whole sentences, in the order
    of `evidence_spans`; `according_to` actor ids or names of media, nearest the event first, empty if the outlet
    asserts it; `rule` names the rule that coded it, or `model` where only the learned weights know its words. `where`
    is the place as written, at `where_span`, and `place` what it resolves to, None if the tables do not know it.
    `because` gives the reasons for the first report of it. `contexts` and `quantities` are part of the contract but not
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
    because: Because = Because(1.0)
