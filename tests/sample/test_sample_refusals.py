"""Pages that hold no Indonesian article are refused, each with the reason that tells what to do about it."""

from pathlib import Path

import pytest

from runut.capture.files import pages
from runut.clean.article import clean
from runut.languages.pack import load_pack
from runut.records.page import Page, Reason, Refusal

HERE = Path(__file__).parent / "refused"


@pytest.mark.parametrize(("name", "reason"), [("index.html", "no_article"), ("english.html", "not_indonesian")])
def test_a_page_without_an_indonesian_article_is_refused(name: str, reason: Reason) -> None:
    (page,) = pages([str(HERE / name)])
    assert isinstance(page, Page)
    refusal = clean(page, load_pack())
    assert isinstance(refusal, Refusal)
    assert refusal.reason == reason
    assert refusal.detail
