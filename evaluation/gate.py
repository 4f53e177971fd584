"""Score Runut on the labelled pages and treebanks in ../shared and hold the floors that it has reached.

usage: python -m evaluation.gate [--folds] [--raise]

Writes evaluation/scores.json (all figures) and evaluation/rules.csv (how each event rule fares), and fails where a
figure lies below evaluation/floors.json. `--folds` measures the folds of the labelled sentences too, which stand as
measured last without it. `--raise` lifts each floor to the figure reached less `SLACK`; nothing here ever lowers one.
Scores of pages are those of ../shared/gold/score.py: F1, or the share right where only aligned findings are compared;
those of `text` are from `evaluation.analysis`, `evaluation.names` and `evaluation.news`.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from evaluation.analysis import analysis_scores
from evaluation.kinds import scores_by_kind
from evaluation.names import name_scores
from evaluation.news import news_scores
from evaluation.rules import report
from evaluation.sentences import folds
from evaluation.treebanks import DATA
from runut import read_all
from runut.export.contract import as_json
from runut.languages.pack import load_pack

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[1] / "shared"
SKIPPED = "gold floors skipped: no ../shared"
Figures = dict[str, dict[str, float]]

# So that a rule which is right for the language may cost a page a point.
SLACK = 0.005
# Name of a set -> its pages and its labels below ../shared/gold.
SETS = {"pages": ("pages", "labels"), "html": ("html", "html/labels")}


def available() -> bool:
    """Whether the labelled pages and treebanks lie beside the project."""
    return (SHARED / "gold" / "score.py").is_file() and DATA.is_dir()


def measure() -> Figures:
    """Every figure of every set: `{"pages": {"article.body": 0.98, ...}, ...}`; figures without items are left out."""
    gold = SHARED / "gold"
    figures = {name: _scores(gold / pages, gold / labels) for name, (pages, labels) in SETS.items()}
    pack = load_pack()
    return {**figures, "text": {**analysis_scores(pack), **name_scores(DATA, pack), **news_scores(pack)}}


def _scores(pages: Path, labels: Path) -> dict[str, float]:
    wanted = {path.stem for path in labels.glob("*.json")}
    places = [path for path in sorted(pages.iterdir()) if path.stem in wanted]
    with tempfile.TemporaryDirectory() as folder:
        for findings in read_all(places):
            Path(folder, f"{findings.name}.json").write_text(as_json(findings), encoding="utf-8")
        figures = _scored(labels, Path(folder))
        apart = scores_by_kind(labels, Path(folder), _scored) if "statements.found" in figures else {}
        return dict(sorted((figures | apart).items()))


def _scored(labels: Path, read: Path) -> dict[str, float]:
    """The figures of ../shared/gold/score.py that have items."""
    command = [sys.executable, str(SHARED / "gold" / "score.py"), str(labels), str(read), "--json"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {name: figure["f1"] for name, figure in json.loads(printed).items() if figure["f1"] is not None}


def floors() -> Figures:
    """The floors that stand."""
    found: Figures = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
    return found


def below(figures: Mapping[str, Mapping[str, float]], standing: Figures) -> list[str]:
    """A line for every floor that the figures do not hold."""
    return [
        f"{name} {figure}: {figures[name].get(figure, 0.0):.3f} is below its floor {floor:.3f}"
        for name, rows in standing.items()
        for figure, floor in rows.items()
        if figures[name].get(figure, 0.0) < floor
    ]


def raised(figures: Mapping[str, Mapping[str, float]], standing: Figures) -> Figures:
    """The floors, each lifted to the figure reached less `SLACK`; none lowered, none added."""
    return {
        name: {figure: max(floor, round(figures[name].get(figure, 0.0) - SLACK, 3)) for figure, floor in rows.items()}
        for name, rows in standing.items()
    }


def write(path: Path, content: object) -> None:
    """Write a JSON file as it is committed: indented, one line a figure."""
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Measure, write and judge; see the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="lift", action="store_true", help="lift the floors to what was reached")
    parser.add_argument("--folds", action="store_true", help="measure the folds of the labelled sentences; needs scipy")
    options = parser.parse_args()
    if not available():
        print(SKIPPED)
        return
    report()
    figures = measure() | folds(SHARED / "gold", HERE / "scores.json", again=options.folds)
    write(HERE / "scores.json", figures)
    for name, rows in figures.items():
        for figure, value in rows.items():
            floor = floors().get(name, {}).get(figure)
            print(f"{name:9} {figure:26} {value:.3f}" + ("" if floor is None else f"   floor {floor:.3f}"))
    if options.lift:
        write(HERE / "floors.json", raised(figures, floors()))
    if lines := below(figures, floors()):
        sys.exit("\n".join(lines))


if __name__ == "__main__":
    main()
