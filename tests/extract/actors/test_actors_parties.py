"""Who takes part: chances by where one is named, what statements and events tell besides, and broken weights."""

from datetime import date
from pathlib import Path

import pytest

from runut.errors import LanguagePackError
from runut.extract.actors.find import find_actors
from runut.extract.actors.parties import ENOUGH, share, weights
from runut.extract.text.analyse import analyse
from runut.languages.pack import Pack, load_pack
from runut.pipeline import read_article
from runut.records.article import Article
from runut.records.moment import Moment


def article(*paragraphs: str) -> Article:
    return Article(None, None, Moment(date(2024, 5, 14)), (), None, (), paragraphs)


def chances(*paragraphs: str) -> dict[str, float]:
    pack, page = load_pack(), article(*paragraphs)
    return {actor.name: actor.part for actor in find_actors(page, analyse(page, pack), pack)}


def test_who_does_something_is_likelier_to_take_part_than_where_it_is_done() -> None:
    found = chances("Rusia menyerang Ukraina. Pameran buku digelar di Jepang.")
    assert found["Rusia"] > ENOUGH > found["Jepang"]
    assert all(0 <= part <= 1 for part in found.values())


def test_a_chance_grows_with_its_score() -> None:
    assert share(-2) < share(0) == 0.5 < share(2)


def test_every_side_of_an_event_and_every_speaker_is_an_actor() -> None:
    found = read_article(
        article('"Kami siap," kata Wirya Saputra di Bandung.', "Presiden Turki menelepon Presiden Mesir."), load_pack()
    )
    known = {actor.id for actor in found.actors}
    assert {said.speaker for said in found.statements} <= known
    assert {side for event in found.events for side in (*event.actors, *event.recipients)} <= known
    assert "Wirya Saputra" in {actor.name for actor in found.actors}


def test_broken_weights_are_refused_with_what_to_do(tmp_path: Path) -> None:
    folder = tmp_path / "weights" / "parties"
    folder.mkdir(parents=True)
    (folder / "actors.tsv").write_text("best\tbanyak\n", encoding="utf-8")
    with pytest.raises(LanguagePackError, match=r"training\.parties"):
        weights(Pack("xx", tmp_path), "actors")
    with pytest.raises(LanguagePackError, match=r"training\.parties"):
        weights(Pack("xx", tmp_path), "mentions")
