"""Find the words of times. In: `Tokens` and a `Grammar`. Out: `Match`es, none overlapping another, in reading order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from runut.extract.times.grammar import Form, Grammar, Guard
from runut.extract.times.lexicon import Lexicon, Value
from runut.extract.times.numbers import number_of
from runut.extract.times.reading import Parts
from runut.extract.times.tokens import Tokens

# How many tokens before the words a guard looks at.
REACH = 8
ENDS = (("year", "old"), ("month", "short"), ("day",), ("weekday",))
WHOLES = ("number", "until", "rest")


@dataclass(frozen=True, slots=True)
class Match:
    """The tokens `first` to `last`, `last` excluded, fit `form`; `parts` are what they mean."""

    first: int
    last: int
    form: Form
    parts: Parts

    @property
    def is_range(self) -> bool:
        """Whether the words by themselves name two ends (`2006-2023`); a season (`2016/2017`) is one thing."""
        return not self.parts.has("slash") and any(len(self.parts.whole(*names)) > 1 for names in ENDS)


def find_matches(tokens: Tokens, grammar: Grammar) -> Iterator[Match]:
    """The longest expression at each place, from left to right."""
    position = 0
    while found := grammar.starts.search(tokens.codes, position):
        match = _longest(tokens, found.start(), grammar)
        if match is not None:
            yield match
        position = match.last if match is not None else found.start() + 1


def _longest(tokens: Tokens, start: int, grammar: Grammar) -> Match | None:
    best, chosen = None, None
    for form in grammar.by_first[tokens.codes[start]]:
        found = form.regex.match(tokens.codes, start)
        if found is None or (best is not None and found.end() <= best.end()):
            continue
        if not any(_forbidden(guard, tokens.codes, start, found.end()) for guard in form.guards):
            best, chosen = found, form
    if best is None or chosen is None or _is_glued_or_named(tokens, start, best.end(), grammar.lexicon):
        return None
    return Match(start, best.end(), chosen, _parts(best, chosen, tokens, grammar.lexicon))


def _forbidden(guard: Guard, codes: str, start: int, end: int) -> bool:
    if guard.before is not None and guard.before.search(codes, max(0, start - REACH), start) is None:
        return False
    if guard.inside is not None and guard.inside.search(codes, start, end) is None:
        return False
    return guard.after is None or guard.after.match(codes, end) is not None


def _is_glued_or_named(tokens: Tokens, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the words are the tail of a longer word (`F16`, `20detik`), or stand in a name (`Perang Enam Hari`)."""
    if tokens.touches(start) and tokens.codes[start - 1] in lexicon.members["link"]:
        return True
    if tokens.words[start][0].isdigit() and tokens.touches(start) and _is_longer(tokens, start, lexicon):
        return True
    if (
        start + 1 < end
        and tokens.words[start].isdigit()
        and tokens.touches(start + 1)
        and tokens.words[start + 1].isalpha()
    ):
        return tokens.words[start + 1].lower() in lexicon.values["unit"]
    capitals = [index for index in range(start, end) if _is_capital(tokens.words[index], lexicon)]
    if not capitals:
        return False
    return capitals != [start] or not _opens(tokens, start, lexicon)


def _is_longer(tokens: Tokens, start: int, lexicon: Lexicon) -> bool:
    """Whether what touches the figure before it is a letter (`F16`) or a slash after a figure (`2024/09/12`)."""
    if tokens.words[start - 1][-1].isalpha():
        return True
    return tokens.codes[start - 1] in lexicon.members["slash"] and start > 1 and tokens.words[start - 2][-1].isdigit()


def _is_capital(word: str, lexicon: Lexicon) -> bool:
    return word[0].isupper() and word.lower() in lexicon.proper


def _opens(tokens: Tokens, start: int, lexicon: Lexicon) -> bool:
    """Whether a sentence or a quotation begins here, or a small word comes before that names do not hold."""
    if start == 0:
        return True
    code = tokens.codes[start - 1]
    return any(code in lexicon.members[name] for name in ("break", "stop", "quote", "dash", "open", "at", "amount"))


def _parts(found: re.Match[str], form: Form, tokens: Tokens, lexicon: Lexicon) -> Parts:
    named: list[tuple[str, Value | None]] = []
    for index, name in enumerate(form.names, 1):
        first, last = found.span(index)
        if first < 0:
            continue
        words = tokens.words[first:last]
        named.append((name, number_of(words, lexicon) if name in WHOLES else lexicon.value(name, words[0])))
    return Parts(tuple(named))
