"""Find places. In: a `Text` and a `Pack`. Out: a `Place` for every mention that comes to one row of the tables."""

from runut.extract.places.districts import with_districts
from runut.extract.places.gazetteer import gazetteer
from runut.extract.places.mention import Mention
from runut.extract.places.scan import mentions
from runut.extract.places.settle import settle
from runut.extract.places.words import plain, words_of
from runut.languages.knowledge.places import Area
from runut.languages.pack import Pack
from runut.records.place import Place
from runut.records.span import Span
from runut.records.text import NameKind, Text

TABLES = "words/"


def find_places(text: Text, pack: Pack) -> tuple[Place, ...]:
    """The places that the text names, in reading order, none within another.

    A name that stands for several is settled by what it lies in beside it or on the page, else left out.
    """
    known, people = gazetteer(pack), _people(text)
    found: list[Mention] = []
    for sentence in text.sentences:
        words = words_of(sentence, text.content)
        found += with_districts(sentence, words, mentions(sentence, words, known, people), known, pack)
    settle(found)
    return tuple(_place(mention.span, mention.area) for mention in found if mention.area is not None and mention.shown)


def _people(text: Text) -> frozenset[str]:
    """Words of the page's full names of persons, in small letters: by one of them alone the person may be meant."""
    full = (
        name.span.slice(text.content).split()
        for sentence in text.sentences
        for name in sentence.names
        if name.kind is NameKind.person
    )
    return frozenset(plain(word) for words in full if len(words) > 1 for word in words)


def _place(span: Span, area: Area) -> Place:
    row = area.where.removeprefix(TABLES)
    return Place(span, area.name, area.level, area.country, area.code, area.scheme, f"{row} {area.name}")
