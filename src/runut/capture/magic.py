"""Tell text from what is not. In: the first bytes of a place. Out: what else they are, in words, or None."""

import re

from runut.capture.decode import encoding_of

GZIP = b"\x1f\x8b"
ZIP = (b"PK\x03\x04", b"PK\x05\x06")

# Offset, bytes there, what begins so. Only those that people mix up with pages, or whose first bytes are all text.
_MAGIC = (
    (0, b"%PDF", "a PDF document"),
    (0, b"%!PS", "a PostScript document"),
    (0, b"{\\rtf", "a rich-text document"),
    (0, b"\xd0\xcf\x11\xe0", "an old Office document"),
    (0, b"\x89PNG", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (8, b"WEBP", "a WebP image"),
    (0, b"RIFF", "a sound or video file"),
    (4, b"ftyp", "a video or AVIF image"),
    (0, b"ID3\x03", "a sound file"),
    (0, b"ID3\x04", "a sound file"),
    (0, b"OggS\0", "a sound or video file"),
    (0, b"wOFF", "a font"),
    (0, b"wOF2", "a font"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ\x90", "a program"),
    (4, b"1AY&SY", "a bzip2 archive"),
    (0, b"\xfd7zXZ", "an xz archive"),
    (0, b"\x28\xb5\x2f\xfd", "a zstandard archive"),
    (0, b"7z\xbc\xaf", "a 7z archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"WARC/1.", "a WARC archive"),
    (0, b"PAR1", "a Parquet table"),
    (0, b"SQLite format 3", "an SQLite database"),
)
# Written in text by nobody: C0 but tab, line feed, vertical tab, form feed, carriage return and escape; and delete.
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SVG = re.compile(
    rb"(?:\s|<\?xml[^>]{0,200}>|<!--(?:(?!-->).){0,2000}-->|<!doctype svg[^>]{0,300}>)*+<svg[\s>]", re.I | re.S
)
_MOST_CONTROL = 0.02  # random bytes have 0.1
_MOST_NUL = 0.3


def binary(head: bytes) -> str | None:
    """What the place is, if it is no text (`a PNG image`); None for text in any encoding."""
    for offset, magic, what in _MAGIC:
        if head.startswith(magic, offset):
            return what
    if _SVG.match(head):
        return "an SVG image"
    if encoding_of(head) not in ("utf-8", "utf-8-sig"):
        return None
    controls, nuls = len(_CONTROL.findall(head)), head.count(0)
    if nuls > _MOST_NUL * len(head):
        return f"a binary file ({nuls / len(head):.0%} NUL bytes at its start)"
    if controls > _MOST_CONTROL * len(head):
        return f"a binary file ({controls / len(head):.0%} control characters at its start)"
    return None
