"""Pages per second and core of each step, beside trafilatura alone on the same HTML in the same run."""

from dataclasses import replace

import trafilatura
from rich.console import Console

from bench.pages import article_pages, html_pages
from bench.rates import Rate, rate, show
from runut.clean.article import clean
from runut.extract.actors.find import find_actors
from runut.extract.events.find import find_events
from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.extract.times.find import find_times
from runut.languages.pack import Pack, load_pack
from runut.pipeline import read_page
from runut.records.article import Article
from runut.records.page import Page


def steps(pages: list[Page], pack: Pack) -> list[Rate]:
    """Each step on the same pages, then the whole flow, and the share of a page's time that events take of it."""
    articles = [article for page in pages if isinstance(article := clean(page, pack), Article)]
    texts = [analyse(article, pack) for article in articles]
    both = list(zip(articles, texts, strict=True))
    times = [find_times(*row, pack) for row in both]
    actors = [find_actors(*row, pack) for row in both]
    spoken = list(zip(articles, texts, actors, strict=True))
    statements = [find_statements(*row, pack) for row in spoken]
    coded = list(zip(articles, texts, times, actors, statements, strict=True))
    rates = [
        rate("clean", lambda page: clean(page, pack), pages),
        rate("text", lambda article: analyse(article, pack), articles),
        rate("times", lambda row: find_times(*row, pack), both),
        rate("actors", lambda row: find_actors(*row, pack), both),
        rate("statements", lambda row: find_statements(*row, pack), spoken),
        rate("events", lambda row: find_events(*row, pack), coded),
        rate("all, from page to findings", lambda page: read_page(page, pack), pages, rounds=1),
    ]
    events, whole = rates[-2], rates[-1]
    share = whole.per_second * len(articles) / (events.per_second * len(pages))
    return [*rates[:-1], replace(whole, what=f"{whole.what} (events: {share:.0%})")]


def peers(pages: list[Page]) -> list[Rate]:
    """trafilatura alone: fast, default, and default with metadata."""
    sources = [page.content for page in pages]
    return [
        rate("trafilatura fast", lambda html: trafilatura.bare_extraction(html, fast=True), sources),
        rate("trafilatura default", trafilatura.bare_extraction, sources),
        rate("trafilatura with metadata", lambda html: trafilatura.bare_extraction(html, with_metadata=True), sources),
    ]


def main(console: Console) -> None:
    """Two tables: HTML pages, and articles as table rows."""
    pack, html = load_pack(), html_pages()
    show("HTML pages", [*peers(html), *steps(html, pack)], console)
    show("Articles as table rows", steps(article_pages(), pack), console)
