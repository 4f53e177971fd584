"""Join times that make one expression. In: `Match`es. Out: `Chain`s: a match alone, a range, or a list.

`28 Februari-3 Maret 2020`, `Senin (1/7), Selasa (2/7) dan Rabu (3/7)` and `sejak 2015 hingga kini` are each one time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from runut.extract.times.grammar import Grammar
from runut.extract.times.match import Match
from runut.extract.times.tokens import Tokens

# What may be an end of a range.
ENDS = frozenset(
    [
        "date",
        "day_of_month",
        "weekday",
        "weekday_of_week",
        "day_word",
        "today",
        "last_night",
        "yesterday",
        "month",
        "year",
        "quarter",
        "span",
        "decade",
        "ago",
    ]
)
# What may stand in a list, each with its like.
LISTED = frozenset({"date", "weekday", "month", "year", "quarter"})
# A list of more members than this is no expression of time.
LONGEST = 12


@dataclass(frozen=True, slots=True)
class Chain:
    """Matches that stand for one time; `first` to `last` are its tokens, `to_now` tells that it ends at publication."""

    matches: tuple[Match, ...]
    first: int
    last: int
    to_now: bool = False


def find_chains(matches: Sequence[Match], tokens: Tokens, grammar: Grammar) -> Iterator[Chain]:
    """The matches, joined where words of range or list stand between them, in reading order."""
    index = 0
    while index < len(matches):
        end = _list_end(matches, index, tokens, grammar)
        if end == index and index + 1 < len(matches) and _ranges(matches[index], matches[index + 1], tokens, grammar):
            end = index + 1
        chained = tuple(matches[index : end + 1])
        now = grammar.glue["now"].match(tokens.codes, chained[-1].last) if chained[-1].form.resolve in ENDS else None
        yield Chain(chained, chained[0].first, now.end() if now else chained[-1].last, now is not None)
        index = end + 1


def _list_end(matches: Sequence[Match], start: int, tokens: Tokens, grammar: Grammar) -> int:
    """The last member of the list that begins at `start`: of one kind, commas between, `dan` before the last."""
    end = start
    kind = matches[start].form.resolve
    limit = min(len(matches), start + LONGEST)
    # Two ranges with a gap between them are two times.
    while kind in LISTED and end + 1 < limit and matches[end + 1].form.resolve == kind and not _any_range(matches, end):
        between = tokens.codes[matches[end].last : matches[end + 1].first]
        end += 1
        if grammar.glue["also"].fullmatch(between):
            return end
        if not grammar.glue["comma"].fullmatch(between):
            break
    return start


def _any_range(matches: Sequence[Match], index: int) -> bool:
    return matches[index].is_range or matches[index + 1].is_range


def _ranges(left: Match, right: Match, tokens: Tokens, grammar: Grammar) -> bool:
    between = tokens.codes[left.last : right.first]
    ends = all(match.form.resolve in ENDS and not match.is_range for match in (left, right))
    return ends and grammar.glue["joint"].fullmatch(between) is not None and not grammar.glue["also"].fullmatch(between)
