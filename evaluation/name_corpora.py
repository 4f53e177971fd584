"""Read the corpora of names in ../shared/data, and our headlines. In: a corpus and a split. Out: sentences with names.

Both corpora are cut by their makers: idner glues brackets to words, nergrit splits every sign. So each sentence is
written out as text again and cut by Runut, as any article is; names are compared by their place in that text.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from runut.extract.text.cut.tokens import word_spans
from runut.extract.text.names.manner import Manner
from runut.languages.pack import Pack
from runut.records.span import Span
from runut.records.text import Name, NameKind

KINDS = {
    "PER": NameKind.person,
    "ORG": NameKind.organisation,
    "LOC": NameKind.place,
    "PERSON": NameKind.person,
    "ORGANISATION": NameKind.organisation,
    "PLACE": NameKind.place,
}
# Signs that nergrit sets apart: no space before the first, none behind the second, none on either side of the others.
CLOSING, OPENING = frozenset(".,;:!?)]}%"), frozenset("([{")
NUMBER_SIGNS, APOSTROPHES = frozenset(".,:"), frozenset("'’`")
# What nergrit splits at a hyphen though it is one word: `tahun 1990 - an`, `ke - 5`.
HYPHENED = re.compile(tomllib.loads(Path(__file__).with_name("nergrit.toml").read_text(encoding="utf-8"))["hyphened"])


class Corpus(StrEnum):
    """The corpora, by their names in the scores."""

    idner = "idner"
    nergrit = "nergrit"


# How the texts of each are written, and so read: idner is news, nergrit is Wikipedia.
MANNERS = {Corpus.idner: Manner.news, Corpus.nergrit: Manner.reference}
FOLDERS = {Corpus.idner: "ner/idner-news-2k", Corpus.nergrit: "ner/indonlu/nergrit_ner-grit"}

HEADLINES = Path(__file__).with_name("headline_names.toml")
MARKED = re.compile(r"\[(?P<kind>[A-Z]+)(?P<unjudged>\??) (?P<name>[^\]]+)\]")


@dataclass(frozen=True, slots=True)
class NamedSentence:
    """A sentence's text, its words as Runut cuts them, the names in it, and what may be called a name or not."""

    text: str
    words: tuple[Span, ...]
    names: tuple[Name, ...]
    unjudged: tuple[Name, ...] = ()


def named_sentences(corpus: Corpus, split: str, data: Path, pack: Pack) -> list[NamedSentence]:
    """The sentences of one split (`train`, `test`; idner's `dev`, nergrit's `valid`), in order."""
    lines = (data / FOLDERS[corpus] / f"{split}.txt").read_text(encoding="utf-8").splitlines()
    return [_sentence(rows, corpus, pack) for rows in _blocks(lines)]


def marked_headlines(pack: Pack, path: Path = HEADLINES) -> list[NamedSentence]:
    """The invented headlines of `headline_names.toml`, in order."""
    return [_unmarked(marked, pack) for marked in tomllib.loads(path.read_text(encoding="utf-8"))["headlines"]]


def _unmarked(marked: str, pack: Pack) -> NamedSentence:
    text, behind = "", 0
    names: dict[bool, list[Name]] = {True: [], False: []}
    for mark in MARKED.finditer(marked):
        text += marked[behind : mark.start()]
        place = Span(len(text), len(text) + len(mark["name"]))
        names[bool(mark["unjudged"])].append(Name(place, NameKind(mark["kind"])))
        text, behind = text + mark["name"], mark.end()
    text += marked[behind:]
    return NamedSentence(text, word_spans(text, Span(0, len(text)), pack), tuple(names[False]), tuple(names[True]))


def _blocks(lines: Sequence[str]) -> Iterator[list[list[str]]]:
    rows: list[list[str]] = []
    for line in (*lines, ""):
        if line.strip():
            rows.append(line.split())
        elif rows:
            yield rows
            rows = []


def _sentence(rows: list[list[str]], corpus: Corpus, pack: Pack) -> NamedSentence:
    forms = [row[0] for row in rows]
    apart = _gaps(forms) if corpus is Corpus.nergrit else [True] * len(forms)
    text, starts = "", []
    for form, space in zip(forms, apart, strict=True):
        text += " " * (space and bool(text))
        starts.append(len(text))
        text += form
    spans = [Span(start, start + len(form)) for start, form in zip(starts, forms, strict=True)]
    names = tuple(_names(spans, [row[-1] for row in rows]))
    return NamedSentence(text, word_spans(text, Span(0, len(text)), pack), names)


def _names(spans: list[Span], labels: list[str]) -> Iterator[Name]:
    first = 0
    for at, label in enumerate(labels):
        if label != "O":
            first = at if label.startswith("B") else first
            if at + 1 == len(labels) or not labels[at + 1].startswith("I"):
                yield Name(Span(spans[first].start, spans[at].end), KINDS[label[2:]])


def _gaps(forms: list[str]) -> list[bool]:
    """For each form whether a space stood before it."""
    gaps = list[bool]()
    quoted, glued = False, True
    for at, form in enumerate(forms):
        before, after = forms[at - 1] if at else "", forms[at + 1] if at + 1 < len(forms) else ""
        within = _within_word(before, form, after)
        gaps.append(not (glued or within or form in CLOSING or (form == '"' and quoted)))
        glued = within or form in OPENING or (form == '"' and not quoted)
        quoted ^= form == '"'
    return gaps


def _within_word(before: str, sign: str, after: str) -> bool:
    """Whether a sign stood in a word: `2 . 000`, `sumber - sumber`, `Jum ' at`, `km / jam`."""
    if not before or not after:
        return False
    if sign in NUMBER_SIGNS:
        return before.isdigit() and after.isdigit()
    if sign == "-":
        return HYPHENED.match(f"{before} {after}") is not None
    if sign in APOSTROPHES:
        return before.isalpha() and after.isalpha() and (len(after) <= 2 or len(before) == 1)
    return sign == "/"
