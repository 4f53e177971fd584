"""Turn bytes into text. In: bytes in whatever encoding. Out: text without byte order mark or NUL; never an error.

The order of trust: a byte order mark; the NULs of UTF-16; UTF-8 wherever the bytes are valid UTF-8, as text in another
encoding hardly ever is by chance, whatever the page says of itself; the charset that an HTML page declares; at last
UTF-8 with each stray byte read as windows-1252, which also mends pages that mix the two. Statistical guessing
(charset-normalizer) is left out on purpose: on Indonesian, nearly all ASCII, it has too little to go by and guesses
Central European or Cyrillic code pages.
"""

import codecs
import io
import re
from typing import TextIO

from runut.capture.limits import HEAD
from runut.capture.stream import Stream

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""(?:<meta\b[^>]{0,300}?charset|<\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_DECLARED_WITHIN = 8_192
# Codecs that a web page may name; others of Python's (punycode, unicode_escape) are no charsets.
_CHARSETS = (
    "ascii",
    "big5",
    "cp125",
    "cp874",
    "cp932",
    "cp949",
    "euc_",
    "gb",
    "iso8859",
    "koi8",
    "mac",
    "shift_jis",
    "tis",
)
# What a page calls these is windows-1252 in truth (WHATWG Encoding Standard).
_LATIN = ("ascii", "iso8859-1")
_STRAY = re.compile("[\udc80-\udcff]")
_AS_1252 = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}


def decode(data: bytes, *, html: bool = False) -> str:
    """The text of a whole page, its lines ended by newlines. `html`: heed the charset that the page declares."""
    encoding = encoding_of(data[:HEAD])
    if encoding != "utf-8":
        return tidy(data.decode(encoding, "replace"))
    try:
        return tidy(data.decode("utf-8"))
    except UnicodeDecodeError:
        declared = _declared(data) if html else None
        return tidy(mend(data.decode("utf-8", "surrogateescape")) if declared is None else declared)


def decoded(stream: Stream, *, newline: str) -> TextIO:
    """The stream as text, decoded as it is read; whoever reads `mend`s what it takes. `newline` as of `open`."""
    encoding = encoding_of(stream.head())
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    return io.TextIOWrapper(io.BufferedReader(stream), encoding=encoding, errors=errors, newline=newline)


def encoding_of(head: bytes) -> str:
    """The Unicode encoding that the first bytes show; `utf-8` also stands for "not known"."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    half = len(head) // 2
    if half and not head.startswith(b"\0\0"):
        low, high = head[: 2 * half : 2].count(0), head[1 : 2 * half : 2].count(0)
        if high > 0.7 * half and low < 0.1 * half:
            return "utf-16-le"
        if low > 0.7 * half and high < 0.1 * half:
            return "utf-16-be"
    return "utf-8"


def mend(text: str) -> str:
    """Text whose undecodable bytes stand as lone surrogates, with those bytes read as windows-1252."""
    return text.translate(_AS_1252) if not text.isascii() and _STRAY.search(text) else text


def tidy(text: str) -> str:
    """Text that can be written anywhere: no byte order mark, NUL or lone surrogate, newlines as the only line ends."""
    text = text.removeprefix("\ufeff").replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    return whole(text)


def whole(text: str) -> str:
    """Text with each lone surrogate, which JSON can hold but no file, replaced by U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    if found is None:
        return None
    try:
        charset = codecs.lookup(found[1].decode("ascii")).name
        if not charset.startswith(_CHARSETS):
            return None
        return data.decode("cp1252" if charset in _LATIN else charset)
    except (LookupError, UnicodeDecodeError):
        return None
