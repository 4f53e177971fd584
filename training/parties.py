"""Learn who takes part in what news reports. In: labelled sentences and pages. Out: `weights/parties`.

    python -m training.parties --gold ../shared/gold

takes a minute. First it prints how well the actors of each tenth of the pages are told by what is learned from the
others, then it learns from all and writes. `extract/actors/parties.py` says what the two models weigh.
"""

import argparse
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from runut.extract.actors.parties import CONSTANT, ENOUGH, FOLDER, share
from training.logistic import fit
from training.parties_data import Labelled, Mention, labelled_mentions, labelled_pages

OUT = Path(__file__).resolve().parents[1] / "src/runut/languages/id" / FOLDER
# A feature of fewer mentions is left out.
SELDOM = 3
MENTION_PENALTY, ACTOR_PENALTY = 10.0, 30.0
FOLDS = 10


def main() -> None:
    """Measure both models on pages left out in turn, and write the weights learned from all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=Path("../shared/gold"), help="the folder of the labelled data")
    gold = parser.parse_args().gold
    mentions = _mention_weights(labelled_mentions(gold))
    labelled = list(labelled_pages(gold, mentions))
    print(f"{sum(len(page.answers) for page in labelled)} candidates on {len(labelled)} pages; {_left_out(labelled)}")
    _write("mentions", mentions)
    _write("actors", _actor_weights(labelled))


def _mention_weights(mentions: Sequence[Mention]) -> dict[str, float]:
    counts = Counter(feature for features, _ in mentions for feature in features)
    rows = [{feature: 1.0 for feature in features if counts[feature] >= SELDOM} for features, _ in mentions]
    return fit(rows, [answer for _, answer in mentions], MENTION_PENALTY, free=CONSTANT)


def _actor_weights(labelled: Sequence[Labelled]) -> dict[str, float]:
    rows = [values for page in labelled for values in page.measured]
    return fit(rows, [answer for page in labelled for answer in page.answers], ACTOR_PENALTY, free=CONSTANT)


def _left_out(labelled: Sequence[Labelled]) -> str:
    """Precision, recall and F1 of who takes part on pages left out in turn."""
    hits, kept = 0, 0
    for fold in range(FOLDS):
        apart = [page for page in labelled if zlib.crc32(page.name.encode()) % FOLDS == fold]
        weights = _actor_weights([page for page in labelled if page not in apart])
        told = [answer for page in apart for answer in page.answers]
        chosen = [_chance(values, weights) >= ENOUGH for page in apart for values in page.measured]
        hits += sum(one and answer for one, answer in zip(chosen, told, strict=True))
        kept += sum(chosen)
    wanted = sum(page.actors for page in labelled)
    return f"left out in turn: P {hits / kept:.3f} R {hits / wanted:.3f} F1 {2 * hits / (kept + wanted):.3f}"


def _chance(values: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return share(sum(weights.get(name, 0.0) * value for name, value in values.items()))


def _write(name: str, weights: Mapping[str, float]) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    lines = (f"{feature}\t{weight:.4f}\n" for feature, weight in sorted(weights.items()) if abs(weight) >= 0.0001)
    (OUT / f"{name}.tsv").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
