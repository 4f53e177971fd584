"""Everything that was found on one page."""

from dataclasses import dataclass

from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.correction import Correction
from runut.records.event import Event
from runut.records.page import Refusal
from runut.records.place import Place
from runut.records.statement import Statement
from runut.records.text import Text
from runut.records.time import Time


@dataclass(frozen=True, slots=True)
class Findings:
    """What one page says. `article` and `text`, its analysis, are None exactly when `refused` gives the reason.

    `correction` is None unless the article corrects a report, or is a reply to one.
    """

    input: str
    name: str
    article: Article | None
    refused: Refusal | None = None
    times: tuple[Time, ...] = ()
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    text: Text | None = None
    places: tuple[Place, ...] = ()
    correction: Correction | None = None
