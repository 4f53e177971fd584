import sys
from pathlib import Path

import pytest

from evaluation.name_corpora import FOLDERS, Corpus, named_sentences
from runut.languages.pack import load_pack
from runut.records.text import NameKind
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


def test_names_are_learned_with_one_label_a_word(data: Path) -> None:
    labels = [labels for _, labels in examples(data, 1, load_pack())]
    assert ["B-ORG", "I-ORG", "I-ORG", "I-ORG", "O"] in labels
    assert len(labels) == 6


def test_training_twice_writes_the_same_bytes(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for out in ("one", "two"):
        options = ["--data", str(data), "--out", str(data / out), "--at-least", "1", "--quiet"]
        monkeypatch.setattr(sys, "argv", ["names", *options])
        main()
    assert (data / "one").read_bytes() == (data / "two").read_bytes()
