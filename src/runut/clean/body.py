"""Clean an article's body. In: a `Draft`. Out: its paragraphs, and the names and credits that stood among them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from runut.clean.byline import is_role, labelled_names, person_names, read_signatures
from runut.clean.credits import cut_credits
from runut.clean.dateline import read_opening
from runut.clean.draft import Draft
from runut.clean.ending import is_about_writer, is_signature, without_tags
from runut.clean.furniture import is_end, is_furniture, without_furniture
from runut.clean.repeats import same_words, without_repeats
from runut.languages.media import is_outlet
from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class Body:
    """The article's own paragraphs; `names` of writers, `credits` to media and `codes` of media printed among them."""

    paragraphs: tuple[str, ...]
    names: tuple[str, ...]
    credits: tuple[str, ...]
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Cleaned:
    text: str
    names: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()


# Captions and blurbs above the paragraph that opens with a dateline: so many blocks and, in one line, characters.
_ABOVE, _ABOVE_CHARACTERS = 4, 420
# The blocks at either end of a body in which names and credits stand.
_EDGE = 6
# What some pages end a body with.
_STARS = re.compile(r"\s*(?:\(\*+\)|\*{2,}|\[\s?\])\s*$")


def read_body(draft: Draft, pack: Pack) -> Body:
    """Paragraphs, names and credits of `draft`'s blocks."""
    blocks = _until_end(draft.blocks, pack)
    blocks = without_tags([block for block in blocks if not is_furniture(block, pack)], pack)
    captions = {same_words(caption) for caption in draft.captions}
    blocks = [block for block in blocks if same_words(block) not in captions]
    cleaned = _from_opening(list(_clean_each(blocks, draft.title, pack)), pack)
    paragraphs = _joined([part.text for part in cleaned if part.text], pack)
    names = tuple(name for part in cleaned for name in part.names)
    if len(paragraphs) > 1 and is_about_writer(paragraphs[-1], (*draft.byline, *names)):
        paragraphs.pop()
    if paragraphs and read_opening(paragraphs[0], pack) is None:
        paragraphs[0] = _from_inner_opening(paragraphs[0], pack)
    return Body(
        without_repeats(paragraphs, draft.title),
        names,
        tuple(name for part in cleaned for name in part.credits),
        tuple(code for part in cleaned for code in part.codes),
    )


def _until_end(blocks: Sequence[str], pack: Pack) -> list[str]:
    """The blocks above the first heading of what follows an article, provided that something stands above it."""
    for place, block in enumerate(blocks):
        if place and is_end(block, pack) and any(len(above.split()) >= 20 for above in blocks[:place]):
            return [*blocks[:place], *(block for block in blocks[place:] if labelled_names(block, pack))]
    return list(blocks)


def _clean_each(blocks: Sequence[str], headline: str | None, pack: Pack) -> Iterator[_Cleaned]:
    for place, block in enumerate(blocks):
        near = place < _EDGE or place >= len(blocks) - _EDGE
        after = blocks[place + 1] if place + 1 < len(blocks) else ""
        before = blocks[place - 1] if place else ""
        if near and (names := _names_in_line(block, before, after, pack)):
            yield _Cleaned("", names)
        elif is_role(block, pack):
            yield _Cleaned("")
        elif near:
            yield _clean_edge(block, headline, pack)
        else:
            yield _Cleaned(without_furniture(block, pack, headline=headline))


def _names_in_line(block: str, before: str, after: str, pack: Pack) -> tuple[str, ...]:
    """The names in a line of nothing else: after a label, or above or below the line that says what they do."""
    names = labelled_names(block, pack)
    if names or not (is_role(after, pack) or is_role(before, pack) or (not after and is_signature(block, before))):
        return names
    return person_names(block, pack)


def _clean_edge(block: str, headline: str | None, pack: Pack) -> _Cleaned:
    credited = cut_credits(block, pack)
    text = without_furniture(credited.text, pack, headline=headline)
    ending = cut_credits(text, pack)
    signed = read_signatures(ending.text, pack)
    return _Cleaned(
        _STARS.sub("", signed.text).strip(),
        signed.names,
        (*credited.names, *ending.names),
        (*credited.codes, *ending.codes),
    )


def _joined(blocks: Sequence[str], pack: Pack) -> list[str]:
    """`blocks`, a dateline that stands alone joined to the paragraph that it opens."""
    joined: list[str] = []
    alone = False
    for block in blocks:
        if alone:
            joined[-1] = f"{joined[-1]} {block}"
        else:
            joined.append(block)
        opening = read_opening(block, pack)
        alone = not alone and opening is not None and opening.end >= len(block.rstrip())
    return joined


def _from_opening(parts: list[_Cleaned], pack: Pack) -> list[_Cleaned]:
    """`parts` from the one that opens with a dateline on: what stands above it is a caption or a blurb.

    Lines above it that were nothing but names or credits keep these; a photographer in a caption is no writer.
    """
    told = [place for place, part in enumerate(parts) if part.text]
    for place in told[: _ABOVE + 1]:
        if read_opening(parts[place].text, pack) is not None:
            return [*(part for part in parts[:place] if not part.text), *parts[place:]]
    return parts


def _from_inner_opening(block: str, pack: Pack) -> str:
    """`block` from an opening with a publisher's name on, where a blurb in the same line stands before it."""
    head = block[:_ABOVE_CHARACTERS]
    for place, letter in enumerate(head):
        if letter in ".?!)" and (start := _next_word(block, place + 1)) is not None:
            opening = read_opening(block[start : start + 120], pack)
            if opening is not None and any(is_outlet(name, pack) for name in opening.outlets):
                return block[start:]
    return block


def _next_word(text: str, at: int) -> int | None:
    while at < len(text) and text[at].isspace():
        at += 1
    return at if at < len(text) and text[at].isalpha() else None
