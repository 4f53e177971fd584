"""Which classes a word belongs to. In: a `Pack`. Out: a `Lexicon`, which writes any token as one private character.

A token may be of several classes at once (`10` is a day, a month and a number): every combination of classes has a
character of its own, and a class is the set of the characters of all combinations that it is part of.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from runut.languages.pack import Pack, Table

Value = int | float | str
FIRST_CODE = 0xE000
OTHER = chr(FIRST_CODE)
BREAK = chr(FIRST_CODE + 1)
AMOUNT = chr(FIRST_CODE + 2)


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """`codes`: token -> character; `members`: class -> its characters; `values`: class -> word -> meaning.

    `glued` words are split off a capitalised word; `proper` words are part of a name when capitalised in a sentence.
    """

    codes: Mapping[str, str]
    members: Mapping[str, str]
    values: Mapping[str, Mapping[str, Value]]
    glued: tuple[str, ...]
    proper: frozenset[str]

    def value(self, name: str, token: str) -> Value:
        """What `token` means as a `name`; the token itself in lower case where the class gives no meaning."""
        small = token.lower()
        return self.values.get(name, {}).get(small, small)


def build_lexicon(pack: Pack, literals: Iterable[str]) -> Lexicon:
    """The classes of times/words, the calendar and the numbers, and one class `'word'` for each of `literals`."""
    words = pack.table("times/words")
    values = {**_values(words), **_calendar(pack), **_numbers(pack), **_figures()}
    classes: dict[str, set[str]] = defaultdict(set)
    members = chain(values.items(), words["plain"].items(), _literals(literals), _signs_of_tense(pack))
    for name, listed in members:
        for token in listed:
            for form in _cases(token, name, words):
                classes[form].add(name)
    for name, signs in words["signs"].items():
        for sign in signs:
            classes[sign].add(name)
    return _coded(classes, values, words)


def _coded(classes: Mapping[str, set[str]], values: Mapping[str, Mapping[str, Value]], words: Table) -> Lexicon:
    codes: dict[str, str] = {"\n": BREAK}
    members: dict[str, str] = defaultdict(str)
    members |= {"break": BREAK, "amount": AMOUNT, "other": OTHER}
    combinations: dict[tuple[str, ...], str] = {}
    for token, names in classes.items():
        combination = tuple(sorted(names))
        if combination not in combinations:
            combinations[combination] = chr(FIRST_CODE + 3 + len(combinations))
            for name in combination:
                members[name] += combinations[combination]
        codes[token] = combinations[combination]
    proper = frozenset(words["name_when_capital"]["words"])
    return Lexicon(codes, dict(members), values, tuple(words["glued"]["words"]), proper)


def _cases(word: str, name: str, words: Table) -> Iterator[str]:
    if word not in words["capital_only"].get(name, ()):
        yield word
    if word not in words["small_only"].get(name, ()):
        yield word[:1].upper() + word[1:]
        if name not in words["never_upper"]["classes"]:
            yield word.upper()


def _literals(literals: Iterable[str]) -> Iterator[tuple[str, tuple[str]]]:
    return ((f"'{word}'", (word,)) for word in sorted(set(literals)))


def _signs_of_tense(pack: Pack) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Classes `sign_ahead` and `sign_told`, each word with and without an ending."""
    table = pack.table("times/tense")
    for name in ("ahead", "told"):
        yield f"sign_{name}", tuple(word + ending for word in table[name] for ending in table["endings"])


def _values(words: Table) -> dict[str, Mapping[str, Value]]:
    return dict(words["valued"])


def _calendar(pack: Pack) -> dict[str, Mapping[str, Value]]:
    """`month`: the full names; `short`: the clipped ones, which need a day or a year beside them to be months."""
    calendar = pack.table("words/calendar")
    months: Mapping[str, int] = calendar["months"]
    longest: dict[int, int] = defaultdict(int)
    for word, month in months.items():
        longest[month] = max(longest[month], len(word))
    full = {word: month for word, month in months.items() if len(word) == longest[month]}
    short = {word: month for word, month in months.items() if word not in full}
    return {"month": full, "short": short, "weekday": calendar["weekdays"]}


def _numbers(pack: Pack) -> dict[str, Mapping[str, Value]]:
    numbers = pack.table("words/numbers")
    counts = {**numbers["units"], **numbers["multipliers"], **numbers["teens"], **numbers["halves"]}
    vague = {word: word for word in numbers["vague"]["words"]}
    named = {name: numbers[name] for name in ("units", "multipliers", "teens", "halves")}
    return {**named, "word": counts, "vague": vague, "ordinal": numbers["ordinals"], "roman": numbers["romans"]}


def _figures() -> dict[str, Mapping[str, Value]]:
    """Numbers in figures, by what they can be: day, month number, year of two or four figures, count."""
    short = {form: number for number in range(100) for form in (str(number), f"{number:02}")}
    whole = {str(number): number for number in range(1, 1000)} | {
        form: number for form, number in short.items() if number
    }
    decimals = {f"{n}{sign}{tenth}": n + tenth / 10 for n in range(100) for sign in ",." for tenth in range(1, 10)}
    return {
        "day": {form: number for form, number in short.items() if 1 <= number <= 31},
        "monthnum": {form: number for form, number in short.items() if 1 <= number <= 12},
        "yy": {f"{number:02}": number for number in range(100)},
        "year": {str(number): number for number in range(1900, 2100)},
        "old": {str(number): number for number in range(1000, 1900)},
        "count": {**whole, **decimals},
    }
