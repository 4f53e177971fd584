"""The command line. In: arguments. Out: exit code 0 done, 1 some pages refused, 2 misuse; never a traceback."""

import os
import sys

import typer
from rich.console import Console

from runut import __version__
from runut.cli.demo import demo
from runut.cli.read import read
from runut.errors import RunutError

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="Read Indonesian news; trace every reported event and statement to the one on whose word it stands.",
)
app.command()(read)
app.command()(demo)


@app.callback(invoke_without_command=True)
def _version(version: bool = typer.Option(False, "--version", help="Print the version and stop.")) -> None:
    if version:
        typer.echo(f"runut {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        app()
    except RunutError as error:
        Console(stderr=True, highlight=False, soft_wrap=True).print(f"runut: {error}", markup=False)
        sys.exit(2)
    except BrokenPipeError:
        # The reader of our output (`head`) has seen enough; Python must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
