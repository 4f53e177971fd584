"""A word's lemma comes from the treebanks, from simplemma or from its affixes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runut.errors import LanguagePackError
from runut.extract.text.morphology.lemmas import lemma_of
from runut.extract.text.morphology.roots import roots
from runut.languages.pack import Pack, load_pack


@pytest.mark.parametrize(
    ("form", "upos", "lemma"),
    [
        ("mengatakan", "VERB", "kata"),
        ("Ditangkap", "VERB", "tangkap"),
        ("pertemuan", "NOUN", "temu"),
        ("negara-negara", "NOUN", "negara"),
        ("di", "ADP", "di"),
        ("Kedua", "NUM", "dua"),
        ("1990-an", "NOUN", "1990"),
        ("memblokade", "VERB", "blokade"),
        ("menggrombilkan", "VERB", "grombil"),
    ],
)
def test_a_word_is_led_back_to_its_root_in_lower_case(form: str, upos: str, lemma: str) -> None:
    assert lemma_of(form, upos, load_pack()) == lemma


@pytest.mark.parametrize(
    ("form", "upos"), [("Kepulauan", "PROPN"), ("Menanti", "PROPN"), ("Facebook", "X"), ("“", "PUNCT"), ("%", "SYM")]
)
def test_a_name_a_mark_and_a_foreign_word_are_their_own_lemmas(form: str, upos: str) -> None:
    assert lemma_of(form, upos, load_pack()) == form


def test_the_tag_decides_between_two_lemmas() -> None:
    tagged = roots(load_pack()).tagged
    both = [
        form
        for form, upos in tagged
        if upos == "ADP" and tagged.get((form, "NOUN"), "") not in {"", tagged[form, upos]}
    ]
    assert both
    for form in both:
        assert lemma_of(form, "ADP", load_pack()) != lemma_of(form, "NOUN", load_pack())


def test_a_missing_lexicon_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(LanguagePackError, match=r"lemmas\.tsv"):
        lemma_of("kata", "NOUN", Pack("id", tmp_path))


@pytest.mark.parametrize("row", ["kata\tNOUN\n", "kata NOUN kata\n", "kata\tNOUN\t\n"])
def test_a_broken_row_is_an_error_that_names_the_line(tmp_path: Path, row: str) -> None:
    folder = tmp_path / "weights" / "syntax"
    folder.mkdir(parents=True)
    (folder / "lemmas.tsv").write_text("ada\tVERB\tada\n" + row, encoding="utf-8")
    with pytest.raises(LanguagePackError, match=r"lemmas\.tsv:2"):
        lemma_of("kata", "NOUN", Pack("id", tmp_path))


@given(st.text(max_size=50), st.sampled_from(["VERB", "NOUN", "NUM", "PROPN", "X", ""]))
def test_any_form_has_a_lemma(form: str, upos: str) -> None:
    assert bool(lemma_of(form, upos, load_pack())) == bool(form)
