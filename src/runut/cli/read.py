"""`runut read`: what pages say."""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from runut.capture.columns import read_keys
from runut.capture.files import pages
from runut.cli.show import Section, show
from runut.errors import InputError, OptionError
from runut.export.conllu import as_conllu
from runut.export.contract import as_json
from runut.pipeline import read_many
from runut.records.findings import Findings


class Format(StrEnum):
    """How findings are printed."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    conllu = "conllu"


def read(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...",
            help="HTML or text pages; JSON, JSONL or CSV of articles; .gz and .zip of these; folders; - for stdin.",
        ),
    ],
    format: Annotated[  # noqa: A002 (the option's name)
        Format | None,
        typer.Option(
            help="How to print (table if nothing is said; conllu with --only text); a file of --out is always JSON."
        ),
    ] = None,
    only: Annotated[
        Section | None,
        typer.Option(help="Print one kind of finding alone; text: the words as they were analysed, which rules see."),
    ] = None,
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Write one JSON file a page there instead.")] = None,
    key: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FIELD=COLUMN",
            help="Which column of a table holds title, url, publisher, published, body or id; may be repeated.",
        ),
    ] = None,
    jobs: Annotated[
        int, typer.Option(metavar="N", help="How many processes read pages; the output is the same for any number.")
    ] = 1,
) -> None:
    """Read pages: the clean article, its times, actors, statements and events, each with its words.

    A page that cannot be read is named on standard error with the reason, and the run goes on.
    Exit code: 0 all read, 1 some pages refused, 2 misuse.
    """
    _check(format, only, out)
    findings = read_many(pages(inputs, keys=read_keys(key or ())), jobs=jobs)
    printed = PRINTERS[format or Format.table]
    refused = 0
    for found in _written(findings, out, only) if out else printed(findings, only):
        if found.refused is not None:
            refused += 1
            _complain(found)
    if refused:
        raise typer.Exit(1)


def _check(format_: Format | None, only: Section | None, out: Path | None) -> None:
    if out is not None and format_ not in {None, Format.json}:
        raise OptionError(
            where="--format", found=f"{format_} with --out", expected="json", do="Leave one of the two out."
        )
    if format_ is Format.conllu and only is not Section.text:
        raise OptionError(
            where="--format",
            found=f"{format_} {'without --only' if only is None else f'with --only {only}'}",
            expected="--only text beside it, as CoNLL-U holds nothing but analysed words",
            do="Add --only text, or choose json.",
        )


def _as_tables(findings: Iterable[Findings], only: Section | None) -> Iterator[Findings]:
    console = Console(highlight=False)
    for found in findings:
        show(found, console, only)
        yield found


def _as_lines(findings: Iterable[Findings], only: Section | None) -> Iterator[Findings]:
    for found in findings:
        typer.echo(as_json(found, only=only))
        yield found


def _as_json(findings: Iterable[Findings], only: Section | None) -> Iterator[Findings]:
    """One page as an object, any other number as a list of objects, printed as they come."""
    rows = iter(findings)
    first, second = next(rows, None), next(rows, None)
    if first is not None and second is None:
        typer.echo(as_json(first, indent=1, only=only))
        yield first
        return
    typer.echo("[")
    for number, found in enumerate(chain(filter(None, (first, second)), rows)):
        typer.echo((",\n" if number else "") + as_json(found, indent=1, only=only), nl=False)
        yield found
    typer.echo("\n]")


def _as_conllu(findings: Iterable[Findings], only: Section | None) -> Iterator[Findings]:
    for found in findings:
        typer.echo(as_conllu(found), nl=False)
        yield found


PRINTERS: dict[Format, Callable[[Iterable[Findings], Section | None], Iterator[Findings]]] = {
    Format.table: _as_tables,
    Format.json: _as_json,
    Format.jsonl: _as_lines,
    Format.conllu: _as_conllu,
}


def _written(findings: Iterable[Findings], out: Path, only: Section | None) -> Iterator[Findings]:
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.completed} pages"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("pages", total=None)
        count = 0
        for found in findings:
            _write(out / f"{found.name}.json", as_json(found, indent=1, only=only))
            progress.advance(task)
            count += 1
            yield found
    typer.echo(f"{count} {'page' if count == 1 else 'pages'} written to {out}", err=True)


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise InputError(
            where=str(path),
            found=f"it cannot be written ({error.strerror})",
            expected="a folder that can be written to",
            do="Name another with --out.",
        ) from error


def _complain(found: Findings) -> None:
    if found.refused is not None:
        typer.echo(f"runut: {found.input}: refused ({found.refused.reason}): {found.refused.detail}", err=True)
