"""An article's text as sentences and tokens."""

from dataclasses import dataclass

from runut.records.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span, its tokens' spans in order, and the paragraph that it stands in (-1: the headline)."""

    span: Span
    tokens: tuple[Span, ...]
    paragraph: int


@dataclass(frozen=True, slots=True)
class Text:
    """What was analysed and its sentences, in reading order; spans count in `content`, which is `Article.text`."""

    content: str
    sentences: tuple[Sentence, ...]

    def sentence_at(self, place: Span) -> Sentence | None:
        """The sentence that `place` starts in, or None between sentences."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].span.end <= place.start:
                low = middle + 1
            else:
                high = middle
        if low < len(self.sentences) and self.sentences[low].span.start <= place.start:
            return self.sentences[low]
        return None
