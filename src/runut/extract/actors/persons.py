"""Persons with or without a title. In: words and a place. Out: a `Phrase` with where it ends."""

from collections.abc import Sequence
from dataclasses import replace

from runut.extract.actors.context import acts, predicate, speaks, weight
from runut.extract.actors.entry import GROUP, PUBLIC, RANK, What
from runut.extract.actors.initials import initialled
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.names import initials, name_end
from runut.extract.actors.offices import Titled, office_at
from runut.extract.actors.person import ENDS, Found, age_at, person
from runut.extract.actors.phrase import Phrase
from runut.extract.actors.words import Word, joined
from runut.records.text import NameKind

THING: frozenset[What] = frozenset({"thing"})


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
        return person(words, (place, start, end), office, lexicon)
    if office is None or start >= len(words) or words[start].text != ",":
        return None
    rank = office_at(words, start + 1, lexicon) if lexicon.at(words, start + 1, RANK) else None
    name = start + 1 if rank is None else rank.end
    end = name_end(words, name, lexicon, titled=True)
    if end == name or not (rank is not None or _closes(words, end, lexicon)):
        return None
    if end - name == 1 and words[name].low not in lexicon.sets["name_parts"] and not _closes(words, end, lexicon):
        return None
    return person(words, (start + 1, name, end), office, lexicon, apart=office.span)


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
        return initialled(words, place, lexicon)
    found, after = person(words, (place, place, end), None, lexicon)
    sure = found.office is not None or _likely(words, place, end, lexicon)
    return replace(found, sure=sure), after


def _likely(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an untitled run of capitals is a person: it speaks, has an age, or is made of names and acts."""
    if age_at(words, end) or speaks(words, start, end, lexicon) or joined(words, start, end) in lexicon.sets["public"]:
        return True
    if words[start].named(NameKind.person) or (start and words[start - 1].low in lexicon.sets["named_after"]):
        return True
    parts = sum(word.low in lexicon.sets["name_parts"] for word in words[start:end])
    placed = start > 0 and words[start - 1].low in lexicon.sets["before_place"]
    if end - start == 1:
        return bool(parts) and acts(words, start, end, lexicon)
    return parts * 2 >= end - start or (not placed and (bool(parts) or predicate(words, end, lexicon)))


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
    return Phrase("office", office.text, text, spans, office=office, weight=weighed, kind_by=office.ground), titled.end
