"""How every event rule fares. In: the event rules, ../shared. Out: rules.csv, a table, sentences to read on screen.

    python -m evaluation.rules [--sample RULE N]

counts a rule's hits in 1,500 corpus articles, and on the labelled sentences how many of its hits are right: the words
carry a labelled event of the rule's type. Rules alone are measured here, not what the learned weights make of them.
With `--sample` it prints N corpus sentences with a hit of one rule, to be read and never saved: they are their
publishers'; rules.csv holds figures only.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from bench.pages import SHARED, article_pages
from evaluation.sentences import Tally, standing, tallied
from runut.clean.article import clean
from runut.extract.events.matching import Hit, hits
from runut.extract.events.rules import Rules, event_rules
from runut.extract.events.view import View
from runut.extract.text.cut.sentences import cut_sentences
from runut.extract.text.cut.tokens import word_spans
from runut.languages.pack import Pack, load_pack
from runut.records.article import Article
from runut.records.span import Span
from runut.records.text import Sentence, Voice, Word
from training.events_data import labelled_sentences

FILE = Path(__file__).resolve().parent / "rules.csv"
# Every sixth article of the corpus, so that the sample reaches over all its years and publishers.
ARTICLES, EVERY = 1500, 6


@dataclass(frozen=True, slots=True)
class Row:
    """A rule's hits in the corpus; its triggers' hits, and labelled events reached, on the labelled sentences."""

    rule: str
    corpus: int
    firm: int
    firm_right: int
    weak: int
    weak_right: int
    reached: int

    @property
    def idle(self) -> bool:
        """Whether the rule has no hit at all."""
        return not (self.corpus or self.firm or self.weak)


def light_views(article: Article, pack: Pack) -> Iterator[View]:
    """The sentences of the article's body, cut into words and no more.

    Without names and clauses a trigger within a name counts too, and a word of `unless` in another clause voids.
    """
    text = article.text
    for paragraph, place in enumerate(article.paragraph_spans):
        for span in cut_sentences(text, place, pack):
            if spans := word_spans(text, span, pack):
                yield _light(text, span, paragraph, spans)


def _light(text: str, span: Span, paragraph: int, spans: Sequence[Span]) -> View:
    words = tuple(Word(one, "X", one.slice(text), "", "", Voice.none, -1, "root") for one in spans)
    return View(
        content=text,
        sentence=Sentence(span, (), paragraph, words),
        forms=tuple(word.lemma.lower() for word in words),
        mentions=(),
        covers=(None,) * len(words),
        children=((),) * len(words),
        clauses=(0,) * len(words),
        statements=(),
        said=(None,) * len(words),
        cues=frozenset(),
    )


def corpus_hits(articles: Iterable[Article], rules: Rules, pack: Pack) -> Iterator[tuple[View, Hit]]:
    """Every standing hit in the articles' sentences."""
    for article in articles:
        for view in light_views(article, pack):
            yield from ((view, hit) for hit in standing(list(hits(view, rules))))


def corpus_articles(pack: Pack) -> Iterator[Article]:
    """The sample of the corpus: the same articles at every call."""
    pages = article_pages(ARTICLES * EVERY)[::EVERY]
    return (article for page in pages if isinstance(article := clean(page, pack), Article))


def names_of(rules: Rules) -> list[str]:
    """The rules' names in order of type and name."""
    return sorted({trigger.rule.name for triggers in rules.triggers.values() for trigger in triggers})


def rows(names: Sequence[str], corpus: Counter[str], tally: Tally) -> list[Row]:
    """A row for each rule named; `corpus` counts each rule's hits there."""
    found, right = Counter[tuple[str, bool]](), Counter[tuple[str, bool]]()
    for phrase, count in tally.hits.items():
        found[phrase.rule, phrase.weak] += count
        right[phrase.rule, phrase.weak] += tally.right[phrase]
    firm, weak = ({name: (found[name, is_], right[name, is_]) for name in names} for is_ in (False, True))
    return [Row(name, corpus[name], *firm[name], *weak[name], tally.reached[name]) for name in names]


def report() -> list[Row]:
    """Measure every rule, write rules.csv and print what needs a look: rules without a hit, poor triggers."""
    rules = event_rules(pack := load_pack())
    corpus = Counter(hit.trigger.rule.name for _, hit in corpus_hits(corpus_articles(pack), rules, pack))
    tally = tallied(labelled_sentences(SHARED / "gold"))
    measured = rows(names_of(rules), corpus, tally)
    write(FILE, measured)
    for row in measured:
        if row.idle:
            print(f"{row.rule}: no hit in the corpus and the labelled sentences")
    for one in tally.poor():
        print(f"{one.rule}: {one.words!r} is right in {tally.right[one]} of {tally.hits[one]} labelled hits")
    return measured


def write(path: Path, measured: Iterable[Row]) -> None:
    """Write the figures as they are committed, a line a rule."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(one.name for one in fields(Row))
        table.writerows(map(astuple, measured))


def written(path: Path = FILE) -> list[Row]:
    """The figures as they were written last."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Row(rule, *map(int, counts)) for rule, *counts in list(csv.reader(file))[1:]]


def by_type(measured: Iterable[Row]) -> str:
    """A table for the documentation: the rules of each type taken together."""
    lines = ["| type | rules | corpus hits | firm hits | right | weak hits | right |", "|---|" + "---:|" * 6]
    for type_, group in groupby(measured, key=lambda row: row.rule.partition("/")[0]):
        counts = [astuple(row)[1:6] for row in group]
        corpus, firm, firm_right, weak, weak_right = map(sum, zip(*counts, strict=True))
        told = (len(counts), corpus, firm, share(firm_right, firm), weak, share(weak_right, weak))
        lines.append(" | ".join(map(str, ("", type_.upper(), *told, ""))).strip())
    return "\n".join(lines)


def share(right: int, found: int) -> str:
    """Per cent, or a dash where there is nothing to divide."""
    return f"{100 * right / found:.0f} %" if found else "–"


def show(measured: Iterable[Row], console: Console) -> None:
    """One table, a row a rule, a rule without a hit marked."""
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("rule", "corpus", "firm", "right", "weak", "right", "reached", ""):
        table.add_column(column, justify="left" if column in {"rule", ""} else "right", no_wrap=True)
    for row in measured:
        firm, weak = share(row.firm_right, row.firm), share(row.weak_right, row.weak)
        counts = (row.corpus, row.firm, firm, row.weak, weak, row.reached)
        table.add_row(row.rule, *map(str, counts), "no hit" if row.idle else "")
    console.print(table)


def sample(rule: str, count: int, console: Console) -> None:
    """Print so many corpus sentences with a hit of the rule, evenly spread over the sample, the trigger marked."""
    rules = event_rules(pack := load_pack())
    found = [pair for pair in corpus_hits(corpus_articles(pack), rules, pack) if pair[1].trigger.rule.name == rule]
    for view, hit in found[:: max(1, len(found) // count)][:count]:
        whole, trigger = view.sentence.span, view.span(hit.first, hit.last)
        line = Line(whole.slice(view.content))
        line.stylize("bold reverse", trigger.start - whole.start, trigger.end - whole.start)
        console.print(line, end="\n\n")
    console.print(f"{min(count, len(found))} of {len(found)} hits of {rule}")


def main() -> None:
    """Measure and show, or print sentences; see the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", nargs=2, metavar=("RULE", "N"), help="print N corpus sentences that the rule hits")
    rule, count = parser.parse_args().sample or ("", "0")
    if not rule:
        show(report(), Console())
    elif rule not in names_of(event_rules(load_pack())) or not count.isdecimal() or int(count) == 0:
        parser.error(f"found --sample {rule!r} {count!r}; expected the name of a rule, as in rules.csv, and a number")
    else:
        sample(rule, int(count), Console())


if __name__ == "__main__":
    main()
