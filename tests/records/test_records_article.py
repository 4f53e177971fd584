"""Spans count in the headline, a newline, and the paragraphs joined by newlines."""

from runut.records.article import Article
from runut.records.span import Span


def article(title: str | None, *paragraphs: str) -> Article:
    return Article(title, None, None, (), None, (), paragraphs)


def test_the_text_is_headline_and_paragraphs() -> None:
    assert article("Judul", "Satu.", "Dua.").text == "Judul\nSatu.\nDua."


def test_without_a_headline_the_text_starts_with_the_body() -> None:
    assert article(None, "Satu.").text == "Satu."


def test_the_body_is_all_but_the_headline() -> None:
    found = article("Judul", "Satu.", "Dua.")
    assert found.body.slice(found.text) == "Satu.\nDua."


def test_paragraph_spans_slice_to_the_paragraphs() -> None:
    found = article("Judul", "Satu.", "", "Tiga.")
    assert [span.slice(found.text) for span in found.paragraph_spans] == ["Satu.", "", "Tiga."]


def test_spans_that_only_touch_do_not_meet() -> None:
    assert not Span(0, 3).meets(Span(3, 5))
    assert Span(0, 4).meets(Span(3, 5))
