"""A reader of actors for the tests of this folder."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from runut.extract.actors.find import find_actors
from runut.extract.actors.parties import ENOUGH
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.moment import Moment

Reader = Callable[..., dict[str, Actor]]


@pytest.fixture
def read() -> Reader:
    """A function from paragraphs to those who take part, by name; every span is checked on the way."""

    def reader(*paragraphs: str, title: str | None = None, day: date | None = date(2024, 5, 14)) -> dict[str, Actor]:
        published = None if day is None else Moment(day)
        article = Article(title, None, published, (), None, (), paragraphs)
        pack = load_pack()
        actors = find_actors(article, analyse(article, pack), pack)
        check(article.text, actors)
        return {actor.name: actor for actor in actors if actor.part >= ENOUGH}

    return reader


def check(text: str, actors: Sequence[Actor]) -> None:
    """Spans slice to mentions, mentions are distinct, no two spans of an actor overlap, ids run in order of mention."""
    for actor in actors:
        assert all(span.slice(text) in actor.mentions for span in actor.spans)
        assert len(set(actor.mentions)) == len(actor.mentions)
        assert all(before.end <= after.start for before, after in zip(actor.spans, actor.spans[1:], strict=False))
    assert [actor.id for actor in actors] == [f"a{n}" for n in range(1, len(actors) + 1)]
    assert [actor.spans[0] for actor in actors] == sorted(actor.spans[0] for actor in actors)
