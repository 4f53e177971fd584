"""What `find_times` promises whatever the page."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from runut.extract.text.analyse import analyse
from runut.extract.times.find import find_times
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.moment import Moment, Period
from runut.records.time import Time

PACK = load_pack("id")
FRIDAY = Moment(date(2021, 11, 12))
WORDS = """Sabtu ( 23 / 11 2024 ) dan hingga sampai sejak awal akhir pekan bulan tahun lalu depan dua tiga hari
1980 - an , . Mei '98 kuartal II ini terakhir kemudian sebelumnya besok Minggu pertama tanggal malam"""


def times_in(*paragraphs: str, title: str | None = None, published: Moment | None = FRIDAY) -> tuple[Time, ...]:
    article = Article(title, None, published, (), None, (), paragraphs)
    return find_times(article, analyse(article, PACK), PACK)


def test_every_occurrence_slices_back_to_the_words() -> None:
    paragraphs = ("Pekan lalu ia datang.", "Ia pergi pekan lalu, lalu kembali Kamis (11/11).")
    article = Article("Pekan Lalu", None, FRIDAY, (), None, (), paragraphs)
    found = find_times(article, analyse(article, PACK), PACK)
    assert [[span.slice(article.text) for span in time.spans] for time in found] == [
        ["Pekan lalu", "pekan lalu"],
        ["Kamis (11/11)"],
    ]


def test_the_headline_is_not_read() -> None:
    assert times_in("Tak ada kabar.", title="Kamis (11/11) Mogok") == ()


def test_the_same_words_of_another_meaning_are_another_time() -> None:
    found = times_in(
        "Pada 3 Mei 2019 ia sakit. Keesokan harinya ia wafat. Pada 7 Mei ayahnya datang. Keesokan harinya ia pergi."
    )
    assert [time.period.first for time in found if time.text == "Keesokan harinya"] == [
        date(2019, 5, 4),
        date(2021, 5, 8),
    ]


def test_an_expression_does_not_reach_over_a_paragraph() -> None:
    assert [time.text for time in times_in("Ia datang pekan", "lalu pulang pada Mei", "2020 orang ikut.")] == ["Mei"]


def test_only_what_needs_the_day_of_publication_is_anchored_to_it() -> None:
    found = times_in("Kamis (11/11/2021) dan pekan lalu, juga tahun 1998, dua hari lalu, selama setahun, 3 Mei.")
    assert [(time.text, time.anchored) for time in found] == [
        ("Kamis (11/11/2021)", False),
        ("pekan lalu", True),
        ("tahun 1998", False),
        ("dua hari lalu", True),
        ("selama setahun", False),
        ("3 Mei", True),
    ]


def test_the_granularity_is_the_unit_of_the_words() -> None:
    found = times_in("Kemarin, pekan lalu, bulan lalu, kuartal II 2020, tahun lalu, era 90-an, selama dua jam.")
    assert [time.granularity for time in found] == ["day", "week", "month", "quarter", "year", "decade", "duration"]


def test_without_a_day_of_publication_relative_times_are_known_to_be_times_but_not_when() -> None:
    found = times_in("Kemarin, pekan lalu, dua hari lalu, awal Mei, kuartal II, tiga hari ke depan.", published=None)
    assert {time.period for time in found} == {Period(None, None)}
    assert len(found) == 6


def test_a_day_that_no_calendar_has_is_no_time() -> None:
    assert times_in("Surat bertanggal 31 Juni 2021 itu palsu.") == times_in("Surat bertanggal itu palsu.") == ()


def test_a_very_long_text_without_a_full_stop_is_read() -> None:
    sentence = "menurut dia pada Kamis dan 1, 2, 3, 4, 5 lalu akan "
    assert len(times_in(sentence * 4000)) == 1


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(WORDS.split()), st.text(max_size=8)), max_size=40), st.sampled_from(["", " "])
)
def test_no_text_breaks_it_and_periods_run_forward(words: list[str], between: str) -> None:
    article = Article(None, None, FRIDAY, (), None, (), (between.join(words),))
    for time in find_times(article, analyse(article, PACK), PACK):
        assert {span.slice(article.text).lower() for span in time.spans} == {time.text.lower()}
        first, last = time.period.first, time.period.last
        assert first is None or last is None or first <= last
