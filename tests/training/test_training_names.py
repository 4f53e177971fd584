import random
import sys
from pathlib import Path

import pytest

from evaluation.name_corpora import FOLDERS, Corpus, marked_headlines, named_sentences
from runut.languages.pack import load_pack
from runut.records.text import NameKind
from training.name_headlines import LONGEST, headlines
from training.names import examples, main

IDNER = (
    "Budi NOUN B-PER\ntiba VERB O\ndi ADP O\nJakarta PROPN B-LOC\n. PUNCT O\n\nKPK X B-ORG\n(KPK) X I-ORG\ntutup X O\n"
)
NERGRIT = "Rapat\tO\nke\tO\n-\tO\n2\tO\ndi\tO\nDesa\tB-PLACE\nSukamaju\tI-PLACE\n,\tO\n2\tO\n.\tO\n500\tO\norang\tO\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for corpus, text, splits in (
        (Corpus.idner, IDNER, ("train", "dev")),
        (Corpus.nergrit, NERGRIT, ("train", "valid")),
    ):
        folder = tmp_path / FOLDERS[corpus]
        folder.mkdir(parents=True)
        for split in splits:
            (folder / f"{split}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def read(corpus: Corpus, data: Path) -> list[tuple[str, list[str], list[tuple[str, NameKind]]]]:
    return [
        (row.text, [word.slice(row.text) for word in row.words], [(n.span.slice(row.text), n.kind) for n in row.names])
        for row in named_sentences(corpus, "train", data, load_pack())
    ]


def test_brackets_glued_to_a_word_are_cut_off_within_the_name(data: Path) -> None:
    assert read(Corpus.idner, data) == [
        (
            "Budi tiba di Jakarta .",
            ["Budi", "tiba", "di", "Jakarta", "."],
            [("Budi", NameKind.person), ("Jakarta", NameKind.place)],
        ),
        ("KPK (KPK) tutup", ["KPK", "(", "KPK", ")", "tutup"], [("KPK (KPK)", NameKind.organisation)]),
    ]


def test_signs_set_apart_go_back_to_their_words(data: Path) -> None:
    [(text, _, names)] = read(Corpus.nergrit, data)
    assert text == "Rapat ke-2 di Desa Sukamaju, 2.500 orang"
    assert names == [("Desa Sukamaju", NameKind.place)]


def test_names_are_learned_with_one_label_a_word_from_sentences_and_headlines(data: Path) -> None:
    labels = [labels for _, labels in examples(data, 1, load_pack())]
    assert ["B-ORG", "I-ORG", "I-ORG", "I-ORG", "O"] in labels
    assert len(labels) == 10


def test_marks_in_our_headlines_tell_names_and_what_may_be_one(tmp_path: Path) -> None:
    file = tmp_path / "headlines.toml"
    file.write_text('headlines = ["Warga [LOC? Bandung] Temui [PER Budi Santoso] di [LOC Cimahi]"]', encoding="utf-8")
    [row] = marked_headlines(load_pack(), file)
    assert row.text == "Warga Bandung Temui Budi Santoso di Cimahi"
    assert [(name.span.slice(row.text), name.kind) for name in row.names] == [
        ("Budi Santoso", NameKind.person),
        ("Cimahi", NameKind.place),
    ]
    assert [name.span.slice(row.text) for name in row.unjudged] == ["Bandung"]


def test_headlines_have_capitals_bare_verbs_and_the_labels_of_their_words() -> None:
    words = ["petugas", "itu", "menangkap", "Budi", "Santoso", "di", "kota", "dan", "membawa", "Wati", "pulang", "."]
    labels = ["O", "O", "O", "B-PER", "I-PER", "O", "O", "O", "O", "B-PER", "O", "O"]
    written = [piece for seed in range(40) for piece in headlines(words, labels, load_pack(), random.Random(seed))]
    forms = {word for piece, _ in written for word in piece}
    assert {"Petugas", "Tangkap", "Menangkap", "Bawa", "di", "dan", "DI", "SANTOSO"} <= forms
    assert forms.isdisjoint({"petugas", "menangkap", ".", "kota"})
    assert all(len(piece) == len(marks) <= LONGEST for piece, marks in written)
    for piece, marks in written:
        assert not marks[0].startswith("I")
        names = [word.title() for word, mark in zip(piece, marks, strict=True) if mark.endswith("PER")]
        assert names in (["Budi", "Santoso"], ["Wati"], ["Budi", "Santoso", "Wati"], [])


def test_training_twice_writes_the_same_bytes(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for out in ("one", "two"):
        options = ["--data", str(data), "--out", str(data / out), "--at-least", "1", "--quiet"]
        monkeypatch.setattr(sys, "argv", ["names", *options])
        main()
    assert (data / "one").read_bytes() == (data / "two").read_bytes()
