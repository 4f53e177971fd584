"""Many articles in one file: JSON, JSONL, CSV and TSV."""

import json
from pathlib import Path

import pytest

from runut.capture.columns import Keys, read_keys
from runut.capture.files import pages
from runut.errors import OptionError
from runut.records.page import Page, RefusedPage

NO_KEYS = Keys()


def read(folder: Path, name: str, data: str | bytes, keys: Keys = NO_KEYS) -> list[Page | RefusedPage]:
    (folder / name).write_bytes(data.encode() if isinstance(data, str) else data)
    return list(pages([str(folder / name)], keys=keys))


def told(found: list[Page | RefusedPage]) -> list[str]:
    """The body of each page, the reason of each refusal."""
    return [page.content if isinstance(page, Page) else page.refusal.reason for page in found]


def lines(found: list[Page | RefusedPage]) -> list[str]:
    return [page.input.rsplit(":", 1)[-1] for page in found]


def detail(page: Page | RefusedPage) -> str:
    assert isinstance(page, RefusedPage)
    return page.refusal.detail


def test_a_row_is_named_by_its_own_id_else_by_its_position(tmp_path: Path) -> None:
    data = '{"id": "x/../1", "body": "a"}\n{"body": "b"}\n{"id": 7, "body": "c"}\n{"id": "", "body": "d"}\n'
    assert [page.name for page in read(tmp_path, "b.jsonl", data)] == ["b/x_.._1", "b/2", "b/7", "b/4"]


def test_rows_with_one_id_get_different_names(tmp_path: Path) -> None:
    data = '{"id": "x", "body": "a"}\n{"id": "x", "body": "b"}\n{"id": "X", "body": "c"}\n'
    assert [page.name for page in read(tmp_path, "b.jsonl", data)] == ["b/x", "b/x-2", "b/X-3"]


def test_one_bad_line_does_not_end_a_jsonl_file(tmp_path: Path) -> None:
    data = '{"body": "a"}\n{"body": "b"\n\n[1]\n"teks"\n12\nnull\n{"body": "c"}'
    found = read(tmp_path, "b.jsonl", data)
    assert told(found) == ["a", *["unreadable"] * 5, "c"]
    assert lines(found) == ["1", "2", "4", "5", "6", "7", "8"]
    assert [page.name for page in found] == [f"b/{number}" for number in range(1, 8)]
    assert detail(found[1]) == (
        "a line that is not JSON (Expecting ',' delimiter at character 13), where a JSON object was expected; "
        "mend it or leave it out"
    )
    assert detail(found[2]).startswith("a line that is a list, where")


def test_a_number_or_a_nesting_that_python_cannot_read_is_one_bad_row(tmp_path: Path) -> None:
    data = '{"id": ' + "9" * 5000 + ', "body": "a"}\n{"x": ' + "[" * 100_000 + '\n{"body": "c"}\n'
    assert told(read(tmp_path, "b.jsonl", data)) == ["unreadable", "unreadable", "c"]


@pytest.mark.parametrize("body", ["", "  \\n ", "\\u0000"])
def test_a_row_with_a_blank_body_is_refused_as_empty(tmp_path: Path, body: str) -> None:
    (page,) = read(tmp_path, "b.jsonl", f'{{"url": "u", "body": "{body}"}}\n')
    assert told([page]) == ["empty"]
    assert detail(page) == "a row without a body (its keys: url, body); name the key that holds the article's text"


def test_a_body_of_another_kind_than_text(tmp_path: Path) -> None:
    data = '{"body": ["a", "b"]}\n{"body": 12}\n{"body": null}\n{"body": NaN}\n{"body": {"a": 1}}\n{"body": true}\n'
    assert told(read(tmp_path, "b.jsonl", data)) == ["a\nb", "12", "empty", "empty", "empty", "empty"]


def test_the_first_usual_key_that_is_filled_is_the_body(tmp_path: Path) -> None:
    data = '{"content": "b", "Isi": "c", "BODY": " "}\n{"ringkasan": "x", "teks": "d"}\n'
    assert told(read(tmp_path, "b.jsonl", data)) == ["b", "d"]


def test_a_body_that_is_a_whole_html_page_is_read_as_one(tmp_path: Path) -> None:
    (page,) = read(tmp_path, "b.jsonl", '{"body": "<!DOCTYPE html><p>a</p>", "title": "T"}\n')
    assert isinstance(page, Page)
    assert (page.form, page.given.title) == ("html", "T")


def test_text_that_no_file_can_hold_is_replaced(tmp_path: Path) -> None:
    assert told(read(tmp_path, "b.jsonl", '{"body": "a\\ud800b\\u0000c\\r\\nd"}\n')) == ["a\ufffdbc\nd"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("b.jsonl", '{"id": 1, "body": "“Belum…”"}\n{"id": 2, "body": "café"}\n'),
        ("b.json", '[{"id": 1, "body": "“Belum…”"},\n {"id": 2, "body": "café"}]'),
        ("b.csv", "id,body\n1,“Belum…”\n2,café\n"),
    ],
)
def test_rows_are_decoded_whatever_their_encoding(tmp_path: Path, name: str, data: str, encoding: str) -> None:
    found = read(tmp_path, name, data.encode(encoding))
    assert told(found) == ["“Belum…”", "café"]
    assert [page.name for page in found] == ["b/1", "b/2"]


def test_lines_in_windows_1252_among_lines_in_utf_8_are_read_right(tmp_path: Path) -> None:
    data = '{"body": "“a”"}\n'.encode() + '{"body": "“b”"}\n'.encode("cp1252")
    assert told(read(tmp_path, "b.jsonl", data)) == ["“a”", "“b”"]


def test_a_json_list_is_many_articles_even_with_one_element(tmp_path: Path) -> None:
    (page,) = read(tmp_path, "b.json", '[{"body": "a"}]')
    assert (page.name, page.input) == ("b/1", f"{tmp_path}/b.json:1")


def test_a_json_object_is_one_article_with_the_files_name(tmp_path: Path) -> None:
    (page,) = read(tmp_path, "b.json", '{\n "id": "x",\n "body": "a"\n}\n')
    assert (page.name, page.input, told([page])) == ("b", f"{tmp_path}/b.json", ["a"])


def test_brackets_and_escapes_in_strings_do_not_end_an_element(tmp_path: Path) -> None:
    bodies = ['"[{', "\\", '\\"]', "}],", "a, b", '\\\\"', "[[["]
    data = json.dumps([{"body": body, "x": [[], {"y": [body]}]} for body in bodies])
    assert told(read(tmp_path, "b.json", data)) == bodies


def test_escapes_are_kept_whole_wherever_the_file_is_cut_into_chunks(tmp_path: Path) -> None:
    bodies = ["\\" * 65_530, '"\\' * 40_000, "x" * 65_499 + '"', "a"]
    assert told(read(tmp_path, "b.json", json.dumps([{"body": body} for body in bodies]))) == bodies


def test_one_bad_element_does_not_end_a_json_list(tmp_path: Path) -> None:
    found = read(tmp_path, "b.json", '[{"body": "a"}, {"body": b}, 3, {"body": "c"}\n, null, ["d"], {"body": "e"}]')
    assert told(found) == ["a", "unreadable", "unreadable", "c", "unreadable", "unreadable", "e"]
    assert lines(found) == list("1234567")


def test_a_list_that_breaks_off_gives_what_is_whole_and_a_refusal(tmp_path: Path) -> None:
    assert told(read(tmp_path, "b.json", '[{"body": "a"}, {"body": "b"},')) == ["a", "b", "unreadable"]
    assert told(read(tmp_path, "b.json", '[{"body": "a"}, {"bo')) == ["a", "unreadable", "unreadable"]


def test_jsonl_under_the_name_of_json_and_the_other_way_round(tmp_path: Path) -> None:
    rows = '{"body": "a"}\n{"body": "b"}\n'
    assert told(read(tmp_path, "b.json", rows)) == ["a", "b"]
    assert told(read(tmp_path, "c.jsonl", '[{"body": "a"},\n{"body": "b"}]')) == ["a", "b"]
    assert told(read(tmp_path, "d.jsonl", '{\n"body": "a"\n}\n{\n"body": "b"\n}')) == ["a", "b"]


@pytest.mark.parametrize("data", ["[]", "[ ]\n", "\n\n"])
def test_a_file_without_rows_is_refused_as_empty(tmp_path: Path, data: str) -> None:
    assert told(read(tmp_path, "b.json", data)) == ["empty"]


@pytest.mark.parametrize("data", ["]", "}", "[}", "]]{", "12", "abc", "{", '{"a": "', "[1, 2", '"[{'])
def test_what_only_begins_like_json_is_refused(tmp_path: Path, data: str) -> None:
    assert set(told(read(tmp_path, "b.json", data))) == {"unreadable"}


def test_quoted_newlines_and_delimiters_stay_in_their_field(tmp_path: Path) -> None:
    data = 'id,title,body\r\n1,"A, B","Baris satu\r\nbaris ""dua"""\r\n\r\n2,C,tiga\r\n'
    found = read(tmp_path, "b.csv", data)
    assert told(found) == ['Baris satu\nbaris "dua"', "tiga"]
    assert lines(found) == ["2", "5"]
    assert isinstance(found[0], Page)
    assert found[0].given.title == "A, B"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("b.csv", "judul;tanggal;isi\nA, B;1;Satu, dua, tiga\n"),
        ("b.tsv", "judul\ttanggal\tisi\nA, B\t1\tSatu, dua, tiga\n"),
        ("b.csv", "judul|tanggal|isi\nA, B|1|Satu, dua, tiga\n"),
        ("b.csv", 'judul,tanggal,isi\n"A, B",1,"Satu, dua, tiga"\n'),
        ("b.csv", 'judul,"tanggal; waktu",isi\n"A, B",1,"Satu, dua, tiga"\n'),
        ("b", 'judul,tanggal,isi\r"A, B",1,"Satu, dua, tiga"\r'),
    ],
)
def test_the_delimiter_is_told_by_the_header(tmp_path: Path, name: str, data: str) -> None:
    (page,) = read(tmp_path, name, data)
    assert isinstance(page, Page)
    assert (page.content, page.given.title) == ("Satu, dua, tiga", "A, B")


def test_a_field_longer_than_pythons_own_limit_is_read(tmp_path: Path) -> None:
    assert told(read(tmp_path, "b.csv", f"id,body\n1,{'kata ' * 100_000}\n2,b\n")) == ["kata " * 100_000, "b"]


def test_a_row_with_more_fields_than_the_header_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, "b.csv", "id,body\n1,Satu, dua\n2,b,,\n3,c\n4\n")
    assert told(found) == ["unreadable", "b", "c", "empty"]
    assert detail(found[0]).startswith("a row of 3 fields under a header of 2; quote")


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_lines(tmp_path: Path) -> None:
    found = read(tmp_path, "b.csv", 'id,body\n1,a\n2,"b\n3,c\n4,d')
    assert told(found) == ["a", "unreadable"]
    assert "line 3" in detail(found[1])
    assert "line 5" in detail(found[1])


def test_the_last_row_needs_no_newline(tmp_path: Path) -> None:
    assert told(read(tmp_path, "b.csv", 'id,body\n1,"a"\n2,"b"')) == ["a", "b"]


@pytest.mark.parametrize("data", ["id,body\n", "id,body", "id,body\n\n,\n"])
def test_a_header_alone_is_refused_as_empty(tmp_path: Path, data: str) -> None:
    assert told(read(tmp_path, "b.csv", data)) == ["empty"]


def test_of_two_columns_with_one_name_in_other_letters_the_first_counts(tmp_path: Path) -> None:
    assert told(read(tmp_path, "b.csv", "Body,body\na,b\n")) == ["a"]


def test_keys_of_the_callers_own(tmp_path: Path) -> None:
    data = '{"id": 1, "nomor": "x", "body": "a", "Ringkasan": "b", "media": "c", "kanal": "d"}\n'
    (page,) = read(tmp_path, "b.jsonl", data, Keys(id="nomor", body="ringkasan", publisher="kanal"))
    assert isinstance(page, Page)
    assert (page.name, page.content, page.given.publisher) == ("b/x", "b", "d")


def test_a_key_that_no_row_has_is_an_error_that_tells_the_keys_found(tmp_path: Path) -> None:
    data = '{"id": 1, "ringkasan": "b"}\n{"id": 2, "kanal": "c"}\n'
    with pytest.raises(OptionError, match="no 'isinya' in 2 rows, whose keys are id, ringkasan, kanal"):
        read(tmp_path, "b.jsonl", data, Keys(body="isinya"))
    with pytest.raises(OptionError, match="no 'isinya' in 1 rows, whose keys are a, b"):
        read(tmp_path, "b.csv", "a,b\n1,2\n", Keys(body="isinya"))


def test_a_mistyped_key_is_told_after_a_hundred_rows(tmp_path: Path) -> None:
    (tmp_path / "b.jsonl").write_text('{"body": "b"}\n' * 1000)
    found = pages([str(tmp_path / "b.jsonl")], keys=Keys(title="judulnya"))
    assert len([next(found) for _ in range(99)]) == 99
    with pytest.raises(OptionError, match="100 rows"):
        next(found)


def test_a_key_that_one_row_has_is_no_error(tmp_path: Path) -> None:
    data = '{"body": "a"}\n{"body": "b", "subjudul": "c"}\n' + '{"body": "d"}\n' * 200
    assert len(read(tmp_path, "b.jsonl", data, Keys(title="subjudul"))) == 202


def test_keys_do_not_matter_to_pages_that_are_no_rows(tmp_path: Path) -> None:
    assert told(read(tmp_path, "b.txt", "Presiden tiba.", Keys(body="isinya"))) == ["Presiden tiba."]


def test_keys_are_read_from_options() -> None:
    assert read_keys(["body=isi=lengkap", "outlet=kanal", "id=no"]) == Keys(
        id="no", publisher="kanal", body="isi=lengkap"
    )
    assert read_keys([]) == Keys()


@pytest.mark.parametrize("option", ["judul", "judul=x", "=x", "body=", "", "body= "])
def test_an_option_that_is_no_key_is_an_error_that_tells_the_fields(option: str) -> None:
    with pytest.raises(OptionError, match="id, title, publisher, published, url, body"):
        read_keys([option])
