"""Whom a statement came through. In: its `Report`, the media quoted around it, the article. Out: `Credit`s in order."""

from collections.abc import Iterable, Iterator

from runut.extract.statements.report import Report
from runut.extract.statements.via import Quoting
from runut.languages.media import is_same_house, is_same_name, medium_named
from runut.languages.pack import Pack
from runut.records.article import Article
from runut.records.statement import Credit


def credits_of(
    report: Report, own: tuple[Quoting, ...], wide: tuple[Quoting, ...], article: Article, pack: Pack
) -> tuple[Credit, ...]:
    """The media between the speaker and the page, nearest the speaker first, each once; never the publisher itself.

    Those of its `own` line come first: whoever was told the words, then a medium that another quotes, then that one.
    Behind them stand those that are quoted for the whole paragraph (`wide`), then those credited for the article.
    """
    quoted = (*sorted(own, key=_distance), *sorted(wide, key=_distance))
    found = [
        Credit(place.slice(article.text), place, "paragraph" if quoting in wide else "sentence")
        for quoting in quoted
        if report.speaker is None or not quoting.place.meets(report.speaker)
        for place in quoting.media
    ]
    beside = (Credit(name, None, "article") for name in article.credited)
    return tuple(_distinct((*found, *beside), article.publisher, pack))


def _distance(quoting: Quoting) -> int:
    return 0 if quoting.cue is None else 1 if quoting.inner else 2


def _distinct(found: Iterable[Credit], publisher: str | None, pack: Pack) -> Iterator[Credit]:
    seen: set[str] = set()
    for credit in found:
        medium = medium_named(credit.name, pack)
        key = credit.name.casefold() if medium is None else medium.name
        if key not in seen and not _is_own(credit.name, publisher, pack):
            seen.add(key)
            yield credit


def _is_own(name: str, publisher: str | None, pack: Pack) -> bool:
    if publisher is None:
        return False
    medium, house = medium_named(name, pack), medium_named(publisher, pack)
    same = medium is not None and house is not None and is_same_house(medium, house)
    return same or is_same_name(name, publisher)
