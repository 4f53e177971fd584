"""Find who wrote and edited a page. In: its lines and what its head states. Out: names, reporters first."""

import re
from collections.abc import Iterator, Sequence

from runut.clean.html.lines import Line
from runut.clean.html.region import Region
from runut.clean.html.rules import HtmlRules
from runut.clean.html.site import site_label
from runut.clean.html.stated import Stated

_LINE = 120
_PARAGRAPH = 80
_ABOVE, _BELOW = 12, 12
_COLON = re.compile(r"\s*:+\s*")
_NAME_LENGTH = 40
_NAME_WORDS = 5
_WHOLLY = 0.95
# A name's words begin with a capital but for particles and `prwir`-like initials.
_NAME = re.compile(r"^[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)*\.?$")
_EDGE = re.compile(r"^[\W_]+|[^\w.]+$")


def read_names(
    lines: Sequence[Line], headline: int, region: Region, stated: Stated, rules: HtmlRules, publisher: str | None
) -> tuple[str, ...]:
    """The names that lines around the article show after a role, or in a place for names, then those of the head."""
    first = headline if headline >= 0 else max(0, region.start - _ABOVE)
    near = lines[max(0, first - 2) : region.end + _BELOW]
    shown = [name for line in near for name in names_in(line, rules)]
    shown.extend(_signed(lines[region.start : region.end], rules))
    names = [name for name in (*shown, *stated.authors) if _is_person(name, stated, rules, publisher)]
    unique: dict[str, str] = {}
    for name in names:
        unique.setdefault(" ".join(name.casefold().split()), name)
    return tuple(unique.values())


def names_in(line: Line, rules: HtmlRules) -> Iterator[str]:
    """The names on one line: each after a role and a colon, or all of a line that stands where names do."""
    if len(line.text) > _LINE or line.zone == "caption":
        return
    roles = [role for role in rules.role.finditer(line.text) if _COLON.match(line.text, role.end())]
    if roles and (roles[0].start() <= 2 or line.zone == "author"):
        ends = (*(role.start() for role in roles[1:]), len(line.text))
        for role, end in zip(roles, ends, strict=True):
            yield from _split(line.text[role.end() : end], rules, any_case=True)
    elif line.zone == "furniture" or line.is_heading:
        return
    elif (opening := rules.role.match(_EDGE.sub("", line.text))) and not rules.weak_role.fullmatch(opening[0]):
        yield from _split(_EDGE.sub("", line.text)[opening.end() :], rules)
    elif line.zone == "author":
        yield from _split(line.text, rules)


def _signed(lines: Sequence[Line], rules: HtmlRules) -> Iterator[str]:
    """The name that closes the article in bold, without a role."""
    if len(lines) < 2:
        return
    last, before = lines[-1], lines[-2]
    if (
        last.bold > _WHOLLY
        and " " in last.text
        and len(before.text) > _PARAGRAPH
        and _is_name(last.text, rules, any_case=False)
    ):
        yield last.text


def _split(text: str, rules: HtmlRules, *, any_case: bool = False) -> Iterator[str]:
    for piece in rules.joint.split(text):
        name = _EDGE.sub("", piece)
        opening = rules.role.match(name)
        if opening is not None:
            # `Kontributor Ambon, Rahma`: a role with its place is no name; `Oleh Rahma` has one.
            name = "" if "," in text else name[opening.end() :].strip()
        if _is_name(name, rules, any_case=any_case):
            yield name


def _is_name(text: str, rules: HtmlRules, *, any_case: bool) -> bool:
    words = text.split()
    if not 0 < len(words) <= _NAME_WORDS or len(text) > _NAME_LENGTH or not _NAME.match(text):
        return False
    if any_case and len(words) == 1:
        return True
    return all(word[0].isupper() or word in rules.particles for word in words)


def _is_person(name: str, stated: Stated, rules: HtmlRules, publisher: str | None) -> bool:
    if rules.nobody.search(name) or not _is_name(name, rules, any_case=True):
        return False
    squeezed = re.sub(r"\W", "", name.casefold())
    label = site_label(stated.host)
    houses = {re.sub(r"\W", "", house.casefold()) for house in (*stated.publishers, publisher or "")}
    return squeezed not in houses and not (bool(label) and label in squeezed)
