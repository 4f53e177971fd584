"""Find actors. In: an `Article` and its `Text`. Out: `Actor`s."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from runut.extract.actors.charges import charged
from runut.extract.actors.classify import because, codes_of, kind_of
from runut.extract.actors.entry import What
from runut.extract.actors.glue import cutter
from runut.extract.actors.lexicon import Lexicon, lexicon
from runut.extract.actors.merge import Cluster, Page, clusters
from runut.extract.actors.offices import office_at
from runut.extract.actors.owners import Owners, owners_of
from runut.extract.actors.parties import ENOUGH, parts
from runut.extract.actors.people import speller
from runut.extract.actors.phrase import Codes, Office
from runut.extract.actors.public import Figures, public_figures
from runut.extract.actors.scan import phrases
from runut.extract.actors.short_names import short_names
from runut.extract.actors.words import Word, plain_words, words_of
from runut.languages.pack import Pack
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.span import Span
from runut.records.text import Text

NAMED: frozenset[What] = frozenset({"country", "seat", "organisation", "head", "region", "medium"})


@dataclass(frozen=True, slots=True)
class Candidates:
    """Whoever may be an actor of an article, and whose its unowned offices and groups would be."""

    clusters: tuple[Cluster, ...]
    owners: Owners


def find_actors(article: Article, text: Text, pack: Pack) -> tuple[Actor, ...]:
    """Whoever may be an actor of the article, by first mention; `parties.parties` keeps those who take part."""
    found = candidates(article, text, pack)
    day, figures = _day(article), public_figures(pack)
    known, chances = lexicon(pack, day), parts(found.clusters, text, pack)
    made: list[Actor] = []
    for cluster, part in zip(found.clusters, chances, strict=True):
        if part < ENOUGH and not any(phrase.sure for phrase in cluster.phrases):
            continue
        charge = charged((phrase.spans[-1] for phrase in cluster.phrases), text, known)
        codes = codes_of(cluster, figures.as_of(cluster.name, day), found.owners, charge, known.sets["states"])
        made.append(_actor(f"a{len(made) + 1}", cluster, codes, text, part))
    return tuple(made)


def _offices(name: str, *, known: Lexicon, figures: Figures) -> Iterator[Office]:
    """The offices that the tables know of a person on the article's day, read as those of the page are."""
    for office in figures.offices(name, known.day):
        titled = office_at(plain_words(office), 0, known)
        if titled is not None and titled.office is not None:
            yield titled.office


def _day(article: Article) -> date | None:
    return None if article.published is None else article.published.day


def candidates(article: Article, text: Text, pack: Pack) -> Candidates:
    """Whoever and whatever may be an actor, whether or not it takes part in anything."""
    known = lexicon(pack, _day(article))
    apart = cutter(text.content, known)
    names = pack.table("words/names")
    possessive = names["possessive"]
    told = _lines(text, apart, possessive, headline=False)
    titles = _lines(text, apart, possessive, headline=True)
    known = replace(known, short_names=short_names(told, known))
    body = tuple(phrase for words in told for phrase in phrases(words, known))
    headline = tuple(phrase for words in titles for phrase in phrases(_lowered(words, known), known))
    figures = public_figures(pack)
    offices, spell = partial(_offices, known=known, figures=figures), speller(names["spellings"])
    page = Page(known.plain, offices, figures.full_name, spell, known.home)
    found = clusters(body, headline, page)
    # Initials of a person that are a country's name too (`Arya Santoso (AS)`) name no country.
    initials = {phrase.spans for cluster in found if cluster.sort == "person" for phrase in cluster.phrases}
    of_countries = [phrase for phrase in body if phrase.sort != "country" or phrase.spans not in initials]
    owners = owners_of(of_countries, [words[0].span.start for words in told if words], known.home)
    return Candidates(found, owners)


def _lines(text: Text, apart: Callable[[str], int], possessive: str, *, headline: bool) -> tuple[tuple[Word, ...], ...]:
    """The words of each sentence of the body, or of the headline."""
    wanted = (sentence for sentence in text.sentences if (sentence.paragraph < 0) == headline)
    return tuple(words_of(sentence, text.content, apart, possessive) for sentence in wanted)


def _lowered(words: Sequence[Word], known: Lexicon) -> tuple[Word, ...]:
    """A headline's words with everyday words in lower case, as headlines capitalise every word."""
    kept, lowered = 0, []
    for place, word in enumerate(words):
        entry = known.at(words, place, NAMED)
        kept = max(kept, place + len(entry.words) if entry is not None else 0)
        lowered.append(word._replace(text=word.low, capital=False) if place >= kept and known.common(word) else word)
    return tuple(lowered)


def _actor(identity: str, cluster: Cluster, codes: Codes, text: Text, part: float) -> Actor:
    return Actor(
        identity,
        cluster.name,
        kind_of(cluster),
        codes.country,
        codes.sector,
        _mentions(cluster, text.content),
        tuple(sorted(span for phrase in cluster.phrases for span in phrase.spans)),
        part,
        because(cluster, codes),
    )


def _mentions(cluster: Cluster, content: str) -> tuple[str, ...]:
    """The distinct strings, a title with its name first and then the two of it alone."""
    spans: list[Span] = [span for phrase in cluster.phrases for span in (*phrase.spans, *phrase.inner)]
    return tuple(dict.fromkeys(span.slice(content) for span in spans))
