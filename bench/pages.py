"""What the benches read: labelled HTML and 1,000 corpus articles if ../shared is there, else the bundled sample."""

import gzip
import json
from itertools import islice
from pathlib import Path

import runut
from runut.capture.files import pages
from runut.records.page import Given, Page

SHARED = Path(__file__).resolve().parents[2] / "shared"
SAMPLE = Path(runut.__file__).parent / "sample"


def html_pages() -> list[Page]:
    """Real HTML pages, or the sample's."""
    folder = SHARED / "gold" / "html"
    places = sorted((folder if folder.is_dir() else SAMPLE).glob("*.html"))
    return [page for page in pages(map(str, places)) if isinstance(page, Page)]


def article_pages(count: int = 1000) -> list[Page]:
    """The first `count` corpus articles as table rows, or the sample's text pages over and over."""
    corpus = SHARED / "corpus" / "articles.jsonl.gz"
    if not corpus.is_file():
        found = [page for page in pages(map(str, sorted(SAMPLE.glob("*.txt")))) if isinstance(page, Page)]
        return (found * (count // len(found) + 1))[:count]
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        return [_page(json.loads(line)) for line in islice(lines, count)]


def _page(row: dict[str, str]) -> Page:
    given = Given(row["title"] or None, row["outlet"] or None, row["published"] or None, row["url"] or None)
    return Page(row["id"], row["id"], "fields", row["body"], given)
