"""When a page was published, by its head and by the line that readers see."""

import pytest

from runut.clean.html.draft import draft_from_html
from runut.languages.pack import load_pack
from runut.records.page import Page

BODY = "<p>Gubernur meresmikan jembatan yang menghubungkan dua kabupaten di pesisir selatan itu pada pagi hari.</p>" * 4


def published(head: str, above: str, body: str = BODY) -> str | None:
    shown = f"<h1>Gubernur Resmikan Jembatan</h1>{above}<article>{body}</article>"
    html = f"<html><head>{head}</head><body>{shown}</body></html>"
    moment = draft_from_html(Page("p", "p", "html", html), load_pack()).published
    return moment.isoformat() if moment else None


META = '<meta property="article:published_time" content="{}">'


@pytest.mark.parametrize(
    ("head", "above", "expected"),
    [
        (META.format("2024-06-19T08:45:07+00:00"), "", "2024-06-19T15:45+07:00"),
        (META.format("2024-06-19T15:45:07+07:00"), "", "2024-06-19T15:45+07:00"),
        (META.format("2024-06-19 T15:45:07Z"), "<div>Rabu, 19/06/2024 15:45 WIB</div>", "2024-06-19T15:45+07:00"),
        (
            META.format("2024-06-19T15:48:07+07:00"),
            "<div>Rabu, 19 Juni 2024 16:45 WITA</div>",
            "2024-06-19T16:45+08:00",
        ),
        ("", "<div>Rabu, 19 Juni 2024 | 15:45 WIB</div>", "2024-06-19T15:45+07:00"),
        ("", "<div>Rabu, 19 Juni 2024</div>", "2024-06-19"),
        (
            META.format("2024-06-19T15:45:07+07:00"),
            "<div>Diperbarui 20 Juni 2024 08:00 WIB</div>",
            "2024-06-19T15:45+07:00",
        ),
        (META.format("2024-06-19T15:45:07+07:00"), "<div>1 Januari 2020 08:00 WIB</div>", "2024-06-19T15:45+07:00"),
        ("", "<div>tanpa tanggal</div>", None),
    ],
)
def test_the_shown_minute_and_zone_stand_unless_the_head_means_another_day(
    head: str, above: str, expected: str | None
) -> None:
    assert published(head, above) == expected


def test_the_publication_is_preferred_to_the_change() -> None:
    head = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", '
        '"dateModified": "2024-06-21T09:00:00+07:00", "datePublished": "2024-06-19T15:45:00+07:00"}]}</script>'
    )
    assert published(head, "") == "2024-06-19T15:45+07:00"
