"""`runut explain`: why an event was coded as it was."""

import re
import shlex
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.rule import Rule

from runut.cli.show import Section, show
from runut.cli.show_explained import shown_explained
from runut.errors import OptionError
from runut.languages.pack import load_pack
from runut.pipeline import read_all
from runut.records.article import Article
from runut.records.findings import Findings

NUMBERED = re.compile(r"(?P<page>.+):(?P<number>[0-9]{1,9})", re.DOTALL)


def explain(
    page: Annotated[
        str,
        typer.Argument(
            metavar="PAGE:N",
            help="One page, as `runut read` takes it, and the number of one of its events; without :N, lists them.",
        ),
    ],
) -> None:
    """Explain one event: its sentence with the words for each value, its rule, the model's reasons, the next types.

    Events are numbered as `runut read PAGE --only events` prints them.
    Exit code: 0 explained, 1 the page was refused, 2 misuse.
    """
    place, number = _split(page)
    found = _one_page(place)
    console = Console(highlight=False)
    if found.article is None:
        _complain(found)
        raise typer.Exit(1)
    if number is None:
        show(found, console, Section.events)
        if found.events:
            console.print(f"Next: runut explain {shlex.quote(f'{place}:1')}", markup=False, soft_wrap=True)
        return
    _check(place, number, found)
    _print(found, found.article, number, console)


def _split(page: str) -> tuple[str, int | None]:
    """The page and the number behind its last colon; a file of that whole name is a page without a number."""
    found = NUMBERED.fullmatch(page)
    if found is None or _exists(page):
        return page, None
    return found["page"], int(found["number"])


def _exists(page: str) -> bool:
    try:
        return Path(page).exists()
    except (OSError, ValueError):
        return False  # a name that no file can have


def _one_page(place: str) -> Findings:
    found = list(islice(read_all([place]), 2))
    if len(found) != 1:
        raise OptionError(
            where=place,
            found="more than one page" if found else "no page",
            expected="one page",
            do="Name one page of it as a file of its own.",
        )
    return found[0]


def _check(place: str, number: int, found: Findings) -> None:
    count = len(found.events)
    if not 1 <= number <= count:
        raise OptionError(
            where=f"{place}:{number}",
            found=f"no event {number}",
            expected=f"a number from 1 to {count}" if count else "a page that reports an event",
            do=f"See the events of the page: runut explain {place}",
        )


def _print(found: Findings, article: Article, number: int, console: Console) -> None:
    console.print(Rule(f"{found.input}:{number}", align="left", style="dim"))
    console.print(shown_explained(found, article, number, load_pack(), console.width))


def _complain(found: Findings) -> None:
    if found.refused is not None:
        typer.echo(f"runut: {found.input}: refused ({found.refused.reason}): {found.refused.detail}", err=True)
