"""Find the names of persons, organisations and places. In: the words of a sentence. Out: where they stand.

The best sequence of labels by a linear model over the features of `names.features` (Viterbi's search). What it was
learned from, how well it does and what it cannot do is told in `languages/id/weights/names/MODEL_CARD.md`.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from runut.extract.text.names.manner import Manner, manner_of
from runut.extract.text.names.weights import LABELS, Scores, load_weights, word_scores
from runut.languages.pack import Pack
from runut.records.span import Span
from runut.records.text import Name, NameKind

OUTSIDE, BEGIN, INSIDE = "O", "B-", "I-"


def find_names(words: Sequence[str], pack: Pack, manner: Manner | None = None) -> list[tuple[int, int, NameKind]]:
    """The names among the words of one sentence, in order: the first word, the one behind the last, and the kind.

    Without a manner they are read as news or as a headline, whichever they look like. Names never overlap. Never raises
    on any words, but LanguagePackError if the language's tables or the weights are missing or broken.
    """
    if not words:
        return []
    by_manner = load_weights(pack)
    weights = by_manner[manner or manner_of(words, pack)]
    runs = _runs(_best_labels(word_scores(words, weights), weights.moves))
    trimmed = ((*_without_signs(words, start, end), kind) for start, end, kind in runs)
    return [(start, end, kind) for start, end, kind in trimmed if start < end]


def names_in(text: str, words: Sequence[Span], pack: Pack) -> tuple[Name, ...]:
    """The names in one sentence of news, given the text and the spans of the sentence's words."""
    found = find_names([word.slice(text) for word in words], pack)
    return tuple(Name(Span(words[start].start, words[end - 1].end), kind) for start, end, kind in found)


def labels_of(names: Sequence[tuple[int, int, NameKind]], length: int) -> list[str]:
    """The labels that `find_names` reads names from, for a sentence of `length` words: what the model is taught."""
    labels = [OUTSIDE] * length
    for start, end, kind in names:
        labels[start:end] = [BEGIN + kind, *[INSIDE + kind] * (end - start - 1)]
    return labels


def _best_labels(scores: Scores, moves: Scores) -> list[str]:
    """The sequence of labels with the highest sum of the words' scores and the moves between labels."""
    best, came_from = scores[0], []
    into = np.ascontiguousarray(moves.T)
    for own in scores[1:]:
        ways = into + best
        came_from.append(ways.argmax(axis=1))
        best = ways.max(axis=1) + own
    label = int(best.argmax())
    labels = [label]
    for steps in reversed(came_from):
        label = int(steps[label])
        labels.append(label)
    return [LABELS[label] for label in reversed(labels)]


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


def _runs(labels: Sequence[str]) -> Iterator[tuple[int, int, NameKind]]:
    """A name opens with B or with an I that goes on with nothing, and takes in what goes on with its kind."""
    start, going = 0, OUTSIDE
    for at, label in enumerate((*labels, OUTSIDE)):
        goes_on = label.startswith(INSIDE) and label[2:] == going[2:]
        if not goes_on:
            if going != OUTSIDE:
                yield start, at, NameKind(going[2:])
            start, going = at, label
