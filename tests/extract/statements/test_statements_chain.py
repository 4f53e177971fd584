"""The way of a statement to the page: media and how far their credit reaches, in what it was said, who has no name."""

import pytest

from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.chain import chain_of
from runut.records.span import Span
from runut.records.statement import Channel, Credit, Statement, Unnamed

PACK = load_pack()


def _find(text: str, *actors: Actor, credited: tuple[str, ...] = ()) -> tuple[Statement, ...]:
    article = Article(None, "Kabar Kita", None, (), None, (), tuple(text.split("\n")), credited)
    found = find_statements(article, analyse(article, PACK), actors, PACK)
    for statement in found:
        for credit in statement.credits:
            assert credit.span is None or credit.span.slice(article.text) == credit.name
        if statement.channel is not None:
            assert statement.channel.span.slice(article.text) == statement.channel.text
    return found


def _credits(text: str, credited: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    *_, last = _find(text, credited=credited)
    return [(credit.name, credit.scope) for credit in last.credits]


@pytest.mark.parametrize(
    ("text", "media"),
    [
        ('"Kami siap," kata Karim kepada Reuters yang dikutip Antara.', ["Reuters", "Antara"]),
        ("Dilansir Antara, Karim mengatakan kepada Reuters bahwa harga akan naik.", ["Reuters", "Antara"]),
        ("Harga akan naik, kata Karim seperti dilansir CNN mengutip Reuters.", ["Reuters", "CNN"]),
        ('"Kami siap," kata Karim kepada CNN Indonesia, Senin (3/2/2025).', ["CNN Indonesia"]),
        ('"Kami siap," ujar Karim kepada kantor berita AFP.', ["AFP"]),
        ('"Kami siap," ujar Karim kepada wartawan.', []),
        ("Reuters mengutip pejabat kementerian yang mengatakan bahwa harga akan naik.", ["Reuters"]),
        ("Karim, seperti diberitakan Al Jazeera dan BBC, mengatakan harga akan naik.", ["Al Jazeera", "BBC"]),
    ],
)
def test_a_chain_of_media_runs_from_the_one_who_was_told_outwards(text: str, media: list[str]) -> None:
    *_, last = _find(text)
    assert list(last.via) == media


def test_whoever_is_quoted_is_no_medium_unless_known_for_one() -> None:
    assert _credits("Karim mengatakan harga akan naik, mengutip Presiden Joko Wiratno.") == []


def test_a_credit_reaches_its_sentence_its_paragraph_or_the_article() -> None:
    text = (
        "Karim mengatakan bahwa impor dibuka, dikutip dari Reuters. Ia menyebut stok menipis.\n"
        "Karim menegaskan bahwa harga stabil."
    )
    _, second, third = _find(text, credited=("ANTARA",))
    assert [(credit.name, credit.scope) for credit in second.credits] == [
        ("Reuters", "paragraph"),
        ("ANTARA", "article"),
    ]
    assert third.credits == (Credit("ANTARA", None, "article"),)
    assert third.via == ()


def test_a_medium_is_credited_once_and_the_publisher_never() -> None:
    text = "Dikutip dari Antara, Karim mengatakan bahwa impor dibuka, kata dia kepada Kabar Kita."
    assert _credits(text, credited=("ANTARA",)) == [("Antara", "paragraph")]


def test_a_chain_reads_from_the_publisher_to_the_speaker() -> None:
    text = '"Kami siap," kata Karim seperti dikutip AFP.'
    karim = Actor("a1", "Abdul Karim", "person", "IDN", "GOV", ("Karim",), (Span(19, 24),))
    article = Article(None, "Kabar Kita", None, (), None, (), (text,))
    (said,) = find_statements(article, analyse(article, PACK), (karim,), PACK)
    links = chain_of(said, article, karim)
    assert [(link.role, link.name) for link in links] == [
        ("publisher", "Kabar Kita"),
        ("medium", "AFP"),
        ("speaker", "Abdul Karim"),
    ]
    assert links[-1].actor == "a1"
    assert links[1].scope == "sentence"


def test_the_last_link_of_hearsay_has_no_name_and_an_unknown_speaker_goes_by_his_words() -> None:
    article = Article(None, None, None, (), None, (), ("Pabrik itu dikabarkan akan ditutup.",))
    (said,) = find_statements(article, analyse(article, PACK), (), PACK)
    assert [link.name for link in chain_of(said, article, None)] == [None, None]
    (said,) = _find("Menurut panitia, lomba itu ditunda.")
    assert chain_of(said, article, None)[-1].name == "panitia"


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ('"Kami siap," kata Karim dalam keterangan tertulis, Senin (3/2/2025).', "release", "keterangan tertulis"),
        ('"Kami siap," tulis Karim lewat akun X miliknya.', "post", "akun X miliknya"),
        ('"Kami siap," tulis akun @sukamaju_info.', "post", "akun @sukamaju_info"),
        ("Melalui unggahan di Instagram, Karim menyebut stok menipis.", "post", "unggahan di Instagram"),
        ('"Kami siap," ujar Karim dalam konferensi pers di Sukamaju.', "conference", "konferensi pers"),
        ("Survei Dewan Pangan menunjukkan bahwa harga naik.", "survey", "Survei Dewan Pangan"),
        ("Menurut laporan Dewan Pangan, stok menipis.", "report", "laporan Dewan Pangan"),
        ("Putusan Pengadilan Sukamaju menyatakan tanah itu milik desa.", "court", "Putusan Pengadilan Sukamaju"),
        ("Dalam dakwaan, Karim disebut menerima uang dari PT Angin Timur.", "court", "dakwaan"),
        ("Dalam pidatonya, Karim menegaskan bahwa harga stabil.", "speech", "pidatonya"),
        ('"Kami siap," kata Karim dalam rapat kerja dengan dewan.', "hearing", "rapat kerja"),
        ("Dalam surat terbuka, Karim meminta warga bersabar.", "letter", "surat terbuka"),
    ],
)
def test_in_what_it_was_said_is_named(text: str, kind: str, words: str) -> None:
    (said,) = _find(text)
    assert said.channel is not None
    assert (said.channel.kind, said.channel.text) == (kind, words)


def test_what_is_said_is_no_channel_and_neither_is_a_medium() -> None:
    (said,) = _find("Karim mengatakan data dalam laporan itu keliru.")
    assert said.channel is None
    (said,) = _find('"Kami siap," kata Karim seperti dikutip dari laman Reuters.')
    assert said.channel is None


@pytest.mark.parametrize(
    ("words", "nearness", "whose"),
    [
        ("Seorang pejabat Dewan Pangan", "member", "a2"),
        ("Sebuah sumber yang dekat dengan Dewan Pangan", "close", "a2"),
        ("Sumber internal Dewan Pangan", "inside", "a2"),
        ("Seorang saksi mata", "witness", None),
        ("Seorang pengamat", "expert", None),
        ("Sebuah sumber", "unknown", None),
    ],
)
def test_a_speaker_without_a_name_stands_near_somebody(words: str, nearness: str, whose: str | None) -> None:
    source = Actor("a1", words, "anonymous", None, None, (words,), (Span(0, len(words)),))
    body = Actor("a2", "Dewan Pangan", "organization", None, None, ("Dewan Pangan",), (Span(200, 212),))
    (said,) = _find(f"{words} mengatakan bahwa stok beras menipis.", source, body)
    assert said.unnamed is not None
    assert (said.unnamed.nearness, said.unnamed.of) == (nearness, whose)
    assert said.certainty == "unconfirmed"


def test_what_was_told_of_an_unnamed_speaker_holds_when_he_speaks_again() -> None:
    first = "Sebuah sumber yang dekat dengan menteri"
    text = f"{first} mengatakan stok menipis. Sang sumber menyebut impor akan dibuka."
    at = text.index("Sang sumber")
    spans = (Span(0, len(first)), Span(at, at + len("Sang sumber")))
    source = Actor("a1", "sumber", "anonymous", None, None, (first, "Sang sumber"), spans)
    said = _find(text, source)
    assert [row.unnamed for row in said] == [Unnamed("close", None), Unnamed("close", None)]


def test_a_speaker_with_a_name_is_not_unnamed() -> None:
    (said,) = _find("Camat Lestari mengatakan stok menipis.")
    assert said.unnamed is None
    assert said.channel is None


def test_one_with_a_name_who_keeps_back_that_of_others_is_not_unnamed() -> None:
    seto = Actor("a1", "Seto", "person", "IDN", "COP", ("Kapolres Seto",), (Span(0, 13),))
    (said,) = _find("Kapolres Seto yang enggan menyebut nama tersangka mengatakan dua orang ditahan.", seto)
    assert (said.speaker, said.unnamed, said.certainty) == ("a1", None, "attributed")


def test_a_channel_is_a_record_of_its_own() -> None:
    (said,) = _find('"Kami siap," kata Karim dalam pidato.')
    assert said.channel == Channel("speech", "pidato", Span(30, 36))
