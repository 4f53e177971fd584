"""The 1,000 actors that news names most: each has a row of the tables, and comes out with the codes that are right."""

from evaluation.frequent import frequent, known
from runut.languages.pack import load_pack


def test_the_list_holds_a_thousand_actors_once_and_in_order() -> None:
    rows = frequent()
    assert len({row.name for row in rows}) == len(rows) == 1000
    assert [row.articles for row in rows] == sorted((row.articles for row in rows), reverse=True)


def test_every_actor_of_the_list_is_known_to_the_tables() -> None:
    told = known(load_pack())
    assert [row.name for row in frequent() if row.name not in told] == []


def test_every_actor_of_the_list_has_the_right_codes() -> None:
    told = known(load_pack())
    wrong = [
        (row.name, row.country, row.sector)
        for row in frequent()
        if (told[row.name].country, told[row.name].sector) != (row.country, row.sector)
    ]
    assert wrong == []
