"""`--only text` as a table: what a rule writer sees of one sentence that was analysed by hand."""

import re
from dataclasses import replace

import pytest
from rich.console import Console

from runut.cli.show import Section, show
from runut.records.article import Article
from runut.records.findings import Findings
from runut.records.page import Refusal
from runut.records.span import Span
from runut.records.text import Clause, Name, NameKind, Relation, Sentence, Text, Voice, Word

BODY = "Warga Desa Tirtasari belum mau menyerahkan tanah adatnya yang dibeli oleh PT Bumi Raksa."
# form, lemma, UPOS, prefix, suffix, voice, head (from 1, 0 for the root), relation
ROWS = """
Warga warga NOUN . . . 6 nsubj
Desa Desa PROPN . . . 1 nmod
Tirtasari Tirtasari PROPN . . . 2 flat:name
belum belum PART . . . 6 advmod
mau mau AUX . . . 6 aux
menyerahkan serah VERB me kan Act 0 root
tanah tanah NOUN . . . 6 obj
adat adat NOUN . . . 7 nmod
nya nya PRON . . . 7 nmod:poss
yang yang PRON . . . 11 nsubj:pass
dibeli beli VERB di . Pass 7 acl:relcl
oleh oleh ADP . . . 13 case
PT PT PROPN . . . 11 obl:agent
Bumi Bumi PROPN . . . 13 flat:name
Raksa Raksa PROPN . . . 13 flat:name
. . PUNCT . . . 6 punct
"""
CLAUSES = (
    Clause(5, Relation.main, -1, (0,), (6,), (), (3,), (4,), False),
    Clause(10, Relation.relative, 0, (6,), (), (12,), (), (), False),
)


def words() -> tuple[Word, ...]:
    found, at = [], 0
    for form, lemma, upos, *verb, head, deprel in (row.split() for row in ROWS.strip().split("\n")):
        start = BODY.index(form, at)
        at = start + len(form)
        prefix, suffix, voice = ("" if part == "." else part for part in verb)
        found.append(Word(Span(start, at), upos, lemma, prefix, suffix, Voice(voice), int(head) - 1, deprel))
    return tuple(found)


def named(form: str, kind: NameKind) -> Name:
    return Name(Span(BODY.index(form), BODY.index(form) + len(form)), kind)


NAMES = (named("Desa Tirtasari", NameKind.place), named("PT Bumi Raksa", NameKind.organisation))
SENTENCE = Sentence(Span(0, len(BODY)), tuple(word.span for word in words()), 0, words(), NAMES, CLAUSES)


def printed(sentence: Sentence, *, width: int = 80, content: str = BODY, colour: bool = False) -> str:
    article = Article(None, None, None, (), None, (), (content,))
    findings = Findings("desa.txt", "desa", article, text=Text(content, (sentence,)))
    console = Console(width=width, highlight=False, force_terminal=colour, color_system="truecolor" if colour else None)
    with console.capture() as captured:
        show(findings, console, Section.text)
    return captured.get()


def one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_names_stand_in_brackets_with_their_kind() -> None:
    assert "Warga [LOC Desa Tirtasari] belum mau" in printed(SENTENCE)
    assert "oleh [ORG PT Bumi Raksa]." in one_line(printed(SENTENCE))


def test_names_have_a_colour_where_the_terminal_has_it() -> None:
    assert "\x1b[35m[ORG PT Bumi Raksa]\x1b[0m" in printed(SENTENCE, width=160, colour=True)
    assert "\x1b" not in printed(SENTENCE)


def test_a_clause_shows_who_does_not_want_to_do_what_to_whom() -> None:
    assert "1 main Warga Desa Tirtasari ← not:belum aux:mau MENYERAHKAN/Act → tanah adatnya" in one_line(
        printed(SENTENCE)
    )


def test_a_passive_clause_shows_by_whom_and_what_it_hangs_on() -> None:
    assert "2 relative of 1 tanah adatnya ← DIBELI/Pass by:PT Bumi Raksa" in one_line(printed(SENTENCE))


def test_a_subject_carried_over_stands_in_parentheses_and_a_missing_one_is_a_dash() -> None:
    carried = replace(SENTENCE, clauses=(replace(CLAUSES[0], implied=True),))
    assert "(Warga Desa Tirtasari) ← " in one_line(printed(carried))
    missing = replace(SENTENCE, clauses=(replace(CLAUSES[0], subjects=(), implied=True),))
    assert "main – ← " in one_line(printed(missing))


def test_a_long_phrase_is_cut_around_its_head() -> None:
    content = " ".join(["dewan", *"abcdefgh", "rapat"])
    spans = [Span(found.start(), found.end()) for found in re.finditer(r"\S+", content)]
    heads = [9, *[0] * 8, -1]
    long = tuple(
        Word(span, "NOUN", "x", "", "", Voice.none, head, "nmod" if head == 0 else "nsubj")
        for span, head in zip(spans, heads, strict=True)
    )
    clause = Clause(9, Relation.main, -1, (0,), (), (), (), (), False)
    sentence = Sentence(Span(0, len(content)), tuple(spans), 0, long, (), (clause,))
    assert "main dewan a b c d … ← RAPAT/NOUN" in one_line(printed(sentence, content=content))


def test_a_word_shows_its_lemma_class_affixes_voice_relation_and_head() -> None:
    rows = [line.split() for line in printed(SENTENCE).split("\n")]
    assert ["6", "menyerahkan", "serah", "VERB", "me-…-kan", "Act", "root", "–"] in rows
    assert ["11", "dibeli", "beli", "VERB", "di-…", "Pass", "acl:relcl", "7:tanah"] in rows
    assert ["8", "adat", "adat", "NOUN", "nmod", "7:tanah"] in rows


@pytest.mark.parametrize("width", [50, 80, 160])
def test_every_word_is_one_line_and_no_line_is_wider_than_the_terminal(width: int) -> None:
    lines = printed(SENTENCE, width=width).split("\n")
    table = lines[next(place for place, line in enumerate(lines) if "lemma" in line or "affixes" in line) + 1 :]
    assert [line.split()[:2] for line in table if line.strip()] == [
        [str(number), word.span.slice(BODY)] for number, word in enumerate(SENTENCE.words, 1)
    ]
    assert max(map(len, lines)) <= width


def test_a_very_long_form_leaves_room_for_the_other_columns() -> None:
    content = f"lihat https://contoh.example/{'a' * 200}"
    spans = (Span(0, 5), Span(6, len(content)))
    read = (
        Word(spans[0], "VERB", "lihat", "", "", Voice.none, -1, "root"),
        Word(spans[1], "X", "x", "", "", Voice.none, 0, "obj"),
    )
    lines = printed(Sentence(Span(0, len(content)), spans, 0, read), content=content).split("\n")
    assert any(line.split()[-1:] == ["1:lihat"] and "…" in line for line in lines)


def test_a_sentence_without_analysis_is_its_text_and_its_place() -> None:
    lines = [line.strip() for line in printed(Sentence(Span(0, 5), (Span(0, 5),), -1), content="Banjir").split("\n")]
    assert [line for line in lines if line][1:] == ["Text", "1  headline, characters 0–5", "Banji"]


def test_a_refused_page_says_why() -> None:
    console = Console(width=80)
    with console.capture() as captured:
        show(Findings("b", "b", None, Refusal("empty", "no words")), console, Section.text)
    assert "refused: empty: no words" in captured.get()
