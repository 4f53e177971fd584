"""Cut lines of credit out of a text. In: a paragraph. Out: the media credited there, and the paragraph without them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from runut.clean.institutions import is_institution
from runut.languages.media import medium_named
from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class Credited:
    """A text without its credits; the names in these, and the codes of media at its end (`(dtk)`)."""

    names: tuple[str, ...]
    codes: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class _Credit:
    """`keep` leaves the words in the text: they belong to a longer piece of furniture."""

    pattern: re.Pattern[str]
    keep: bool


@dataclass(frozen=True, slots=True)
class _Rules:
    credits: tuple[_Credit, ...]
    joint: re.Pattern[str]
    codes: frozenset[str]
    sure_codes: frozenset[str]
    media_words: re.Pattern[str]
    no_media_words: re.Pattern[str]


# Credits stand so near the end of a body, codes nearer still.
_REACH, _END = 900, 80
# A name in capitals of at most so many letters is rather an institution's.
_ACRONYM = 5
# Initials have at most so many letters.
_INITIALS = 4
_CODES = re.compile(r"\s*[(\[]\s?(?P<codes>[A-Za-z0-9][\w.]{1,14}(?:\s?[/,]\s?[\w.]{2,14}){0,3})\s?[)\]]\s*$")


def cut_credits(text: str, pack: Pack) -> Credited:
    """The media in the credits of `text` (`Sumber: ...`), the codes at its end (`(dtk)`), and `text` without these."""
    rules = _rules(pack)
    names: list[str] = []
    start = max(0, len(text) - _REACH)
    for credit in rules.credits:
        found = credit.pattern.search(text, start)
        if found is None:
            continue
        names += [name.strip(" .") for name in rules.joint.split(found["names"])]
        if not credit.keep:
            text = f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip()}".strip()
    text, codes = _cut_codes(text, rules, pack)
    return Credited(tuple(name for name in names if _is_medium(name, rules, pack)), codes, text)


def _cut_codes(text: str, rules: _Rules, pack: Pack) -> tuple[str, tuple[str, ...]]:
    found = _CODES.search(text, max(0, len(text) - _END))
    if found is None:
        return text, ()
    codes = tuple(code.strip() for code in re.split(r"[/,]", found["codes"]))
    known = _is_code(codes[0], rules, pack) if len(codes) == 1 else {*map(str.casefold, codes)} <= rules.sure_codes
    if not known:
        return text, ()
    return text[: found.start()].rstrip(), codes


def _is_code(code: str, rules: _Rules, pack: Pack) -> bool:
    """Whether `code`, alone in its brackets, stands for a medium: short ones may be a writer's initials."""
    if code.casefold() in rules.codes:
        return True
    medium = medium_named(code, pack)
    return medium is not None and not medium.weak and len(code) > _INITIALS


def _is_medium(name: str, rules: _Rules, pack: Pack) -> bool:
    """Whether the name after `Sumber:` is one of a medium: institutions stand there as well."""
    if medium_named(name, pack) is not None:
        return True
    if rules.no_media_words.search(name) is not None:
        return False
    if rules.media_words.search(name) is not None:
        return True
    return name.isupper() and len(name) > _ACRONYM and not is_institution(name, pack)


@lru_cache
def _rules(pack: Pack) -> _Rules:
    table = pack.table("clean/agencies")
    return _Rules(
        credits=tuple(
            _Credit(re.compile(row["pattern"].replace("{name}", table["name"])), row.get("keep", False))
            for row in table["credit"]
        ),
        joint=re.compile(table["joint"]),
        codes=frozenset(table["codes"]),
        sure_codes=frozenset(table["sure_codes"]),
        media_words=re.compile(table["media_words"]),
        no_media_words=re.compile(table["no_media_words"]),
    )
