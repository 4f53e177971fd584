"""A text without full stops is cut all the same, without losing a word."""

from runut.extract.text.analyse import analyse
from runut.extract.text.cut.sentences import LONGEST_SENTENCE
from runut.languages.pack import load_pack
from runut.records.article import Article


def test_a_text_without_a_full_stop_is_cut_at_spaces() -> None:
    article = Article(None, None, None, (), None, (), ("kapal itu berlayar lagi ke pulau " * 1000,))
    text = analyse(article, load_pack())
    assert max(sentence.span.end - sentence.span.start for sentence in text.sentences) <= LONGEST_SENTENCE
    words = [token.slice(text.content) for sentence in text.sentences for token in sentence.tokens]
    assert words == article.text.split()
