"""The clauses of a sentence in words. In: `Sentence`. Out: number, relation and one line each, styled for rich.

`warga desa ← not:tidak aux:akan MENYERAHKAN/Act → tanah adat by:...`: subject, what is said of it, object, agent. A
subject in parentheses was carried over from the clause that controls this one.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rich.text import Text as Line

from runut.records.span import Span
from runut.records.text import Clause, Sentence, Word

NOTHING = "–"
# What belongs to a noun phrase, by UD's relations without their subtypes; a clause within is a line of its own.
WITHIN_PHRASE = frozenset({"amod", "case", "clf", "compound", "det", "fixed", "flat", "nmod", "nummod"})
# Words of a phrase shown on either side of its head.
REACH = 4
WHITE_SPACE = re.compile(r"\s+")

Dependents = Mapping[int, Sequence[int]]


def clause_rows(content: str, sentence: Sentence) -> Iterator[tuple[str, str, Line]]:
    """One row a clause: its number from 1, its relation to the clause above, its words."""
    dependents: defaultdict[int, list[int]] = defaultdict(list)
    for place, word in enumerate(sentence.words):
        dependents[word.head].append(place)
    for number, clause in enumerate(sentence.clauses, 1):
        relation = f"{clause.relation} of {clause.above + 1}" if clause.above >= 0 else str(clause.relation)
        yield str(number), relation, _clause(content, sentence.words, clause, dependents)


def _clause(content: str, words: tuple[Word, ...], clause: Clause, dependents: Dependents) -> Line:
    def phrases(heads: tuple[int, ...]) -> str:
        return ", ".join(_phrase(content, words, head, dependents) for head in heads)

    subject = phrases(clause.subjects) or NOTHING
    line = Line(f"({subject})" if clause.implied and clause.subjects else subject)
    line.append(" ← ", style="dim")
    for place in sorted({*clause.negations, *clause.auxiliaries}):
        negation = place in clause.negations
        line.append(
            f"{'not' if negation else 'aux'}:{in_one_line(content, words[place].span)} ",
            style="red" if negation else "cyan",
        )
    predicate = words[clause.predicate]
    line.append(in_one_line(content, predicate.span).upper(), style="bold")
    line.append(f"/{predicate.voice or predicate.upos or NOTHING}", style="dim")
    if clause.objects:
        line.append(" → ", style="dim").append(phrases(clause.objects))
    if clause.agents:
        line.append(" by:", style="dim").append(phrases(clause.agents))
    return line


def _phrase(content: str, words: tuple[Word, ...], head: int, dependents: Dependents) -> str:
    """The words around a head without its own preposition and what stands apart, cut where they are many."""
    belonging = _belonging(words, head, dependents)
    first = last = head
    while first - 1 in belonging and head - first < REACH:
        first -= 1
    while last + 1 in belonging and last - head < REACH:
        last += 1
    before = "… " if first - 1 in belonging else ""
    after = " …" if last + 1 in belonging else ""
    return f"{before}{in_one_line(content, Span(words[first].span.start, words[last].span.end))}{after}"


def _belonging(words: tuple[Word, ...], head: int, dependents: Dependents) -> set[int]:
    """Places of a head and of what describes it within its phrase."""
    found, waiting = {head}, [head]
    while waiting:
        above = waiting.pop()
        for place in dependents.get(above, ()):
            kind = words[place].deprel.partition(":")[0]
            own_case = above == head and kind == "case"
            if kind in WITHIN_PHRASE and not own_case and place not in found:
                found.add(place)
                waiting.append(place)
    return found


def in_one_line(content: str, span: Span) -> str:
    """The words at a span, with any white space as one space."""
    return WHITE_SPACE.sub(" ", span.slice(content))
