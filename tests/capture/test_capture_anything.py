"""Whatever bytes a file holds, capture gives at least one row and raises nothing."""

import gzip
import io
import json
import zipfile
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from hypothesis import example, given
from hypothesis import strategies as st

from runut.capture.decode import decode
from runut.capture.files import pages
from runut.records.page import Page, RefusedPage

ENDINGS = st.sampled_from([".html", ".txt", ".json", ".jsonl", ".csv", ".tsv", ".gz", ".zip", ".jsonl.gz", ""])
SCRAPS = [
    b"{",
    b"}",
    b"[",
    b"]",
    b'"',
    b"\\",
    b",",
    b"\n",
    b"\r",
    b"body",
    b'{"body": "a"}',
    b"<p>",
    b"\0",
    b"\xff",
    b"\xe2\x80",
]
BYTES = st.binary(max_size=300) | st.lists(st.sampled_from(SCRAPS), max_size=40).map(b"".join)


def read(name: str, data: bytes) -> list[Page | RefusedPage]:
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        return list(pages([str(path)]))


def check(found: list[Page | RefusedPage]) -> None:
    assert found
    names = [page.name for page in found]
    assert len({name.casefold() for name in names}) == len(names)
    for page in found:
        assert not {"", ".", ".."} & set(PurePosixPath(page.name).parts)
        assert not page.name.startswith("/")
        text = page.content if isinstance(page, Page) else page.refusal.detail
        assert text.strip()
        assert "\0" not in text
        f"{page.input}{page.name}{text}".encode()


@given(ENDINGS, BYTES)
@example(".csv", b'body\n"')
@example(".csv", b"\n\n")
@example(".json", b'{"body": "\\ud800"}')
@example("", b"\xff\xfe{\0")
def test_any_bytes_under_any_ending_give_rows(ending: str, data: bytes) -> None:
    check(read(f"a{ending}", data))


@given(ENDINGS, BYTES, st.integers(0, 400), st.integers(1, 255))
def test_a_damaged_gzip_gives_rows(ending: str, data: bytes, place: int, change: int) -> None:
    packed = bytearray(gzip.compress(data))
    packed[place % len(packed)] ^= change
    check(read(f"a{ending}", bytes(packed)))


@given(st.dictionaries(st.text(min_size=1, max_size=12), BYTES, max_size=3), st.integers(0, 2000), st.integers(0, 255))
@example({"\x00": b""}, 0, 0)
def test_a_damaged_zip_gives_rows(files: dict[str, bytes], place: int, change: int) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name.encode("utf-8", "replace").decode()), data)
    packed = bytearray(whole.getvalue())
    packed[place % len(packed)] ^= change
    check(read("a.zip", bytes(packed)))


@given(
    st.lists(
        st.dictionaries(st.sampled_from(["id", "title", "body", "x"]), st.text(max_size=20) | st.none()), max_size=5
    )
)
def test_any_list_of_objects_gives_as_many_rows(objects: list[dict[str, str | None]]) -> None:
    assert len(read("a.json", json.dumps(objects).encode())) == max(1, len(objects))
    check(read("a.json", json.dumps(objects, ensure_ascii=False).encode("utf-8", "surrogatepass")))


@given(st.binary(max_size=500), st.booleans())
def test_any_bytes_decode_to_text_that_can_be_written(data: bytes, html: bool) -> None:
    text = decode(data, html=html)
    assert "\0" not in text
    text.encode()
