"""Whether it happened, and on whose word. In: a `View`, a coded event, its date, weights. Out: status, certainty."""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import date, timedelta
from typing import get_args

from runut.extract.events.coding import Coded
from runut.extract.events.features import Marks
from runut.extract.events.status_features import status_features
from runut.extract.events.view import View
from runut.extract.events.weights import Weights, shares
from runut.extract.events.wording import Wording
from runut.records.certainty import Certainty
from runut.records.event import Status
from runut.records.moment import Period

STATUSES: tuple[Status, ...] = get_args(Status)
SURE = 0.6
WINDOW = 4  # words before the trigger in which a negation or auxiliary governs it
YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Dating:
    """When an event took place, and when the article was published; None where the page does not tell."""

    when: Period | None
    published: date | None

    def is_history(self) -> bool:
        """Whether it took place over a year before it was published."""
        last = None if self.when is None else self.when.last
        return self.published is not None and last is not None and self.published - last > YEAR


@dataclass(frozen=True, slots=True)
class Told:
    """A status, and the word that tells it; None where no single word does."""

    status: Status
    word: int | None


def status(view: View, event: Coded, dated: Dating, marks: Marks, weights: Weights, wording: Wording) -> Told:
    """The status of a coded event.

    The model weighs the words around it and what the rules say of those before it, and overrules those where it is
    sure that it happened; what happened is history if its date lies over a year before publication.
    """
    ruled = before_it(view, event.first, wording)
    chances = shares(weights.score(status_features(view, event, marks, ruled.status)))
    found = STATUSES[int(chances.argmax())]
    if found == "actual" and ruled.status != "actual" and chances.max() < SURE:
        found = ruled.status
    if found == "actual" and dated.is_history():
        return Told("historical", None)
    return Told(found, ruled.word if ruled.status == found else None)


def before_it(view: View, first: int, wording: Wording) -> Told:
    """The status that the words before the trigger give it, and the nearest word that does."""
    scopes: tuple[tuple[Status, Set[str]], ...] = (
        ("negated", wording.negated),
        ("hypothetical", wording.hypothetical),
        ("future", wording.future),
    )
    before = list(_governing(view, first, wording))
    for name, words in scopes:
        word = next((place for place in before if view.forms[place] in words), None)
        if word is not None:
            return Told(name, word)
    return Told("actual", None)


def _governing(view: View, first: int, wording: Wording) -> Iterator[int]:
    """The words before the trigger that reach it, nearest first."""
    for word in range(first - 1, max(-1, first - 1 - WINDOW), -1):
        here = view.forms[word]
        if here in wording.barrier and here not in wording.hypothetical:
            return
        yield word


def is_purpose(view: View, first: int, wording: Wording) -> bool:
    """Whether the trigger is only the purpose or topic of another act (`untuk memburu ...`)."""
    return any(view.forms[word] in wording.purpose for word in range(max(0, first - 2), first))


def certainty(view: View, first: int, wording: Wording) -> tuple[Certainty, int | None]:
    """Unconfirmed by a word before the trigger or as the statement is that holds it, else attributed or asserted.

    The word that makes it unconfirmed comes with it.
    """
    for word in _governing(view, first, wording):
        if view.forms[word] in wording.unconfirmed:
            return "unconfirmed", word
    statement = view.said[first]
    if statement is None:
        return "asserted", None
    # What a request or a promise is about stands on its speaker's word as anything said does.
    return ("unconfirmed" if statement.certainty == "unconfirmed" else "attributed"), None
