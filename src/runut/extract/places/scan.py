"""Names of the gazetteer in a sentence. In: its words. Out: `Mention`s of all but districts, in order, not nested."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from runut.extract.places.context import (
    STATES,
    Cue,
    cue_before,
    is_in_longer_name,
    is_named_place,
    is_of_person,
    is_other_name,
    is_part_of_thing,
    is_placed,
)
from runut.extract.places.gazetteer import Form, Gazetteer
from runut.extract.places.mention import Mention
from runut.extract.places.words import Word
from runut.records.span import Span
from runut.records.text import Sentence

HEADLINE = -1
FURTHEST_JOIN = 3


def mentions(sentence: Sentence, words: Sequence[Word], known: Gazetteer, people: frozenset[str]) -> list[Mention]:
    """The sentence's names of places, each with what it may be; `people` are words of the page's names of persons."""
    found = list(_found(sentence, words, known, people))
    for before, after in pairwise(found):
        if _joined(words, before.last, after.start, known):
            before.beside = after
    return found


def _found(sentence: Sentence, words: Sequence[Word], known: Gazetteer, people: frozenset[str]) -> Iterator[Mention]:
    place, forms = 0, known.forms
    while place < len(words):
        word = words[place]
        form = known.at(words, place) if word.capital and word.low in forms else None
        if form is not None and place and f"{words[place - 1].low} {word.low}" in known.tells:
            form = None  # `Wali Kota Jogja` has no `Kota Jogja`.
        if form is None:
            place += 1
            continue
        last = place + len(form.low)
        if form.strong or form.weak:
            mention = _mention(words, place, form, known)
            mention.shown = not _means_else(sentence, words, mention, known, people)
            # `Polres Bogor` is no place, but tells which Sukajaya the page is about.
            if mention.shown or not is_of_person(sentence, mention.span):
                yield mention
        place = last


def _mention(words: Sequence[Word], first: int, form: Form, known: Gazetteer) -> Mention:
    cue, last = cue_before(words, first, known), first + len(form.low)
    strong, weak = form.strong, form.weak
    told = tuple(area for area in (*strong, *weak) if area.kind in cue.kinds)
    if told:
        strong, weak = told, ()
    else:
        cue = Cue(first, ())
    span = Span(words[cue.start].start, words[last - 1].end)
    return Mention(span, cue.start, first, last, strong, weak, bool(told))


def _means_else(
    sentence: Sentence, words: Sequence[Word], mention: Mention, known: Gazetteer, people: frozenset[str]
) -> bool:
    """Whether what is around it says that it is no place, or a part of another name."""
    first, last, start = mention.first, mention.last, mention.start
    if is_part_of_thing(sentence, words, start, last, known):
        return True
    span = Span(words[first].start, words[last - 1].end)
    areas = (*mention.strong, *mention.weak)
    sure = mention.told or is_placed(words, start, known)
    # What an office's holder has is a place, though the model may take it for a part of the holder's name.
    of_office = mention.told and start == first
    if not of_office and is_other_name(sentence, span, areas, sure):
        return True
    if sure or is_named_place(sentence, span):
        return False
    in_text = sentence.paragraph != HEADLINE
    if in_text and all(area.level == "city" for area in areas) and is_in_longer_name(words, start, last):
        return True
    if last - first > 1:
        return False
    _doubt(mention, words[first], in_text, known)
    return words[first].low in people and not any(area.level in STATES for area in areas)


def _doubt(mention: Mention, word: Word, in_text: bool, known: Gazetteer) -> None:
    """Let a name that is a word too, where its capital says nothing, need what it lies in (`Malang, Jawa Timur`)."""
    a_word = (word.opens or not in_text) and word.low in known.cues["words"] and not word.text.isupper()
    if a_word or word.low in known.cues["clubs"]:
        mention.strong, mention.weak = (), (*mention.strong, *mention.weak)


def _joined(words: Sequence[Word], last: int, start: int, known: Gazetteer) -> bool:
    """Whether nothing but a comma, a bracket or `di` stands between two mentions."""
    between = words[last:start]
    return 0 < len(between) < FURTHEST_JOIN and all(word.low in known.cues["joins"] for word in between)
