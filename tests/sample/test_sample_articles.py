"""Each page of the bundled sample reads as the article that was written down for it by hand."""

import html
import json
import re
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from runut.capture.files import pages
from runut.clean.article import clean
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.page import Page

HERE = Path(__file__).parent
SAMPLE = Path(str(resources.files("runut") / "sample"))
PAGES = sorted(path for path in SAMPLE.iterdir() if path.suffix in {".html", ".txt"})


def read(path: Path) -> Article:
    (page,) = pages([str(path)])
    assert isinstance(page, Page), page
    article = clean(page, load_pack())
    assert isinstance(article, Article), article
    return article


def expected(path: Path) -> dict[str, Any]:
    article: dict[str, Any] = json.loads((HERE / "expected" / f"{path.stem}.json").read_text(encoding="utf-8"))[
        "article"
    ]
    return article


def folded(names: tuple[str, ...] | list[str]) -> list[str]:
    return sorted(name.casefold() for name in names)


def test_the_sample_holds_fourteen_pages_and_each_has_its_expected_article() -> None:
    assert len(PAGES) == 14
    assert {path.stem for path in PAGES} == {path.stem for path in (HERE / "expected").glob("*.json")}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_body_holds_the_paragraphs_and_nothing_of_the_page_around_them(path: Path) -> None:
    assert list(read(path).paragraphs) == expected(path)["paragraphs"]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_headline_publisher_and_dateline_are_those_that_the_page_shows(path: Path) -> None:
    article, wanted = read(path), expected(path)
    assert (article.title, article.dateline) == (wanted["title"], wanted["dateline"])
    assert (article.publisher or "").casefold() == wanted["outlet"].casefold()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_moment_of_publication_has_the_pages_own_clock_and_zone(path: Path) -> None:
    published = read(path).published
    assert published is not None
    assert published.isoformat() == expected(path)["published"]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_byline_and_agencies_are_all_that_are_named_and_no_more(path: Path) -> None:
    article, wanted = read(path), expected(path)
    assert folded(article.byline) == folded(wanted["byline"])
    assert folded(article.agencies) == folded(wanted["agencies"])


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_expected_paragraph_stands_on_its_page_word_for_word(path: Path) -> None:
    page = plain(path.read_text(encoding="utf-8"))
    assert [paragraph for paragraph in expected(path)["paragraphs"] if paragraph not in page] == []


def plain(text: str) -> str:
    """The page without its tags and entities, read with nothing of Runut: it vouches for the expected articles."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", text)).split())
