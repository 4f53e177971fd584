"""Score the names that `runut.extract.text` finds. In: tests of idner, nergrit and our own headlines. Out: F1 by test.

A name counts as found if its first and last character and its kind are those of the annotation (strict F1, micro
average). idner is news, and read as Runut reads all text: as news or as a headline, whichever a sentence looks like. So
are the invented headlines of `headline_names.toml`. nergrit is Wikipedia, annotated by other rules, and read in the
manner of a reference work; how far that is from news is told by `names.nergrit_as_news`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from evaluation.name_corpora import Corpus, NamedSentence, marked_headlines, named_sentences
from evaluation.treebanks import DATA
from runut.extract.text.names.find import find_names
from runut.extract.text.names.manner import Manner
from runut.languages.pack import Pack, load_pack
from runut.records.span import Span
from runut.records.text import Name

ALL = "all"
# None: as Runut chooses.
READ_AS = {Corpus.idner: None, Corpus.nergrit: Manner.reference}


@dataclass(frozen=True, slots=True)
class Score:
    """How many names there are, were found, and were found right."""

    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right, in per cent."""
        return 100 * self.right / max(self.found, 1)

    @property
    def recall(self) -> float:
        """The share of the names that was found, in per cent."""
        return 100 * self.right / max(self.gold, 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of both, in per cent."""
        return 200 * self.right / max(self.gold + self.found, 1)


def name_scores(data: Path, pack: Pack) -> dict[str, float]:
    """`names.idner`, `names.nergrit`, `names.nergrit_as_news` and `names.headlines`: strict F1 as a share of 1."""
    scores = {f"names.{test}": found[ALL].f1 / 100 for test, found in _by_test(data, pack).items()}
    nergrit = named_sentences(Corpus.nergrit, "test", data, pack)
    return scores | {"names.nergrit_as_news": scored(nergrit, Manner.news, pack)[ALL].f1 / 100}


def _by_test(data: Path, pack: Pack) -> dict[str, dict[str, Score]]:
    tests = {
        corpus.value: scored(named_sentences(corpus, "test", data, pack), manner, pack)
        for corpus, manner in READ_AS.items()
    }
    return tests | {"headlines": scored(marked_headlines(pack), None, pack)}


def scored(rows: Iterable[NamedSentence], manner: Manner | None, pack: Pack) -> dict[str, Score]:
    """The score of each kind of name, and of all; what may be a name or not is not counted."""
    gold, found, right = Counter[str](), Counter[str](), Counter[str]()
    for row in rows:
        names = set(_found(row, manner, pack)).difference(row.unjudged)
        gold.update(_kinds(row.names))
        found.update(_kinds(names))
        right.update(_kinds(names.intersection(row.names)))
    return {kind: Score(gold[kind], found[kind], right[kind]) for kind in sorted(gold)}


def _found(row: NamedSentence, manner: Manner | None, pack: Pack) -> Iterator[Name]:
    words = [word.slice(row.text) for word in row.words]
    for start, end, kind in find_names(words, pack, manner):
        yield Name(Span(row.words[start].start, row.words[end - 1].end), kind)


def _kinds(names: Iterable[Name]) -> Iterator[str]:
    for name in names:
        yield name.kind
        yield ALL


def main() -> None:
    """Print precision, recall and F1 of each kind on each test."""
    pack = load_pack()
    for test, found in _by_test(DATA, pack).items():
        for kind, score in found.items():
            print(
                f"{test:9} {kind:4} P {score.precision:5.2f} R {score.recall:5.2f} F1 {score.f1:5.2f} of {score.gold}"
            )
    print(name_scores(DATA, pack))


if __name__ == "__main__":
    main()
