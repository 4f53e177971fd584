"""One page whose words were analysed by hand: a headline and a sentence, both invented."""

import pytest

from runut.records.article import Article
from runut.records.findings import Findings
from runut.records.span import Span
from runut.records.text import Clause, Name, NameKind, Relation, Sentence, Text, Voice, Word

HEADLINE = "Pabrik Ditutup"
BODY = 'Polisi menyita dokumen dan salinannya (arsip), lapor "Kabar Nusa".'
CONTENT = f"{HEADLINE}\n{BODY}"
# form, lemma, UPOS, prefix, suffix, voice, head (from 1, 0 for the root), relation
HEADLINE_ROWS = """
Pabrik pabrik NOUN . . . 2 nsubj:pass
Ditutup tutup VERB di . Pass 0 root
"""
BODY_ROWS = """
Polisi polisi NOUN . . . 2 nsubj
menyita sita VERB me . Act 0 root
dokumen dokumen NOUN . . . 2 obj
dan dan CCONJ . . . 5 cc
salinan salin NOUN . . . 3 conj
nya nya PRON . . . 5 nmod
( ( PUNCT . . . 8 punct
arsip arsip NOUN . . . 5 appos
) ) PUNCT . . . 8 punct
, , PUNCT . . . 11 punct
lapor lapor VERB . . . 2 parataxis
" " PUNCT . . . 13 punct
Kabar Kabar PROPN . . . 11 nsubj
Nusa Nusa PROPN . . . 13 flat
" " PUNCT . . . 13 punct
. . PUNCT . . . 2 punct
"""
TOKENS = (
    "Polisi",
    "menyita",
    "dokumen",
    "dan",
    "salinannya",
    "(",
    "arsip",
    ")",
    ",",
    "lapor",
    '"',
    "Kabar",
    "Nusa",
    '"',
)


@pytest.fixture
def seizure() -> Findings:
    names = (Name(_places(["Kabar Nusa"], 0)[0], NameKind.organisation),)
    clauses = (
        Clause(1, Relation.main, -1, (0,), (2, 4), (), (), (), False),
        Clause(10, Relation.parenthetical, 0, (12,), (), (), (), (), False),
    )
    headline = _words(HEADLINE_ROWS, 0)
    body = _words(BODY_ROWS, len(HEADLINE))
    tokens = _places([*TOKENS, "."], len(HEADLINE))
    first = Sentence(Span(0, len(HEADLINE)), tuple(word.span for word in headline), -1, headline)
    second = Sentence(Span(len(HEADLINE) + 1, len(CONTENT)), tokens, 0, body, names, clauses)
    article = Article(HEADLINE, None, None, (), None, (), (BODY,))
    return Findings("sitaan.txt", "sitaan", article, text=Text(CONTENT, (first, second)))


def _words(rows: str, start: int) -> tuple[Word, ...]:
    table = [row.split() for row in rows.split("\n") if row]
    spans = _places([row[0] for row in table], start)
    return tuple(_word(span, row[1:]) for span, row in zip(spans, table, strict=True))


def _word(span: Span, row: list[str]) -> Word:
    lemma, upos, *verb, head, deprel = row
    prefix, suffix, voice = ("" if part == "." else part for part in verb)
    return Word(span, upos, lemma, prefix, suffix, Voice(voice), int(head) - 1, deprel)


def _places(forms: list[str], start: int) -> tuple[Span, ...]:
    spans = []
    for form in forms:
        start = CONTENT.index(form, start)
        spans.append(Span(start, start + len(form)))
        start += len(form)
    return tuple(spans)
