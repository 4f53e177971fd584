"""The commands, and what is common to them."""

import typer

from runut import __version__
from runut.cli.demo import demo
from runut.cli.explain import explain
from runut.cli.read import read

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="Read Indonesian news; trace every reported event and statement to the one on whose word it stands.",
)
app.command()(read)
# `-:1` is the first event of standard input, and no option.
app.command(context_settings={"ignore_unknown_options": True})(explain)
app.command()(demo)


@app.callback(invoke_without_command=True)
def _version(version: bool = typer.Option(False, "--version", help="Print the version and stop.")) -> None:
    if version:
        typer.echo(f"runut {__version__}")
        raise typer.Exit
