"""Cut links to other stories out of a paragraph. In: a paragraph. Out: the paragraph without labels and headlines.

A page saved as one line shows no end of the linked headline. It is found by what headlines look like: words in title
case up to the first word that no headline writes small, and before it the likeliest beginning of a sentence.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the text after a label; `glued` where no space stands before it (`LebaranMenurut`)."""

    start: int
    end: int
    text: str
    bare: str
    glued: bool


@dataclass(frozen=True, slots=True)
class _Rules:
    """The language's labels and words, compiled."""

    label: re.Pattern[str]
    end: re.Pattern[str]
    small: frozenset[str]
    roles: frozenset[str]
    weight: dict[str, float]


# A headline has no more words and characters than these.
_WORDS, _REACH = 26, 320
# So many first words of so many linked headlines show how a page writes them.
_FIRST, _LOOKED_AT = 6, 12
# Weights of the four lists of openers, of an opening quotation mark, and of a word stuck to the one before.
_ALWAYS, _OFTEN, _SOMETIMES, _SELDOM, _UNLISTED, _QUOTE, _GLUED = 5.0, 3.0, 1.2, -1.0, -0.2, 2.5, 2.5
# What each word between a beginning and the first small word costs.
_DISTANCE, _DISTANCE_OF_ROLE = 0.7, 0.25
# Headlines in sentence case: the usual length, what a word more or less costs, the longest that is surely whole.
_USUAL, _PER_WORD, _SHORT = 9, 0.3, 16
_WORD = re.compile(r"\S+")
_GLUE = re.compile(r"(?<=[a-z0-9?!.)\]])(?=[A-Z“\"][A-Za-z]{2})")
# The next item of a list (`2. Perang Badar`).
_NUMBER = re.compile(r"\d{1,2}\.")
_EDGES = " .,:;?!\"'“”‘’()[]…"
_OPENING, _CLOSING = "([", ")]"


def cut_links(text: str, pack: Pack, *, headline: str | None = None) -> str:
    """`text` without links to other stories, with one space in the place of each.

    The page's own `headline` shows whether its publisher writes headlines in title case.
    """
    rules = _rules(pack)
    labels = list(rules.label.finditer(text))
    sentence_case = bool(labels) and _in_sentence_case(text, labels, headline, rules)
    kept: list[str] = []
    at = 0
    for label in labels:
        if label.start() < at:
            continue
        start = label.start()
        bracket = _bracket_before(text, start)
        if bracket is not None:
            start, end = bracket, _bracket_end(text, label.end())
        else:
            end = _headlines_end(text, label.end(), rules, sentence_case=sentence_case)
        kept.append(text[at:start].rstrip())
        at = max(end, label.end())
    if not kept:
        return text
    return " ".join(part for part in (*kept, text[at:].lstrip()) if part)


def _bracket_before(text: str, at: int) -> int | None:
    before = text[max(0, at - 3) : at].rstrip()
    if before and before[-1] in _OPENING:
        return text.rindex(before[-1], 0, at)
    return None


def _bracket_end(text: str, at: int) -> int:
    ends = [place for close in _CLOSING if (place := text.find(close, at, at + _REACH)) >= 0]
    return min(ends) + 1 if ends else at


def _headlines_end(text: str, start: int, rules: _Rules, *, sentence_case: bool) -> int:
    """Where the headline (or several, stuck together) after a label ends and the body goes on."""
    limit = min(len(text), start + _REACH)
    for stop in (rules.label, rules.end):
        found = stop.search(text, start, limit)
        if found is not None:
            limit = found.start()
    newline = text.find("\n", start, limit)
    limit = newline if newline >= 0 else limit
    words = _words(text, start, limit)
    if not words:
        return limit
    if sentence_case:
        return _sentence_case_end(words, limit, rules)
    stop_at = _first_small(words, rules)
    if stop_at is None:
        return limit if limit < start + _REACH else words[min(len(words), _WORDS) - 1].end
    return _best_opening(words[: stop_at + 1], rules)


def _words(text: str, start: int, limit: int) -> list[_Word]:
    words = []
    for match in _WORD.finditer(text, start, limit):
        cuts = [
            match.start(),
            *(g.start() for g in _GLUE.finditer(text, match.start() + 3, match.end() - 2)),
            match.end(),
        ]
        for number, (first, last) in enumerate(pairwise(cuts)):
            part = text[first:last]
            words.append(_Word(first, last, part, part.strip(_EDGES), number > 0))
    return words


def _first_small(words: list[_Word], rules: _Rules) -> int | None:
    for place, word in enumerate(words):
        if place and _is_small(word, rules):
            return place
    return None


def _in_sentence_case(text: str, labels: list[re.Match[str]], headline: str | None, rules: _Rules) -> bool:
    """Whether headlines are printed like sentences here, by the page's own, or else by most of those linked.

    A headline of names alone looks like title case: two links or more that all begin like sentences outweigh it.
    """
    if headline is not None and _is_sentence_case(_words(headline, 0, len(headline)), rules):
        return True
    labels = labels[:_LOOKED_AT]
    first = [_words(text, label.end(), label.end() + _REACH)[:_FIRST] for label in labels]
    small = sum(_is_sentence_case(words, rules) for words in first)
    return len(labels) <= 2 * small if headline is None else len(labels) == small > 1


def _is_sentence_case(words: list[_Word], rules: _Rules) -> bool:
    return sum(_is_small(word, rules) for word in words[1:]) >= 2


def _is_small(word: _Word, rules: _Rules) -> bool:
    """Whether title case would write `word` otherwise; not so `iPhone`, `ke-79` and the small words of headlines."""
    return word.bare.islower() and word.bare not in rules.small and not any(map(str.isdigit, word.bare))


def _sentence_case_end(words: list[_Word], limit: int, rules: _Rules) -> int:
    """A headline in sentence case ends before the first word that begins sentences; a short rest is all headline.

    Else it ends before the likeliest of the capitalised words: at a headline's usual length, a small word after it.
    """
    ends: list[tuple[float, int]] = []
    for place in range(4, min(len(words) - 1, _WORDS)):
        before, word, after = words[place - 1 : place + 2]
        if not _may_open(before, word, rules):
            continue
        weight = _weight(word, rules)
        if weight >= _SOMETIMES or before.text[-1] in ".?!":
            return word.start
        ends.append((weight + after.bare[:1].islower() - _PER_WORD * abs(place - _USUAL), word.start))
    if len(words) <= _SHORT or not ends:
        return limit if len(words) <= _WORDS else words[_USUAL].end
    return max(ends)[1]


def _best_opening(words: list[_Word], rules: _Rules) -> int:
    """The start of the likeliest first word of the body among `words`, the last of which no headline holds."""
    last = len(words) - 1
    best, end = float("-inf"), words[last].start
    for place in range(2, last):
        word, before = words[place], words[place - 1]
        if not _may_open(before, word, rules):
            continue
        weight = _weight(word, rules)
        if (weight >= _ALWAYS or _NUMBER.fullmatch(word.text)) and place < _WORDS:
            return word.start
        step = _DISTANCE_OF_ROLE if word.bare in rules.roles else _DISTANCE
        score = weight - step * (last - 1 - place) + (before.text[-1] in "?!")
        if score > best:
            best, end = score, word.start
    return end


def _may_open(before: _Word, word: _Word, rules: _Rules) -> bool:
    if word.glued:
        return True
    opens = word.bare[:1].isupper() or word.bare[:1].isdigit()
    return opens and before.bare not in rules.small and before.text[-1] not in ",:&-–"


def _weight(word: _Word, rules: _Rules) -> float:
    weight = rules.weight.get(word.bare, _UNLISTED)
    if word.text[0] in '"“':
        weight = max(weight, _QUOTE)
    return weight + _GLUED if word.glued else weight


@lru_cache
def _rules(pack: Pack) -> _Rules:
    table = pack.table("clean/links")
    openers = table["openers"]
    weights = {"always": _ALWAYS, "often": _OFTEN, "sometimes": _SOMETIMES, "seldom": _SELDOM}
    return _Rules(
        label=re.compile(table["labels"]),
        end=re.compile(table["ends"]),
        small=frozenset(table["small"]),
        roles=frozenset(table["roles"]),
        weight={word: weight for name, weight in weights.items() for word in openers[name]},
    )
