"""Candidates for actors with their answers. In: labelled sentences and pages of ../shared/gold. Out: examples."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.progress import track

from runut.capture.files import pages
from runut.clean.article import clean
from runut.extract.actors.find import Candidates, candidates
from runut.extract.actors.merge import Cluster
from runut.extract.actors.parties import measures, mention_features
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.page import RefusedPage
from runut.records.text import Text

# Of the words of a labelled and a found name, the share that they must have in common.
ALIKE = 0.5
WORD = re.compile(r"\w+")

Mention = tuple[tuple[str, ...], bool]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One page: what is measured of each candidate, whether it is an actor, and how many actors the label names."""

    name: str
    measured: Sequence[Mapping[str, float]]
    answers: Sequence[bool]
    actors: int


def labelled_mentions(gold: Path) -> list[Mention]:
    """Each candidate of the labelled sentences: its features, and whether it takes part in an event of the sentence.

    Sentences of articles that are labelled as pages are left out, so that pages can measure what is learned here.
    """
    apart = {page.stem for folder in ("pages", "stories/pages") for page in (gold / folder).glob("*.txt")}
    lines = (gold / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for line in lines if (row := json.loads(line))["article"] not in apart]
    return [mention for row in track(rows, "sentences") for mention in _of_sentence(row)]


def _of_sentence(row: Mapping[str, Any]) -> Iterator[Mention]:
    labelled = [_plain(name) for event in row["events"] for part in ("actors", "recipients") for name in event[part]]
    text, found = _read(Article(None, None, None, (), None, (), (row["sentence"],)))
    for cluster in found.clusters:
        answer = any(_alike(mine, name) for mine in _names(cluster, text) for name in labelled)
        for phrase in cluster.phrases:
            yield tuple(mention_features(phrase, text)), answer


def labelled_pages(gold: Path, mentions: Mapping[str, float]) -> Iterator[Labelled]:
    """The labelled pages, measured with the weights of `mentions`."""
    pack = load_pack()
    for page in track(list(pages([str(gold / "pages")])), "pages"):
        label = gold / "labels" / f"{page.name}.json"
        article = None if isinstance(page, RefusedPage) or not label.exists() else clean(page, pack)
        if not isinstance(article, Article):
            continue
        text, found = _read(article)
        actors = json.loads(label.read_text(encoding="utf-8"))["actors"]
        measured = measures(found.clusters, text, mentions)
        yield Labelled(page.name, measured, _matched(found.clusters, text, actors), len(actors))


def _read(article: Article) -> tuple[Text, Candidates]:
    text = analyse(article, load_pack())
    return text, candidates(article, text, load_pack())


def _matched(clusters: Sequence[Cluster], text: Text, actors: Sequence[Mapping[str, Any]]) -> list[bool]:
    """Whether each candidate is a labelled actor: the likest pair first, each of either side once."""
    mine = [_names(cluster, text) for cluster in clusters]
    theirs = [{_plain(name) for name in (actor["name"], *actor["mentions"])} for actor in actors]
    pairs = sorted(
        (-likeness, there, here)
        for there, names in enumerate(theirs)
        for here, own in enumerate(mine)
        if (likeness := _likeness(names, own)) > 0
    )
    taken: set[int] = set()
    used: set[int] = set()
    for _, there, here in pairs:
        if there not in used and here not in taken:
            used.add(there)
            taken.add(here)
    return [here in taken for here in range(len(clusters))]


def _names(cluster: Cluster, text: Text) -> set[str]:
    spans = (span for phrase in cluster.phrases for span in (*phrase.spans, *phrase.inner))
    return {_plain(cluster.name), *(_plain(span.slice(text.content)) for span in spans)}


def _likeness(theirs: set[str], mine: set[str]) -> float:
    """Names in common, and half a point where one holds another; as ../shared/gold/score.py aligns actors."""
    held = any(f" {one} " in f" {other} " or f" {other} " in f" {one} " for one in theirs for other in mine
               if _alike(one, other))  # fmt: skip
    return len(theirs & mine) + 0.5 * held


def _alike(one: str, other: str) -> bool:
    words, others = Counter(one.split()), Counter(other.split())
    return 2 * (words & others).total() >= 2 * ALIKE * max(1, words.total() + others.total()) / 2


def _plain(text: str) -> str:
    return " ".join(WORD.findall(text.lower()))
