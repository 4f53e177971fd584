"""Direct and indirect speech are scored apart."""

import json
from pathlib import Path

from evaluation.kinds import scores_by_kind


def _page(folder: Path, *kinds: str) -> Path:
    folder.mkdir()
    page = {"statements": [{"kind": kind} for kind in kinds]}
    (folder / "a.json").write_text(json.dumps(page), encoding="utf-8")
    return folder


def test_each_kind_is_scored_without_the_other(tmp_path: Path) -> None:
    def share(labels: Path, read: Path) -> dict[str, float]:
        counts = [len(json.loads((place / "a.json").read_text())["statements"]) for place in (labels, read)]
        return {"statements.found": counts[1] / counts[0], "times.found": 1.0}

    labels = _page(tmp_path / "labels", "direct", "direct", "indirect")
    read = _page(tmp_path / "read", "direct", "indirect")
    assert scores_by_kind(labels, read, share) == {"statements.direct.found": 0.5, "statements.indirect.found": 1.0}
