"""Measure lemmas and voices on annotated words and tags. In: the treebanks held out of training. Out: shares of 1."""

from collections.abc import Iterable
from pathlib import Path

from evaluation.treebanks import GoldSentence, GoldWord, unseen
from runut.extract.text.morphology.affixes import affixes_of
from runut.extract.text.morphology.lemmas import lemma_of
from runut.extract.text.morphology.voice import voice_of
from runut.languages.pack import Pack

VERB, VOICE = "VERB", "Voice"


def lemma_scores(data: Path, pack: Pack) -> dict[str, float]:
    """By held-out treebank the share of words with the annotated lemma, without regard to capitals (gsd has none)."""
    return {
        f"lemma.{name}": _share(
            lemma_of(word.form, word.upos, pack).lower() == word.lemma.lower() for word in _words(rows) if word.lemma
        )
        for name, rows in unseen(data).items()
    }


def voice_scores(data: Path, pack: Pack) -> dict[str, float]:
    """By held-out treebank the share of verbs with the annotated voice, of those that were given one."""
    return {
        f"voice.{name}": _share(
            voice_of(word.form, word.upos, affixes_of(word.form, pack, verb=True), pack) == word.feats[VOICE]
            for word in _words(rows)
            if word.upos == VERB and VOICE in word.feats
        )
        for name, rows in unseen(data).items()
    }


def _words(rows: Iterable[GoldSentence]) -> Iterable[GoldWord]:
    return (word for row in rows for word in row.words)


def _share(right: Iterable[bool]) -> float:
    marks = list(right)
    return sum(marks) / len(marks) if marks else 0.0
