"""Headline, publisher and names as pages state and show them."""

import pytest

from runut.clean.draft import Draft
from runut.clean.html.draft import draft_from_html
from runut.languages.pack import load_pack
from runut.records.page import Page

BODY = "<p>Gubernur meresmikan jembatan yang menghubungkan dua kabupaten di pesisir selatan itu pada pagi hari.</p>" * 4


def read(head: str, body: str) -> Draft:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return draft_from_html(Page("p", "p", "html", html), load_pack())


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ("Gubernur Resmikan Jembatan | Kabar Selatan", "<h2>Gubernur Resmikan Jembatan</h2>"),
        ("Kabar Selatan: Gubernur Resmikan Jembatan", "<h1>Regional</h1><h2>Gubernur Resmikan Jembatan</h2>"),
        ("Gubernur Resmikan Jembatan - Kabar Selatan", '<div class="jdl">Gubernur Resmikan Jembatan</div>'),
        ("Gubernur Resmikan Jembatan - Kabar Selatan", ""),
        ("Gubernur Resmikan Jembatan : Berita Kabar Selatan", "<h1>Terpopuler</h1>"),
        ("", "<h1>Gubernur Resmikan Jembatan</h1>"),
    ],
)
def test_the_headline_comes_without_the_site(stated: str, shown: str) -> None:
    head = f'<title>{stated}</title><link rel="canonical" href="https://kabarselatan.com/1">'
    assert read(head, f"{shown}<div>{BODY}</div>").title == "Gubernur Resmikan Jembatan"


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ('<meta property="og:site_name" content="Kabar Selatan">', "Kabar Selatan"),
        ('<meta property="og:site_name" content="bola.kabarselatan.com">', "kabarselatan.com"),
        ('<meta property="og:site_name" content="KabarSelatan.com">', "KabarSelatan.com"),
        ("<title>Gubernur Resmikan Jembatan - Kabar Selatan Bola</title>", "Kabar Selatan"),
        (
            '<script type="application/ld+json">{"@type": "Article", "publisher": {"name": "Kabar Selatan"}}</script>',
            "Kabar Selatan",
        ),
        ("", None),
    ],
)
def test_the_publisher_is_named_as_the_page_names_it(head: str, publisher: str | None) -> None:
    address = '<link rel="canonical" href="https://bola.kabarselatan.com/1">'
    assert read(address + head, f"<h1>Gubernur Resmikan Jembatan</h1><div>{BODY}</div>").publisher == publisher


@pytest.mark.parametrize(
    ("above", "below", "names"),
    [
        ("<div>Oleh: Rahma Yulianti</div>", "", ("Rahma Yulianti",)),
        ("", "<p>Reporter: Rahma Yulianti | Editor: Bayu Nugroho</p>", ("Rahma Yulianti", "Bayu Nugroho")),
        ("<div>Pewarta : Rahma Yulianti dan Bayu N</div>", "", ("Rahma Yulianti", "Bayu N")),
        ('<div class="author">Rahma Yulianti - KabarSelatan</div>', "", ("Rahma Yulianti",)),
        ("", "<table><tr><td>Penulis</td><td>: Kontributor Ende, Rahma</td></tr></table>", ("Rahma",)),
        ("", '<div class="sosmed">Redaktur : Bayu Nugroho</div>', ("Bayu Nugroho",)),
        ('<span class="photo author">KabarSelatan/BAYU NUGROHO</span>', "", ()),
        ('<div class="author">Tim Redaksi</div>', "", ()),
        ("<div>Editor senior itu pulang</div>", "", ()),
    ],
)
def test_names_stand_after_roles_or_in_places_for_names(above: str, below: str, names: tuple[str, ...]) -> None:
    head = '<link rel="canonical" href="https://kabarselatan.com/1">'
    assert read(head, f"<h1>Gubernur Resmikan Jembatan</h1>{above}<div>{BODY}</div>{below}").byline == names
