"""Everything that `make bench` measures, one table after another, in one run."""

from rich.console import Console

from bench import steps, times


def main() -> None:
    """Steps beside trafilatura, then the times step beside dateparser."""
    console = Console()
    steps.main(console)
    times.main(console)


if __name__ == "__main__":
    main()
