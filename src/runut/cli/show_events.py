"""Events as a table for people, and what its marks mean. In: `Findings`. Out: what rich prints on a console."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Line

from runut.cli.chains import short_chain
from runut.cli.rules_in_words import carried_by
from runut.cli.values import NOTHING, actor_names, period, sides
from runut.records.certainty import Certainty
from runut.records.event import Event, Status
from runut.records.findings import Findings

STATUS_MARKS: Mapping[Status, str] = {
    "actual": "",
    "historical": "past",
    "future": "planned",
    "hypothetical": "if",
    "negated": "not",
}
CERTAINTY_MARKS: Mapping[Certainty, str] = {"asserted": "", "attributed": "~", "unconfirmed": "?"}
STYLES: Mapping[Status, str] = {
    "actual": "",
    "historical": "dim",
    "future": "cyan",
    "hypothetical": "yellow",
    "negated": "red",
}
# Name, and its share of the room that the other columns leave; those are as wide as their words.
COLUMNS = (
    ("", None),
    ("when, where", None),
    ("who → to whom", 5),
    ("event", None),
    ("mark", None),
    ("chain", 4),
    ("words, rule", 4),
)
# Characters of a place's name beside a date: more would take the room of all.
WIDEST = 14


def shown_events(findings: Findings) -> RenderableType:
    """A row for each event, numbered from 1 as `runut explain` asks for them, then a line on the marks that stand."""
    if not findings.events:
        return Line("Events: none", style="bold")
    table = Table(title="Events", title_justify="left", title_style="bold", box=None, padding=(0, 2, 0, 0))
    chains = _chains(findings)
    for name, ratio in COLUMNS:
        table.add_column(name, header_style="dim", overflow="fold", ratio=ratio if chains or name != "chain" else None)
    for number, event in enumerate(findings.events, 1):
        table.add_row(*_cells(number, event, findings))
    legend = "\n".join(filter(None, ("   ".join(_legend(findings.events)), chains)))
    return Group(table, Padding(Line(legend, style="dim"), (1, 0, 0, 0))) if legend else table


def _cells(number: int, event: Event, findings: Findings) -> Iterator[Line]:
    style = STYLES[event.status]
    yield Line(str(number), style="dim", justify="right")
    yield Line("\n".join(_circumstances(event)))
    yield Line(sides(event, actor_names(findings)), style=style)
    yield Line("\n".join(filter(None, (event.type, event.mode))), style=style)
    yield Line(_marks(event), style=style)
    yield Line(short_chain(event, {actor.id: actor for actor in findings.actors}))
    yield Line(event.trigger, style=style).append(f"\n{carried_by(event).name}", style="dim")


def _circumstances(event: Event) -> Iterator[str]:
    """The days, a period's on two lines, and the place below them."""
    days = NOTHING if event.when is None else period(event.when)
    yield days.replace("..", "..\n") if days.find("..") > 0 else days
    if event.where is not None:
        yield from _broken(event.where)


def _broken(words: str) -> Iterator[str]:
    """The words on lines of at most `WIDEST` characters where they let themselves be broken."""
    line = ""
    for word in words.split():
        if line and len(line) + len(word) >= WIDEST:
            yield line
            line = ""
        line = f"{line} {word}".lstrip()
    yield line


def _marks(event: Event) -> str:
    return "\n".join(filter(None, (STATUS_MARKS[event.status], CERTAINTY_MARKS[event.certainty])))


def _legend(events: Sequence[Event]) -> Iterator[str]:
    """What each mark stands for, of those in the table."""
    yield from _told(STATUS_MARKS, (event.status for event in events))
    yield from _told(CERTAINTY_MARKS, (event.certainty for event in events))


def _chains(findings: Findings) -> str:
    """Where every chain of the table begins; empty if there is none."""
    if all(event.certainty == "asserted" and not event.according_to for event in findings.events):
        return ""
    publisher = findings.article and findings.article.publisher
    return f"chain: from the publisher{'' if publisher is None else f', {publisher}'}"


def _told(marks: Mapping[Status, str] | Mapping[Certainty, str], used: Iterable[str]) -> Iterator[str]:
    found = frozenset(used)
    return (f"{mark}: {value}" for value, mark in marks.items() if mark and value in found)
