"""What the labelled sentences tell. In: ../shared/gold/sentences.jsonl. Out: scores of the folds; how triggers fare.

The folds are learned and coded anew for each measurement, which takes minutes and needs scipy of the `training` group.
So they are measured where somebody asks, and stand as measured last otherwise.
"""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from runut.extract.events.matching import Hit
from training.events_data import Labelled

# The set's name in scores.json and floors.json.
SET = "sentences"
SKIPPED = "folds of the labelled sentences skipped: no scipy; `make .venv/training.stamp` installs it"
# A trigger with so many hits of which fewer are right is poor.
COMMON, POOR = 8, 0.25


def folds(gold: Path, scores: Path, *, again: bool) -> dict[str, dict[str, float]]:
    """The figures of the folds under their set's name: measured if `again`, else those of scores.json, if any."""
    if again and find_spec("scipy") is None:
        print(SKIPPED)
        again = False
    if again:
        return {SET: sentence_scores(gold)}
    last = json.loads(scores.read_text(encoding="utf-8")).get(SET) if scores.is_file() else None
    return {} if last is None else {SET: last}


def sentence_scores(gold: Path) -> dict[str, float]:
    """What `score_sentences.py` says of all five folds: `{"events.type": 0.66, ...}`. Needs scipy."""
    with tempfile.TemporaryDirectory() as folder:
        coded = str(Path(folder, "coded.jsonl"))
        learn = [sys.executable, "-m", "training.events", "--gold", str(gold), "--predictions", coded]
        subprocess.run(learn, check=True, cwd=Path(__file__).resolve().parents[1])
        score = [sys.executable, str(gold / "score_sentences.py"), coded]
        return parsed(subprocess.run(score, check=True, capture_output=True, text=True).stdout)


def parsed(printed: str) -> dict[str, float]:
    """The F1 or share of each line that `score_sentences.py` prints below its count and heading."""
    lines = [line.split() for line in printed.splitlines()[2:]]
    return {f"events.{name}": float(figure) for name, figure, *_ in lines if figure != "-"}


@dataclass(frozen=True, slots=True, order=True)
class Phrase:
    """A trigger of a rule."""

    rule: str
    words: str
    weak: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """Each trigger's hits on the labelled sentences and how many are right, and the events that each rule reaches."""

    hits: Counter[Phrase] = field(default_factory=Counter)
    right: Counter[Phrase] = field(default_factory=Counter)
    reached: Counter[str] = field(default_factory=Counter)

    def poor(self) -> list[Phrase]:
        """The firm triggers that are common and seldom right."""
        firm = (one for one, count in self.hits.items() if count >= COMMON and not one.weak)
        return sorted(one for one in firm if self.right[one] < POOR * self.hits[one])


def standing(found: Sequence[Hit]) -> list[Hit]:
    """The hits that no exception of their rule voids and that are not part of a longer hit, which says more."""
    valid = {(hit.first, hit.last, hit.trigger.rule.name): hit for hit in found if not hit.void}.values()
    return [hit for hit in valid if not any(_within(hit, other) for other in valid)]


def _within(hit: Hit, other: Hit) -> bool:
    longer = other.last - other.first > hit.last - hit.first
    return longer and other.first <= hit.first and hit.last <= other.last


def tallied(sentences: Iterable[Labelled]) -> Tally:
    """What the rules' hits on labelled sentences are worth."""
    tally = Tally()
    for one in sentences:
        reached: set[tuple[str, int]] = set()
        for view, found in zip(one.views, one.hits, strict=True):
            for hit in standing(found):
                rule, place = hit.trigger.rule, view.span(hit.first, hit.last)
                met = [n for n, (event, at) in enumerate(one.events) if event["type"] == rule.type and at.meets(place)]
                phrase = Phrase(rule.name, " ".join(hit.trigger.words), hit.trigger.weak)
                tally.hits[phrase] += 1
                tally.right[phrase] += bool(met)
                reached.update((rule.name, number) for number in met)
        tally.reached.update(rule for rule, _ in reached)
    return tally
