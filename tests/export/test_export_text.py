"""The analysis of the words in the manner of the contract, and only where it is asked for."""

import json
from dataclasses import replace

from runut.export.contract import as_json
from runut.export.text import text_object
from runut.records.findings import Findings
from runut.records.page import Refusal
from runut.records.text import Text


def analysed(findings: Findings) -> Text:
    assert findings.text is not None
    return findings.text


def test_every_form_and_name_is_what_its_span_slices_to(seizure: Findings) -> None:
    text = analysed(seizure)
    for sentence in text_object(text)["sentences"]:
        for row in sentence["words"]:
            assert row["form"] == text.content[slice(*row["span"])]
        for row in sentence["names"]:
            assert row["text"] == text.content[slice(*row["span"])]
        assert sentence["text"] == text.content[slice(*sentence["span"])]


def test_a_word_has_its_form_lemma_class_affixes_voice_and_head(seizure: Findings) -> None:
    headline = text_object(analysed(seizure))["sentences"][0]
    assert (headline["paragraph"], headline["span"]) == (-1, [0, 14])
    assert headline["words"][1] == {
        "form": "Ditutup", "span": [7, 14], "lemma": "tutup", "upos": "VERB", "prefix": "di", "suffix": "",
        "voice": "Pass", "head": -1, "deprel": "root",
    }  # fmt: skip


def test_a_clause_points_into_the_words_and_the_clauses(seizure: Findings) -> None:
    body = text_object(analysed(seizure))["sentences"][1]
    assert body["clauses"][0] == {
        "predicate": 1, "relation": "main", "above": -1, "subjects": [0], "objects": [2, 4], "agents": [],
        "negations": [], "auxiliaries": [], "implied": False,
    }  # fmt: skip
    assert body["names"] == [{"text": "Kabar Nusa", "kind": "ORG", "span": [69, 79]}]


def test_the_words_are_written_only_when_they_are_asked_for(seizure: Findings) -> None:
    assert as_json(seizure) == as_json(replace(seizure, text=None))
    found = json.loads(as_json(seizure, only="text"))
    assert set(found) == {"text", "page"}
    assert found["text"]["sentences"][0]["text"] == "Pabrik Ditutup"


def test_a_refused_page_has_no_text() -> None:
    found = json.loads(as_json(Findings("b", "b", None, Refusal("empty", "")), only="text"))
    assert found["text"] is None
    assert found["page"]["refused"]["reason"] == "empty"
