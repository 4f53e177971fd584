"""Score direct and indirect speech apart. In: labels and what was read, as files. Out: figures from 0 to 1."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

KINDS = ("direct", "indirect")
FIGURES = ("statements.found", "statements.speaker", "statements.pronoun", "statements.via")


def scores_by_kind(labels: Path, read: Path, score: Callable[[Path, Path], dict[str, float]]) -> dict[str, float]:
    """`statements.direct.found` and so on: the scores of each kind's statements alone, by `score(labels, read)`.

    A statement of the other kind counts neither for nor against it; one that was read as the wrong kind is missed.
    """
    figures: dict[str, float] = {}
    for kind in KINDS:
        with tempfile.TemporaryDirectory() as folder:
            gold, found = (Path(folder, name) for name in ("gold", "found"))
            for source, target in ((labels, gold), (read, found)):
                target.mkdir()
                for path in sorted(source.glob("*.json")):
                    (target / path.name).write_text(_only(path, kind), encoding="utf-8")
            scored = score(gold, found)
        figures |= {name.replace(".", f".{kind}."): scored[name] for name in FIGURES if name in scored}
    return figures


def _only(path: Path, kind: str) -> str:
    page = json.loads(path.read_text(encoding="utf-8"))
    if "statements" in page:
        page["statements"] = [said for said in page["statements"] if said["kind"] == kind]
    return json.dumps(page, ensure_ascii=False)
