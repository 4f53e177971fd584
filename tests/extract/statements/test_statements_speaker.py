"""Who speaks: the actor at the head of the speaker's phrase, or nobody that is known."""

import pytest

from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.actor import Actor, Kind
from runut.records.article import Article
from runut.records.span import Span
from runut.records.statement import Statement

PACK = load_pack()
CAST: dict[str, Kind] = {
    "Mira Lestari": "person",
    "Yusran": "person",
    "Norwegia": "country",
    "Front Utara": "group",
    "Dewan Pangan": "organization",
    "Kantor Berita Selat": "organization",
}


def _find(text: str) -> tuple[Statement, ...]:
    article = Article(None, "Kabar Kita", None, (), None, (), tuple(text.split("\n")))
    actors = []
    for name, kind in CAST.items():
        at, spans = text.find(name), []
        while at >= 0:
            spans.append(Span(at, at + len(name)))
            at = text.find(name, at + 1)
        actors.append(Actor(name, name, kind, None, None, (name,), tuple(spans)))
    return find_statements(article, analyse(article, PACK), tuple(actors), PACK)


def _speaker(phrase: str) -> str | None:
    (found,) = _find(f"{phrase} mengatakan bahwa gudang itu sudah dibuka.")
    return found.speaker


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("Norwegia", "Norwegia"),
        ("Norwegia yang menjadi tuan rumah", "Norwegia"),
        ("Pihak Norwegia", "Norwegia"),
        ("Mira Lestari (43)", "Mira Lestari"),
        ("Juru bicara Front Utara Yusran", "Yusran"),
        ("Direktur Operasi Dewan Pangan Mira Lestari", "Mira Lestari"),
        ("Menteri Perikanan, Mira Lestari,", "Mira Lestari"),
        ("Mira Lestari, ketua Dewan Pangan,", "Mira Lestari"),
        ("Pedagang sayur di pasar itu Yusran", "Yusran"),
        ("Seorang pedagang bernama Yusran", "Yusran"),
        ("Mira Lestari dan Yusran", "Mira Lestari"),
        ("Laporan Dewan Pangan", "Dewan Pangan"),
    ],
)
def test_the_actor_at_the_head_of_a_phrase_speaks(phrase: str, speaker: str) -> None:
    assert _speaker(phrase) == speaker


@pytest.mark.parametrize(
    "phrase",
    [
        "Warga desa di Norwegia",
        "Pihak-pihak yang menghadiri sidang Dewan Pangan",
        "Sejumlah pengamat Norwegia",
        "Lulusan Dewan Pangan",
        "Media-media Norwegia",
        "Juru bicara Yusran",
        "Ajudan Mira Lestari",
        "Kubu Yusran",
        "Norwegia Hansen",
    ],
)
def test_an_actor_that_a_phrase_only_mentions_does_not_speak(phrase: str) -> None:
    assert _speaker(phrase) is None


def test_a_short_role_with_a_determiner_is_the_last_who_spoke() -> None:
    _, second = _find("Mira Lestari mengatakan stok aman.\nPolitikus itu mengatakan harga akan turun.")
    assert second.speaker == "Mira Lestari"


@pytest.mark.parametrize(
    "phrase",
    ["Seorang anggota kelompok bersenjata tersebut", "Para pedagang itu", "Laporan itu", "Lembaga itu"],
)
def test_somebody_new_a_paper_and_a_body_are_not_the_last_person_who_spoke(phrase: str) -> None:
    _, second = _find(f"Mira Lestari mengatakan stok aman.\n{phrase} mengatakan harga akan turun.")
    assert second.speaker is None


def test_a_body_that_is_pointed_at_is_the_one_whose_name_begins_with_that_word() -> None:
    *_, last = _find(
        "Dewan Pangan mengatakan stok aman.\nYusran mengatakan harga naik.\nDewan itu mengatakan harga akan turun."
    )
    assert last.speaker == "Dewan Pangan"


def test_a_pronoun_after_somebody_unknown_is_not_the_one_before() -> None:
    *_, last = _find(
        "Mira Lestari mengatakan stok aman.\nPengamat Darsono mengatakan harga akan naik.\n"
        'Ia mengatakan bahwa "gudang itu sudah kosong sejak lama".'
    )
    assert last.speaker is None


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Pertemuan itu terjadi setelah", "Menteri Perikanan Mira Lestari"),
        ("Harga beras melonjak karena", "Mira Lestari"),
        ("Sidang berlangsung di kota di mana", "Mira Lestari"),
        ("Ketika", "Mira Lestari"),
    ],
)
def test_a_clause_opener_begins_a_new_subject(before: str, speaker: str) -> None:
    (found,) = _find(f"{before} {speaker} memperingatkan bahwa stok beras akan habis.")
    assert (found.speaker_text, found.speaker) == (speaker, "Mira Lestari")


def test_a_circumstance_of_the_subject_opens_no_clause() -> None:
    (found,) = _find("Yusran saat rapat mengatakan bahwa stok beras akan habis.")
    assert (found.speaker_text, found.speaker) == ("Yusran", "Yusran")


def test_a_medium_that_itself_reports_speaks() -> None:
    for text in (
        "Menurut laporan Kantor Berita Selat, stok beras akan habis pekan depan.",
        "Stok beras akan habis pekan depan, menurut Kantor Berita Selat.",
    ):
        (found,) = _find(text)
        assert (found.speaker, found.via) == ("Kantor Berita Selat", ())


@pytest.mark.parametrize("date", ["", ", Senin (3/2/2025)"])
def test_a_medium_at_the_end_is_what_the_words_of_another_came_through(date: str) -> None:
    (found,) = _find(f"Front Utara meminta warga untuk membuka gudang itu, menurut kantor berita Selat{date}.")
    assert (found.text, found.speaker) == ("warga untuk membuka gudang itu", "Front Utara")
    assert found.via == ("Selat",)


def test_a_person_at_the_end_is_nothing_that_words_come_through() -> None:
    (found,) = _find("Front Utara meminta warga untuk membuka gudang itu, menurut Yusran.")
    assert found.via == ()


def test_a_medium_before_a_comma_is_no_apposition_of_the_subject_behind_it() -> None:
    (found,) = _find("Menurut Kantor Berita Selat, Norwegia meminta warga untuk pulang.")
    assert (found.text, found.speaker) == ("Norwegia meminta warga untuk pulang", "Kantor Berita Selat")
