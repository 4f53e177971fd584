"""How much is read: of one page, of a row that is passed over, and before the form of a place is known.

Nothing is ever held beyond these, so that neither a packing bomb nor a file without an end exhausts memory.
"""

# Bytes of one page as unpacked; characters where rows are cut from a table or a JSON file that is already decoded.
PAGE_LIMIT = 10_000_000

# What is passed over to reach the next row behind one that is too large. Beyond it the rest of the file is given up:
# a bomb would unpack for hours before its first line ends.
SKIP_LIMIT = 3 * PAGE_LIMIT

# Bytes looked at to tell the form of a place.
HEAD = 65_536


def megabytes(size: int) -> str:
    """A size for people: `12.3 MB`, or `2,048 bytes` below a tenth of a megabyte."""
    return f"{size / 1e6:,.1f} MB" if size >= 100_000 else f"{size:,} bytes"
