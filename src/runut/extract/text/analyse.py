"""Read an article's text. In: an `Article`. Out: a `Text` of sentences with tokens, words, names and clauses."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from runut.extract.text.clauses import find_clauses
from runut.extract.text.cut.dateline import behind_dateline
from runut.extract.text.cut.sentences import cut_sentences, whole_or_pieces
from runut.extract.text.cut.tokens import tokens_of, word_spans
from runut.extract.text.names.find import names_in
from runut.extract.text.words import read_words
from runut.languages.pack import Pack
from runut.records.article import Article
from runut.records.span import Span
from runut.records.text import Sentence, Text


class Cut(NamedTuple):
    """A sentence before its words are analysed: where it stands, its paragraph, its tokens and words."""

    place: Span
    paragraph: int
    tokens: tuple[Span, ...]
    words: tuple[Span, ...]


def analyse(article: Article, pack: Pack) -> Text:
    """The article's sentences in reading order; the headline, if any, is the first, in paragraph -1.

    The first sentence of the body begins behind the dateline. Raises LanguagePackError if the language's tables or
    weights are missing or broken.
    """
    text, cuts = article.text, list(_cuts(article, pack))
    spans = [cut.words for cut in cuts]
    read = zip(cuts, read_words(text, spans, pack), names_in(text, spans, pack), strict=True)
    return Text(
        text,
        tuple(
            Sentence(cut.place, cut.tokens, cut.paragraph, words, names, find_clauses(text, words, pack))
            for cut, words, names in read
        ),
    )


def _cuts(article: Article, pack: Pack) -> Iterator[Cut]:
    text = article.text
    if article.title is not None:
        yield from _sentences(text, whole_or_pieces(text, Span(0, len(article.title))), -1, pack)
    for paragraph, place in enumerate(article.paragraph_spans):
        body = behind_dateline(article, place, pack) if paragraph == 0 else place
        yield from _sentences(text, cut_sentences(text, body, pack), paragraph, pack)


def _sentences(text: str, places: Iterable[Span], paragraph: int, pack: Pack) -> Iterator[Cut]:
    for place in places:
        if tokens := tokens_of(text, place, pack):
            yield Cut(place, paragraph, tokens, word_spans(text, place, pack))
