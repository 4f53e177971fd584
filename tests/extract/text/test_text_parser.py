"""Tags, heads and relations of sentences of our own, and of text that is no language."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runut.errors import LanguagePackError
from runut.extract.text.syntax.network import batch_of
from runut.extract.text.syntax.parser import Parse, load_parser, parse
from runut.languages.pack import Pack, load_pack


def read(sentence: str) -> tuple[list[str], Parse]:
    forms = sentence.split()
    return forms, parse([forms], load_pack())[0]


def head_of(sentence: str, word: str) -> tuple[str, str]:
    forms, found = read(sentence)
    place = forms.index(word)
    head = found.heads[place]
    return found.deprels[place].removesuffix(":agent"), "" if head < 0 else forms[head]


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("Polisi menangkap dua pencuri di Kota Tirtasari .", "Polisi", ("nsubj", "menangkap")),
        ("Polisi menangkap dua pencuri di Kota Tirtasari .", "pencuri", ("obj", "menangkap")),
        ("Dua pencuri ditangkap oleh polisi pada Senin .", "pencuri", ("nsubj:pass", "ditangkap")),
        ("Dua pencuri ditangkap oleh polisi pada Senin .", "polisi", ("obl", "ditangkap")),
        ("Warga yang menolak tambang itu menemui bupati .", "Warga", ("nsubj", "menemui")),
        ("Warga yang menolak tambang itu menemui bupati .", "tambang", ("obj", "menolak")),
        ("Menteri itu akan bertemu para petani besok .", "akan", ("aux", "bertemu")),
    ],
)
def test_who_did_what_to_whom_is_in_the_tree(sentence: str, word: str, expected: tuple[str, str]) -> None:
    assert head_of(sentence, word) == expected


def test_every_word_gets_a_tag_of_universal_dependencies() -> None:
    forms, found = read("Gubernur Raka Wirya tidak menerima 12 surat itu .")
    assert dict(zip(forms, found.tags, strict=True)) == {
        "Gubernur": "NOUN",
        "Raka": "PROPN",
        "Wirya": "PROPN",
        "tidak": "PART",
        "menerima": "VERB",
        "12": "NUM",
        "surat": "NOUN",
        "itu": "DET",
        ".": "PUNCT",
    }


def test_a_sentence_is_read_the_same_alone_and_among_others() -> None:
    first, second = (
        ["Warga", "menolak", "tambang", "."],
        ["Kemarin", "bupati", "menemui", "mereka", "di", "balai", "desa", "."],
    )
    alone = [parse([forms], load_pack())[0] for forms in (first, second)]
    assert parse([second, first, second], load_pack()) == [alone[1], alone[0], alone[1]]


def test_a_sentence_of_a_thousand_words_is_one_tree() -> None:
    forms = ["warga", "menolak", "tambang", ","] * 250
    found = parse([forms], load_pack())[0]
    assert len(found.tags) == len(found.heads) == len(found.deprels) == 1000
    assert found.heads.count(-1) == 1
    assert found.deprels[found.heads.index(-1)] == "root"


def test_no_sentence_gives_no_parse() -> None:
    assert parse([], load_pack()) == []


@settings(deadline=None)
@given(st.lists(st.lists(st.text(min_size=1), min_size=1, max_size=8), max_size=4))
def test_any_words_get_one_root_and_heads_within_the_sentence(sentences: list[list[str]]) -> None:
    for forms, found in zip(sentences, parse(sentences, load_pack()), strict=True):
        assert len(found.tags) == len(found.heads) == len(found.deprels) == len(forms)
        assert found.heads.count(-1) == 1
        assert all(-1 <= head < len(forms) and head != word for word, head in enumerate(found.heads))


def test_sentences_are_walked_in_step_from_both_ends() -> None:
    batch = batch_of([2, 3])
    assert batch.forwards.tolist() == [2, 0, 3, 1, 4]
    assert batch.backwards.tolist() == [4, 1, 3, 0, 2]
    assert batch.starts == (0, 2, 4, 5)


@pytest.mark.parametrize("content", [None, b"no weights", b""])
def test_missing_or_broken_weights_are_named(tmp_path: Path, content: bytes | None) -> None:
    folder = tmp_path / "weights" / "syntax"
    folder.mkdir(parents=True)
    if content is not None:
        (folder / "parser.npz").write_bytes(content)
    with pytest.raises(LanguagePackError, match=r"languages/xx/weights/syntax/parser\.npz"):
        load_parser(Pack("xx", tmp_path))


def test_weights_of_another_form_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "weights" / "syntax"
    folder.mkdir(parents=True)
    np.savez(folder / "parser.npz", something=np.zeros(3))
    with pytest.raises(LanguagePackError, match="make weights"):
        load_parser(Pack("xx", tmp_path))
