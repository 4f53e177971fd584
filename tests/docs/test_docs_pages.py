"""The documentation runs and its links lead somewhere."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "src" / "runut" / "sample" / "README.md"])
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+)")
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "docs" / "tutorial.md"], ids=lambda page: page.name)
def test_python_examples_print_what_stands_below_them(page: Path) -> None:
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    assert blocks
    for block in blocks:
        source = "".join(line for line in block.splitlines(keepends=True) if not line.startswith("# "))
        shown = [line.removeprefix("# ") for line in block.splitlines() if line.startswith("# ")]
        done = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout.splitlines() == shown


def test_every_page_of_the_documentation_is_reached_from_another() -> None:
    linked = {
        (page.parent / target).resolve() for page in PAGES for target in LINK.findall(page.read_text(encoding="utf-8"))
    }
    folders = {target for target in linked if target.is_dir()}
    for page in (ROOT / "docs").rglob("*.md"):
        assert page in linked or page.parent in folders, page
