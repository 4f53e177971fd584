"""Find who wrote an article. In: paragraphs or header lines. Out: names and initials, and the text without them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from runut.languages.media import is_outlet, medium_named
from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class Signed:
    """Reporters and editors named beside the sentences of a text, and the text that is left; `codes` are initials."""

    names: tuple[str, ...]
    codes: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class _Rules:
    label: re.Pattern[str]
    labelled: re.Pattern[str]
    between: re.Pattern[str]
    phrases: tuple[re.Pattern[str], ...]
    codes: re.Pattern[str]
    header: re.Pattern[str]
    roles: re.Pattern[str]
    name: re.Pattern[str]
    nobody: frozenset[str]


# Labels are credits only near the end of a body (`Editor: ...`), not in the midst of a sentence.
_REACH = 900
# Pairs of brackets with initials at the end of a body.
_PAIRS = 2
# Initials have at most so many letters; of so many codes the first may be the publisher's.
_INITIALS, _CODES_WITH_PUBLISHER = 4, 3


def read_signatures(text: str, pack: Pack) -> Signed:
    """Names and initials in `text`, and `text` without the words that give them."""
    rules = _rules(pack)
    names: list[str] = []
    for phrase in rules.phrases:
        text = phrase.sub(lambda found: _take(found, names, rules), text)
    start = max(0, len(text) - _REACH)
    labelled = list(rules.labelled.finditer(text, start))
    for found in labelled:
        names += _split(found["names"], rules)
    if labelled:
        text = text[: labelled[0].start()] + rules.labelled.sub(" ", text[labelled[0].start() :])
    text, codes = _without_codes(text.rstrip(), rules)
    return Signed(_unique((*names, *codes)), codes, text.strip())


def distinct_names(names: Sequence[str], publisher: str | None, pack: Pack) -> tuple[str, ...]:
    """`names`, each once, without sites and without initials that stand for another of them (`fyk`).

    The first of three codes or more may stand for the publisher (`kpl/pur/tch`) and goes too.
    """
    names = [name for name in names if "." not in name or not is_outlet(name, pack)]
    whole = [name for name in names if " " in name or len(name) > _INITIALS]
    codes = [name for name in names if name not in whole]
    gone = {code for code in codes if any(_stands_for(code, name) for name in whole)}
    if len(codes) >= _CODES_WITH_PUBLISHER and publisher is not None and _stands_for(codes[0], publisher):
        gone.add(codes[0])
    return _unique(name for name in names if name not in gone)


def header_names(line: str, pack: Pack) -> tuple[str, ...]:
    """The names that a header line begins with (`dwi, Kabar Nusa | Sabtu`), or none."""
    rules = _rules(pack)
    found = rules.header.match(line)
    return (
        ()
        if found is None or medium_named(found["names"], pack) is not None
        else _unique(_split(found["names"], rules))
    )


def is_role(line: str, pack: Pack) -> bool:
    """Whether `line` only says what the name beside it does (`Penulis`)."""
    return _rules(pack).roles.fullmatch(line.strip()) is not None


def is_name(line: str, pack: Pack) -> bool:
    """Whether `line` can be a person's name and nothing else."""
    return len(line) <= 60 and _rules(pack).name.fullmatch(line.strip()) is not None


def person_names(line: str, pack: Pack) -> tuple[str, ...]:
    """The names in a line of nothing but names (`Sari Dewi, Budi Santosa`), or none."""
    parts = [part.strip() for part in _rules(pack).between.split(line)] if len(line) <= 120 else []
    return tuple(parts) if all(is_name(part, pack) for part in parts) else ()


def labelled_names(line: str, pack: Pack) -> tuple[str, ...]:
    """The names in a line that is a label and names (`Editor: Sari Dewi`), or none."""
    rules = _rules(pack)
    label = rules.label.match(line.strip())
    return () if label is None or len(line) > 160 else _unique(_split(line.strip()[label.end() :], rules))


def _without_codes(text: str, rules: _Rules) -> tuple[str, tuple[str, ...]]:
    """`text` without the codes at its end, and these in order; a reporter's and an editor's may stand apart."""
    codes: tuple[str, ...] = ()
    for _ in range(_PAIRS):
        found = rules.codes.search(text, max(0, len(text) - _REACH))
        if found is None:
            break
        first = found["upper"] or found["lower"] or found["ended"]
        codes = (first, *(code for code in re.split(r"[\s/,&-]+", found["more"]) if code), *codes)
        text = text[: found.start()].rstrip()
    return text, codes


def _stands_for(initials: str, name: str) -> bool:
    """Whether `initials` are letters of `name` in order, beginning with its first."""
    letters = iter(name.casefold())
    return initials[:1].casefold() == name[:1].casefold() and all(letter in letters for letter in initials.casefold())


def _take(found: re.Match[str], into: list[str], rules: _Rules) -> str:
    for names in found.groupdict().values():
        into += _split(names, rules)
    return " "


def _split(names: str, rules: _Rules) -> Iterator[str]:
    for part in rules.between.split(names):
        name = part.strip(" .,:;|-–()")
        if 1 < len(name) <= 60 and name.casefold() not in rules.nobody and any(letter.isalpha() for letter in name):
            yield name


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


@lru_cache
def _rules(pack: Pack) -> _Rules:
    table = pack.table("clean/byline")
    name, between, labels = table["name"], table["between"], table["labels"]
    several = rf"(?P<names>{name}(?:{between}{name}){{0,3}})"
    return _Rules(
        label=re.compile(labels),
        labelled=re.compile(labels + several),
        between=re.compile(between),
        phrases=tuple(re.compile(phrase["pattern"].replace("{name}", name)) for phrase in table["phrases"]),
        codes=re.compile(table["codes"]),
        header=re.compile(table["header"].replace("{name}", name)),
        roles=re.compile(table["roles"]),
        name=re.compile(name),
        nobody=frozenset(table["nobody"]),
    )
