"""Read the treebanks in ../shared/data. In: a CoNLL-U file. Out: its sentences, with spans in each sentence's text."""

from dataclasses import dataclass
from pathlib import Path

import conllu

from runut.records.span import Span

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
# Every fifth sentence of pud is kept out of training, to be measured on.
HELD_OUT = 5


@dataclass(frozen=True, slots=True)
class GoldWord:
    """One word as annotated; `head` counts words from 0, -1 for the root; `lemma` is empty where none was annotated."""

    span: Span
    form: str
    lemma: str
    upos: str
    feats: dict[str, str]
    head: int
    deprel: str


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """A sentence's text, put together from its tokens, and its words."""

    text: str
    words: tuple[GoldWord, ...]


def sentences(name: str, data: Path = DATA) -> list[GoldSentence]:
    """The sentences of treebank `name` (`csui-train`, `pud`, ...), in order."""
    with (data / "treebanks" / f"{name}.conllu").open(encoding="utf-8") as file:
        return [_sentence(rows) for rows in conllu.parse_incr(file)]


def pud(data: Path = DATA, *, held_out: bool) -> list[GoldSentence]:
    """The fifth of pud that is held out, or the rest of it."""
    return [row for number, row in enumerate(sentences("pud", data)) if (number % HELD_OUT == HELD_OUT - 1) == held_out]


def unseen(data: Path = DATA) -> dict[str, list[GoldSentence]]:
    """The sentences that nothing is trained on, by treebank."""
    return {"csui": sentences("csui-test", data), "gsd": sentences("gsd-test", data), "pud": pud(data, held_out=True)}


def older_annotation(data: Path = DATA) -> list[GoldSentence]:
    """gsd-2017-train without the sentences that gsd-test has too."""
    tested = {row.text for row in sentences("gsd-test", data)}
    return [row for row in sentences("gsd-2017-train", data) if row.text not in tested]


def _sentence(rows: conllu.TokenList) -> GoldSentence:
    text, words = "", list[GoldWord]()
    inside, at = 0, 0
    for row in rows:
        if isinstance(row["id"], tuple):
            inside, at = row["id"][2], len(text)
            text += row["form"] + _space(row)
        elif row["id"] > inside:
            words.append(_word(row, len(text)))
            text += row["form"] + _space(row)
        else:
            # One token's words need not spell it (`satu-satunya`): each starts where its letters do.
            at = max(at, text.find(row["form"], at))
            words.append(_word(row, at))
            at += len(row["form"])
    return GoldSentence(text.rstrip(), tuple(words))


def _space(row: conllu.Token) -> str:
    return "" if (row["misc"] or {}).get("SpaceAfter") == "No" else " "


def _word(row: conllu.Token, start: int) -> GoldWord:
    span = Span(start, start + len(row["form"]))
    lemma = "" if row["lemma"] in {"_", None} else row["lemma"]
    return GoldWord(span, row["form"], lemma, row["upos"], dict(row["feats"] or {}), row["head"] - 1, row["deprel"])
