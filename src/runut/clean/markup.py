"""Undo what markup leaves in text. In: text as a page or table gave it. Out: the characters that a reader sees."""

import re
from html import unescape

# With its semicolon only: `?x=1&copy=2` is an address and `R&D` a name.
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SPACE = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LINE_END = re.compile(r"\r\n?|[\u0085\u2028\u2029\v\f]")
# Controls (NUL among them), soft hyphens, zero-width and direction marks, and halves of surrogate pairs, which cannot
# be written out again.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ud800-\udfff]"
)
# `&amp;amp;quot;` is rare and anything deeper is no accident; each round is one pass over the text.
_ROUNDS = 3


def plain(text: str) -> str:
    """`text` with entities undone (also those escaped twice), one kind of space and line end, and nothing unseen."""
    for _ in range(_ROUNDS):
        if "&" not in text:
            break
        undone = _ENTITY.sub(lambda found: unescape(found[0]), text)
        if undone == text:
            break
        text = undone
    return _SPACE.sub(" ", _LINE_END.sub("\n", _UNSEEN.sub("", text)))


def shows_nothing(text: str) -> bool:
    """Whether a reader sees no character of `text`: only space, controls and the like."""
    # A page of HTML, which may be long, is told from one without text by its first tag.
    return "<" not in text and not plain(text).strip()
