"""Which of several places of a name is meant. In: a page's `Mention`s. Out: the same, with `area` set where sure."""

from collections.abc import Sequence

from runut.extract.places.mention import Mention
from runut.languages.knowledge.places import Area


def settle(found: Sequence[Mention]) -> None:
    """Set what each mention comes to: by what stands behind it, then by itself, then by the rest of the page.

    From the last to the first, as `Kecamatan Kota, Kudus, Jawa Tengah` is told from its end. What nothing tells apart
    stays without an area.
    """
    for mention in reversed(found):
        mention.area = _by_neighbour(mention) or _alone(mention)
    known = [mention.area for mention in found if mention.area is not None]
    for mention in found:
        if mention.area is None:
            inside = [area for area in mention.strong if any(area.lies_in(other) for other in known)]
            mention.area = inside[0] if len(inside) == 1 else None


def _by_neighbour(mention: Mention) -> Area | None:
    beside = mention.beside
    if beside is None:
        return None
    if beside.area is not None:
        inside = [area for area in (*mention.strong, *mention.weak) if _near(area, beside.area)]
        if inside:
            return inside[0] if len(inside) == 1 else None
    # `Cibinong, Bogor`: the district says which Bogor; `Atlanta, Georgia`: the city which Georgia.
    for area in mention.strong:
        for other in (*beside.strong, *beside.weak):
            if area.lies_in(other):
                beside.area = other
                return area
    return None


def _near(area: Area, other: Area) -> bool:
    """Whether it lies in the other, or the other in what it lies in: a quarter of Jakarta beside `Jakarta Selatan`."""
    return area.lies_in(other) or (area.within[:1] != () and area.within[0] in other.within)


def _alone(mention: Mention) -> Area | None:
    if len(mention.strong) == 1:
        return mention.strong[0]
    return next((area for area in mention.strong if area.level == "country"), None)
