"""What the parser is taught: treebanks, headlines made of them, and what other parsers say of more text."""

from pathlib import Path

import numpy as np
import pytest

from runut.extract.text.syntax.features import GRAM_ROWS
from runut.extract.text.syntax.parser import WEIGHTS
from runut.languages.pack import load_pack
from training.headlines import core, headlines, joined
from training.parser_arrays import IGNORED, arrays_of, batches, kinds_of
from training.parser_data import Annotation, Example, current, older, vocabulary
from training.pseudo_labels import annotated, unlabelled

PACK = load_pack()
PARSER = Path(str(PACK.folder.joinpath(*WEIGHTS.split("/"))))
SENTENCE = Example(
    ("Polisi", "menangkap", "dua", "pencuri", "."),
    ("NOUN", "VERB", "NUM", "NOUN", "PUNCT"),
    (1, -1, 3, 1, 1),
    ("nsubj", "root", "nummod", "obj", "punct"),
    Annotation.current,
)


def treebank(*rows: str) -> str:
    """CoNLL-U of one sentence from rows `number form tag head relation`."""
    lines = ["# sent_id = 1"]
    for row in rows:
        number, form, tag, head, deprel = row.split()
        lines.append("\t".join((number, form, "_", tag, "_", "_", head, deprel, "_", "_")))
    return "\n".join(lines) + "\n\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "treebanks"
    folder.mkdir()
    plain = treebank("1 Warga NOUN 2 nsubj", "2 pulang VERB 0 root")
    for name in ("csui-train", "gsd-dev", "gsd-test"):
        (folder / f"{name}.conllu").write_text(plain, encoding="utf-8")
    (folder / "pud.conllu").write_text(plain * 5, encoding="utf-8")
    (folder / "gsd-2017-train.conllu").write_text(
        plain + treebank("1 Rumahnya NOUN 2 nsubj", "2 terbakar VERB 0 root"), encoding="utf-8"
    )
    for corpus, splits in (("idner-news-2k", ("train", "dev")), ("indonlu/nergrit_ner-grit", ("train", "valid"))):
        place = tmp_path / "ner" / corpus
        place.mkdir(parents=True)
        for split in splits:
            sign = " " if corpus.startswith("idner") else "\t"
            middle = " NOUN" if corpus.startswith("idner") else ""
            lines = "\n".join(f"{word}{middle}{sign}O" for word in ("Warga", "pulang", "."))
            (place / f"{split}.txt").write_text(lines + "\n\n", encoding="utf-8")
    return tmp_path


def test_every_fifth_sentence_of_pud_is_left_out(data: Path) -> None:
    assert len(current(data)) == 1 + 4 + 1


def test_older_sentences_that_are_tested_on_are_left_out_and_enclitics_split(data: Path) -> None:
    (found,) = older(data, PACK)
    assert found.forms == ("Rumah", "nya", "terbakar")
    assert found.tags == ("NOUN", "", "VERB")
    assert found.heads == (2, 0, -1)
    assert found.annotation is Annotation.older


def test_a_batch_counts_heads_from_the_root_and_ignores_what_is_not_known(data: Path) -> None:
    examples = [SENTENCE, *older(data, PACK)]
    words = vocabulary(examples, PACK)
    found = arrays_of(examples, kinds_of(examples, words, PACK, no_gram=GRAM_ROWS), words)
    assert found.heads[0].tolist() == [2, 0, 4, 2, 2]
    assert found.tags[1].tolist()[1] == IGNORED
    assert found.mask.sum(1).tolist() == [5, 3]
    assert found.older.tolist() == [0, 1]


def test_batches_hold_every_example_once_and_no_more_words_than_asked_for() -> None:
    examples = [SENTENCE] * 7
    found = list(batches(examples, 12, np.random.default_rng(1)))
    assert [len(group) for group in found] == [2, 2, 2, 1]


def test_a_headline_has_capitals_no_full_stop_and_bare_verbs() -> None:
    seen = {row.forms for seed in range(200) for row in headlines([SENTENCE], PACK, np.random.default_rng(seed))}
    assert seen == {
        ("Polisi", "Tangkap", "Dua", "Pencuri"),
        ("Polisi", "Menangkap", "Dua", "Pencuri"),
        ("POLISI", "TANGKAP", "DUA", "PENCURI"),
        ("POLISI", "MENANGKAP", "DUA", "PENCURI"),
    }


def test_a_headline_keeps_tags_and_tree() -> None:
    found = next(headlines([SENTENCE], PACK, np.random.default_rng(1)))
    assert (found.tags, found.heads, found.deprels) == (
        SENTENCE.tags[:4],
        SENTENCE.heads[:4],
        SENTENCE.deprels[:4],
    )


def test_the_core_of_a_sentence_starts_at_its_subject_and_leaves_out_clauses() -> None:
    forms = ("Kemarin", "polisi", "menangkap", "dua", "pencuri", "setelah", "warga", "melapor", ".")
    tags = ("NOUN", "NOUN", "VERB", "NUM", "NOUN", "SCONJ", "NOUN", "VERB", "PUNCT")
    heads = (2, 2, -1, 4, 2, 7, 7, 2, 2)
    deprels = ("obl:tmod", "nsubj", "root", "nummod", "obj", "mark", "nsubj", "advcl", "punct")
    found = core(Example(forms, tags, heads, deprels, Annotation.current))
    assert found is not None
    assert found.forms == ("polisi", "menangkap", "dua", "pencuri")
    assert found.heads == (1, -1, 3, 1)


def test_a_sentence_whose_report_would_be_lost_has_no_core() -> None:
    report = Example(
        ("Bupati", "mengatakan", "warga", "pulang"),
        ("NOUN", "VERB", "NOUN", "VERB"),
        (1, -1, 3, 1),
        ("nsubj", "root", "nsubj", "ccomp"),
        Annotation.current,
    )
    assert core(report) is None


def test_two_headlines_joined_have_one_root() -> None:
    found = joined(SENTENCE, SENTENCE)
    assert len(found.forms) == 11
    assert found.heads[5:8] == (7, 7, 1)
    assert found.deprels.count("root") == 1
    assert found.deprels[7] == "parataxis"


def test_parsers_annotate_text_that_has_no_tree(data: Path) -> None:
    (found,) = annotated(unlabelled(data, PACK), [PARSER, PARSER], PACK)
    assert found.forms == ("Warga", "pulang", ".")
    assert found.tags == ("NOUN", "VERB", "PUNCT")
    assert found.heads == (1, -1, 1)
    assert found.annotation is Annotation.guessed


def test_an_older_annotation_has_a_vote_but_not_the_last_word() -> None:
    doubtful = Example(("Guntur", "pulang"), ("PROPN", "NOUN"), (1, -1), ("nsubj", "root"), Annotation.older)
    (found,) = annotated([doubtful], [PARSER], PACK)
    assert found.tags == ("PROPN", "VERB")
