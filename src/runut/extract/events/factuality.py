"""Whether it happened, and on whose word. In: a `Match` in its clause, statements, times. Out: status and certainty."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from runut.extract.events.clause import Clause
from runut.extract.events.matching import Match
from runut.extract.events.wording import Wording
from runut.records.certainty import Certainty
from runut.records.event import Status
from runut.records.moment import Period
from runut.records.span import Span
from runut.records.statement import Statement

WINDOW = 4  # words before the trigger in which a negation or auxiliary governs it
YEAR = timedelta(days=365)


def status(clause: Clause, match: Match, when: Period | None, published: date | None, wording: Wording) -> Status:
    """Read off the words before the trigger, and off its date: over a year before publication is history."""
    before = _governing(clause, match, wording)
    if before & wording.negated:
        return "negated"
    if before & wording.hypothetical:
        return "hypothetical"
    if before & wording.future:
        return "future"
    if published and when and when.last and published - when.last > YEAR:
        return "historical"
    return "actual"


def _governing(clause: Clause, match: Match, wording: Wording) -> set[str]:
    found: set[str] = set()
    for word in range(match.first - 1, max(-1, match.first - 1 - WINDOW), -1):
        here = clause.words[word]
        if here in wording.barrier and here not in wording.hypothetical:
            break
        found.add(here)
    return found


def is_purpose(clause: Clause, match: Match, wording: Wording) -> bool:
    """Whether the trigger is only the purpose or topic of another act (`untuk memburu ...`)."""
    return bool(set(clause.words[max(0, match.first - 2) : match.first]) & wording.purpose)


def carrier(place: Span, statements: Sequence[Statement]) -> Statement | None:
    """The statement, of those of a sentence in order and none within another, whose reported words hold `place`."""
    before = bisect_right(statements, place.start, key=_start) - 1
    return statements[before] if before >= 0 and statements[before].span.holds(place) else None


def _start(statement: Statement) -> int:
    return statement.span.start


def certainty(clause: Clause, match: Match, statement: Statement | None, wording: Wording) -> Certainty:
    """Unconfirmed by a word before the trigger or as the statement is that holds it, else attributed or asserted."""
    if _governing(clause, match, wording) & wording.unconfirmed:
        return "unconfirmed"
    if statement is None:
        return "asserted"
    # What a request or a promise is about stands on its speaker's word as anything said does.
    return "unconfirmed" if statement.certainty == "unconfirmed" else "attributed"
