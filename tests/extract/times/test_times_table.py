"""Two hundred sentences and the times that are in them."""

import re
import tomllib
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from runut.extract.text.analyse import analyse
from runut.extract.times.find import find_times
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.moment import Moment

PACK = load_pack("id")
EXAMPLES = tomllib.loads(Path(__file__).with_name("examples.toml").read_text(encoding="utf-8"))["examples"]


def written(value: date | None) -> str:
    return value.isoformat() if value else ""


@pytest.mark.parametrize("example", EXAMPLES, ids=[example["in"][:60] for example in EXAMPLES])
def test_a_sentence_holds_these_times_and_no_others(example: dict[str, Any]) -> None:
    published = Moment(date.fromisoformat(example["on"])) if "on" in example else None
    article = Article(None, None, published, (), None, (), (example["in"],))
    found = find_times(article, analyse(article, PACK), PACK)
    assert [[time.text, written(time.period.first), written(time.period.last)] for time in found] == example["times"]


def test_there_are_two_hundred_examples() -> None:
    assert len(EXAMPLES) >= 200


def test_no_two_examples_differ_only_in_numbers_or_names() -> None:
    frames = Counter(re.sub(r"\d+|(?<=\s)[A-Z]\w+", "_", example["in"]) for example in EXAMPLES)
    assert [frame for frame, count in frames.items() if count > 1] == []
