"""Statements, their speakers and what they came through."""

from hypothesis import given, settings
from hypothesis import strategies as st

from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.actor import Actor, Kind
from runut.records.article import Article
from runut.records.span import Span
from runut.records.statement import Statement

PACK = load_pack()


def _actor(article: Article, number: int, name: str, kind: Kind = "person") -> Actor:
    spans, at = [], article.text.find(name)
    while at >= 0:
        spans.append(Span(at, at + len(name)))
        at = article.text.find(name, at + 1)
    return Actor(f"a{number}", name, kind, None, None, (name,), tuple(spans))


def _find(*paragraphs: str, people: tuple[str, ...] = (), bodies: tuple[str, ...] = ()) -> tuple[Statement, ...]:
    article = Article("Judul", "Kabar Kita", None, (), None, (), paragraphs)
    actors = [_actor(article, number, name) for number, name in enumerate(people, 1)]
    actors += [_actor(article, number, name, "organization") for number, name in enumerate(bodies, len(people) + 1)]
    found = find_statements(article, analyse(article, PACK), tuple(actors), PACK)
    for statement in found:
        assert statement.span.slice(article.text) == statement.text
        assert statement.cue_span is None or statement.cue_span.slice(article.text) == statement.cue
        assert statement.speaker_span is None or statement.speaker_span.slice(article.text) == statement.speaker_text
    return found


def test_every_kind_of_quotation_mark_opens_direct_speech() -> None:
    for left, right in ('""', "“”", "”“", "‘’", "«»", "„“", ("''", "''"), '“"'):
        (found,) = _find(f"{left}Pasar akan dibuka besok,{right} kata Lurah Joko.")
        assert (found.text, found.kind) == ("Pasar akan dibuka besok", "direct")


def test_a_quotation_of_several_sentences_is_one_statement() -> None:
    (found,) = _find('"Kami sudah memeriksa lokasi. Tidak ada korban. Semua selamat," ujar Komandan Regu Seto.')
    assert found.text == "Kami sudah memeriksa lokasi. Tidak ada korban. Semua selamat"


def test_a_quotation_over_two_paragraphs_is_one_statement() -> None:
    (found,) = _find('"Kami sudah memeriksa lokasi itu.', '"Tidak ada korban di sana," ujar Komandan Regu Seto.')
    assert found.text.startswith("Kami sudah")
    assert found.text.endswith("korban di sana")


def test_a_quotation_that_its_cue_splits_has_one_speaker() -> None:
    first, second = _find('"Jalan ini rusak parah," kata Wulan, "tetapi belum juga diperbaiki."', people=("Wulan",))
    assert (first.speaker, second.speaker) == ("a1", "a1")
    assert second.text == "tetapi belum juga diperbaiki."


def test_a_quotation_without_a_cue_goes_on_after_its_speaker() -> None:
    first, second = _find(
        'Bupati Darma mengatakan bahwa banjir mulai surut. "Pompa sudah bekerja sejak pagi tadi."', people=("Darma",)
    )
    assert (first.speaker, second.speaker) == ("a1", "a1")
    assert second.kind == "direct"
    assert second.cue is None


def test_a_mark_without_a_partner_still_makes_direct_speech() -> None:
    (found,) = _find('"Kami menolak rencana itu, kata Ketua Adat Matius.')
    assert (found.text, found.kind) == ("Kami menolak rencana itu", "direct")


def test_a_quotation_glued_to_the_sentence_before_is_found() -> None:
    (found,) = _find('Gudang itu terbakar habis."Api muncul dari dapur," kata saksi mata Rudi.')
    assert found.text == "Api muncul dari dapur"


def test_a_cue_glued_to_a_name_is_found() -> None:
    (found,) = _find("Bupati Darmamengatakan bahwa air sudah surut.")
    assert (found.cue, found.text) == ("mengatakan", "air sudah surut")


def test_scare_quotes_within_a_report_stay_in_it() -> None:
    (found,) = _find('Menteri menegaskan bahwa "jalur khusus" itu tidak pernah ada.')
    assert (found.text, found.kind) == ('"jalur khusus" itu tidak pernah ada', "indirect")


def test_a_second_verb_after_a_quotation_has_the_same_speaker() -> None:
    _, second = _find(
        '"Kami siap membantu," kata Ratna, seraya menambahkan bahwa posko dibuka 24 jam.', people=("Ratna",)
    )
    assert (second.text, second.speaker) == ("posko dibuka 24 jam", "a1")


def test_two_reports_of_one_sentence_are_two_statements() -> None:
    first, second = _find("Dinas menyebut dana sudah cair dan Ratna mengatakan belum menerima apa pun.")
    assert first.text == "dana sudah cair"
    assert second.text == "belum menerima apa pun"


def test_the_one_meant_by_nya_is_the_last_who_spoke() -> None:
    _, second = _find(
        'Camat Lestari mengatakan bahwa posko sudah dibuka. "Obat cukup untuk sepekan," katanya.', people=("Lestari",)
    )
    assert (second.speaker, second.speaker_text) == ("a1", "nya")


def test_a_role_with_a_determiner_is_the_last_who_spoke() -> None:
    _, second = _find(
        'Camat Lestari mengatakan bahwa posko dibuka. "Obatnya cukup," ucap perempuan berkacamata itu.',
        people=("Lestari",),
    )
    assert second.speaker == "a1"


def test_a_pronoun_after_a_person_introduced_without_speech_is_that_person() -> None:
    _, second = _find(
        "Camat Lestari mengatakan bahwa posko dibuka. Kritik datang dari pengamat Yusran. Ia menilai bantuan tidak"
        " merata.",
        people=("Lestari", "Yusran"),
    )
    assert second.speaker == "a2"


def test_they_are_the_last_body_that_spoke() -> None:
    *_, last = _find(
        "Serikat Guru menyatakan bahwa gaji belum dibayar. Kepala Dinas Rahmat mengatakan bahwa dana sudah ada. Mereka"
        " menyebut janji itu tidak pernah ditepati.",
        people=("Rahmat",),
        bodies=("Serikat Guru",),
    )
    assert last.speaker == "a2"


def test_the_name_in_an_apposition_speaks_and_not_the_one_in_the_role() -> None:
    (found,) = _find(
        "Kuasa hukum Hartono, Mira Lestari, mengatakan bahwa kliennya sakit.", people=("Hartono", "Mira Lestari")
    )
    assert found.speaker == "a2"


def test_a_circumstance_before_the_verb_is_no_part_of_the_speaker() -> None:
    (found,) = _find("Direktur Anton pada Jumat malam mengatakan pabrik akan ditutup.", people=("Anton",))
    assert found.speaker_text == "Direktur Anton"


def test_hearsay_has_no_speaker() -> None:
    (found,) = _find("Perusahaan itu dikabarkan akan memecat ratusan pekerja.", bodies=("Perusahaan itu",))
    assert (found.speaker, found.speaker_text) == (None, None)


def test_quoted_from_covers_its_paragraph_and_other_credits_their_sentence() -> None:
    first, second, third, fourth = _find(
        "Menteri Karim menyebut harga gandum akan naik. Stok gandum sudah menipis, kata Karim seperti dikutip dari"
        " laman Gulf Mirror, Senin (3/2/2025).",
        "Karim mengatakan bahwa impor dibuka. Pelabuhan sudah siap, kata Karim seperti dilansir Reuters.",
        people=("Karim",),
    )
    assert (first.via, second.via) == (("Gulf Mirror",), ("Gulf Mirror",))
    assert (third.via, fourth.via) == ((), ("Reuters",))


def test_a_medium_that_is_told_something_is_what_it_came_through_unless_it_is_the_publisher() -> None:
    (found,) = _find('"Kami belum tahu penyebabnya," kata Seto kepada detikcom, Selasa (4/2/2025).')
    assert found.via == ("detikcom",)


def test_a_sentence_that_a_medium_opens_belongs_to_whoever_speaks_in_it() -> None:
    (found,) = _find("Dilansir Reuters, Menteri Karim menyebut harga gandum akan naik.", people=("Karim",))
    assert (found.speaker, found.via) == ("a1", ("Reuters",))


def test_the_headline_makes_no_statement() -> None:
    article = Article("Bupati mengatakan jalan akan dibuka", None, None, (), None, (), ("Jalan itu rusak.",))
    assert find_statements(article, analyse(article, PACK), (), PACK) == ()


def test_nothing_is_said_when_the_verb_is_negated_or_an_aim() -> None:
    assert _find("Polisi belum menyebutkan bahwa ada tersangka.") == ()
    assert _find("Ia datang untuk mengatakan bahwa semuanya selesai.") == ()
    assert _find("Menteri menegaskan hal itu di depan wartawan.") == ()


def test_that_thing_may_be_the_subject_of_what_is_said() -> None:
    (found,) = _find("Menteri menegaskan hal itu tidak benar.")
    assert found.text == "hal itu tidak benar"


def test_a_state_of_things_says_nothing() -> None:
    assert _find("Kondisi itu menegaskan pentingnya latihan evakuasi.") == ()


def test_a_thing_that_is_described_as_quoted_is_no_statement() -> None:
    assert _find("Berikut prakiraan cuaca Bogor hari ini yang dikutip dari laman BMKG.") == ()


def test_titles_and_ironic_words_are_no_statements() -> None:
    assert _find('Film "Malam Panjang di Kota Kami" tayang pekan depan.') == ()
    assert _find('Para "pahlawan" itu pulang tanpa upah.') == ()


FRAGMENTS = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "'",
        " kata ",
        "Budi",
        ", ",
        ". ",
        " mengatakan ",
        "bahwa ",
        "menurut",
        "nya",
        " dikutip dari ",
        "CNN",
        "(",
        "\n",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=8)), max_size=40), st.booleans())
def test_any_text_is_read_and_every_span_reslices(parts: list[str], named: bool) -> None:
    _find(*"".join(parts).split("\n"), people=("Budi",) if named else ())


def test_two_million_characters_without_a_full_stop_are_read() -> None:
    # A few fall where the text is cut after 5,000 characters.
    assert len(_find("Budi mengatakan bahwa warga akan datang dan " * 45_000)) > 44_000


def test_a_hundred_thousand_quotation_marks_are_read() -> None:
    assert _find('" ' * 100_000) == ()
