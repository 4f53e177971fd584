"""Keep once what a page prints twice. In: paragraphs. Out: the same in order, without repeats."""

import re
from collections.abc import Sequence

# A repeat has at least this many words: `Ya.` may well be said twice.
_FEWEST_WORDS = 6
# A headline stuck to the body has at least so many words; fewer may well begin a sentence.
_TITLE_WORDS = 5
# How many characters must recur for a paragraph to be looked at as one that holds its text twice.
_PROBE = 60
# How many of the next paragraphs a blurb is looked for in.
_AHEAD = 3
_NOT_WORD = re.compile(r"[\W_]+")


def without_repeats(blocks: Sequence[str], title: str | None) -> tuple[str, ...]:
    """`blocks` without those that repeat the title, an earlier block, or (a blurb) part of one just below."""
    keys = [same_words(block) for block in blocks]
    headline = "" if title is None else same_words(title)
    seen: set[str] = set()
    kept = []
    for place, (block, key) in enumerate(zip(blocks, keys, strict=True)):
        is_long = key.count(" ") + 1 >= _FEWEST_WORDS
        is_blurb = is_long and any(key in later and key != later for later in keys[place + 1 : place + 1 + _AHEAD])
        if key and key != headline and not (is_long and key in seen) and not is_blurb:
            kept.append(_without_title(once(block), title))
        seen.add(key)
    return tuple(kept)


def _without_title(block: str, title: str | None) -> str:
    """`block` without the headline that is stuck to its beginning."""
    if title is None or title.count(" ") + 1 < _TITLE_WORDS or not block.startswith(title):
        return block
    rest = block[len(title) :].lstrip()
    return rest if block[len(title)].isspace() and rest[:1].isupper() and rest.count(" ") > _TITLE_WORDS else block


def once(block: str) -> str:
    """`block` with its text once, where it holds it twice over (a body saved as one line and printed twice)."""
    second = block.find(block[:_PROBE], _PROBE) if len(block) > 2 * _PROBE else -1
    if second < 0:
        return block
    first, rest = block[:second].strip(), block[second:].strip()
    if rest.startswith(first):
        return rest
    return first if first.startswith(rest) else block


def same_words(text: str) -> str:
    """`text` as bare words in lower case, to compare by."""
    return _NOT_WORD.sub(" ", text).casefold().strip()
