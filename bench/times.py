"""Articles per second of reading times, beside dateparser's search on the same articles in one run."""

from dateparser.search import search_dates
from rich.console import Console

from bench.pages import article_pages
from bench.rates import Rate, rate, show
from runut.clean.article import clean
from runut.extract.text.analyse import analyse
from runut.extract.times.find import find_times
from runut.languages.pack import Pack, load_pack
from runut.records.article import Article
from runut.records.text import Text

# dateparser takes too long for all of them.
FEW = 25


def rates(rows: list[tuple[Article, Text]], pack: Pack) -> list[Rate]:
    """Ours on all the articles and on few of them, and dateparser on the same few."""
    few = rows[:FEW]
    bodies = [article.body.slice(article.text) for article, _ in few]
    return [
        rate("runut times", lambda row: find_times(*row, pack), rows),
        rate("runut times, the first few", lambda row: find_times(*row, pack), few),
        rate("dateparser search, the same", lambda body: search_dates(body, languages=[pack.code]), bodies),
    ]


def main(console: Console) -> None:
    """One table, and how many times as fast as dateparser we are."""
    pack = load_pack()
    articles = [article for page in article_pages() if isinstance(article := clean(page, pack), Article)]
    measured = rates([(article, analyse(article, pack)) for article in articles], pack)
    show("Time expressions", measured, console)
    console.print(f"runut / dateparser: {measured[1].per_second / measured[2].per_second:.0f}")
