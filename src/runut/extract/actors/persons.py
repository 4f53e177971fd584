"""Persons with or without a title. In: words and a place. Out: a `Phrase` with where it ends."""

from collections.abc import Sequence
from dataclasses import replace

from runut.extract.actors.context import acts, predicate, speaks, weight
from runut.extract.actors.entry import COUNTRY, GROUP, KNOWN, PUBLIC, RANK, ROLE, What
from runut.extract.actors.institutions import bracketed, joined
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.names import initials, name_end
from runut.extract.actors.offices import Titled, office_at
from runut.extract.actors.phrase import ASSUMED, Office, Phrase
from runut.extract.actors.words import Word
from runut.records.actor import Ground
from runut.records.span import Span
from runut.records.text import NameKind

Found = tuple[Phrase, int]
THING: frozenset[What] = frozenset({"thing"})
# Commas and `and` between two of a list, and words before a list in which its people are told of.
LINKS, BEFORE_LIST = 2, 15
ENDS = frozenset({",", "(", ".", ":", "”", '"', "-", "–"})


def person_at(words: Sequence[Word], place: int, lexicon: Lexicon) -> Found | None:
    """The person named at `place`, or the office that stands for one; None if there is neither."""
    titled = office_at(words, place, lexicon)
    if titled is None or lexicon.at(words, place, PUBLIC) is not None:
        return _untitled(words, place, lexicon)  # also where the name begins with a title (`Gus Dur`)
    return _titled(words, place, titled, lexicon) or _office_alone(words, place, titled, lexicon)


def _titled(words: Sequence[Word], place: int, titled: Titled, lexicon: Lexicon) -> Found | None:
    office, start = titled.office, titled.end
    end = _name_after_title(words, start, titled, lexicon)
    if end > start and not _of_a_place(words, place, start, end, lexicon):
        return _person(words, (place, start, end), office, lexicon)
    if office is None or start >= len(words) or words[start].text != ",":
        return None
    rank = office_at(words, start + 1, lexicon) if lexicon.at(words, start + 1, RANK) else None
    name = start + 1 if rank is None else rank.end
    end = name_end(words, name, lexicon, titled=True)
    if end == name or not (rank is not None or _closes(words, end, lexicon)):
        return None
    if end - name == 1 and words[name].low not in lexicon.sets["name_parts"] and not _closes(words, end, lexicon):
        return None
    return _person(words, (start + 1, name, end), office, lexicon, apart=office.span)


def _name_after_title(words: Sequence[Word], start: int, titled: Titled, lexicon: Lexicon) -> int:
    end = name_end(words, start, lexicon, titled=True)
    if end > start or start >= len(words):
        return end
    criminal = titled.office is not None and words[start - 1].low in lexicon.sets["initials_after"]
    return start + 1 if criminal and initials(words[start], lexicon) else start


def _of_a_place(words: Sequence[Word], place: int, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the capital after a noun for people is rather where they are from (`warga Sukamaju`) than a name."""
    strange = end - start == 1 and words[start].low not in lexicon.sets["name_parts"]
    noun = lexicon.at(words, place, GROUP)
    accused = noun is not None and noun.key in lexicon.sets["initials_after"]
    return strange and noun is not None and not accused and not initials(words[start], lexicon)


def _closes(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    return place >= len(words) or words[place].text in ENDS or predicate(words, place, lexicon)


def _untitled(words: Sequence[Word], place: int, lexicon: Lexicon) -> Found | None:
    end = name_end(words, place, lexicon)
    if end == place:
        return _initialled(words, place, lexicon)
    found, after = _person(words, (place, place, end), None, lexicon)
    sure = found.office is not None or _likely(words, place, end, lexicon)
    return replace(found, sure=sure), after


def _initialled(words: Sequence[Word], place: int, lexicon: Lexicon) -> Found | None:
    """`AM` after a word that tells a suspect or victim, or before an age in brackets."""
    if not initials(words[place], lexicon):
        return None
    told = place > 0 and words[place - 1].low in lexicon.sets["initials_after"]
    if not told and lexicon.at(words, place, KNOWN | COUNTRY):
        return None
    found = _person(words, (place, place, place + 1), None, lexicon)
    if not told and not _age(words, place + 1) and found[0].office is None:
        return None
    return found


def listed_initials(words: Sequence[Word], place: int, lexicon: Lexicon) -> Found | None:
    """The initials at `place`, where a list of persons goes on (`RK, BT, dan LS`)."""
    if not _strange_initials(words, place, lexicon):
        return None
    return _person(words, (place, place, place + 1), None, lexicon)


def first_initials(words: Sequence[Word], place: int, lexicon: Lexicon) -> Found | None:
    """The initials at `place` that open a list of people told of before it (`tiga orang, yakni RK, BT, dan LS`)."""
    after = past_link(words, place + 1, lexicon)
    if after == place + 1 or not all(_strange_initials(words, one, lexicon) for one in (place, after)):
        return None
    if not any(lexicon.at(words, one, GROUP | ROLE) for one in range(max(0, place - BEFORE_LIST), place)):
        return None
    return _person(words, (place, place, place + 1), None, lexicon)


def past_link(words: Sequence[Word], end: int, lexicon: Lexicon) -> int:
    """Past the comma and the `and` between two of a list; `end` where there is neither."""
    place = end
    while (
        place < len(words)
        and place - end < LINKS
        and (words[place].text == "," or words[place].low in lexicon.sets["and"])
    ):
        place += 1
    return place


def _strange_initials(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether the initials there are no degree and nobody whom the tables know."""
    if place >= len(words) or words[place].low in lexicon.sets["degrees"] or not initials(words[place], lexicon):
        return False
    return lexicon.at(words, place, KNOWN | COUNTRY) is None


def _likely(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an untitled run of capitals is a person: it speaks, has an age, or is made of names and acts."""
    if _age(words, end) or speaks(words, start, end, lexicon) or joined(words, start, end) in lexicon.sets["public"]:
        return True
    if words[start].named(NameKind.person) or (start and words[start - 1].low in lexicon.sets["named_after"]):
        return True
    parts = sum(word.low in lexicon.sets["name_parts"] for word in words[start:end])
    placed = start > 0 and words[start - 1].low in lexicon.sets["before_place"]
    if end - start == 1:
        return bool(parts) and acts(words, start, end, lexicon)
    return parts * 2 >= end - start or (not placed and (bool(parts) or predicate(words, end, lexicon)))


def _age(words: Sequence[Word], place: int) -> bool:
    if place + 2 >= len(words) or words[place].text != "(" or words[place + 2].text != ")":
        return False
    return words[place + 1].text.isdigit() and len(words[place + 1].text) == 2


def _person(
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
    if office is not None and office.codes.sector_by is not None:
        return office.codes.sector_by
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
    if _age(words, end):
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


def _office_alone(words: Sequence[Word], place: int, titled: Titled, lexicon: Lexicon) -> Found | None:
    office = titled.office
    if office is None or office.codes.sector in lexicon.sets["private"] or lexicon.at(words, place, GROUP):
        return None
    if not office.certain and not (office.own and words[place].capital and not words[place].opens):
        return None
    if place and lexicon.at(words, place - 1, THING):
        return None  # `Instruksi Presiden Nomor 12`
    spans = (office.span,)
    text = joined(words, place, titled.end)
    weighed = weight(words, place, titled.end, lexicon)
    return Phrase(
        "office", office.text, text, spans, office=office, weight=weighed, kind_by=office.codes.sector_by or ASSUMED
    ), titled.end
