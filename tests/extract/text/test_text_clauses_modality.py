"""Negations and auxiliaries of a clause, and what one clause hands on to the next, on trees written by hand."""

import pytest

from tests.extract.text.clause_notation import told


@pytest.mark.parametrize(
    ("negator", "upos", "label"),
    [
        ("tidak", "PART", "advmod"),
        ("bukan", "ADV", "advmod"),
        ("belum", "PART", "aux"),
        ("tanpa", "SCONJ", "mark"),
        ("tanpa", "ADP", "case"),
        ("batal", "VERB", "advmod"),
        ("gagal", "ADJ", "xcomp"),
        ("urung", "VERB", "advcl"),
    ],
)
def test_a_word_of_negation_negates_the_verb_behind_it(negator: str, upos: str, label: str) -> None:
    clauses = told(f"Tim NOUN nsubj berangkat | {negator} {upos} {label} berangkat | ber+angkat VERB root -")
    assert list(clauses) == ["berangkat"]
    assert clauses["berangkat"].negations == negator


@pytest.mark.parametrize("verb", ["batal", "gagal", "urung"])
def test_a_failing_verb_negates_its_complement_and_not_itself(verb: str) -> None:
    clauses = told(
        f"Presiden NOUN nsubj {verb} | {verb} VERB root - | me+nemui VERB xcomp {verb} | petani NOUN obj menemui"
    )
    assert (clauses["menemui"].negations, clauses["menemui"].subjects) == (verb, "Presiden")
    assert clauses[verb].negations == ""


def test_who_did_not_manage_to_arrest_did_not_arrest() -> None:
    clauses = told(
        "Polisi NOUN nsubj berhasil | tidak PART advmod berhasil | ber+hasil VERB root - "
        "| me+nangkap VERB ccomp berhasil | pelaku NOUN obj menangkap"
    )
    assert (clauses["berhasil"].negations, clauses["menangkap"].negations) == ("tidak", "tidak")


def test_what_was_not_said_may_still_be_so() -> None:
    clauses = told(
        "Saksi NOUN nsubj mengatakan | tidak PART advmod mengatakan | me+ngatakan VERB root - "
        "| bahwa SCONJ mark menangkap | polisi NOUN nsubj menangkap | me+nangkap VERB ccomp mengatakan"
    )
    assert (clauses["mengatakan"].negations, clauses["menangkap"].negations) == ("tidak", "")


def test_a_negation_below_does_not_negate_above() -> None:
    clauses = told(
        "Ia PRON nsubj memilih | me+milih VERB root - | untuk SCONJ mark hadir | tidak PART advmod hadir "
        "| hadir VERB xcomp memilih"
    )
    assert (clauses["memilih"].negations, clauses["hadir"].negations) == ("", "tidak")


@pytest.mark.parametrize("limiter", ["hanya", "cuma", "sekadar"])
def test_not_only_is_no_negation(limiter: str) -> None:
    tree = "Polisi NOUN nsubj menyita | {} PART advmod menyita | {} ADV advmod menyita | me+nyita VERB root -"
    assert told(tree.format("tidak", limiter))["menyita"].negations == ""
    assert told(tree.format("tidak", "langsung"))["menyita"].negations == "tidak"


def test_a_negation_hung_on_an_adverb_or_auxiliary_reaches_the_verb() -> None:
    for form, upos, label in (("begitu", "ADV", "advmod"), ("akan", "AUX", "aux")):
        clause = told(
            f"Pasar NOUN nsubj berkembang | belum PART advmod {form} | {form} {upos} {label} berkembang "
            "| ber+kembang VERB root -"
        )["berkembang"]
        assert clause.negations == "belum"


def test_a_negated_noun_or_a_closing_question_does_not_negate_the_verb() -> None:
    clause = told(
        "Tanpa ADP case izin | izin NOUN obl berdagang | ia PRON nsubj berdagang | ber+dagang VERB root - "
        "| , PUNCT punct bukan | bukan ADV advmod berdagang"
    )["berdagang"]
    assert clause.negations == ""


def test_a_nominal_predicate_is_negated_by_bukan() -> None:
    clause = told("Ia PRON nsubj polisi | bukan PART advmod polisi | polisi NOUN root -")["polisi"]
    assert (clause.subjects, clause.negations) == ("Ia", "bukan")


def test_a_negation_holds_across_atau_but_not_across_dan_or_tetapi() -> None:
    tree = (
        "Warga NOUN nsubj merusak | tidak PART advmod merusak | me+rusak VERB root - | {} CCONJ cc membakar "
        "| me+mbakar VERB conj merusak | pos NOUN obj membakar"
    )
    assert told(tree.format("atau"))["membakar"].negations == "tidak"
    assert told(tree.format("dan"))["membakar"].negations == ""
    assert told(tree.format("tetapi"))["membakar"].negations == ""


def test_an_auxiliary_holds_across_dan_but_not_across_tetapi_nor_for_another_subject() -> None:
    tree = (
        "Warga NOUN nsubj datang | akan AUX aux datang | datang VERB root - | {} CCONJ cc berunding "
        "{} | ber+unding VERB conj datang"
    )
    assert told(tree.format("dan", ""))["berunding"].auxiliaries == "akan"
    assert told(tree.format("tetapi", ""))["berunding"].auxiliaries == ""
    assert told(tree.format("dan", "| bupati NOUN nsubj berunding"))["berunding"].auxiliaries == ""


@pytest.mark.parametrize(
    ("auxiliary", "label"),
    [
        ("akan", "aux"),
        ("telah", "advmod"),
        ("sedang", "advmod"),
        ("dapat", "aux"),
        ("harus", "xcomp"),
        ("ingin", "aux"),
    ],
)
def test_an_auxiliary_is_one_whatever_its_label(auxiliary: str, label: str) -> None:
    clauses = told(f"Menteri NOUN nsubj berunding | {auxiliary} AUX {label} berunding | ber+unding VERB root -")
    assert list(clauses) == ["berunding"]
    assert clauses["berunding"].auxiliaries == auxiliary


def test_a_wish_above_a_verb_is_its_auxiliary_too() -> None:
    clauses = told("Ia PRON nsubj ingin | tidak PART advmod ingin | ingin VERB root - | ber+unding VERB xcomp ingin")
    clause = clauses["berunding"]
    assert (clause.subjects, clause.negations, clause.auxiliaries) == ("Ia", "tidak", "ingin")


def test_a_failing_verb_in_a_clause_of_its_own_negates_nothing_else() -> None:
    clauses = told(
        "Meski SCONJ mark gagal | gagal VERB advcl berlatih | , PUNCT punct gagal | ia PRON nsubj berlatih "
        "| ber+latih VERB root -"
    )
    assert clauses["berlatih"].negations == ""
    assert clauses["gagal"].subjects == "ia"
