"""Findings as tables for people. In: `Findings`. Out: what rich prints on a console."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text as Line

from runut.cli.show_events import shown_events
from runut.cli.show_statements import shown_statements
from runut.cli.show_text import shown_text
from runut.cli.values import NOTHING, period
from runut.records.actor import Grounds
from runut.records.article import Article
from runut.records.findings import Findings

# Columns whose values are hard to read in pieces.
UNBROKEN = frozenset({"id", "days", "kind", "country", "sector"})


class Section(StrEnum):
    """The kinds of finding, and the analysis of the words that they are read from."""

    text = "text"
    times = "times"
    actors = "actors"
    places = "places"
    statements = "statements"
    events = "events"


def show(findings: Findings, console: Console, only: Section | None = None) -> None:
    """Print one page: its article, then a table for each kind of finding; or `only` one, or its analysed words."""
    console.print(Rule(findings.input or findings.name, align="left", style="dim"))
    if findings.article is None:
        reason = findings.refused
        console.print(Line(f"refused: {reason.reason}: {reason.detail}" if reason else "refused", style="red"))
        return
    if only is None:
        console.print(_article(findings.article))
    for section in FINDINGS if only is None else (only,):
        console.print(Padding(TABLES[section](findings), (1, 0, 0, 0)))
    console.print()


def _article(article: Article) -> RenderableType:
    facts = Table.grid(padding=(0, 2))
    facts.add_column(style="dim")
    rows = (
        ("publisher", article.publisher),
        ("published", None if article.published is None else article.published.isoformat()),
        ("byline", ", ".join(article.byline)),
        ("dateline", article.dateline),
        ("agencies", ", ".join(article.agencies)),
    )
    for name, value in rows:
        facts.add_row(name, Line(value or NOTHING))
    body = [Padding(Line(paragraph), (1, 0, 0, 0)) for paragraph in article.paragraphs]
    return Group(Line(article.title or NOTHING, style="bold"), facts, *body)


def _text(findings: Findings) -> RenderableType:
    return Line(NOTHING) if findings.text is None else shown_text(findings.text)


def _times(findings: Findings) -> Table:
    rows = (
        (time.text, period(time.period), time.granularity, "yes" if time.anchored else "no", str(len(time.spans)))
        for time in findings.times
    )
    return _table("Times", ("words", "days", "granularity", "anchored", "places"), rows)


def _actors(findings: Findings) -> Table:
    rows = (
        (
            actor.id,
            actor.name,
            actor.kind,
            actor.country,
            actor.sector,
            " · ".join(actor.mentions),
            _why(actor.because),
        )
        for actor in findings.actors
    )
    return _table("Actors", ("id", "name", "kind", "country", "sector", "mentions", "because"), rows)


def _why(because: Grounds) -> str:
    """What the codes rest on, each row or word once; the language's folder goes without saying."""
    reasons = filter(None, (because.kind, because.country, because.sector))
    told = (reason.rule.removeprefix("words/") or reason.how for reason in reasons)
    return " · ".join(dict.fromkeys(told))


def _places(findings: Findings) -> Table:
    content = "" if findings.text is None else findings.text.content
    rows = (
        (place.span.slice(content), place.name, place.level, place.country, place.code, place.scheme, place.because)
        for place in findings.places
    )
    return _table("Places", ("words", "name", "level", "country", "code", "scheme", "because"), rows)


TABLES: dict[Section, Callable[[Findings], RenderableType]] = {
    Section.text: _text,
    Section.times: _times,
    Section.actors: _actors,
    Section.places: _places,
    Section.statements: shown_statements,
    Section.events: shown_events,
}
# The words are for who writes rules, and an event has its own place: both stand alone, when they are asked for.
FINDINGS = tuple(section for section in Section if section not in (Section.text, Section.places))


def _table(title: str, columns: tuple[str, ...], rows: Iterable[tuple[str | None, ...]]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(column, header_style="dim", overflow="fold", no_wrap=column in UNBROKEN)
    for row in rows:
        table.add_row(*(Line(value or NOTHING) for value in row))
    return table
