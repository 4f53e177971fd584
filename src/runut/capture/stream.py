"""Look at bytes before they are read. In: an open binary file. Out: the same bytes, and faults in plain words."""

import io
import lzma
import zlib
from typing import BinaryIO
from zipfile import BadZipFile

from runut.capture.limits import HEAD


class Stream(io.RawIOBase):
    """One open place. Reading it raises OSError alone, and only after every byte before the fault was handed out.

    Closing it leaves the file beneath open, which belongs to whoever opened it (standard input for one).
    """

    def __init__(self, source: BinaryIO) -> None:
        super().__init__()
        # read1 hands out what a damaged file still holds, where read would lose it to the fault.
        self._read = getattr(source, "read1", source.read)
        self._ahead = b""
        self._fault: OSError | None = None

    def head(self) -> bytes:
        """The first HEAD bytes, fewer only where the place ends or breaks off sooner. They stay to be read.

        Raises OSError if it breaks off before the first byte.
        """
        more = b"?"
        while more and len(self._ahead) < HEAD:
            more = self._fetch(HEAD - len(self._ahead), keep_fault=bool(self._ahead))
            self._ahead += more
        return self._ahead

    def take(self, limit: int) -> bytes | None:
        """All bytes, or None if there are more than `limit`; raises OSError where they break off."""
        parts, size, more = [], 0, b"?"
        while more and size <= limit:
            more = self.read(HEAD) or b""
            parts.append(more)
            size += len(more)
        return b"".join(parts) if size <= limit else None

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill `buffer` as far as one reading goes; 0 at the end."""
        data = self._ahead[: len(buffer)]
        if data:
            self._ahead = self._ahead[len(data) :]
        else:
            data = self._fetch(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def _fetch(self, size: int, *, keep_fault: bool = False) -> bytes:
        if self._fault is None:
            try:
                return bytes(self._read(size) or b"")
            except (OSError, EOFError, zlib.error, lzma.LZMAError, BadZipFile, NotImplementedError) as error:
                self._fault = OSError(in_words(error))
        if keep_fault:
            return b""
        raise self._fault


def in_words(error: Exception) -> str:
    """What a fault in reading means, for a sentence."""
    if isinstance(error, EOFError):
        return "its end is missing"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return f"it is damaged ({str(error) or type(error).__name__})"
