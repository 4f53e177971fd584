"""Words per second and core of the analysis and its parts, how long it takes to load, and how it grows with a text."""

import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from rich.console import Console

from bench.pages import article_pages
from bench.rates import ROUNDS, Rate, show
from runut.clean.article import clean
from runut.extract.text.analyse import analyse
from runut.extract.text.clauses import find_clauses
from runut.extract.text.cut.tokens import word_spans
from runut.extract.text.names.find import names_in
from runut.extract.text.words import read_words
from runut.languages.pack import Pack, load_pack
from runut.records.article import Article
from runut.records.span import Span
from runut.records.text import Sentence, Text

PAGES = 300
# Characters of a text that never ends a sentence.
GROWING = (500_000, 1_000_000, 2_000_000)
# Run in a process of its own: seconds from nothing but Python to the first analysed sentence.
LOAD = """
import time
start = time.perf_counter()
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.article import Article
analyse(Article(None, None, None, (), None, (), ("Warga menolak tambang.",)), load_pack())
print(time.perf_counter() - start)
"""


def parts(articles: Sequence[Article], pack: Pack) -> list[Rate]:
    """The analysis and each part of it on the same articles, counted in words."""
    texts = [analyse(article, pack) for article in articles]
    rows = [(text.content, sentence) for text in texts for sentence in text.sentences]
    lines = [(text.content, [_spans(sentence) for sentence in text.sentences]) for text in texts]
    words = sum(len(sentence.words) for _, sentence in rows)

    def measured(what: str, run: Callable[[], object]) -> Rate:
        return Rate(what, words, words / min(_seconds(run) for _ in range(ROUNDS)))

    return [
        measured("cutting words", lambda: [word_spans(content, row.span, pack) for content, row in rows]),
        measured("tags, trees, affixes, lemmas", lambda: [_words(text, pack) for text in texts]),
        measured("names", lambda: [names_in(content, spans, pack) for content, spans in lines]),
        measured("clauses", lambda: [find_clauses(content, row.words, pack) for content, row in rows]),
        measured("the whole analysis", lambda: [analyse(article, pack) for article in articles]),
    ]


def growing(articles: Sequence[Article], pack: Pack) -> list[Rate]:
    """The whole analysis on texts of words without any full stop, each twice as long as the one before."""
    words = " ".join(word for article in articles for word in article.text.replace(".", " ").split())
    rates = []
    for length in GROWING:
        article = Article(None, None, None, (), None, (), ((words * (length // len(words) + 1))[:length],))
        start = time.perf_counter()
        count = sum(len(sentence.words) for sentence in analyse(article, pack).sentences)
        rates.append(Rate(f"{length:,} characters", count, count / (time.perf_counter() - start)))
    return rates


def main(console: Console) -> None:
    """Two tables of words per second, and the time to load."""
    pack = load_pack()
    articles = [row for page in article_pages(PAGES) if isinstance(row := clean(page, pack), Article)]
    show("Analysis of words, in words", parts(articles, pack), console)
    show("One text without a full stop, in words", growing(articles, pack), console)
    console.print(f"Loading the analysis, to its first sentence: {_loading():.2f} s", "")


def _words(text: Text, pack: Pack) -> object:
    return read_words(text.content, [_spans(sentence) for sentence in text.sentences], pack)


def _spans(sentence: Sentence) -> list[Span]:
    return [word.span for word in sentence.words]


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def _loading() -> float:
    """The best of a few new processes, in seconds."""
    command = [sys.executable, "-c", LOAD]
    printed = [subprocess.run(command, check=True, capture_output=True, text=True).stdout for _ in range(ROUNDS)]
    return min(float(seconds) for seconds in printed)
