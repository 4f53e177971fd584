"""What the words for a speaker tell of him. In: their place, the `Text`, the lexicon. Out: a `Described` or None."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from runut.extract.actors.entry import COUNTRY, GROUP, HEAD, KNOWN, TITLE, Entry, What
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.phrase import ASSUMED
from runut.extract.actors.words import Word, joined, words_of
from runut.languages.knowledge.codes import CIVILIAN, NEWSROOM
from runut.languages.media import medium_named
from runut.languages.pack import Pack
from runut.records.actor import Ground, Kind
from runut.records.span import Span
from runut.records.text import NameKind, Text

LONGEST = 12
BODY: frozenset[What] = frozenset({"organisation", "head"})


@dataclass(frozen=True, slots=True)
class _Classes:
    one: frozenset[str]
    several: frozenset[str]
    one_of: frozenset[str]
    bodies: frozenset[str]
    media: frozenset[str]
    papers: frozenset[str]
    pronouns: frozenset[str]
    pointing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Described:
    """What the words for a speaker tell: his name is they without `para`; his sector rests on the `ground`."""

    span: Span
    words: str
    name: str
    kind: Kind
    country: str | None
    sector: str | None
    ground: Ground


def described(place: Span, text: Text, known: Lexicon, apart: Callable[[str], int], pack: Pack) -> Described | None:
    """What the words at `place` tell of the one who speaks, or None where they only point back at somebody.

    `apart` tells where a word of the text is two glued together (`glue.cutter`).
    """
    medium = medium_named(place.slice(text.content), pack)
    if medium is not None:
        ground = Ground("table", medium.where)
        return Described(
            place, place.slice(text.content), medium.name, "organization", medium.country, NEWSROOM, ground
        )
    classes = _classes(pack)
    words = _words(place, text, known, apart, pack)
    while words and words[0].low in classes.papers:
        words = words[1:]
    if not words or words[0].low in classes.pronouns:
        return None
    if words[-1].low in classes.pointing and words[0].low not in classes.one:
        return None
    return _read(words, text.content, known, classes)


def _read(words: Sequence[Word], content: str, known: Lexicon, classes: _Classes) -> Described | None:
    start = _past_opener(words, classes)
    kind, entry = _kind(words, start, known, classes)
    if kind is None:
        return None
    medium = kind == "organization" and _is_medium(words, start, entry, classes)
    sector, ground = (NEWSROOM, ASSUMED) if medium else _sector(words, kind, entry, known)
    span = Span(words[0].span.start, words[-1].span.end)
    name = joined(words, start if kind in ("group", "anonymous") and start < len(words) else 0, len(words))
    return Described(span, span.slice(content), name, kind, _country_in(words, known), sector, ground)


def _sector(words: Sequence[Word], kind: Kind, entry: Entry | None, known: Lexicon) -> tuple[str | None, Ground]:
    """The sector and its ground; a spokesman's, and that of whom no table tells, is the one of the body named."""
    body = _body_in(words, known)
    telling = body if body is not None and (entry is None or not entry.own or entry.sector is None) else entry
    sector = None if telling is None else telling.sector
    if sector is None and kind in ("person", "group"):
        sector = CIVILIAN
    return sector, ASSUMED if telling is None else telling.reason


def _words(place: Span, text: Text, known: Lexicon, apart: Callable[[str], int], pack: Pack) -> tuple[Word, ...]:
    """The words at `place` up to what only describes: a comma, a bracket, `yang`."""
    sentence = text.sentence_at(place)
    if sentence is None:
        return ()
    possessive = pack.table("words/names")["possessive"]
    held = [word for word in words_of(sentence, text.content, apart, possessive) if place.holds(word.span)]
    ends = (at for at, word in enumerate(held) if word.low in known.sets["relative"] or not word.text[0].isalnum())
    return tuple(held[: min(next(ends, len(held)), LONGEST)])


def _past_opener(words: Sequence[Word], classes: _Classes) -> int:
    """Past `seorang`, `para` or `salah satu`, which tell how many speak and not who."""
    if words[0].low in classes.one and len(words) > 1 and words[1].low in classes.one_of:
        return 2
    return int(words[0].low in classes.one or words[0].low in classes.several)


def _kind(words: Sequence[Word], start: int, known: Lexicon, classes: _Classes) -> tuple[Kind | None, Entry | None]:
    """The kind of actor and the entry of the tables that tells its sector."""
    first = words[0].low
    entry = known.at(words, start, GROUP | TITLE)
    if first in classes.one or (entry is not None and entry.kind == "anonymous"):
        return "anonymous", entry
    if first in classes.several:
        return "group", entry
    body = known.at((words[0]._replace(capital=True), *words[1:]), 0, HEAD | KNOWN)
    if body is not None or first in classes.bodies | classes.media:
        return "organization", body
    if entry is None:
        return _by_name(words), None
    if entry.what == "group" and not words[-1].capital:
        return "group", entry
    return "person", entry


def _by_name(words: Sequence[Word]) -> Kind | None:
    """What the name model takes a phrase of names for; nothing else tells a kind."""
    if not all(word.name is not None for word in words):
        return None
    if words[0].named(NameKind.person):
        return "person"
    return "organization" if words[0].named(NameKind.organisation) else None


def _is_medium(words: Sequence[Word], start: int, entry: Entry | None, classes: _Classes) -> bool:
    return (entry is not None and entry.what == "medium") or words[start].low in classes.media


def _country_in(words: Sequence[Word], known: Lexicon) -> str | None:
    entries = (known.at(words, at, COUNTRY | KNOWN) for at in range(len(words)))
    return next((entry.country for entry in entries if entry is not None and entry.country is not None), None)


def _body_in(words: Sequence[Word], known: Lexicon) -> Entry | None:
    """The first institution within a phrase that the tables know by name."""
    entries = (known.at(words, at, BODY) for at in range(1, len(words)))
    return next((entry for entry in entries if entry is not None), None)


@lru_cache
def _classes(pack: Pack) -> _Classes:
    own, cues = pack.table("words/speakers"), pack.table("words/cues")
    return _Classes(
        **{name: frozenset(own[name]) for name in ("one", "several", "one_of", "bodies", "media")},
        papers=frozenset((*cues["papers"], *own["past"])),
        pronouns=frozenset(cues["pronouns"]),
        pointing=frozenset(cues["determiners"]),
    )
