"""Find corrections and rights of reply. In: an `Article`. Out: a `Correction` or None."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from runut.languages.pack import Pack
from runut.languages.quotation import quotations
from runut.records.article import Article
from runut.records.correction import Correction, CorrectionKind
from runut.records.span import Span

# Signs between the words that announce a headline or a wording and these.
GAP = re.compile(r"[\s:,]*")
# How far behind `tertulis` the words that hold may stand.
FAR = 400
# Where a wording without quotation marks ends.
END = re.compile(r"[.;]\s|[.;]$|,\s|\n")


@dataclass(frozen=True, slots=True)
class _Table:
    opening: tuple[tuple[CorrectionKind, re.Pattern[str]], ...]
    itself: tuple[re.Pattern[str], ...]
    another: tuple[re.Pattern[str], ...]
    titled: re.Pattern[str]
    withdrawn: re.Pattern[str]
    right: re.Pattern[str]


def find_correction(article: Article, pack: Pack) -> Correction | None:
    """The correction that the article is or holds, or None: most articles are none."""
    table = _table(pack)
    found = _announced(article, table) or _told(article, table)
    return None if found is None else _with_wording(_with_title(found, article, table), article, table)


def _announced(article: Article, table: _Table) -> Correction | None:
    """By the words that a headline or a paragraph opens with."""
    head = () if article.title is None else (Span(0, len(article.title)),)
    for place in (*head, *article.paragraph_spans):
        for kind, pattern in table.opening:
            match = pattern.match(article.text, place.start, place.end)
            if match is not None:
                # A note below an article mends that article; one that the headline announces is an article of its own.
                return _correction(kind, match, article, of_itself=place.start > 0 and kind == "correction")
    return None


def _told(article: Article, table: _Table) -> Correction | None:
    """By what the body tells of this article or of another."""
    for of_itself, patterns in ((True, table.itself), (False, table.another)):
        for pattern in patterns:
            match = pattern.search(article.text, article.body.start)
            if match is not None:
                return _correction("correction", match, article, of_itself=of_itself)
    return None


def _correction(kind: CorrectionKind, match: re.Match[str], article: Article, *, of_itself: bool) -> Correction:
    span = Span(*match.span())
    return Correction(kind, span.slice(article.text), span, of_itself)


def _with_title(found: Correction, article: Article, table: _Table) -> Correction:
    for match in table.titled.finditer(article.text, article.body.start):
        title = _quoted_at(article.text, match.end())
        if title is not None:
            return replace(found, title=title.slice(article.text), title_span=title, of_itself=False)
    return found


def _with_wording(found: Correction, article: Article, table: _Table) -> Correction:
    """What was written and what holds, if the page sets them side by side."""
    for match in table.withdrawn.finditer(article.text, article.body.start):
        wrong = _wording(article.text, match.end())
        right = table.right.search(article.text, wrong.end, wrong.end + FAR)
        if right is not None and wrong.start < wrong.end:
            holds = _wording(article.text, right.end())
            return replace(
                found,
                withdrawn=wrong.slice(article.text),
                withdrawn_span=wrong,
                right=holds.slice(article.text),
                right_span=holds,
            )
    return found


def _wording(text: str, start: int) -> Span:
    """The quotation that follows, or the words up to the end of their part of the sentence."""
    quoted = _quoted_at(text, start)
    if quoted is not None:
        return quoted
    gap = GAP.match(text, start)
    begin = start if gap is None else gap.end()
    end = END.search(text, begin)
    return Span(begin, len(text) if end is None else end.start())


def _quoted_at(text: str, start: int) -> Span | None:
    """The words of the quotation that opens at `start`, signs set aside, or None."""
    gap = GAP.match(text, start)
    begin = start if gap is None else gap.end()
    end = text.find("\n", begin)
    found = quotations(text, Span(begin, len(text) if end < 0 else end))
    if not found or found[0].outer.start != begin:
        return None
    inner = found[0].inner.slice(text)
    kept = inner.rstrip(" ,.")
    return Span(found[0].inner.start, found[0].inner.start + len(kept))


@lru_cache
def _table(pack: Pack) -> _Table:
    table = pack.table("words/corrections")

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return _Table(
        opening=(("correction", compiled(table["correction"])), ("reply", compiled(table["reply"]))),
        itself=tuple(map(compiled, table["itself"])),
        another=tuple(map(compiled, table["another"])),
        titled=compiled(table["titled"]),
        withdrawn=compiled(table["withdrawn"]),
        right=compiled(table["right"]),
    )
