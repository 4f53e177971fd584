"""Values of findings as people read them. In: records. Out: short strings."""

from collections.abc import Callable, Mapping

from runut.records.certainty import Certainty
from runut.records.event import Event, Status
from runut.records.findings import Findings
from runut.records.moment import Period

NOTHING = "–"
STATUS_WORDS: Mapping[Status, str] = {
    "actual": "it happened",
    "historical": "it happened, over a year before the article",
    "future": "it is still to come: planned, announced or expected",
    "hypothetical": "it is only thought of: a condition, wish, aim or possibility",
    "negated": "it did not happen",
}
CERTAINTY_WORDS: Mapping[Certainty, str] = {
    "asserted": "the publisher tells it as fact",
    "attributed": "it stands on somebody's word",
    "unconfirmed": "it is rumoured or supposed, or stands on a nameless one's word",
}


def actor_names(findings: Findings) -> Callable[[str | None], str]:
    """From an actor id to its name; media stand by name already."""
    by_id = {actor.id: actor.name for actor in findings.actors}
    return lambda id_: NOTHING if id_ is None else by_id.get(id_, id_)


def sides(event: Event, names: Callable[[str | None], str]) -> str:
    """`KPK → Hendra Wisastra`, a dash for a side that was not found."""
    who = ", ".join(map(names, event.actors)) or NOTHING
    return f"{who} → {', '.join(map(names, event.recipients))}" if event.recipients else who


def coded(event: Event) -> str:
    """`COERCE arrest`."""
    return event.type if event.mode is None else f"{event.type} {event.mode}"


def period(days: Period) -> str:
    """`2024-03-14`, `2024-03-04..2024-03-10`, `2014-01-01..`, or a dash for a period without days."""
    first, last = days.first, days.last
    if first == last:
        return NOTHING if first is None else first.isoformat()
    return f"{'' if first is None else first.isoformat()}..{'' if last is None else last.isoformat()}"


def quoted(words: str) -> str:
    """Words of the page between quotation marks, with any white space as one space."""
    return f"“{' '.join(words.split())}”"
