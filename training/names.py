"""Train the model of names. In: idner-news-2k and NERGrit of ../shared/data. Out: `weights/names/names.npz`.

A conditional random field, learned by the passive-aggressive rounds of CRFsuite (Crammer et al. 2006) over the training
and development splits of both corpora; their test splits and NERP are never read. Run

    python -m training.names --data ../shared/data

The order of the sentences decides a point of F1 or so; hence the weights are the mean of three trainings in different
order. The same data, tables and options give the same file.
"""

import argparse
import ctypes
import random
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite

from evaluation.name_corpora import MANNERS, Corpus, NamedSentence, named_sentences
from evaluation.treebanks import DATA
from runut.extract.text.names.features import features_of
from runut.extract.text.names.find import labels_of
from runut.extract.text.names.manner import Manner
from runut.extract.text.names.weights import LABELS, WEIGHTS
from runut.languages.pack import Pack, load_pack
from runut.records.text import NameKind
from training.name_headlines import Labelled, headlines

MODEL = Path(__file__).resolve().parents[1] / "src/runut/languages/id" / WEIGHTS
LEARNED = {Corpus.idner: ("train", "dev"), Corpus.nergrit: ("train", "valid")}
# Only news is: its rules for names are those that headlines are read by.
WRITTEN_AS_HEADLINES = frozenset({Corpus.idner})

# Between a manner and a feature; words hold none, as they hold no white space.
MARK = "\t"

Example = tuple[list[list[str]], list[str]]


@dataclass(frozen=True, slots=True)
class Learned:
    """What one training gave: weights of marked features by label, and of a label behind another."""

    states: Mapping[tuple[str, str], float]
    moves: Mapping[tuple[str, str], float]


def main() -> None:
    """Write the weights learned from the corpora below `--data`, and tell how each round went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder that holds ner/ (default: %(default)s)")
    parser.add_argument("--out", type=Path, default=MODEL, help="where the weights go (default: in the package)")
    parser.add_argument("--seeds", type=int, default=3, help="how many trainings are averaged (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=12, help="over all sentences (default: %(default)s)")
    parser.add_argument("--at-least", type=int, default=2, help="sightings of a feature (default: %(default)s)")
    parser.add_argument("--quiet", action="store_true", help="do not tell how each round went")
    options = parser.parse_args()
    settings = {
        "max_iterations": options.rounds,
        "feature.minfreq": options.at_least,
        "feature.possible_transitions": True,
    }
    pack = load_pack()
    found = []
    for seed in range(1, options.seeds + 1):
        trainer = pycrfsuite.Trainer(algorithm="pa", verbose=not options.quiet)
        trainer.set_params(settings)
        found.append(train(trainer, examples(options.data, seed, pack), seed))
    write_weights(found, options.out)


def train(trainer: pycrfsuite.Trainer, lessons: Iterable[Example], seed: int) -> Learned:
    """What the trainer makes of the examples."""
    for features, labels in lessons:
        trainer.append(features, labels)
    # CRFsuite shuffles before each round with the C library's numbers, and does not seed them.
    ctypes.CDLL(None).srand(seed)
    tagger = pycrfsuite.Tagger()
    with tempfile.TemporaryDirectory() as folder:
        trainer.train(str(Path(folder) / "learned"))
        tagger.open(str(Path(folder) / "learned"))
        info = tagger.info()
    return Learned(info.state_features, info.transitions)


def write_weights(trainings: Sequence[Learned], out: Path) -> None:
    """Write the mean of what was learned: the features in order, their weights for all texts and each manner."""
    features = sorted({marked.rpartition(MARK)[2] for found in trainings for marked, _ in found.states})
    rows = {feature: row for row, feature in enumerate(features)}
    states = {name: np.zeros((len(features), len(LABELS)), np.float32) for name in ("all", *Manner)}
    moves = np.zeros((len(LABELS), len(LABELS)), np.float32)
    for found in trainings:
        for (marked, label), weight in found.states.items():
            manner, _, feature = marked.rpartition(MARK)
            states[manner or "all"][rows[feature], LABELS.index(label)] += weight / len(trainings)
        for (before, label), weight in found.moves.items():
            moves[LABELS.index(before), LABELS.index(label)] += weight / len(trainings)
    stored: dict[str, Any] = {name: values.astype(np.float16) for name, values in states.items()}
    out.parent.mkdir(parents=True, exist_ok=True)
    text = np.frombuffer("\n".join(features).encode("utf-8"), np.uint8)
    with out.open("wb") as file:
        np.savez_compressed(file, features=text, moves=moves, **stored)


def examples(data: Path, seed: int, pack: Pack) -> list[Example]:
    """What the model learns from: features and labels of each sentence, shuffled by the seed."""
    draw = random.Random(seed)
    found = list[Example]()
    for corpus in Corpus:
        for words, labels in _labelled(corpus, data, pack):
            found.append(_example(words, labels, MANNERS[corpus], pack))
            if corpus in WRITTEN_AS_HEADLINES:
                pieces = headlines(words, labels, pack, draw)
                found += [_example(*piece, Manner.headline, pack) for piece in pieces]
    draw.shuffle(found)
    return found


def _labelled(corpus: Corpus, data: Path, pack: Pack) -> Iterator[Labelled]:
    for split in LEARNED[corpus]:
        for row in named_sentences(corpus, split, data, pack):
            words = [word.slice(row.text) for word in row.words]
            yield words, labels_of(list(_places(row)), len(words))


def _example(words: list[str], labels: list[str], manner: Manner, pack: Pack) -> Example:
    return [_marked(found, manner) for found in features_of(words, pack)], labels


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
