"""Open what a zip holds. In: a zip file. Out: its members, each a `Place` with its bytes or its refusal, by name.

The directory of the zip is read as a whole (about half a kilobyte a member); the members stream.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import BinaryIO, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from runut.capture.names import shown
from runut.capture.place import Place, place_of
from runut.capture.stream import in_words
from runut.records.page import RefusedPage

_ENCRYPTED = 0x1
_SEPARATOR = re.compile(r"[/\\]")
# What a malformed zip makes the standard library raise.
_FAULTS = (OSError, EOFError, BadZipFile, RuntimeError, ValueError, OverflowError, struct.error, zlib.error)
_OFFICE = frozenset({"[Content_Types].xml", "mimetype", "META-INF/container.xml", "META-INF/MANIFEST.MF"})


def members(place: Place, file: BinaryIO) -> Iterator[tuple[Place, BinaryIO] | RefusedPage]:
    """The members of the zip in `file` by name, hidden ones left out; to be read each before the next is asked for."""
    try:
        archive = ZipFile(file)
    except _FAULTS as error:
        yield place.refused("unreadable", f"a zip that cannot be opened: {in_words(error)}; get a whole copy of it")
        return
    with archive:
        infos = archive.infolist()
        if any(info.filename in _OFFICE for info in infos):
            yield place.refused(
                "binary", "an Office document, e-book or program in a zip; save it as HTML or plain text"
            )
            return
        chosen = sorted((info for info in infos if _is_page(info)), key=lambda info: info.filename)
        if not chosen:
            yield place.refused("empty", "a zip without files; leave it out")
        for info in chosen:
            yield from _member(place, archive, info)


def _member(place: Place, archive: ZipFile, info: ZipInfo) -> Iterator[tuple[Place, BinaryIO] | RefusedPage]:
    *folders, file_name = _SEPARATOR.split(info.filename)
    member = place_of(f"{place.input}!{shown(info.filename)}", [*place.name.split("/"), *folders], file_name)
    member = replace(member, size=info.file_size, within=(*place.within, "zip"))
    if info.flag_bits & _ENCRYPTED:
        yield member.refused("unreadable", "a file encrypted within its zip; unpack it with its password")
        return
    try:
        source = archive.open(info) if info.file_size else BytesIO()
    except _FAULTS as error:
        yield member.refused("unreadable", f"a file that its zip does not give out: {in_words(error)}; pack it anew")
        return
    with source:
        yield member, cast("BinaryIO", source)


def _is_page(info: ZipInfo) -> bool:
    parts = [part for part in _SEPARATOR.split(info.filename) if part not in ("", ".", "..")]
    if info.filename.endswith("/"):  # a folder; ZipInfo.is_dir fails on an empty name
        return False
    return not any(part.startswith(".") or part == "__MACOSX" for part in parts)
