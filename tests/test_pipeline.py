"""The Python entrance: `runut.read` and `runut.read_all`."""

from itertools import pairwise
from pathlib import Path

import pytest

import runut
from runut.export.contract import as_object
from runut.records.span import Span

SAMPLE = Path(runut.__file__).parent / "sample"
PAGES = sorted(path for path in SAMPLE.iterdir() if path.suffix in {".html", ".txt"})


def test_one_page_gives_its_findings() -> None:
    findings = runut.read(PAGES[0])
    assert findings.article is not None
    assert findings.events


def test_a_place_that_does_not_exist_is_an_input_error_that_says_what_to_do() -> None:
    with pytest.raises(runut.InputError) as caught:
        runut.read("tidak-ada.html")
    assert caught.value.where == "tidak-ada.html"
    assert caught.value.do


def test_read_all_takes_a_single_place_too() -> None:
    assert [found.name for found in runut.read_all(str(PAGES[0]))] == [PAGES[0].stem]


def test_an_unknown_language_is_told_with_those_that_are_known() -> None:
    with pytest.raises(runut.OptionError, match="found 'xx'; expected one of id"):
        runut.read(PAGES[0], language="xx")


def test_a_place_with_many_pages_is_for_read_all(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Satu", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Dua", encoding="utf-8")
    with pytest.raises(runut.OptionError, match="read_all"):
        runut.read(tmp_path)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_span_slices_to_the_words_that_it_claims(page: Path) -> None:
    findings = runut.read(page)
    assert findings.article is not None
    text = findings.article.text
    for time in findings.times:
        assert all(span.slice(text).lower() == time.text.lower() for span in time.spans)
    for actor in findings.actors:
        assert {span.slice(text) for span in actor.spans} <= set(actor.mentions)
    for said in findings.statements:
        assert said.span.slice(text) == said.text
        assert said.cue_span is None or said.cue_span.slice(text) == said.cue
        assert said.speaker_span is None or said.speaker_span.slice(text) == said.speaker_text
    for event in findings.events:
        assert event.trigger_span.slice(text) == event.trigger
        assert tuple(span.slice(text) for span in event.evidence_spans) == event.evidence


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_findings_refer_only_to_actors_of_their_page(page: Path) -> None:
    findings = runut.read(page)
    ids = {actor.id for actor in findings.actors}
    assert {said.speaker for said in findings.statements} - {None} <= ids
    for event in findings.events:
        assert set(event.actors) | set(event.recipients) <= ids


def test_reading_twice_gives_the_same_answer() -> None:
    assert [as_object(found) for found in runut.read_all(PAGES)] == [
        as_object(found) for found in runut.read_all(PAGES)
    ]


def test_mentions_of_an_actor_do_not_overlap() -> None:
    for page in PAGES:
        spans: list[Span] = sorted(span for actor in runut.read(page).actors for span in actor.spans)
        assert all(not one.meets(other) for one, other in pairwise(spans))
