"""The phrase of a named person. In: words, and where title and name stand. Out: a `Phrase` with where it ends."""

from collections.abc import Sequence

from runut.extract.actors.context import weight
from runut.extract.actors.entry import PUBLIC
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.names import name_end
from runut.extract.actors.offices import Titled, office_at
from runut.extract.actors.phrase import Office, Phrase
from runut.extract.actors.words import Word, bracketed, joined
from runut.records.actor import Ground
from runut.records.span import Span
from runut.records.text import NameKind

Found = tuple[Phrase, int]
ENDS = frozenset({",", "(", ".", ":", "”", '"', "-", "–"})


def person(
    words: Sequence[Word],
    place: tuple[int, int, int],
    office: Office | None,
    lexicon: Lexicon,
    *,
    apart: Span | None = None,
) -> Found:
    """The phrase of a person whose title and name begin and end at the three places, with what follows the name."""
    start, name, end = place
    aliases, after = _aliases(words, end, lexicon)
    spans = [Span(words[start].span.start, words[end - 1].span.end)]
    if apart is not None:
        spans.insert(0, apart)
    text = joined(words, name, end).replace(" .", ".")
    strings = [Span(words[name].span.start, words[end - 1].span.end)] if name > start else []
    if office is None:
        later = _office_after(words, after, lexicon)
        if later is not None and later.office is not None:
            office, after = later.office, later.end
            spans.append(office.span)
    elif name > start and apart is None and office.certain:
        strings.insert(0, Span(words[start].span.start, words[name - 1].span.end))
    weighed = weight(words, start, after, lexicon)
    found = Phrase(
        "person",
        text,
        text,
        tuple(spans),
        office=office,
        aliases=aliases,
        weight=weighed,
        inner=tuple(strings),
        kind_by=_kind_by(words, (name, end), office, lexicon),
    )
    return found, after


def _kind_by(words: Sequence[Word], name: tuple[int, int], office: Office | None, lexicon: Lexicon) -> Ground:
    """Why the words of a name are a person's: a row, an office beside it, the model of names, or their shape."""
    known = lexicon.at(words, name[0], PUBLIC)
    if known is not None:
        return known.reason
    if office is not None:
        return office.ground
    if words[name[0]].named(NameKind.person):
        return Ground("name model", "weights/names")
    return Ground("role", "words/names.toml")


def _aliases(words: Sequence[Word], end: int, lexicon: Lexicon) -> tuple[tuple[str, ...], int]:
    """Other names right after the name, in brackets or after `alias`, and where they end."""
    alias = bracketed(words, end)
    if alias is not None:
        return (alias,), end + 2 + len(alias.split())
    if end < len(words) and words[end].low in lexicon.sets["nicknames"]:
        last = name_end(words, end + 1, lexicon)
        if last > end + 1:
            return (joined(words, end + 1, last),), last
    if age_at(words, end):
        return (), end + 3
    return (), end


def _office_after(words: Sequence[Word], place: int, lexicon: Lexicon) -> Titled | None:
    """An office in apposition after the name (`Budi Santoso, Ketua KPU, mengatakan`)."""
    if place >= len(words) or not (words[place].text == "," or words[place].low in lexicon.sets["as"]):
        return None
    titled = office_at(words, place + 1, lexicon)
    if titled is None or titled.office is None or not (titled.office.certain or titled.office.accused):
        return None
    follower = words[titled.end] if titled.end < len(words) else None
    named = name_end(words, titled.end, lexicon, titled=True) > titled.end
    return (
        titled
        if not named and (follower is None or follower.text in ENDS or follower.low in lexicon.sets["speech"])
        else None
    )


def age_at(words: Sequence[Word], place: int) -> bool:
    """Whether an age in brackets stands at `place` (`Budi (45)`)."""
    if place + 2 >= len(words) or words[place].text != "(" or words[place + 2].text != ")":
        return False
    return words[place + 1].text.isdigit() and len(words[place + 1].text) == 2
