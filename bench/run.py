"""Everything that `make bench` measures, one table after another, in one run."""

from rich.console import Console

from bench import events, statements, steps, text, times


def main() -> None:
    """Steps beside trafilatura, the analysis of words, long articles, then the times step beside dateparser."""
    console = Console()
    steps.main(console)
    text.main(console)
    statements.main(console)
    events.main(console)
    times.main(console)


if __name__ == "__main__":
    main()
