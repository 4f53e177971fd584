"""The flow, as ordinary calls: capture -> clean -> extract. Read this first."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from os import PathLike, fspath

from runut.capture.files import pages
from runut.clean.article import clean
from runut.errors import OptionError
from runut.extract.actors.accused import with_accused
from runut.extract.actors.find import find_actors
from runut.extract.actors.parties import parties
from runut.extract.actors.speakers import with_sides, with_speakers
from runut.extract.corrections.find import find_correction
from runut.extract.events.find import find_events
from runut.extract.events.undescribed import undescribed
from runut.extract.places.find import find_places
from runut.extract.places.locate import locate
from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.extract.times.find import find_times
from runut.languages.pack import Pack, load_pack
from runut.parallel import in_order
from runut.records.article import Article
from runut.records.findings import Findings
from runut.records.page import Page, Refusal, RefusedPage


def read_pages(captured: Iterable[Page | RefusedPage], pack: Pack) -> Iterator[Findings]:
    """What each page says, one at a time and in order; a page that cannot be read is a row with its refusal."""
    for page in captured:
        yield read_page(page, pack)


def read_page(page: Page | RefusedPage, pack: Pack) -> Findings:
    """What one page says."""
    if isinstance(page, RefusedPage):
        return Findings(page.input, page.name, None, page.refusal)
    article = clean(page, pack)
    if isinstance(article, Refusal):
        return Findings(page.input, page.name, None, article)
    return replace(read_article(article, pack), input=page.input, name=page.name)


def read_article(article: Article, pack: Pack) -> Findings:
    """What one clean article says; its `input` and `name` are empty, as it comes from no page."""
    text = analyse(article, pack)
    times = find_times(article, text, pack)
    actors = find_actors(article, text, pack)
    statements = find_statements(article, text, actors, pack)
    voiced = with_speakers(article, text, actors, statements, pack)
    if voiced is not actors:
        actors, statements = voiced, find_statements(article, text, voiced, pack)
    events = find_events(article, text, times, actors, statements, pack)
    sided = with_sides(article, text, actors, undescribed(events, text), pack)
    if sided is not actors:
        actors, events = sided, find_events(article, text, times, sided, statements, pack)
    places = find_places(text, pack)
    kept = with_accused(parties(actors, statements, events), events)
    located, correction = locate(events, places), find_correction(article, pack)
    return Findings("", "", article, None, times, kept, statements, located, text, places, correction)


def read_many(captured: Iterable[Page | RefusedPage], *, language: str = "id", jobs: int = 1) -> Iterator[Findings]:
    """As `read_pages`, in `jobs` processes: the same findings in the same order.

    Raises OptionError if `jobs` is less than 1.
    """
    pack = load_pack(language)
    return read_pages(captured, pack) if jobs == 1 else in_order(partial(_read_page, language), captured, jobs)


def _read_page(language: str, page: Page | RefusedPage) -> Findings:
    """`read_page` in a process of its own, which loads the pack itself."""
    return read_page(page, load_pack(language))


def read_all(
    places: str | PathLike[str] | Iterable[str | PathLike[str]], *, language: str = "id", jobs: int = 1
) -> Iterator[Findings]:
    """What every page at `places` (a file, folder, archive or table, or several) says, one at a time and in order.

    `jobs` is how many processes read them. A page that cannot be read is a `Findings` whose `refused` gives the reason.
    Raises InputError if a place does not exist, OptionError if `jobs` is less than 1.
    """
    several = [places] if isinstance(places, str | PathLike) else places
    return read_many(pages(fspath(place) for place in several), language=language, jobs=jobs)


def read(place: str | PathLike[str], *, language: str = "id") -> Findings:
    """What the one page at `place` says.

    Raises InputError if the place does not exist, OptionError if it holds more or fewer pages than one.
    """
    found = list(islice(read_all([place], language=language), 2))
    if len(found) != 1:
        raise OptionError(
            where=fspath(place),
            found="more than one page" if found else "no page",
            expected="one page",
            do="Use runut.read_all, which gives the findings of each.",
        )
    return found[0]
