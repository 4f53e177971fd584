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
        (META.format("2025-05-28T06:30:07+00:00"), "", "2025-05-28T13:30+07:00"),
        (META.format("2025-05-28T13:30:07+07:00"), "", "2025-05-28T13:30+07:00"),
        (META.format("2025-05-28 T13:30:07Z"), "<div>Rabu, 28/05/2025 13:30 WIB</div>", "2025-05-28T13:30+07:00"),
        (META.format("2025-05-28T13:33:07+07:00"), "<div>Rabu, 28 Mei 2025 14:30 WITA</div>", "2025-05-28T14:30+08:00"),
        ("", "<div>Rabu, 28 Mei 2025 | 13:30 WIB</div>", "2025-05-28T13:30+07:00"),
        ("", "<div>Rabu, 28 Mei 2025</div>", "2025-05-28"),
        (
            META.format("2025-05-28T13:30:07+07:00"),
            "<div>Diperbarui 29 Mei 2025 08:00 WIB</div>",
            "2025-05-28T13:30+07:00",
        ),
        (META.format("2025-05-28T13:30:07+07:00"), "<div>1 Januari 2020 08:00 WIB</div>", "2025-05-28T13:30+07:00"),
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
        '"dateModified": "2025-05-30T09:00:00+07:00", "datePublished": "2025-05-28T13:30:00+07:00"}]}</script>'
    )
    assert published(head, "") == "2025-05-28T13:30+07:00"
