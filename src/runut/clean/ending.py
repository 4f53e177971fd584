"""Tell what pages print right below a body. In: its last blocks. Out: the blocks without tags; yes or no for a line."""

from collections.abc import Sequence

from runut.clean.byline import is_role, read_signatures
from runut.languages.pack import Pack

# The longest tag, in characters and words.
_TAG, _TAG_WORDS = 60, 5
# The longest line about the writer, in words.
_ABOUT_WORDS = 16
# A signature in capitals: words, and letters at least.
_SIGNED_WORDS, _SIGNED_LETTERS = (2, 3, 4), 9


def without_tags(blocks: list[str], pack: Pack) -> list[str]:
    """`blocks` without the tags that some pages print below the initials which end the body (`(dvn/rdk)`)."""
    end = len(blocks)
    while end > 1 and _is_tag(blocks[end - 1], pack):
        end -= 1
    if end == len(blocks) or not read_signatures(blocks[end - 1], pack).codes:
        return blocks
    return blocks[:end]


def _is_tag(block: str, pack: Pack) -> bool:
    few = len(block) <= _TAG and len(block.split()) <= _TAG_WORDS
    return (few or block.islower()) and block[-1].isalnum() and ":" not in block and not is_role(block, pack)


def is_about_writer(block: str, names: Sequence[str]) -> bool:
    """Whether `block` is a line below the body that says who the writer is (`Sari Dewi, peneliti Pusat Pangan`)."""
    is_line = len(block.split()) <= _ABOUT_WORDS and block[-1:] not in '.!?"”'
    return is_line and any(" " in name and block.startswith(name) for name in names)


def is_signature(block: str, before: str) -> bool:
    """Whether `block`, the last one, can be the writer's name in capitals below a sentence (`SARI DEWI SANTOSA`)."""
    is_short = len(block.split()) in _SIGNED_WORDS and len(block) >= _SIGNED_LETTERS
    return is_short and block.isupper() and before[-1:] in tuple('.!?"”')
