"""Find the dateline that opens an article's body. In: an `Article`. Out: where its first sentence begins."""

import re
from functools import lru_cache

from runut.languages.pack import Pack
from runut.records.article import Article
from runut.records.span import Span

# What opens the body before its dash: `MOSKOW -`, `Paris (CB) -`, `TEMPO.CO, Jakarta -`; glued, only behind a domain.
DATELINE = re.compile(
    r"(?P<head>(?:[^-–—\"“”!?:;\n]|(?<=\w)-(?=\w)){2,60}?)(?P<dash>\s+[-–—]{1,2}|[-–—]{2})\s*(?=[\w\"“«(])"
)
GLUED_DATELINE = re.compile(r"(?P<head>[^-–—\"“”!?:;\n]{2,60}?\.\w{2,3})(?P<dash>[-–—])\s*(?=[\w\"“«(])")
NAME_OR_DOMAIN = re.compile(r"[^\W\d_][\w.]*")


def behind_dateline(article: Article, place: Span, pack: Pack) -> Span:
    """The paragraph without the place and outlet that open a body; a head of ordinary words is none."""
    text = article.text
    found = DATELINE.match(text, place.start, place.end) or GLUED_DATELINE.match(text, place.start, place.end)
    if found is None:
        return place
    head = found["head"].strip()
    spaced = found.re is DATELINE or head.rpartition(".")[2].lower() in _domains(pack)
    words = NAME_OR_DOMAIN.findall(head)
    known = article.dateline is not None and head.startswith(article.dateline)
    named = bool(words) and all(word[0].isupper() or "." in word for word in words)
    marked = len(found["dash"].strip()) > 1 or any(word.isupper() or "." in word for word in words)
    return Span(found.end(), place.end) if spaced and (known or (named and marked)) else place


@lru_cache
def _domains(pack: Pack) -> frozenset[str]:
    return frozenset(pack.table("words/abbreviations")["domains"])
