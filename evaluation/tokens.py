"""Score the cutting of sentences into words. In: annotated sentences. Out: F1 of the words' spans."""

from collections.abc import Iterable

from evaluation.treebanks import GoldSentence
from runut.extract.text.cut.tokens import word_spans
from runut.languages.pack import Pack
from runut.records.span import Span


def token_f1(gold_sentences: Iterable[GoldSentence], pack: Pack) -> float:
    """F1 (0 to 1) of the words that Runut finds, by their spans; each text is read as one sentence."""
    right = found = wanted = 0
    for sentence in gold_sentences:
        gold = {word.span for word in sentence.words}
        read = set(word_spans(sentence.text, Span(0, len(sentence.text)), pack))
        right, found, wanted = right + len(gold & read), found + len(read), wanted + len(gold)
    return 2 * right / (found + wanted) if found + wanted else 0.0
