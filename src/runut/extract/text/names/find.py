"""Find the names of persons, organisations and places. In: the words of a sentence. Out: where they stand.

The best sequence of labels by a linear model over the features of `names.features` (Viterbi's search). What it was
learned from, how well it does and what it cannot do is told in `languages/id/weights/names/MODEL_CARD.md`.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np

from runut.extract.text.names.manner import Manner, manner_of
from runut.extract.text.names.weights import LABELS, Weights, load_weights, word_scores
from runut.extract.text.syntax.network import batch_of
from runut.extract.text.together import together
from runut.languages.pack import Pack
from runut.records.span import Span
from runut.records.text import Name, NameKind

OUTSIDE, BEGIN, INSIDE = "O", "B-", "I-"

# The first word of a name, the one behind its last, and the kind.
Found = tuple[int, int, NameKind]


def find_names(words: Sequence[str], pack: Pack, manner: Manner | None = None) -> list[Found]:
    """The names among the words of one sentence, in order: the first word, the one behind the last, and the kind.

    Without a manner they are read as news or as a headline, whichever they look like. Names never overlap. Never raises
    on any words, but LanguagePackError if the language's tables or the weights are missing or broken.
    """
    return _find_in_each([words], pack, manner)[0]


def names_in(text: str, sentences: Sequence[Sequence[Span]], pack: Pack) -> list[tuple[Name, ...]]:
    """The names in each sentence of news, given the text and the spans of the sentences' words."""
    words = [[text[span.start : span.end] for span in spans] for spans in sentences]
    return [
        tuple(Name(Span(spans[start].start, spans[end - 1].end), kind) for start, end, kind in found)
        for spans, found in zip(sentences, _find_in_each(words, pack, None), strict=True)
    ]


def _find_in_each(sentences: Sequence[Sequence[str]], pack: Pack, manner: Manner | None) -> list[list[Found]]:
    """The names of every sentence; sentences of one manner are read together."""
    by_manner, alike = load_weights(pack), defaultdict[Manner, list[int]](list)
    for number, words in enumerate(sentences):
        if words:
            alike[manner or manner_of(words, pack)].append(number)
    found: list[list[Found]] = [[] for _ in sentences]
    for written, numbers in alike.items():
        lines = [sentences[number] for number in numbers]
        for part in together(lines):
            labels = _best_labels(lines[part], by_manner[written])
            for number, line, own in zip(numbers[part], lines[part], labels, strict=True):
                found[number] = list(_trimmed(line, own))
    return found


def _trimmed(words: Sequence[str], labels: Sequence[str]) -> Iterator[Found]:
    for begin, behind, kind in _runs(labels):
        start, end = _without_signs(words, begin, behind)
        if start < end:
            yield start, end, kind


def labels_of(names: Sequence[Found], length: int) -> list[str]:
    """The labels that `find_names` reads names from, for a sentence of `length` words: what the model is taught."""
    labels = [OUTSIDE] * length
    for start, end, kind in names:
        labels[start:end] = [BEGIN + kind, *[INSIDE + kind] * (end - start - 1)]
    return labels


def _best_labels(sentences: Sequence[Sequence[str]], weights: Weights) -> Iterator[list[str]]:
    """For each sentence the labels with the highest sum of the words' scores and the moves between labels.

    All sentences are walked in step: first the first word of each, then the second, ...
    """
    batch = batch_of([len(words) for words in sentences])
    best = word_scores(sentences, weights)[batch.forwards]
    came_from = np.empty(best.shape, dtype=np.intp)
    into = np.ascontiguousarray(weights.moves.T)
    steps = list(zip(batch.starts, batch.starts[1:], batch.starts[2:], strict=False))
    for before, start, end in steps:
        ways = into + best[before : before + end - start, None]
        came_from[start:end] = ways.argmax(axis=2)
        best[start:end] += ways.max(axis=2)
    labels = best.argmax(axis=1)
    for before, start, end in reversed(steps):
        labels[before : before + end - start] = came_from[np.arange(start, end), labels[start:end]]
    in_order = np.empty_like(labels)
    in_order[batch.forwards] = labels
    names = (LABELS[label] for label in in_order.tolist())
    return (list(islice(names, len(words))) for words in sentences)


def _without_signs(words: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """A name without the signs at its ends, but for a bracket that its last words stand in: `Partai Baru (PB)`."""
    while start < end and not _is_word(words[start]):
        start += 1
    while start < end and not _is_word(words[end - 1]):
        if words[end - 1] == ")" and "(" in words[start : end - 1]:
            break
        end -= 1
    return start, end


def _is_word(word: str) -> bool:
    return any(sign.isalnum() for sign in word)


def _runs(labels: Sequence[str]) -> Iterator[Found]:
    """A name opens with B or with an I that goes on with nothing, and takes in what goes on with its kind."""
    start, going = 0, OUTSIDE
    for at, label in enumerate((*labels, OUTSIDE)):
        goes_on = label.startswith(INSIDE) and label[2:] == going[2:]
        if not goes_on:
            if going != OUTSIDE:
                yield start, at, NameKind(going[2:])
            start, going = at, label
