"""Articles per second of reading times, beside dateparser's search on the same articles in one run."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from dateparser.search import search_dates
from rich.console import Console
from rich.table import Table

from bench.pages import article_pages
from runut.clean.article import clean
from runut.extract.text.analyse import analyse
from runut.extract.times.find import find_times
from runut.languages.pack import Pack, load_pack
from runut.records.article import Article
from runut.records.text import Text

# dateparser takes too long for all of them.
_FEW = 25
# The best of a few rounds: a machine that others use at the same time slows single rounds.
_ROUNDS = 3

Row = tuple[Article, Text]


@dataclass(frozen=True, slots=True)
class Rate:
    """What was measured on how many articles, and its articles per second on one core."""

    what: str
    articles: int
    rate: float


def rates(rows: list[Row], pack: Pack) -> list[Rate]:
    """Ours on all the articles and on few of them, and dateparser on the same few."""
    few = rows[:_FEW]

    def ours(row: Row) -> object:
        return find_times(*row, pack)

    def theirs(row: Row) -> object:
        return search_dates(row[0].body.slice(row[0].text), languages=[pack.code])

    return [
        Rate("runut times", len(rows), _rate(ours, rows)),
        Rate("runut times", len(few), _rate(ours, few)),
        Rate("dateparser search", len(few), _rate(theirs, few)),
    ]


def _rate(read: Callable[[Row], object], rows: list[Row]) -> float:
    read(rows[0])
    best = 0.0
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        for row in rows:
            read(row)
        best = max(best, len(rows) / (time.perf_counter() - start))
    return best


def main() -> None:
    """Print the table."""
    pack = load_pack()
    articles = [article for page in article_pages() if isinstance(article := clean(page, pack), Article)]
    table = Table(title="Time expressions", title_justify="left", box=None, padding=(0, 2, 0, 0))
    table.add_column("reader")
    table.add_column("articles", justify="right")
    table.add_column("articles/s/core", justify="right")
    for row in rates([(article, analyse(article, pack)) for article in articles], pack):
        table.add_row(row.what, f"{row.articles:,}", f"{row.rate:,.0f}")
    Console().print(table)


if __name__ == "__main__":
    main()
