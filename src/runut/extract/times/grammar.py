"""The forms in which times are written. In: a `Pack`. Out: a `Grammar` of expressions over token characters.

The tables are times/pieces (parts of forms, guards) and times/forms/* (one row a form, in the notation of notation.py).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from runut.extract.times.lexicon import Lexicon, build_lexicon
from runut.extract.times.notation import Meanings, Piece, read_form
from runut.languages.pack import Pack, Table

LITERAL = re.compile(r"'([^']+)'")


@dataclass(frozen=True, slots=True)
class Guard:
    """A case in which the words are no time: what stands right before, right after and among them, if given."""

    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    inside: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a time.

    `names[i]` is what group i + 1 of `regex` holds; `resolve` names the function that gives it its days; `tense` tells
    that the verb of the clause decides the direction.
    """

    regex: re.Pattern[str]
    names: tuple[str, ...]
    resolve: str
    tense: bool
    guards: tuple[Guard, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """`by_first`: the forms that may start with a character; `starts` finds one such; `glue` holds what joins times."""

    lexicon: Lexicon
    by_first: Mapping[str, tuple[Form, ...]]
    starts: re.Pattern[str]
    glue: Mapping[str, re.Pattern[str]]
    guards: Mapping[str, Guard]


@lru_cache
def load_grammar(pack: Pack) -> Grammar:
    """The grammar of `pack`, compiled once. Raises LanguagePackError for a form that cannot be read."""
    table = pack.table("times/pieces")
    rows = [row for _, forms in pack.tables("times/forms") for row in forms["form"]]
    lexicon = build_lexicon(pack, _literals(table, rows))
    meanings = Meanings(_members(lexicon, table["others"]), table["pieces"], table["wholes"])
    guards = {name: _guard(row, meanings) for name, row in table["guards"].items()}
    by_first: dict[str, list[Form]] = {}
    for row in rows:
        form, first = _form(row, meanings, guards)
        for code in sorted(first):
            by_first.setdefault(code, []).append(form)
    return Grammar(
        lexicon,
        {code: tuple(forms) for code, forms in by_first.items()},
        re.compile(f"[{''.join(by_first)}]"),
        {name: re.compile(read_form(form, meanings).regex) for name, form in table["glue"].items()},
        guards,
    )


def _form(row: Table, meanings: Meanings, guards: Mapping[str, Guard]) -> tuple[Form, frozenset[str]]:
    piece = read_form(row["form"], meanings)
    place = f"(?<=[{meanings.members[row['after']]}])" if "after" in row else ""
    follower = f"(?=[{meanings.members[row['before']]}])" if "before" in row else ""
    regex = re.compile(place + f"(?:{piece.regex})" + follower)
    unless = tuple(guards[name] for name in row.get("unless", ()))
    return Form(regex, piece.names, row["resolve"], row.get("tense", False), unless), piece.first


def _guard(row: Table, meanings: Meanings) -> Guard:
    def compiled(key: str, end: str) -> re.Pattern[str] | None:
        return re.compile(_grouped(read_form(row[key], meanings)) + end) if key in row else None

    return Guard(compiled("before", r"\Z"), compiled("after", ""), compiled("inside", ""))


def _grouped(piece: Piece) -> str:
    return f"(?:{piece.regex})"


def _members(lexicon: Lexicon, others: Mapping[str, list[str]]) -> Mapping[str, str]:
    """The lexicon's classes, and those that are all tokens but some."""
    every = {code for codes in lexicon.members.values() for code in codes}
    rest = {name: every.difference(*(lexicon.members[each] for each in but)) for name, but in others.items()}
    return {**lexicon.members, **{name: "".join(sorted(codes)) for name, codes in rest.items()}}


def _literals(table: Table, rows: list[Table]) -> Iterator[str]:
    forms = [row["form"] for row in rows]
    forms += [form for name in ("pieces", "wholes", "glue") for form in table[name].values()]
    forms += [form for guard in table["guards"].values() for form in guard.values()]
    for form in forms:
        yield from LITERAL.findall(form)
