"""A page's analysed words for people. In: `Text`. Out: for each sentence its text, its clauses, its words.

Everything is counted from 1, as in CoNLL-U; a rule writer reads the clauses first and the words where one is wrong.
"""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Line

from runut.cli.show_clauses import NOTHING, clause_rows, in_one_line
from runut.records.span import Span
from runut.records.text import NameKind, Sentence, Text, Word

NAME_STYLES = {NameKind.person: "green", NameKind.organisation: "magenta", NameKind.place: "cyan"}
COLUMNS = ("", "form", "lemma", "upos", "affixes", "voice", "relation", "head")
# What a narrow terminal cuts short first, with an ellipsis: the form is what a reader looks for.
CUT_FIRST = frozenset({"lemma", "relation", "head"})
# Characters of a value in the other columns: an address of a page must not take the room of all.
WIDEST = 24


def shown_text(text: Text) -> RenderableType:
    """Every sentence: where it stands, its words with names in brackets, its clauses, a table of its words."""
    blocks = [block for number, sentence in enumerate(text.sentences, 1) for block in _sentence(text, sentence, number)]
    return Group(Line("Text", style="bold italic"), *blocks)


def _sentence(text: Text, sentence: Sentence, number: int) -> Iterator[RenderableType]:
    paragraph = "headline" if sentence.paragraph < 0 else f"paragraph {sentence.paragraph + 1}"
    place = f"{number}  {paragraph}, characters {sentence.span.start}–{sentence.span.end}"
    yield Padding(Line(place, style="dim", no_wrap=True, overflow="ellipsis"), (1, 0, 0, 0))
    yield _marked(text.content, sentence)
    if sentence.clauses:
        yield Padding(_clauses(text.content, sentence), (1, 0, 0, 2))
    if sentence.words:
        yield Padding(_words(text.content, sentence.words), (1, 0, 0, 2))


def _marked(content: str, sentence: Sentence) -> Line:
    """The sentence with its names as `[ORG Komisi Yudisial]`, in colour where the terminal has it."""
    line, at = Line(), sentence.span.start
    for name in sorted(sentence.names, key=lambda name: name.span):
        if name.span.start < at:
            continue
        line.append(in_one_line(content, Span(at, name.span.start)))
        line.append(f"[{name.kind} {in_one_line(content, name.span)}]", style=NAME_STYLES[name.kind])
        at = name.span.end
    line.append(in_one_line(content, Span(at, sentence.span.end)))
    return line


def _clauses(content: str, sentence: Sentence) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for row in clause_rows(content, sentence):
        grid.add_row(*row)
    return grid


def _words(content: str, words: tuple[Word, ...]) -> Table:
    table = Table(box=None, padding=(0, 1, 0, 0))
    for name in COLUMNS:
        first = name in CUT_FIRST
        table.add_column(
            name, header_style="dim", overflow="ellipsis", no_wrap=not first, max_width=None if first else WIDEST
        )
    for number, word in enumerate(words, 1):
        head = f"{word.head + 1}:{_form(content, words[word.head])}" if word.head >= 0 else NOTHING
        read = (word.lemma or NOTHING, word.upos or NOTHING, _affixes(word), word.voice, word.deprel or NOTHING, head)
        table.add_row(str(number), *map(Line, (_form(content, word), *read)))
    return table


def _form(content: str, word: Word) -> str:
    # A column breaks its lines at white space.
    return in_one_line(content, word.span).replace(" ", "_")


def _affixes(word: Word) -> str:
    """`me-…-kan`: the affixes that the stem stands between."""
    affixes = "".join((f"{word.prefix}-" if word.prefix else "", "…", f"-{word.suffix}" if word.suffix else ""))
    return "" if affixes == "…" else affixes
