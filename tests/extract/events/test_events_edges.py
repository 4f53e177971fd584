"""Pages that nobody writes: the coder neither falls over nor does more than twice the work on twice the text.

Work is what Python calls, which is the same at every run; time is not.
"""

import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from types import FrameType

import pytest

from runut.extract.actors.find import find_actors
from runut.extract.events.find import find_events
from runut.extract.events.merging import Report, merge
from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.extract.times.find import find_times
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.event import Event

PACK = load_pack()
PARAGRAPH = 600
# Twice the work on twice the text, and what the ends of a page add.
LINEAR = 2.3
CALLS = frozenset({"call", "c_call"})

REPORTS = (
    "Polisi menangkap Rahmat di Sukamaju pada Senin. Rusia menyerang Ukraina. Menteri Luar Negeri Turki bertemu "
    'Menteri Luar Negeri Rusia di Jakarta. "Kami mengecam serangan itu," kata Lestari. '
)
NAMES = "Rusia Ukraina Turki Rahmat Lestari Sukamaju Jakarta "
TRIGGERS = "menangkap menyerang mengecam bertemu menuntut menolak memecat membunuh "
CONJUNCTIONS = "Rusia dan Ukraina dan Turki dan Rahmat menyerang dan menangkap dan mengecam dan "
NESTED = (
    "Rusia mengatakan bahwa Ukraina menuduh bahwa Turki menolak karena Rahmat meminta agar Lestari menuntut supaya "
)
SAME = "Polisi menangkap Rahmat. "
UNENDED = "polisi menangkap Rahmat lalu Rusia menyerang Ukraina dan warga berunjuk rasa di depan kantor bupati serta "


def coded(body: str, *, cut: bool = True) -> tuple[tuple[Event, ...], int]:
    """The events of an article of that body, and how many calls it took to code them; the steps before count none."""
    step = PARAGRAPH if cut else len(body)
    paragraphs = tuple(body[place : place + step] for place in range(0, len(body), step))
    article = Article("Judul berita", "Kabar", None, (), None, (), paragraphs)
    text = analyse(article, PACK)
    actors = find_actors(article, text, PACK)
    statements, times = find_statements(article, text, actors, PACK), find_times(article, text, PACK)
    return counted(partial(find_events, article, text, times, actors, statements, PACK))


def counted(step: Callable[[], tuple[Event, ...]]) -> tuple[tuple[Event, ...], int]:
    """What a step gives, and how many calls it made."""
    calls: Counter[str] = Counter()

    def count(_frame: FrameType, kind: str, _value: object) -> None:
        calls[kind] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        events = step()
    finally:
        sys.setprofile(before)
    return events, sum(calls[kind] for kind in CALLS)


def growth(words: str, length: int, *, cut: bool = True) -> float:
    """How many times the work on `length` characters twice as many take, once everything is loaded."""
    coded(words)
    few, many = ((words * (size // len(words) + 1))[:size] for size in (length, 2 * length))
    return coded(many, cut=cut)[1] / coded(few, cut=cut)[1]


@pytest.mark.parametrize("words", [REPORTS, NAMES, TRIGGERS, CONJUNCTIONS, NESTED])
def test_twice_the_text_is_twice_the_work(words: str) -> None:
    assert growth(words, 8 * PARAGRAPH) <= LINEAR


def test_one_event_told_over_and_over_is_twice_the_work() -> None:
    report = Report(coded(SAME)[0][0], "tangkap")
    few, many = (counted(partial(merge, [report] * size))[1] for size in (500, 1000))
    assert many / few <= LINEAR


def test_a_sentence_twice_as_long_is_twice_the_work() -> None:
    assert growth(UNENDED, 800, cut=False) <= LINEAR


def test_ten_thousand_sentences_without_a_full_stop_are_coded() -> None:
    events, _ = coded("air di sungai mulai surut pada pagi hari " * 10_000, cut=False)
    assert events == ()


def test_a_page_of_nothing_but_names_tells_no_event() -> None:
    assert coded(NAMES * 200)[0] == ()


def test_a_page_of_nothing_but_triggers_names_nobody() -> None:
    assert coded(TRIGGERS * 200)[0] == ()


@pytest.mark.parametrize("words", [CONJUNCTIONS, NESTED])
def test_what_is_nested_deep_keeps_to_its_own_words(words: str) -> None:
    events, _ = coded(words * 20, cut=False)
    assert events
    body = words * 20
    start = len("Judul berita\n")
    for event in events:
        assert body[event.trigger_span.start - start : event.trigger_span.end - start] == event.trigger


def test_an_event_amid_hundreds_of_other_sentences_is_found_once() -> None:
    filler = "Air di Sukamaju mulai surut. Jalan ke pasar masih berlumpur. "
    half = filler * 300
    events, _ = coded(f"{half}\nRusia menyerang Ukraina. {half}", cut=False)
    assert [event.type for event in events] == ["ASSAULT"]
