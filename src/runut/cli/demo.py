"""`runut demo`: read the bundled sample and print the timeline of what was found."""

from collections.abc import Iterator
from datetime import date
from importlib import resources

from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from runut.cli.values import NOTHING, actor_names, coded, sides
from runut.pipeline import read_all
from runut.records.event import Event
from runut.records.findings import Findings

STYLES = {"actual": "", "future": "cyan", "negated": "red", "hypothetical": "yellow", "historical": "dim"}


def demo() -> None:
    """Read the bundled sample (invented pages of six publishers) and print what they report, day by day."""
    console = Console(highlight=False)
    with resources.as_file(resources.files("runut.sample")) as folder:
        places = sorted(place for place in folder.iterdir() if place.suffix in {".html", ".txt"})
        findings = list(read_all(places))
    console.print(_timeline(findings))
    counts = (
        f"{len(findings)} pages: {sum(len(found.events) for found in findings)} events, "
        f"{sum(len(found.statements) for found in findings)} statements, "
        f"{sum(len(found.actors) for found in findings)} actors, {sum(len(found.times) for found in findings)} times."
    )
    console.print(f"\n{counts}\nNext: runut read PAGE.html, or runut read --help.")


def _timeline(findings: list[Findings]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("day", header_style="dim", no_wrap=True)
    table.add_column("event", header_style="dim")
    table.add_column("who → to whom", header_style="dim", ratio=2)
    for column in ("words", "on whose word"):
        table.add_column(column, header_style="dim", ratio=1)
    last = ""
    for day, event, found in sorted(_dated(findings), key=lambda row: (row[0] or date.max, row[2].name)):
        names = actor_names(found)
        shown = NOTHING if day is None else day.isoformat()
        cells = (
            "" if shown == last else shown,
            coded(event) if event.status == "actual" else f"{coded(event)}, {event.status}",
            sides(event, names),
            event.trigger,
            _word(event, found),
        )
        table.add_row(*(Line(cell) for cell in cells), style=STYLES[event.status])
        last = shown
    return table


def _word(event: Event, found: Findings) -> str:
    """The outlet itself, whom it quotes, or that nobody vouches for it; and the page that says so."""
    page = found.name.split("-")[0]
    if event.certainty == "asserted":
        return f"{(found.article and found.article.publisher) or NOTHING} [{page}]"
    named = ", ".join(map(actor_names(found), event.according_to))
    return f"{named or event.certainty} [{page}]"


def _dated(findings: list[Findings]) -> Iterator[tuple[date | None, Event, Findings]]:
    """Every event by the first day that its page gives it, else the day of publication."""
    for found in findings:
        published = found.article and found.article.published
        for event in found.events:
            stated = event.when and (event.when.first or event.when.last)
            yield stated or (published.day if published else None), event, found
