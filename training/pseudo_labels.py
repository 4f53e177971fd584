"""Let trained parsers annotate more text. In: the weights of several parsers. Out: examples as they agree on them.

A single parser that learns from what several say of unlabelled text comes close to all of them together (Hinton and
others 2015; for parsing, Kuncoro and others 2016). The text is that of the corpora of names in the same data folder,
without its labels, and that of the older treebank, whose own tags have a vote.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.name_corpora import Corpus, named_sentences
from runut.extract.text.syntax.network import Array, batch_of, encode, head_scores, label_scores, tag_scores
from runut.extract.text.syntax.parser import read_parser, vectors_of
from runut.extract.text.syntax.tree import best_heads
from runut.languages.pack import Pack
from training.parser_data import UNKNOWN, Annotation, Example

# What may be read of each corpus: never its test split.
SPLITS = ((Corpus.idner, "train"), (Corpus.idner, "dev"), (Corpus.nergrit, "train"), (Corpus.nergrit, "valid"))
LONGEST = 80
# What is added to the log likelihood of the tag that the older annotation has. Nineteen in twenty stand today.
VOTE = 3.0
NO_HEAD = -2


def unlabelled(data: Path, pack: Pack) -> list[Example]:
    """Sentences without tags and trees, each once."""
    rows = (row for corpus, split in SPLITS for row in named_sentences(corpus, split, data, pack))
    found = dict.fromkeys(tuple(span.slice(row.text) for span in row.words) for row in rows)
    return [_without_labels(forms) for forms in found if 1 < len(forms) <= LONGEST]


def annotated(examples: Sequence[Example], weights: Sequence[Path], pack: Pack) -> Iterator[Example]:
    """The sentences with the tags, heads and relations that the parsers hold for likeliest on average.

    An example's own tags have a vote, which parsers that are sure of something else outvote. Its tree has none: with
    one, pupils read Wikipedia better and news worse.
    """
    parsers = [read_parser(pack, path.read_bytes()) for path in weights]
    tags, deprels = parsers[0].tags, parsers[0].deprels
    places = {tag: place for place, tag in enumerate(tags)}
    for example in examples:
        length = len(example.forms)
        pairs = [
            (parser.network, encode(parser.network, vectors_of(example.forms, parser), batch_of([length])))
            for parser in parsers
        ]
        arcs = _mean(head_scores(network, found, [length])[0] for network, found in pairs)
        heads = best_heads(arcs)
        named = _mean(label_scores(network, found, heads) for network, found in pairs).argmax(1)
        classes = _mean(tag_scores(network, found) for network, found in pairs)
        tagged = _with_votes(classes, [places.get(tag, -1) for tag in example.tags]).argmax(1)
        yield Example(
            example.forms,
            tuple(tags[number] for number in tagged),
            tuple(heads.tolist()),
            tuple("root" if head < 0 else deprels[number] for head, number in zip(heads, named, strict=True)),
            Annotation.guessed,
        )


def _without_labels(forms: tuple[str, ...]) -> Example:
    unknown = (UNKNOWN,) * len(forms)
    return Example(forms, unknown, (NO_HEAD,) * len(forms), unknown, Annotation.guessed)


def _with_votes(scores: Array, choices: Sequence[int]) -> Array:
    voted = scores.copy()
    for row, choice in enumerate(choices):
        if choice >= 0:
            voted[row, choice] += VOTE
    return voted


def _mean(scores: Iterator[Array]) -> Array:
    """The logarithm of the mean of the likelihoods that the scores stand for, row by row."""
    likelihoods: list[NDArray[np.float64]] = []
    for row in scores:
        raised = np.exp(row.astype(np.float64) - row.max(1, keepdims=True))
        likelihoods.append(raised / raised.sum(1, keepdims=True))
    mean: Array = np.log(np.mean(likelihoods, axis=0) + 1e-12).astype(np.float32)
    return mean
