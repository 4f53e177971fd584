"""Score trees against a treebank. In: gold sentences and the words predicted for each. Out: tagging and edge scores.

Words are aligned by their spans, as tokens may differ. Accuracies are those of the CoNLL 2018 shared task: F1 of right
words over gold and over predicted ones. Subjects and objects are scored as edges to a verb: (dependent, head) pairs of
spans whose head is tagged VERB, in gold by the treebank's tags and in the prediction by its own.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evaluation.treebanks import GoldSentence, GoldWord
from runut.records.span import Span
from runut.records.text import Word

# Relations that count as one kind of edge; a verb's indirect object is counted with its objects.
KINDS = {"nsubj": "subject", "nsubj:pass": "subject", "obj": "object", "iobj": "object"}
ROOT = Span(-1, -1)

Words = Sequence[GoldWord] | Sequence[Word]


class Counts(NamedTuple):
    """How many are right, how many gold has, how many were predicted."""

    right: int
    gold: int
    predicted: int


def edge_scores(gold: Sequence[GoldSentence], predicted: Sequence[Sequence[Word]]) -> dict[str, float]:
    """Scores from 0 to 100 over all sentences, micro-averaged.

    `upos`, `uas` and `las` (relations without their subtype), and `subject_precision`, `subject_recall`, `subject_f1`,
    the same for `object`. `predicted[n]` are the words of `gold[n]`, with spans in its text. Raises ValueError if the
    two differ in length.
    """
    rights, golds, guesses = Counter[str](), Counter[str](), Counter[str]()
    for sentence, words in zip(gold, predicted, strict=True):
        expected, found = _things(sentence.words), _things(words)
        golds.update(name for name, _ in expected)
        guesses.update(name for name, _ in found)
        rights.update(name for name, _ in expected & found)
    counted = {name: Counts(rights[name], golds[name], guesses[name]) for name in ("upos", "uas", "las")}
    scores = {name: _f1(counts) for name, counts in counted.items()}
    for name in ("subject", "object"):
        scores |= _precision_recall(name, Counts(rights[name], golds[name], guesses[name]))
    return scores


def _things(words: Words) -> set[tuple[str, tuple[object, ...]]]:
    """All that is compared of a sentence, each under the name of the score that it counts for."""
    return set(_named(words))


def _named(words: Words) -> Iterator[tuple[str, tuple[object, ...]]]:
    for word in words:
        known = 0 <= word.head < len(words)
        head = words[word.head].span if known else ROOT
        yield "upos", (word.span, word.upos)
        yield "uas", (word.span, head)
        yield "las", (word.span, head, word.deprel.partition(":")[0])
        if known and words[word.head].upos == "VERB" and word.deprel in KINDS:
            yield KINDS[word.deprel], (word.span, head)


def _precision_recall(name: str, counts: Counts) -> dict[str, float]:
    return {
        f"{name}_precision": _percent(counts.right, counts.predicted),
        f"{name}_recall": _percent(counts.right, counts.gold),
        f"{name}_f1": _f1(counts),
    }


def _f1(counts: Counts) -> float:
    return _percent(2 * counts.right, counts.gold + counts.predicted)


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0
