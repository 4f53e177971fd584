"""HTML pages in the manner of publishers, and what each shows of the same article."""

from pathlib import Path

import pytest
import trafilatura

from runut.clean.draft import Draft
from runut.clean.html.draft import draft_from_html
from runut.languages.pack import load_pack
from runut.records.page import Page

PAGES = Path(__file__).parent / "html_pages"
LEAD = (
    "Wali Kota Ambarawa Surti Handayani menyatakan pasar induk yang terbakar akan dibangun kembali mulai bulan depan."
)
REST = (
    '"Kami sudah menyiapkan anggaran Rp 40 miliar," kata Surti kepada wartawan di balai kota, Selasa (4/3/2025).',
    "Sedikitnya 312 kios hangus dalam kebakaran pada Sabtu pekan lalu. Tidak ada korban jiwa dalam peristiwa itu.",
    "Para pedagang meminta lapak sementara disediakan sebelum Lebaran karena mereka tidak memiliki tempat berjualan.",
)
TITLE = "Pasar Induk Ambarawa Dibangun Lagi Bulan Depan"


def draft(html: str) -> Draft:
    return draft_from_html(Page("p.html", "p", "html", html), load_pack())


def bundled(name: str) -> Draft:
    return draft((PAGES / f"{name}.html").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "opening", "publisher", "published", "byline", "code"),
    [
        ("detik_style", "Ambarawa - ", "detiknews", "+07:00", ("Ayu Sekar Pertiwi",), "(asp/rnd)"),
        ("kompas_style", "AMBARAWA, KOMPAS.com - ", "KOMPAS.com", "+07:00", ("Rangga Pradipta", "Nur Laila"), None),
        ("antara_style", "Ambarawa (ANTARA) - ", "ANTARA News", "+07:00", ("Tirto Wibawa", "Ratih Komala"), None),
        ("okezone_style", "AMBARAWA - ", "Okezone.com", "+07:00", ("Galuh Anindita",), "(abd)"),
        (
            "liputan6_style",
            "Liputan6.com, Ambarawa - ",
            "Liputan6.com",
            "+07:00",
            ("Putri Kinasih", "Dimas Aryo"),
            None,
        ),
        (
            "unknown_wordpress",
            "KABARLERENG.ID, AMBARAWA – ",
            "Kabar Lereng",
            "+07:00",
            ("Hesti Maharani", "Joko Prasetya"),
            None,
        ),
        ("unknown_wrapped", "", "Titik Terang", "+08:00", (), None),
    ],
)
def test_each_manner_of_page_gives_the_same_article(
    name: str, opening: str, publisher: str, published: str, byline: tuple[str, ...], code: str | None
) -> None:
    page = bundled(name)
    assert page.title is not None
    assert page.title.casefold() == TITLE.casefold()
    assert page.blocks == (opening + LEAD, *REST, *((code,) if code else ()))
    assert (page.publisher, page.byline) == (publisher, byline)
    assert page.published is not None
    assert page.published.isoformat() == "2025-03-04T14:32" + published


def test_a_dateline_in_a_paragraph_of_its_own_opens_the_next() -> None:
    assert bundled("cnn_style").blocks[0] == f"Jakarta, CNN Indonesia -- {LEAD}"


def test_a_caption_is_no_block() -> None:
    page = bundled("detik_style")
    assert "Pasar induk setelah kebakaran. (Foto: Ayu Sekar)" in page.captions
    assert not any("Foto:" in block for block in page.blocks)


def test_an_index_of_teasers_has_no_blocks() -> None:
    assert bundled("index").blocks == ()


BODY = "".join(f"<p>{paragraph}</p>" for paragraph in (LEAD, *REST))


def test_script_and_style_never_show() -> None:
    page = draft(
        f"<article><script>var rahasia = 'Kalimat di dalam skrip.';</script>{BODY}<style>p{{}}</style></article>"
    )
    assert page.blocks == (LEAD, *REST)


def test_an_inline_link_keeps_its_words() -> None:
    linked = LEAD.replace("pasar induk", '<a class="tag-link share" href="/t">pasar induk</a>')
    assert draft(f"<div><p>{linked}</p><p>{REST[1]}</p></div>").blocks[0] == LEAD


def test_a_part_whose_name_says_share_is_read_if_it_holds_the_article() -> None:
    assert draft(f'<body><div class="author-and-share">{BODY}</div></body>').blocks == (LEAD, *REST)


def test_a_line_break_after_a_bold_subhead_parts_it_from_its_paragraph() -> None:
    page = draft(f"<div>{LEAD}<br><br><b>Lapak Sementara</b><br>{REST[1]}<br><br>{REST[2]}</div>")
    assert page.blocks == (LEAD, *REST[1:])


def test_an_italic_line_below_a_picture_is_its_caption() -> None:
    page = draft(
        f'<div><p>{LEAD}</p><p><img src="a.jpg"></p><p><em>Suasana pasar induk.</em></p><p>{REST[1]}</p></div>'
    )
    assert page.captions == ("Suasana pasar induk.",)
    assert page.blocks == (LEAD, REST[1])


def test_a_line_that_credits_a_source_is_a_credit() -> None:
    assert draft(f"<div>{BODY}</div><div>Sumber : Reuters</div>").credits == ("Sumber : Reuters",)


def test_a_name_in_bold_closes_the_article_as_its_byline() -> None:
    page = draft(f"<div>{BODY}<p><strong>LARASATI DEWI</strong></p></div>")
    assert page.byline == ("LARASATI DEWI",)
    assert page.blocks == (LEAD, *REST)


@pytest.mark.parametrize(
    "html",
    [
        "",
        "   ",
        "<",
        "<!-- x",
        "\x00",
        "<html></html>",
        "<head><title>x</title>",
        "<frameset><frame></frameset>",
        "\ud800<p>",
    ],
)
def test_a_page_without_a_body_has_no_blocks(html: str) -> None:
    assert draft(html).blocks == ()


def test_a_fragment_with_unclosed_elements_is_read() -> None:
    assert draft(f"<div><b><i></b>{BODY.replace('</p>', '')}").blocks == (LEAD, *REST)


def test_100_000_nested_elements_neither_hang_nor_raise() -> None:
    page = draft(f"<article>{BODY}{'<div>' * 100_000}kata{'</div>' * 100_000}</article>")
    assert page.blocks == (LEAD, *REST)


def test_a_page_of_very_many_elements_is_not_left_to_trafilatura(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(trafilatura, "bare_extraction", lambda source, **_: asked.append(source))
    for source in ("<p><b><i>" * 100_000, "<p><b><i>" * 10):
        assert draft(source).blocks == ()
    assert asked == ["<p><b><i>" * 10]


def test_broken_json_ld_is_passed_over() -> None:
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'
    deep = f'<script type="application/ld+json">{"[" * 100_000}</script>'
    assert draft(f"{broken}{deep}<h1>{TITLE}</h1>{BODY}").title == TITLE


def test_a_side_column_of_a_table_is_no_body() -> None:
    side = "<td class='kanan'><b>IKLAN BARIS</b><br>Dijual sepeda roda tiga, merah, masih bagus. Hub. Budi</td>"
    told = "Menteri Pangan tiba di Lembah Utara dan membuka panen raya bersama ratusan petani setempat."
    found = draft(f"<table><tr><td><div><p>{told}</p><p>{told[::-1]}</p></div></td>{side}</tr></table>")
    assert found.blocks == (told, told[::-1])
