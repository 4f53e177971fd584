"""Score the analysis of words on the test treebanks. In: ../shared/data. Out: figures from 0 to 1 by name.

Measured twice: on the words as annotated, which is what published figures do, and from raw text, where a word cut
otherwise is wrong in everything. Each text is one sentence, as the treebanks give it.
"""

from collections.abc import Sequence
from pathlib import Path

from evaluation.edges import edge_scores
from evaluation.lemmas import lemma_scores, voice_scores
from evaluation.tokens import token_f1
from evaluation.treebanks import DATA, GoldSentence, unseen
from runut.extract.text.cut.tokens import word_spans
from runut.extract.text.words import read_words
from runut.languages.pack import Pack
from runut.records.span import Span
from runut.records.text import Word

# What is kept of `edge_scores`, and the name that it gets.
KEPT = {"upos": "upos", "uas": "uas", "las": "las", "subject_f1": "subject", "object_f1": "object"}


def analysis_scores(pack: Pack, data: Path = DATA) -> dict[str, float]:
    """`tokens.csui`, `upos.csui`, `upos.csui.raw`, ..., `lemma.pud`, `voice.pud` and so on."""
    found: dict[str, float] = {}
    for name, gold in unseen(data).items():
        found[f"tokens.{name}"] = token_f1(gold, pack)
        given = [[word.span for word in row.words] for row in gold]
        cut = [word_spans(row.text, Span(0, len(row.text)), pack) for row in gold]
        for ending, spans in (("", given), (".raw", cut)):
            figures = edge_scores(gold, _analysed(gold, spans, pack))
            found |= {f"{short}.{name}{ending}": figures[long] / 100 for long, short in KEPT.items()}
    return found | lemma_scores(data, pack) | voice_scores(data, pack)


def _analysed(gold: Sequence[GoldSentence], spans: Sequence[Sequence[Span]], pack: Pack) -> list[tuple[Word, ...]]:
    return [read_words(row.text, [words], pack)[0] for row, words in zip(gold, spans, strict=True)]
