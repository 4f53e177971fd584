"""CoNLL-U as another program reads it: the `conllu` library parses back what was written."""

import re
from dataclasses import replace
from itertools import pairwise

import conllu
import pytest
from conllu.models import TokenList
from hypothesis import given
from hypothesis import strategies as st

from runut.export.conllu import as_conllu
from runut.records.findings import Findings
from runut.records.page import Refusal
from runut.records.span import Span
from runut.records.text import Name, NameKind, Sentence, Text, Voice, Word


def surface(sentence: TokenList) -> str:
    """The text as a reader of CoNLL-U puts it together: ranges stand for their words."""
    spelled, inside = "", 0
    for row in sentence:
        if isinstance(row["id"], int) and row["id"] <= inside:
            continue
        inside = row["id"][2] if isinstance(row["id"], tuple) else inside
        spelled += row["form"] + ("" if (row["misc"] or {}).get("SpaceAfter") == "No" else " ")
    return spelled.rstrip()


def page(content: str, words: tuple[Word, ...], tokens: tuple[Span, ...]) -> Findings:
    return Findings("a.txt", "a", None, text=Text(content, (Sentence(Span(0, len(content)), tokens, 0, words),)))


def word(start: int, end: int, upos: str = "NOUN", lemma: str = "x") -> Word:
    return Word(
        Span(start, end), upos, lemma, "", "", Voice.none, -1 if start == 0 else 0, "root" if not start else "dep"
    )


def test_page_paragraphs_and_sentences_are_named(seizure: Findings) -> None:
    comments = [line for line in as_conllu(seizure).split("\n") if line.startswith("#")]
    assert comments == [
        "# newdoc id = sitaan",
        "# newpar id = sitaan-headline",
        "# sent_id = sitaan-s1",
        "# text = Pabrik Ditutup",
        "# newpar id = sitaan-p1",
        "# sent_id = sitaan-s2",
        '# text = Polisi menyita dokumen dan salinannya (arsip), lapor "Kabar Nusa".',
    ]


def test_forms_and_their_spaces_spell_the_text(seizure: Findings) -> None:
    for sentence in conllu.parse(as_conllu(seizure)):
        assert surface(sentence) == sentence.metadata["text"]


def test_words_are_numbered_from_one_and_one_of_them_is_the_root(seizure: Findings) -> None:
    for sentence in conllu.parse(as_conllu(seizure)):
        words = [row for row in sentence if isinstance(row["id"], int)]
        assert [row["id"] for row in words] == list(range(1, len(words) + 1))
        assert [row["deprel"] for row in words if row["head"] == 0] == ["root"]
        assert all(0 <= row["head"] <= len(words) for row in words)


def test_a_token_with_a_clitic_is_a_range_and_brackets_are_not(seizure: Findings) -> None:
    rows = as_conllu(seizure).split("\n")
    assert [row.split("\t") for row in rows if re.match(r"\d+-", row)] == [["5-6", "salinannya", *["_"] * 8]]
    assert "7\t(\t(\tPUNCT\t_\t_\t8\tpunct\t_\tSpaceAfter=No" in rows


def test_a_verb_shows_its_voice_and_its_affixes(seizure: Findings) -> None:
    headline, body = conllu.parse(as_conllu(seizure))
    assert headline[1]["feats"] == {"Voice": "Pass"}
    assert headline[1]["misc"] == {"Prefix": "di"}
    assert body[1]["feats"] == {"Voice": "Act"}
    assert body[0]["feats"] is None


def test_a_name_begins_with_b_and_goes_on_with_i(seizure: Findings) -> None:
    body = conllu.parse(as_conllu(seizure))[1]
    named = {row["form"]: row["misc"]["Name"] for row in body if "Name" in (row["misc"] or {})}
    assert named == {"Kabar": "B-ORG", "Nusa": "I-ORG"}


def test_two_names_side_by_side_begin_each() -> None:
    found = page("Arif Bima", (word(0, 4), word(5, 9)), (Span(0, 4), Span(5, 9)))
    assert found.text is not None
    names = (Name(Span(0, 4), NameKind.person), Name(Span(5, 9), NameKind.person))
    named = replace(found, text=Text("Arif Bima", (replace(found.text.sentences[0], names=names),)))
    assert [row["misc"]["Name"] for row in conllu.parse(as_conllu(named))[0]] == ["B-PER", "B-PER"]


@pytest.mark.parametrize(
    ("content", "parts", "ranges"),
    [
        ("apakah", [(0, 3, "PRON"), (3, 6, "PART")], ["1-2"]),
        ("kubaca", [(0, 2, "PRON"), (2, 6, "VERB")], ["1-2"]),
        ("rumahnya/kantornya", [(0, 5, "NOUN"), (5, 8, "PRON"), (8, 9, "SYM"), (9, 15, "NOUN"), (15, 18, "PRON")],
         ["1-2", "4-5"]),
        ("kotaVideo", [(0, 4, "NOUN"), (4, 9, "NOUN")], []),
    ],
)  # fmt: skip
def test_a_range_holds_a_host_and_its_clitics(
    content: str, parts: list[tuple[int, int, str]], ranges: list[str]
) -> None:
    written = as_conllu(page(content, tuple(word(*part) for part in parts), (Span(0, len(content)),)))
    assert re.findall(r"(?m)^\d+-\d+", written) == ranges
    assert surface(conllu.parse(written)[0]) == content


def test_a_range_ends_with_its_token() -> None:
    found = page("itu(nya)", (word(0, 3), word(3, 4, "PUNCT"), word(4, 7, "PRON"), word(7, 8, "PUNCT")), (Span(0, 8),))
    assert re.findall(r"(?m)^\d+-\d+", as_conllu(found)) == []
    apart = page("itunya", (word(0, 3), word(3, 6, "PRON")), (Span(0, 3), Span(3, 6)))
    assert re.findall(r"(?m)^\d+-\d+", as_conllu(apart)) == []


@pytest.mark.parametrize("space", ["\t", "\n", "\r\n", "\x0b", "\x1c", "\x85", "\xa0", "\u2028", "\u3000"])
def test_white_space_in_a_form_or_a_lemma_cannot_break_its_line(space: str) -> None:
    content = f"dua{space}belas"
    written = as_conllu(page(content, (word(0, len(content), lemma=content),), (Span(0, len(content)),)))
    assert written.splitlines()[-2] == "1\tdua belas\tdua belas\tNOUN\t_\t_\t0\troot\t_\t_"
    assert "# text = dua belas\n" in written


def test_a_sentence_without_analysis_shows_its_tokens() -> None:
    written = as_conllu(page("Ia tiba.", (), (Span(0, 2), Span(3, 7), Span(7, 8))))
    rows = [row for row in written.split("\n") if row[:1].isdigit()]
    assert rows[1] == "2\ttiba\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No"
    assert "# text = Ia tiba.\n" in written


def test_a_refused_page_has_no_sentences() -> None:
    assert as_conllu(Findings("b", "b", None, Refusal("empty", ""))) == ""


def test_ids_hold_neither_slash_nor_space_and_no_two_names_become_one() -> None:
    ids = []
    for name in ("arsip/a b", "arsip-a-b", "arsip%2Fa b"):
        written = as_conllu(replace(page("Ya", (word(0, 2),), (Span(0, 2),)), name=name))
        ids.append(conllu.parse(written)[0].metadata["sent_id"])
    assert ids == ["arsip%2Fa%20b-s1", "arsip-a-b-s1", "arsip%252Fa%20b-s1"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6), min_size=1, max_size=12))
def test_whatever_the_page_holds_the_rows_parse_back_and_spell_the_text(pieces: list[str]) -> None:
    content = "".join(pieces)
    ends = [sum(map(len, pieces[:count])) for count in range(len(pieces) + 1)]
    words = tuple(word(start, end) for start, end in pairwise(ends))
    written = as_conllu(page(content, words, tuple(each.span for each in words)))
    (sentence,) = conllu.parse(written)
    assert len(sentence) == len(words)
    assert surface(sentence) == sentence.metadata["text"]
    assert len(written.splitlines()) == len(words) + 5
