"""Find the journalism on a page. In: a `Page`. Out: an `Article`, or the `Refusal` that says why there is none."""

from runut.clean.agencies import credited
from runut.clean.body import Body, read_body
from runut.clean.byline import distinct_names
from runut.clean.credits import cut_credits
from runut.clean.dateline import read_opening
from runut.clean.draft import Draft
from runut.clean.fields import draft_from_fields, with_given
from runut.clean.html.contents import counted
from runut.clean.html.draft import draft_from_html
from runut.clean.language import why_not_indonesian
from runut.clean.markup import shows_nothing
from runut.clean.publisher import agencies_in_opening, publisher_of
from runut.clean.text import draft_from_text
from runut.clean.today import own_year, settle, told_today
from runut.languages.pack import Pack
from runut.records.article import Article
from runut.records.moment import Moment
from runut.records.page import Page, Refusal

_READERS = {"html": draft_from_html, "text": draft_from_text, "fields": draft_from_fields}
# What makes an article of a page: a paragraph of so many words, or so many that end as sentences do.
_WORDS, _SENTENCES = 20, 3


def clean(page: Page, pack: Pack) -> Article | Refusal:
    """The article on `page`, or why there is none. Never raises, whatever the page holds."""
    if shows_nothing(page.content):
        return Refusal("empty", "found no text; expected an article; check that the page was saved whole")
    draft = _READERS[page.form](page, pack)
    if page.form == "html":
        draft = with_given(draft, page.given, pack)
    body = read_body(draft, pack)
    why_not = _why_no_article(page, draft, body)
    if why_not is not None:
        return Refusal("no_article", why_not)
    why_not = why_not_indonesian("\n".join(body.paragraphs), pack)
    if why_not is not None:
        return Refusal("not_indonesian", why_not)
    return _article(page, draft, body, pack)


def _article(page: Page, draft: Draft, body: Body, pack: Pack) -> Article:
    opening = read_opening(body.paragraphs[0], pack)
    publisher = publisher_of(draft, opening, page.content, pack)
    stated = (name for line in draft.credits for name in cut_credits(line, pack).names)
    beside = (*agencies_in_opening(opening, publisher, pack), *body.credits, *stated)
    return Article(
        title=draft.title,
        publisher=publisher,
        published=_published(page, draft, body, pack),
        byline=distinct_names((*draft.byline, *body.names), publisher, pack),
        dateline=None if opening is None else opening.place,
        agencies=credited(body.paragraphs, beside, body.codes, publisher, pack),
        paragraphs=body.paragraphs,
        credited=credited((), beside, body.codes, publisher, pack),
    )


def _published(page: Page, draft: Draft, body: Body, pack: Pack) -> Moment | None:
    """The header's date, settled by the body where it is open; failing that, the day the body gives as today."""
    if draft.published is not None:
        return draft.published
    settled = None if draft.printed is None else settle(draft.printed, body.paragraphs, pack)
    if settled is not None:
        return settled
    month = None if draft.printed is None else draft.printed.month
    day = told_today(body.paragraphs, pack, year=own_year(page.content, pack), month=month)
    return None if day is None else Moment(day)


def _why_no_article(page: Page, draft: Draft, body: Body) -> str | None:
    """Why there is no article, in words, or None if there is one. A row of a table is one, however short."""
    if page.form == "fields" and body.paragraphs:
        return None
    if any(len(paragraph.split()) >= _WORDS for paragraph in body.paragraphs):
        return None
    sentences = sum(paragraph.rstrip("\"”'’) ").endswith((".", "!", "?")) for paragraph in body.paragraphs)
    if sentences >= _SENTENCES:
        return None
    held = counted(page.content) if page.form == "html" else _counted_lines(draft)
    return f"an index page: {held}, no paragraph of {_WORDS} words; give the address of one article"


def _counted_lines(draft: Draft) -> str:
    lines = len(draft.blocks)
    return "1 line" if lines == 1 else f"{lines} lines"
