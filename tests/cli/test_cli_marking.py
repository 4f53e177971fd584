"""Sentences with their parts underlined and labelled."""

from runut.cli.marking import Mark, marked
from runut.records.span import Span

CONTENT = "KPK menahan Hendra Wisastra pada Kamis."


def mark(words: str, label: str, content: str = CONTENT, *, heavy: bool = False) -> Mark:
    start = content.index(words)
    return Mark(Span(start, start + len(words)), label, "bold", heavy)


def shown(marks: list[Mark], content: str = CONTENT, width: int = 80) -> list[str]:
    return [line.plain for line in marked(content, Span(0, len(content)), marks, width)]


def test_a_label_that_would_run_into_the_next_drops_to_a_lower_row() -> None:
    marks = [mark("KPK", "recipient"), mark("menahan", "trigger", heavy=True), mark("Hendra Wisastra", "actor")]
    assert shown(marks) == [
        "KPK menahan Hendra Wisastra pada Kamis.",
        "─── ━━━━━━━ ───────────────",
        "│   trigger actor",
        "recipient",
    ]


def test_words_that_are_two_things_have_both_labels() -> None:
    assert shown([mark("KPK", "actor"), mark("KPK", "speaker")])[2] == "actor, speaker"


def test_a_mark_over_two_lines_is_labelled_once() -> None:
    content = "Menteri Luar Negeri Arunika bertemu"
    lines = shown([mark("Luar Negeri Arunika", "actor", content)], content, width=28)
    assert lines == [
        "Menteri Luar",
        "        ────",
        "        actor",
        "Negeri Arunika",
        "──────────────",
        "bertemu",
    ]


def test_labels_stand_right_below_letters_that_take_two_columns() -> None:
    content = "Kapal 海 ditahan"
    assert shown([mark("ditahan", "trigger", content)], content)[2].index("trigger") == len("Kapal ") + 2 + 1


def test_a_word_longer_than_a_line_is_broken_and_none_of_it_is_lost() -> None:
    lines = shown([], "x" * 100, width=40)
    assert "".join(lines) == "x" * 100
    assert max(map(len, lines)) <= 40


def test_lines_far_from_every_mark_are_left_out_of_a_long_sentence() -> None:
    content = f"{'kata ' * 400}ditahan {'kata ' * 400}"
    lines = shown([mark("ditahan", "trigger", content)], content)
    assert lines[0] == lines[-1] == "…"
    assert sum("kata" in line for line in lines) == 3
