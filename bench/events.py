"""Events of one long article, in characters per second: the rate must not fall as the article grows."""

import time
from collections.abc import Mapping

from rich.console import Console

from bench.rates import Rate, show
from runut.extract.actors.find import find_actors
from runut.extract.events.find import find_events
from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.extract.times.find import find_times
from runut.languages.pack import Pack, load_pack
from runut.records.article import Article

# Characters of an article; the last is as long as any page that is read at all.
GROWING = (250_000, 2_000_000)
PARAGRAPH = 600
# What long articles are made of: many events, one told over and over, no event, names alone.
MADE_OF: Mapping[str, str] = {
    "many events": (
        "Polisi menangkap Rahmat di Sukamaju pada Senin. Rusia menyerang Ukraina. Menteri Luar Negeri Turki bertemu "
        'Menteri Luar Negeri Rusia di Jakarta. "Kami mengecam serangan itu," kata Lestari. '
    ),
    "one event over and over": "Polisi menangkap Rahmat. ",
    "no event": "Air di Sukamaju mulai surut pada Senin pagi. Jalan ke pasar masih tertutup lumpur. ",
    "names alone": "Rusia Ukraina Turki Rahmat Lestari Sukamaju Jakarta ",
}


def growing(words: str, pack: Pack) -> list[Rate]:
    """Characters per second of one article that repeats `words`, by its length."""
    rates = []
    for length in GROWING:
        body = (words * (length // len(words) + 1))[:length]
        paragraphs = tuple(body[at : at + PARAGRAPH] for at in range(0, length, PARAGRAPH))
        article = Article("Judul", "Kabar Kita", None, (), None, (), paragraphs)
        text = analyse(article, pack)
        actors, times = find_actors(article, text, pack), find_times(article, text, pack)
        statements = find_statements(article, text, actors, pack)
        start = time.perf_counter()
        count = len(find_events(article, text, times, actors, statements, pack))
        rates.append(Rate(f"{length:,} characters, {count:,} events", length, length / (time.perf_counter() - start)))
    return rates


def main(console: Console) -> None:
    """One table for each kind of article."""
    pack = load_pack()
    for made_of, words in MADE_OF.items():
        show(f"Events of one article, in characters: {made_of}", growing(words, pack), console)
