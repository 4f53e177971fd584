"""Learn to code events. In: labelled sentences. Out: `weights/events`, or the folds coded.

    python -m training.events --gold ../shared/gold [--predictions FILE]

takes a minute and writes the weights. With `--predictions` it writes no weights, but codes each fold of
`gold/score_sentences.py` by what is learned from the others, for that script to score; that takes two minutes.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rich.progress import track

from runut.extract.events.candidates import Candidate
from runut.extract.events.coding import coded, coded_as, hit_of, types_at
from runut.extract.events.factuality import STATUSES, Dating, before_it, status
from runut.extract.events.features import Marks, features, marks_of
from runut.extract.events.parties import Party, beside, parties
from runut.extract.events.rules import event_rules
from runut.extract.events.sides import rows_of, sides
from runut.extract.events.status_features import status_features
from runut.extract.events.view import View
from runut.extract.events.weights import FOLDER, Weights, packed
from runut.extract.events.wording import event_wording
from runut.languages.pack import load_pack
from runut.records.plover import TYPES
from training.events_data import (
    FOLDS,
    Label,
    Labelled,
    is_labelled,
    labelled_sentences,
    names_of,
    rule_examples,
    trigger_words,
    with_answers,
)
from training.events_fit import fit_sides, fit_types

OUT = Path(__file__).resolve().parents[1] / "src/runut/languages/id" / FOLDER
TYPES_PENALTY, SIDES_PENALTY, STATUS_PENALTY = 1.0, 0.1, 0.1

Vector = NDArray[np.float32]


def main() -> None:
    """Write the weights, or the folds as they are coded when left out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=Path("../shared/gold"), help="the folder of the labelled data")
    parser.add_argument("--predictions", type=Path, help="where to write the coded folds")
    options = parser.parse_args()
    sentences, examples = labelled_sentences(options.gold), rule_examples()
    if options.predictions:
        _write_predictions(options.predictions, sentences, examples)
        return
    OUT.mkdir(parents=True, exist_ok=True)
    learned = learn([*sentences, *examples])
    for name, weights in (("types", learned.types), ("sides", learned.sides), ("status", learned.status)):
        (OUT / f"{name}.npz").write_bytes(packed(weights))


def _write_predictions(path: Path, sentences: Sequence[Labelled], examples: Sequence[Labelled]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for fold in track(range(FOLDS), "folds"):
            learned = learn([*(one for one in sentences if one.fold != fold), *examples])
            for one in sentences:
                if one.fold == fold:
                    row = {"n": one.number, "events": list(predicted(one, learned))}
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")


@dataclass(frozen=True, slots=True)
class Learned:
    """The three models."""

    types: Weights
    sides: Weights
    status: Weights


@dataclass(slots=True)
class Lessons:
    """What the models learn from, each row's features beside its answer."""

    rows: list[list[str]] = field(default_factory=list)
    types: list[Vector] = field(default_factory=list)
    groups: list[list[list[str]]] = field(default_factory=list)
    actors: list[list[bool]] = field(default_factory=list)
    recipients: list[list[bool]] = field(default_factory=list)
    factual: list[list[str]] = field(default_factory=list)
    statuses: list[Vector] = field(default_factory=list)


def learn(sentences: Sequence[Labelled]) -> Learned:
    """The weights of types, sides and status."""
    known = trigger_words(sentences)
    lessons = Lessons()
    for one in sentences:
        for view, found in with_answers(one, known):
            marks, ruled = marks_of(view), types_at([candidate for candidate, _ in found])
            for candidate, events in found:
                if one.tells(candidate, events):
                    lessons.rows.append(features(view, candidate, marks, ruled))
                    lessons.types.append(_shares([event["type"] for event in events], ("", *TYPES)))
                for event in events:
                    _learn_event(lessons, view, candidate, event, marks)
    return Learned(
        fit_types(lessons.rows, np.stack(lessons.types), TYPES_PENALTY, known),
        fit_sides(lessons.groups, (lessons.actors, lessons.recipients), SIDES_PENALTY),
        fit_types(lessons.factual, np.stack(lessons.statuses), STATUS_PENALTY, frozenset()),
    )


def _learn_event(lessons: Lessons, view: View, candidate: Candidate, event: Label, marks: Marks) -> None:
    there, hit = beside(_parties(view), candidate.first), hit_of(candidate, event["type"])
    lessons.groups.append(list(rows_of(view, candidate, event["type"], there, marks)))
    lessons.actors.append(_right(view, there, event["actors"]))
    lessons.recipients.append(_right(view, there, event["recipients"]))
    if "status" in event:
        coded_ = coded_as(candidate, event["type"], hit)
        ruled = before_it(view, coded_.first, event_wording(load_pack())).status
        lessons.factual.append(status_features(view, coded_, marks, ruled))
        lessons.statuses.append(_shares([event["status"]], STATUSES))


def _shares(given: Sequence[str], answers: Sequence[str]) -> Vector:
    """An equal share for each answer that is given; all to the first where none is."""
    share = np.zeros(len(answers), dtype=np.float32)
    for one in given or answers[:1]:
        share[answers.index(one)] += 1 / max(1, len(given))
    return share


def _right(view: View, there: Sequence[Party], names: Sequence[str]) -> list[bool]:
    """Whether each party is on the labelled side; at last whether nobody is."""
    found = [is_labelled(view, party, names) for party in there]
    return [*found, not any(found)]


def _parties(view: View) -> list[Party]:
    wording = event_wording(load_pack())
    return parties(view, wording.pronouns, wording.people)


def predicted(one: Labelled, learned: Learned) -> Iterator[dict[str, Any]]:
    """A sentence's events in the form that `score_sentences.py` reads."""
    pack = load_pack()
    for view in one.views:
        marks, there = marks_of(view), _parties(view)
        for event in coded(view, event_rules(pack), learned.types, marks):
            both = sides(view, event, there, marks, learned.sides, event_wording(pack))
            dated = Dating(None, None)
            yield {
                "type": event.type,
                "mode": None if event.hit is None else event.hit.trigger.rule.mode,
                "trigger": view.span(event.first, event.last).slice(view.content),
                "actors": _names(view, both.actors),
                "recipients": _names(view, both.recipients),
                "status": status(view, event, dated, marks, learned.status, event_wording(pack)).status,
            }


def _names(view: View, side: Sequence[Party]) -> list[str]:
    """Each actor once."""
    named = {one.actor.id if one.actor else f"at {one.first}": names_of(view, one)[0] for one in side}
    return list(named.values())


if __name__ == "__main__":
    main()
