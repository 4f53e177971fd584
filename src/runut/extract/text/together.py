"""Sentences that are read together. In: sentences as words. Out: slices of them, in order."""

from collections.abc import Iterator, Sequence

# Words that are read together: enough to keep the processor busy, few enough to bound memory.
MOST_WORDS = 2000


def together(sentences: Sequence[Sequence[str]]) -> Iterator[slice]:
    """Where to cut the sentences so that no part has more than 2,000 words, unless it is one sentence that has."""
    start, words = 0, 0
    for place, sentence in enumerate(sentences):
        if place > start and words + len(sentence) > MOST_WORDS:
            yield slice(start, place)
            start, words = place, 0
        words += len(sentence)
    if start < len(sentences):
        yield slice(start, len(sentences))
