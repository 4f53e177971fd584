from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runut.errors import LanguagePackError
from runut.extract.text.cut.tokens import word_spans
from runut.extract.text.names.find import find_names, labels_of, names_in
from runut.extract.text.names.manner import Manner, manner_of
from runut.extract.text.names.weights import WEIGHTS
from runut.languages.pack import Pack, load_pack
from runut.records.span import Span
from runut.records.text import NameKind

PERSON, ORGANISATION, PLACE = NameKind.person, NameKind.organisation, NameKind.place


def found(text: str) -> list[tuple[str, NameKind]]:
    words = word_spans(text, Span(0, len(text)), load_pack())
    return [(name.span.slice(text), name.kind) for name in names_in(text, [words], load_pack())[0]]


def test_persons_organisations_and_places_are_told_apart() -> None:
    text = "Ketua KPK Budi Santoso mengatakan kepada wartawan di Jakarta, Senin (3/2), bahwa Wati Lestari hadir."
    assert found(text) == [
        ("KPK", ORGANISATION),
        ("Budi Santoso", PERSON),
        ("Jakarta", PLACE),
        ("Wati Lestari", PERSON),
    ]


def test_a_title_is_no_part_of_the_name() -> None:
    assert found("Menurut Menteri Keuangan Rudi Hartono, anggaran itu cukup.") == [("Rudi Hartono", PERSON)]


def test_a_split_off_enclitic_is_no_part_of_the_name() -> None:
    assert ("Jakarta", PLACE) in found("Warga Bandung dan Jakarta, kotanya yang ramai, menunggu di Jakarta.")


def test_small_words_alone_hold_no_name() -> None:
    assert found("harga beras naik lagi karena panen gagal.") == []


def test_verbs_and_nouns_of_a_headline_are_no_names() -> None:
    assert found("Polisi Tangkap Tiga Penjual Lahan di Surabaya") == [("Surabaya", PLACE)]
    assert found("KPK Tahan Dua Pejabat Pajak") == [("KPK", ORGANISATION)]


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Harga Beras Naik, Warga Mengeluh", Manner.headline),
        ("Dua Bus Tabrakan di Jalan Raya Bogor, Belasan Penumpang Luka", Manner.headline),
        ("WARGA TOLAK PABRIK SEMEN.", Manner.headline),
        ("Harga beras naik, warga Bandung mengeluh", Manner.news),
        ("Mereka adalah Budi Santoso, Wati Lestari, dan Rudi Hartono.", Manner.news),
        ("Ketua Umum Partai Cahaya Budi Santoso di Rumah Sakit Harapan Bangsa.", Manner.news),
        ("Budi Santoso dan Wati Lestari", Manner.news),
        ("Jakarta", Manner.news),
        ("", Manner.news),
    ],
)
def test_headlines_are_told_by_the_capitals_of_their_common_words(text: str, manner: Manner) -> None:
    words = [word.slice(text) for word in word_spans(text, Span(0, len(text)), load_pack())]
    assert manner_of(words, load_pack()) is manner


def test_a_headline_in_capitals_is_not_all_one_name() -> None:
    text = "HARGA BERAS NAIK LAGI DI JAKARTA"
    assert all(len(name) < len(text) / 2 for name, _ in found(text))


@given(st.lists(st.sampled_from(["Budi", "Bank", "Jakarta", "(", ")", ".", '"', "di"]), max_size=9))
def test_no_name_begins_with_a_sign_or_ends_with_one_but_a_closing_bracket(words: list[str]) -> None:
    for start, end, _ in find_names(words, load_pack()):
        assert words[start].isalpha()
        assert words[end - 1].isalpha() or (words[end - 1] == ")" and "(" in words[start:end])


def test_no_words_hold_no_name() -> None:
    assert find_names([], load_pack()) == []


def test_a_sentence_has_the_same_names_alone_and_among_others() -> None:
    texts = ["Warga Bandung menunggu.", "KPK TAHAN DUA PEJABAT PAJAK", "", "Budi", "Menurut Wati Lestari, Budi hadir."]
    starts = accumulate((len(text) + 1 for text in texts), initial=0)
    places = [Span(start, start + len(text)) for start, text in zip(starts, texts, strict=False)]
    together = "\n".join(texts)
    lines = [word_spans(together, place, load_pack()) for place in places]
    names = names_in(together, lines, load_pack())
    assert [[(name.span.slice(together), name.kind) for name in line] for line in names] == [
        found(text) for text in texts
    ]


def test_spans_slice_to_whole_words() -> None:
    text = "Gubernur Jawa Timur, Sri Wahyuni, tiba di Surabaya."
    words = word_spans(text, Span(0, len(text)), load_pack())
    starts, ends = {word.start for word in words}, {word.end for word in words}
    names = names_in(text, [words], load_pack())[0]
    assert names
    assert all(name.span.start in starts and name.span.end in ends for name in names)


@given(st.lists(st.text(st.characters(exclude_categories=[])), max_size=12))
def test_any_strings_give_names_in_order_that_never_overlap(words: list[str]) -> None:
    before = 0
    for start, end, kind in find_names(words, load_pack()):
        assert before <= start < end <= len(words)
        assert kind in NameKind
        before = end


def test_labels_tell_where_each_name_begins_and_goes_on() -> None:
    assert labels_of([(1, 3, PERSON), (3, 4, PLACE)], 5) == ["O", "B-PER", "I-PER", "B-LOC", "O"]


def test_missing_weights_are_told() -> None:
    pack = Pack("xx", Path(__file__).parent / "nothing")
    with pytest.raises(LanguagePackError, match=r"languages/xx/weights/names"):
        find_names(["Jakarta"], pack)


@pytest.mark.parametrize("kept", [0, 3, 1000, -1])
def test_weights_cut_short_are_told(tmp_path: Path, kept: int) -> None:
    whole = load_pack().folder.joinpath(*WEIGHTS.split("/")).read_bytes()
    file = tmp_path / WEIGHTS
    file.parent.mkdir(parents=True)
    file.write_bytes(whole[:kept])
    with pytest.raises(LanguagePackError, match="languages/xx/weights/names"):
        find_names(["Jakarta"], Pack("xx", tmp_path))


def test_a_reference_work_calls_a_village_with_its_head_word_a_place() -> None:
    words = ["Desa", "Sukamaju", "berada", "di", "Kabupaten", "Bogor", "."]
    assert find_names(words, load_pack(), Manner.reference) == [(0, 2, PLACE), (4, 6, PLACE)]
