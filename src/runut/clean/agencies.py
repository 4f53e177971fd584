"""Find whom an article takes its content from. In: its paragraphs and credits. Out: agencies and media as named."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from runut.clean.institutions import is_institution
from runut.languages.media import Named, is_same_house, is_same_name, medium_at, medium_named
from runut.languages.pack import Pack

# Where a name that the table of media lacks is believed to be one.
Trust = Literal["surely", "yes", "after a noun", "no"]
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Frame:
    pattern: re.Pattern[str]
    needs: tuple[str, ...]
    unknown: Trust


@dataclass(frozen=True, slots=True)
class _Rules:
    frames: tuple[_Frame, ...]
    noun: re.Pattern[str]
    noun_before: re.Pattern[str]
    site_noun: re.Pattern[str]
    joint: re.Pattern[str]
    stuck: re.Pattern[str]
    reporting: re.Pattern[str]
    name: re.Pattern[str]
    no_media_words: re.Pattern[str]


# An unknown name in capitals of at most so many letters is rather an institution's; in a sure frame, of so many.
_ACRONYM, _SURE_ACRONYM = 7, 5
# How far before a verb the name of the medium that reports may begin.
_REACH = 80
_GAP = re.compile(r"[\s,:(\"“'‘]{0,3}")
_COUNTRY = re.compile(r"(?:[A-Z][\w-]{1,20}\s?,?\s?){1,2}")
_RUN = re.compile(r"(?:[A-Z0-9][\w.'’-]{0,24}\s?,?\s){1,4}$")
# A name ends with a full stop that is no part of it, at a glued sentence too (`RMOL.Menurut`).
_NAME_END = re.compile(r"--|[.,](?=\s|$)|\.(?=[A-Z][a-z]{2})")


def credited(
    paragraphs: Sequence[str], credits_: Iterable[str], codes: Iterable[str], publisher: str | None, pack: Pack
) -> tuple[str, ...]:
    """Agencies and media that the article says it takes its content from, as named, the publisher's own house left out.

    A medium goes by its name in a credit line (`credits_`), else in the text, else by its code at the end (`codes`).
    """
    own = None if publisher is None else medium_named(publisher, pack)
    names: dict[str, str] = {}
    for name in (*credits_, *(found for paragraph in paragraphs for found in _named_in(paragraph, pack)), *codes):
        medium = medium_named(name, pack)
        is_own = medium is not None and own is not None and is_same_house(medium, own)
        if not is_own and not is_same_name(name, publisher or ""):
            names.setdefault(name.casefold() if medium is None else medium.name, name)
    return tuple(names.values())


def _named_in(text: str, pack: Pack) -> Iterator[str]:
    """The media that the sentences of `text` say they quote, in order, a medium as often as it is quoted."""
    rules = _rules(pack)
    lowered = text.lower()
    frames = (frame for frame in rules.frames if any(word in lowered for word in frame.needs))
    found = {place for frame in frames for place in _after_frame(text, frame, rules, pack)}
    found.update(_before_verbs(text, rules, pack))
    for start, end in sorted(found):
        yield text[start:end].strip(" .,")


def _after_frame(text: str, frame: _Frame, rules: _Rules, pack: Pack) -> Iterator[_Place]:
    for match in frame.pattern.finditer(text):
        at = _skip(text, match.end())
        noun = rules.noun.match(text, at)
        at = _skip(text, noun.end()) if noun is not None else at
        named = medium_at(text, at, pack, joint=rules.stuck)
        if named is None and noun is not None:
            named = _after_country(text, at, pack)
        if named is not None:
            yield named.start, named.end
            yield from _and_others(text, named.end, rules, pack)
        elif frame.unknown in ("surely", "yes") or (frame.unknown == "after a noun" and noun is not None):
            longest = _SURE_ACRONYM if frame.unknown == "surely" else _ACRONYM
            yield from _unknown(text, at, noun, longest, rules, pack)


def _skip(text: str, at: int) -> int:
    gap = _GAP.match(text, at)
    return at if gap is None else gap.end()


def _after_country(text: str, at: int, pack: Pack) -> Named | None:
    """The medium after one or two capitalised words: `(media) Jepang, Asahi Shimbun`."""
    country = _COUNTRY.match(text, at)
    if country is None:
        return None
    places = [at + space.end() for space in re.finditer(r"[\s,]{1,3}", country[0])]
    return next((named for place in places if (named := medium_at(text, place, pack)) is not None), None)


def _and_others(text: str, end: int, rules: _Rules, pack: Pack) -> Iterator[_Place]:
    while (link := rules.joint.match(text, end)) is not None:
        named = medium_at(text, link.end(), pack, joint=rules.stuck)
        if named is None:
            return
        yield named.start, named.end
        end = named.end


def _unknown(
    text: str, at: int, noun: re.Match[str] | None, acronym: int, rules: _Rules, pack: Pack
) -> Iterator[_Place]:
    """A name at `at` that the table of media lacks, unless it looks like an institution's or a person's."""
    match = rules.name.match(text, at)
    if match is None:
        return
    name = _NAME_END.split(match[0])[0].rstrip(" .")
    is_sure = noun is not None and rules.site_noun.match(noun[0]) is None
    is_acronym = name.isupper() and len(name) <= acronym
    if not name or name[0].isdigit() or (is_acronym and not is_sure) or rules.no_media_words.search(name) is not None:
        return
    if is_institution(name, pack):
        return
    is_part = noun is not None and all(word[0].isupper() for word in noun[0].split())
    yield noun.start() if noun is not None and is_part else at, at + len(name)


def _before_verbs(text: str, rules: _Rules, pack: Pack) -> Iterator[_Place]:
    """Media that report themselves: `Kantor berita Reuters melaporkan`."""
    for match in rules.reporting.finditer(text):
        start = max(0, match.start() - _REACH)
        before = text[start : match.start()]
        run = _RUN.search(before)
        named = None if run is None else _ending(before, run, pack)
        if named is not None and (not named.medium.weak or rules.noun_before.search(before[: named.start]) is not None):
            yield start + named.start, start + named.end


def _ending(before: str, run: re.Match[str], pack: Pack) -> Named | None:
    """The medium whose name ends the capitalised words before a verb, the longest if several do."""
    for word in re.finditer(r"\S+", run[0]):
        named = medium_at(before, run.start() + word.start(), pack)
        if named is not None and not before[named.end :].strip(" ,"):
            return named
    return None


@lru_cache
def _rules(pack: Pack) -> _Rules:
    table = pack.table("clean/agencies")
    noun = rf"\b{table['noun']}\s?{table['after_noun']}"
    return _Rules(
        frames=tuple(
            _Frame(re.compile(frame["pattern"]), tuple(frame["needs"]), frame["unknown"]) for frame in table["frame"]
        ),
        noun=re.compile(noun, re.IGNORECASE),
        noun_before=re.compile(noun + r"\s?(?:[A-Z][\w-]{1,20}\s?,?\s?){0,2}$", re.IGNORECASE),
        site_noun=re.compile(table["site_noun"], re.IGNORECASE),
        joint=re.compile(table["joint"]),
        stuck=re.compile(rf"{table['joint']}|{table['glued']}"),
        reporting=re.compile(r"(?<=\s)" + table["reporting"]),
        name=re.compile(table["name"]),
        no_media_words=re.compile(table["no_media_words"]),
    )
