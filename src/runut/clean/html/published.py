"""Find when a page was put out. In: its lines and what its head states. Out: a `Moment`, or None."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from runut.clean.dates import read_moment
from runut.clean.html.lines import Line
from runut.clean.html.region import Region
from runut.clean.html.rules import HtmlRules
from runut.clean.html.stated import Stated
from runut.languages.pack import Pack
from runut.records.moment import Moment

_LINE = 120
_ABOVE, _BELOW = 8, 4


def read_published(
    lines: Sequence[Line], headline: int, region: Region, stated: Stated, rules: HtmlRules, pack: Pack
) -> Moment | None:
    """When the page says that it was published: as its head states, in the zone of the line that shows it."""
    shown = next(_shown(lines, headline, region, rules, pack), None)
    for value in stated.published:
        moment = read_moment(re.sub(r"\s+T(?=\d)", "T", value), pack)
        if moment is not None:
            return _agreed(moment, shown)
    return shown


def _agreed(stated: Moment, shown: Moment | None) -> Moment:
    """The shown moment if it is about the stated one, else the stated one.

    What readers see is right on the minute and the zone: heads give UTC, the minute of saving, or the page's own clock
    and call it UTC (`10:08:58Z` for 10:08 in Jakarta).
    """
    if shown is None or shown.clock is None or abs(shown.day - stated.day) > timedelta(days=1):
        return stated
    return shown


def _shown(lines: Sequence[Line], headline: int, region: Region, rules: HtmlRules, pack: Pack) -> Iterator[Moment]:
    """Moments that lines near the headline show, the likeliest line first."""
    first = headline if headline >= 0 else max(0, region.start - _ABOVE)
    below = list(lines[first : max(region.start, first) + 2])
    around = [*below, *reversed(lines[max(0, first - _ABOVE) : first]), *lines[region.end : region.end + _BELOW]]
    called = [line for line in around if line.zone == "date"]
    for line in (*called, *around):
        if len(line.text) <= _LINE and line.zone != "furniture" and not rules.revised.search(line.text):
            moment = read_moment(line.text, pack)
            if moment is not None:
                yield moment
