"""Read an HTML page. In: a `Page` of form `html`. Out: its `Draft`: headline, publisher, date, names, body blocks."""

from lxml import etree

from runut.clean.draft import Draft
from runut.clean.html.body import Passage, body_lines, captions_of, credits_below, is_index, read_passage
from runut.clean.html.headline import Headline, read_headline
from runut.clean.html.lines import Lines, read_lines
from runut.clean.html.names import read_names
from runut.clean.html.parsed import parsed
from runut.clean.html.published import read_published
from runut.clean.html.publishers import Publisher, publisher_at
from runut.clean.html.region import Region, find_region
from runut.clean.html.rules import HtmlRules, html_rules
from runut.clean.html.site import is_host, site_domain
from runut.clean.html.stated import Stated, read_stated
from runut.languages.pack import Pack
from runut.records.page import Page

# Below this many characters of telling text the page is left to trafilatura, which knows more kinds of page.
_TOO_LITTLE = 100
_SENTENCE = 40
# Pages hold some thousand tags; a page of very many would cost trafilatura seconds and hundreds of megabytes.
_TAGS = 30_000
# How often a part of the page may turn out to hold the article although its name says otherwise.
_SPARED = 3


def draft_from_html(page: Page, pack: Pack) -> Draft:
    """What `page` shows of an article; a draft without blocks if there is none. Never raises, whatever the source."""
    root = parsed(page.content)
    if root is None:
        return Draft(None, None, None, ())
    rules = html_rules(pack)
    stated = read_stated(root, rules)
    known = publisher_at(stated.host, pack)
    lines, region = _article(root, rules)
    headline = read_headline(lines.lines, region.end, stated)
    publisher = _publisher(stated, headline, known)
    passage = _passage(page, lines, region, headline, rules, pack)
    place = headline.line
    return Draft(
        title=headline.text,
        publisher=publisher,
        published=read_published(lines.lines, place, region, stated, rules, pack),
        blocks=passage.blocks,
        byline=read_names(lines.lines, place, region, stated, rules, publisher),
        credits=(*passage.credits, *credits_below(lines.lines, region, rules)),
        captions=tuple(dict.fromkeys((*captions_of(lines.lines[max(place, 0) : region.end]), *passage.captions))),
    )


def _passage(page: Page, lines: Lines, region: Region, headline: Headline, rules: HtmlRules, pack: Pack) -> Passage:
    if is_index(lines.lines[region.start : region.end]):
        return Passage((), (), ())
    passage = read_passage(body_lines(lines.lines, region, headline.text, rules, pack), rules)
    return passage if region.weight >= _TOO_LITTLE else _by_trafilatura(page.content) or passage


def _article(root: etree._Element, rules: HtmlRules) -> tuple[Lines, Region]:
    """The page's lines and the article's region, read anew where a part's name hid it."""
    spared: set[etree._Element] = set()
    lines = read_lines(root, rules)
    region = find_region(lines, rules)
    for _ in range(_SPARED):
        if region.apart is None:
            break
        spared.add(region.apart)
        lines = read_lines(root, rules, spared)
        region = find_region(lines, rules)
    return lines, region


def _publisher(stated: Stated, headline: Headline, known: Publisher | None) -> str | None:
    """As the publisher's table says, else as the page does; a host for a name gives the site's domain."""
    if known is not None and known.name:
        return known.name
    named = next(
        (name for name in stated.publishers if not is_host(name) or site_domain(name) == name.casefold()), None
    )
    host = next((name for name in stated.publishers if is_host(name)), None)
    return named or (site_domain(host) if host else headline.site)


def _by_trafilatura(source: str) -> Passage | None:
    if source.count("<") > _TAGS:
        return None
    import trafilatura  # noqa: PLC0415 (takes half a second to load, and few pages ask for it)

    found = trafilatura.bare_extraction(source, with_metadata=False, include_comments=False, include_tables=False)
    text = found.text if found is not None and not isinstance(found, dict) else None
    blocks = tuple(line for line in (text or "").splitlines() if line.strip())
    # A page of links or of menus is no article: one has sentences.
    told = sum(len(block) for block in blocks if len(block) >= _SENTENCE and block.rstrip("\"'”’)")[-1:] in ".!?")
    return Passage(blocks, (), ()) if told >= _TOO_LITTLE else None
