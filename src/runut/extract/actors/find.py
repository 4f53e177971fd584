"""Find actors. In: an `Article` and its `Text`. Out: `Actor`s."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from runut.extract.actors.classify import acts_somewhere, codes_of, kind_of
from runut.extract.actors.entry import What
from runut.extract.actors.glue import cutter
from runut.extract.actors.lexicon import Lexicon, lexicon
from runut.extract.actors.merge import Cluster, clusters
from runut.extract.actors.owners import owners_of
from runut.extract.actors.phrase import Codes
from runut.extract.actors.public import public_figures
from runut.extract.actors.scan import phrases
from runut.extract.actors.short_names import short_names
from runut.extract.actors.words import Word, words_of
from runut.languages.pack import Pack
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.span import Span
from runut.records.text import Text

NAMED: frozenset[What] = frozenset({"country", "seat", "organisation", "head", "region", "medium"})


def find_actors(article: Article, text: Text, pack: Pack) -> tuple[Actor, ...]:
    """The article's actors, in order of first mention."""
    day = None if article.published is None else article.published.day
    known, figures = lexicon(pack, day), public_figures(pack)
    apart = cutter(text.content, known)
    possessive = pack.table("words/names")["possessive"]
    told = _lines(text, apart, possessive, headline=False)
    titles = _lines(text, apart, possessive, headline=True)
    known = replace(known, short_names=short_names(told, known))
    body = tuple(phrase for words in told for phrase in phrases(words, known))
    headline = tuple(phrase for words in titles for phrase in phrases(_lowered(words, known), known))
    owners = owners_of(body, [words[0].span.start for words in told if words], known.home)
    kept = [cluster for cluster in clusters(body, headline) if acts_somewhere(cluster)]
    return tuple(
        _actor(f"a{number}", cluster, codes_of(cluster, figures.as_of(cluster.name, day), owners), text.content)
        for number, cluster in enumerate(kept, 1)
    )


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


def _actor(identity: str, cluster: Cluster, codes: Codes, content: str) -> Actor:
    spans = tuple(sorted(span for phrase in cluster.phrases for span in phrase.spans))
    return Actor(
        identity, cluster.name, kind_of(cluster), codes.country, codes.sector, _mentions(cluster, content), spans
    )


def _mentions(cluster: Cluster, content: str) -> tuple[str, ...]:
    """The distinct strings, a title with its name first and then the two of it alone."""
    spans: list[Span] = [span for phrase in cluster.phrases for span in (*phrase.spans, *phrase.inner)]
    return tuple(dict.fromkeys(span.slice(content) for span in spans))
