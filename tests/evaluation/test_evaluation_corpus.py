"""No real article is lost: neither to the language check nor to any other refusal."""

import pytest

from bench.pages import SHARED, article_pages
from evaluation.gate import SKIPPED
from runut.clean.article import clean
from runut.languages.pack import load_pack
from runut.records.page import Refusal


def test_none_of_a_thousand_corpus_articles_is_refused() -> None:
    if not (SHARED / "corpus").is_dir():
        pytest.skip(SKIPPED)
    found = [(page.name, clean(page, load_pack())) for page in article_pages(1000)]
    assert [(name, result) for name, result in found if isinstance(result, Refusal)] == []
