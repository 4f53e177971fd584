"""`runut demo` needs nothing but the installed package."""

import os
import subprocess
import sys
from pathlib import Path


def test_the_demo_prints_a_timeline_of_the_bundled_sample(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "runut", "demo"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "COLUMNS": "160", "NO_COLOR": "1", "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr
    days = [line.split()[0] for line in done.stdout.splitlines() if line.startswith("20")]
    assert len(days) >= 5
    assert days == sorted(days)
    assert "14 pages:" in done.stdout
