"""Actors whom only the words beside an act describe. In: an article's actors, statements. Out: the actors, with these.

Whoever is reported to have said something takes part (GUIDELINES 3), also where only the words beside the cue tell what
he is: `otoritas kehakiman Iran mengatakan`, `sumber lain menyebut`, `para ekonom memperkirakan`.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from runut.extract.actors.described import Described, described
from runut.extract.actors.glue import cutter
from runut.extract.actors.lexicon import lexicon
from runut.languages.pack import Pack
from runut.records.actor import Actor, Ground, Grounds
from runut.records.article import Article
from runut.records.span import Span
from runut.records.statement import Statement
from runut.records.text import Text


def with_speakers(
    article: Article, text: Text, actors: tuple[Actor, ...], statements: Iterable[Statement], pack: Pack
) -> tuple[Actor, ...]:
    """The actors, and one for each speaker of `statements` whom none of them stands for, by first mention."""
    places = [said.speaker_span for said in statements if said.speaker is None and said.speaker_span is not None]
    found = _described(article, text, places, pack)
    return _joined(actors, found, _country_of(actors))


def with_sides(
    article: Article, text: Text, actors: tuple[Actor, ...], places: Sequence[Span], pack: Pack
) -> tuple[Actor, ...]:
    """The actors, and one for each person or group whom the words at `places`, sides of events, describe.

    Unlike who speaks, who does or suffers something may well be of another country than the page: it is unknown where
    the words do not tell it.
    """
    found = [one for one in _described(article, text, places, pack) if one.kind != "organization"]
    return _joined(actors, found, None)


def _described(article: Article, text: Text, places: Sequence[Span], pack: Pack) -> list[Described]:
    if not places:
        return []
    known = lexicon(pack, None if article.published is None else article.published.day)
    apart = cutter(text.content, known)
    described_ = (described(place, text, known, apart, pack) for place in places)
    return [one for one in described_ if one is not None]


def _joined(actors: tuple[Actor, ...], described_: Sequence[Described], country: str | None) -> tuple[Actor, ...]:
    """The actors with those described, by first mention; the same object where nobody is."""
    if not described_:
        return actors
    found: dict[str, list[Described]] = {}
    for one in described_:
        found.setdefault(one.name.lower(), []).append(one)
    first = 1 + max((int(actor.id[1:]) for actor in actors), default=0)
    made = [_actor(f"a{first + at}", those, country) for at, those in enumerate(found.values())]
    taken = sorted(span for actor in made for span in actor.spans)
    others = (replace(actor, spans=_outside(actor.spans, taken)) for actor in actors)
    return tuple(sorted((*others, *made), key=lambda actor: actor.spans[0]))


def _country_of(actors: Iterable[Actor]) -> str | None:
    """The country that most mentions of the article's actors belong to."""
    counts = Counter[str]()
    for actor in actors:
        if actor.country is not None and actor.kind != "country":
            counts[actor.country] += len(actor.spans)
    return counts.most_common(1)[0][0] if counts else None


def _actor(identity: str, those: Sequence[Described], country: str | None) -> Actor:
    first = those[0]
    told = first.country or (None if first.kind == "anonymous" else country)
    by = None if told is None else Ground("page")
    grounds = Grounds(first.ground, by, None if first.sector is None else first.ground)
    spans = tuple(sorted({speaker.span for speaker in those}))
    mentions = tuple(dict.fromkeys(words for speaker in those for words in (speaker.words, speaker.name)))
    return Actor(identity, first.name, first.kind, told, first.sector, mentions, spans, because=grounds)


def _outside(spans: tuple[Span, ...], taken: Sequence[Span]) -> tuple[Span, ...]:
    """The spans that lie in none of the longer ones in `taken`; all of them where none would be left."""
    kept = tuple(span for span in spans if not _within(span, taken))
    return kept or spans


def _within(span: Span, taken: Sequence[Span]) -> bool:
    before = bisect_right(taken, span.start, key=lambda longer: longer.start) - 1
    return before >= 0 and taken[before].holds(span)
