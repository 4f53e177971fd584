"""Every form of the grammar reads its own examples, and every resolver is there for a form."""

import re
from datetime import date
from typing import Any

import pytest

from runut.extract.text.analyse import analyse
from runut.extract.times.find import find_times
from runut.extract.times.resolve import RESOLVERS
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.moment import Moment, Period

PACK = load_pack("id")
FORMS = [(name, row) for name, table in PACK.tables("times/forms") for row in table["form"]]
EXAMPLES = [(f"{name}: {row['resolve']}", example) for name, row in FORMS for example in row["examples"]]


def day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


@pytest.mark.parametrize(("form", "example"), EXAMPLES)
def test_an_example_of_a_form_is_read_as_it_says(form: str, example: dict[str, Any]) -> None:
    article = Article(None, None, Moment(date.fromisoformat(example["on"])), (), None, (), (example["in"],))
    found = {time.text: time.period for time in find_times(article, analyse(article, PACK), PACK)}
    assert example["text"] in found, form
    assert found[example["text"]] == Period(day(example.get("from")), day(example.get("to")))


def test_every_form_has_an_example() -> None:
    assert [row["form"] for _, row in FORMS if not row["examples"]] == []


def test_forms_name_all_the_resolvers_and_no_others() -> None:
    assert {row["resolve"] for _, row in FORMS} == set(RESOLVERS)


def test_every_class_of_words_is_used_by_a_form() -> None:
    words, pieces = PACK.table("times/words"), PACK.table("times/pieces")
    forms = [form for name in ("pieces", "wholes", "glue") for form in pieces[name].values()]
    forms += [form for guard in pieces["guards"].values() for form in guard.values()]
    forms += [name for names in pieces["others"].values() for name in names]
    forms += [text for _, row in FORMS for text in (row["form"], row.get("after", ""), row.get("before", ""))]
    used = set(re.findall(r"(?<!['\w])\w+(?!['\w])", " ".join(forms)))
    in_code = {"link", "quote"}
    assert {*words["valued"], *words["plain"], *words["signs"]} - used - in_code == set()


def test_every_guard_and_piece_is_used() -> None:
    pieces = PACK.table("times/pieces")
    forms = [row["form"] for _, row in FORMS] + [
        form for name in ("pieces", "wholes", "glue") for form in pieces[name].values()
    ]
    used = set(re.findall(r"<(\w+)>", " ".join(forms)))
    assert {*pieces["pieces"], *pieces["wholes"]} - used == set()
    assert set(pieces["guards"]) == {name for _, row in FORMS for name in row.get("unless", ())}
