"""Train the model of names. In: idner-news-2k and NERGrit of ../shared/data. Out: `weights/names/names.npz`.

A conditional random field, learned by the passive-aggressive rounds of CRFsuite (Crammer et al. 2006) over the training
and development splits of both corpora; their test splits and NERP are never read. Run

    python -m training.names --data ../shared/data

The seed sets the order of the sentences; the same data, tables and options give the same file.
"""

import argparse
import ctypes
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite

from evaluation.name_corpora import MANNERS, Corpus, NamedSentence, named_sentences
from evaluation.treebanks import DATA
from runut.extract.text.names.features import features_of
from runut.extract.text.names.find import labels_of
from runut.extract.text.names.weights import LABELS, WEIGHTS, Manner
from runut.languages.pack import Pack, load_pack
from runut.records.text import NameKind

MODEL = Path(__file__).resolve().parents[1] / "src/runut/languages/id" / WEIGHTS
LEARNED = {Corpus.idner: ("train", "dev"), Corpus.nergrit: ("train", "valid")}

# Between a manner and a feature; words hold none, as they hold no white space.
MARK = "\t"

Example = tuple[list[list[str]], list[str]]


def main() -> None:
    """Write the weights learned from the corpora below `--data`, and tell how each round went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder that holds ner/ (default: %(default)s)")
    parser.add_argument("--out", type=Path, default=MODEL, help="where the weights go (default: in the package)")
    parser.add_argument("--seed", type=int, default=1, help="of the order of sentences (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=12, help="over all sentences (default: %(default)s)")
    parser.add_argument("--at-least", type=int, default=2, help="sightings of a feature (default: %(default)s)")
    parser.add_argument("--quiet", action="store_true", help="do not tell how each round went")
    options = parser.parse_args()
    trainer = pycrfsuite.Trainer(algorithm="pa", verbose=not options.quiet)
    trainer.set_params(
        {
            "max_iterations": options.rounds,
            "feature.minfreq": options.at_least,
            "feature.possible_transitions": True,
        }
    )
    for features, labels in examples(options.data, options.seed, load_pack()):
        trainer.append(features, labels)
    # CRFsuite shuffles before each round with the C library's numbers, and does not seed them.
    ctypes.CDLL(None).srand(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        learned = str(Path(folder) / "learned")
        trainer.train(learned)
        write_weights(learned, options.out)


def write_weights(learned: str, out: Path) -> None:
    """Write what CRFsuite learned as arrays: the features in order, and their weights for all texts and each manner."""
    tagger = pycrfsuite.Tagger()
    tagger.open(learned)
    info = tagger.info()
    features = sorted({feature.rpartition(MARK)[2] for feature, _ in info.state_features})
    rows = {feature: row for row, feature in enumerate(features)}
    states: dict[str, Any] = {name: np.zeros((len(features), len(LABELS)), np.float16) for name in ("all", *Manner)}
    moves = np.zeros((len(LABELS), len(LABELS)), np.float32)
    for (marked, label), weight in info.state_features.items():
        manner, _, feature = marked.rpartition(MARK)
        states[manner or "all"][rows[feature], LABELS.index(label)] = weight
    for (before, label), weight in info.transitions.items():
        moves[LABELS.index(before), LABELS.index(label)] = weight
    out.parent.mkdir(parents=True, exist_ok=True)
    text = np.frombuffer("\n".join(features).encode("utf-8"), np.uint8)
    with out.open("wb") as file:
        np.savez_compressed(file, features=text, moves=moves, **states)


def examples(data: Path, seed: int, pack: Pack) -> list[Example]:
    """What the model learns from: features and labels of each sentence, in an order drawn from the seed."""
    found = [example for corpus in Corpus for example in _examples(corpus, data, pack)]
    random.Random(seed).shuffle(found)
    return found


def _examples(corpus: Corpus, data: Path, pack: Pack) -> Iterator[Example]:
    for split in LEARNED[corpus]:
        for row in named_sentences(corpus, split, data, pack):
            words = [word.slice(row.text) for word in row.words]
            features = [_marked(found, MANNERS[corpus]) for found in features_of(words, pack)]
            yield features, labels_of(list(_places(row)), len(words))


def _marked(features: list[str], manner: Manner) -> list[str]:
    """Each feature as it is, for what holds for all texts, and marked for its manner of writing."""
    return [*features, *(f"{manner}{MARK}{feature}" for feature in features)]


def _places(row: NamedSentence) -> Iterator[tuple[int, int, NameKind]]:
    """Which words each name takes in, with those that it takes in partly."""
    for name in row.names:
        words = [at for at, word in enumerate(row.words) if word.meets(name.span)]
        yield words[0], words[-1] + 1, name.kind


if __name__ == "__main__":
    main()
