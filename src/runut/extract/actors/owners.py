"""Whose an actor is whose own words do not say. In: an article's phrases and sentences. Out: a country, or None."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from runut.extract.actors.phrase import Phrase
from runut.languages.knowledge.codes import BETWEEN_STATES, NEWSROOM
from runut.records.span import Span

# News at home seldom says that its offices and places are its own country's.
HOME_WEIGHT = 2
# How many times the next country's mentions make a page one about a foreign country.
FAR_MORE = 2


@dataclass(frozen=True, slots=True)
class Owners:
    """The countries that an article names: where each stands, where sentences begin, and the one named most.

    `page` is the country that the article's own words name most, the language's own preferred; `about` the one that it
    is plainly about, or None, and `home` the language's own.
    """

    places: tuple[int, ...]
    countries: tuple[str, ...]
    sentences: tuple[int, ...]
    page: str
    about: str | None
    home: str

    def beside(self, span: Span) -> str | None:
        """The one country that the sentence of `span` names, or None."""
        sentence = bisect_right(self.sentences, span.start)
        start = self.sentences[sentence - 1] if sentence else 0
        end = bisect_left(self.places, self.sentences[sentence]) if sentence < len(self.sentences) else None
        named = set(self.countries[bisect_left(self.places, start) : end])
        return named.pop() if len(named) == 1 else None

    def before(self, span: Span) -> str:
        """The country named last before `span`; the page's where none is."""
        place = bisect_left(self.places, span.start)
        return self.countries[place - 1] if place else self.page


def owners_of(phrases: Iterable[Phrase], sentences: Sequence[int], home: str) -> Owners:
    """What the phrases of a page, in reading order, say of its countries; `home` where they name none."""
    told = [(phrase.spans[0].start, country) for phrase in phrases if (country := _state_of(phrase, home)) is not None]
    counts = Counter({home: 0, "": 0})
    counts.update(country for _, country in told)
    about = _about(counts, home)
    counts[home] *= HOME_WEIGHT
    page = max(counts, key=lambda country: (counts[country], country == home))
    places, countries = tuple(place for place, _ in told), tuple(country for _, country in told)
    return Owners(places, countries, tuple(sentences), page, about, home)


def _about(counts: Mapping[str, int], home: str) -> str | None:
    """`home` where no other country is named more, else the one named far more than any other, or None."""
    (first, most), (_, next_most) = sorted(counts.items(), key=lambda pair: -pair[1])[:2]
    if counts[home] >= most:
        return home
    return first if most >= FAR_MORE * next_most else None


def _state_of(phrase: Phrase, home: str) -> str | None:
    """The state that a phrase names; a place abroad is none (`di Gaza`, `Barcelona`), nor a medium (`dilansir AFP`)."""
    if phrase.codes.sector == NEWSROOM:
        return None
    office = None if phrase.office is None else phrase.office.codes.country
    state = next((code for code in (phrase.codes.country, office) if code and code not in BETWEEN_STATES), None)
    return None if phrase.sort == "none" and state != home else state
