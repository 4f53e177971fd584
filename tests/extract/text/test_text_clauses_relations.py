"""How clauses hang together, on trees written by hand."""

import pytest

from runut.records.text import Relation
from tests.extract.text.clause_notation import told


@pytest.mark.parametrize("label", ["ccomp", "xcomp", "advcl", "parataxis"])
def test_what_stands_behind_bahwa_is_a_complement_whatever_its_label(label: str) -> None:
    clause = told(
        "Wali NOUN nsubj mengatakan | me+ngatakan VERB root - | bahwa SCONJ mark dibuka | pasar NOUN nsubj:pass dibuka "
        f"| di+buka VERB {label} mengatakan"
    )["dibuka"]
    assert (clause.relation, clause.above, clause.subjects) == (Relation.complement, "mengatakan", "pasar")
    assert clause.implied is False


def test_bahwa_behind_a_noun_opens_a_complement_and_no_relative_clause() -> None:
    clause = told(
        "Kabar NOUN nsubj beredar | bahwa SCONJ mark ambruk | jembatan NOUN nsubj ambruk | ambruk VERB acl Kabar "
        "| beredar VERB root -"
    )["ambruk"]
    assert (clause.relation, clause.subjects) == (Relation.complement, "jembatan")


@pytest.mark.parametrize("label", ["ccomp", "parataxis", "advcl"])
def test_a_clause_right_behind_a_verb_of_saying_is_a_complement(label: str) -> None:
    clause = told(
        "Bupati NOUN nsubj mengatakan | me+ngatakan VERB root - | pasar NOUN nsubj:pass dibuka "
        f"| di+buka VERB {label} mengatakan"
    )["dibuka"]
    assert clause.relation is Relation.complement


def test_a_reason_behind_a_verb_of_saying_is_no_complement() -> None:
    clause = told(
        "Bupati NOUN nsubj mengaku | me+ngaku VERB root - | kesalahan NOUN obj mengaku | karena SCONJ mark didesak "
        "| di+desak VERB advcl mengaku | warga NOUN obl didesak"
    )["didesak"]
    assert (clause.relation, clause.subjects, clause.agents) == (Relation.adverbial, "Bupati", "warga")


def test_a_cue_behind_a_quotation_is_parenthetical_and_has_the_speaker_for_subject() -> None:
    for label in ("nsubj", "obj", "nmod"):
        clauses = told(
            "Jalan NOUN nsubj:pass ditutup | di+tutup VERB root - | , PUNCT punct kata | kata VERB parataxis ditutup "
            f"| Wati PROPN {label} kata"
        )
        assert (clauses["kata"].relation, clauses["kata"].subjects) == (Relation.parenthetical, "Wati")
        assert (clauses["ditutup"].relation, clauses["ditutup"].above) == (Relation.main, "")


@pytest.mark.parametrize("label", ["advcl", "ccomp", "conj", "parataxis"])
def test_a_cue_with_its_speaker_behind_it_is_parenthetical_whatever_its_label(label: str) -> None:
    tree = (
        "Jalan NOUN nsubj:pass ditutup | di+tutup VERB root - | , PUNCT punct {0} | {0} VERB {1} ditutup "
        "| Wati PROPN nsubj {0}"
    )
    expected = Relation.coordinate if label == "conj" else Relation.parenthetical
    assert told(tree.format("ujar", label))["ujar"].relation is expected


def test_what_is_said_is_a_complement_where_the_parser_made_the_cue_the_root() -> None:
    tree = "Jalan NOUN nsubj:pass ditutup | di+tutup VERB parataxis {0} | , PUNCT punct {0} | {1}"
    cue = told(tree.format("kata", "kata VERB root - | Wati PROPN nsubj kata"))
    other = told(tree.format("tutup", "toko NOUN nsubj tutup | tutup VERB root -"))
    assert (cue["ditutup"].relation, other["ditutup"].relation) == (Relation.complement, Relation.parenthetical)


def test_a_clause_set_beside_another_without_subject_takes_its_subject() -> None:
    tree = (
        "Truk NOUN nsubj terguling | ter+guling VERB root - | {} me+nimpa VERB parataxis terguling "
        "| pagar NOUN obj menimpa"
    )
    clause = told(tree.format(""))["menimpa"]
    assert (clause.relation, clause.subjects, clause.implied) == (Relation.adverbial, "Truk", True)
    clause = told(tree.format("muatan NOUN nsubj menimpa |"))["menimpa"]
    assert (clause.relation, clause.subjects, clause.implied) == (Relation.parenthetical, "muatan", False)


def test_the_speaker_behind_a_passive_of_saying_is_its_agent() -> None:
    clause = told("Demikian PRON obl disampaikan | di+sampaikan VERB root - | Kapolres NOUN nsubj:pass disampaikan")[
        "disampaikan"
    ]
    assert (clause.subjects, clause.agents) == ("", "Kapolres")


def test_a_purpose_is_adverbial_but_behind_a_verb_of_wanting_a_complement() -> None:
    tree = "Warga NOUN nsubj {0} | {0} VERB root - | untuk SCONJ mark menolak | me+nolak VERB advcl {0}"
    assert told(tree.format("berkumpul"))["menolak"].relation is Relation.adverbial
    assert told(tree.format("sepakat"))["menolak"].relation is Relation.complement


def test_coordinate_relative_clauses_describe_one_noun() -> None:
    clauses = told(
        "Sopir NOUN nsubj selamat | yang PRON nsubj mengantuk | me+ngantuk VERB acl:relcl Sopir "
        "| dan CCONJ cc menabrak | yang PRON nsubj menabrak | me+nabrak VERB conj mengantuk "
        "| pagar NOUN obj menabrak | selamat ADJ root -"
    )
    assert (clauses["menabrak"].relation, clauses["menabrak"].subjects) == (Relation.relative, "Sopir")
    assert clauses["selamat"].subjects == "Sopir"


def test_dan_makes_a_clause_coordinate_that_the_parser_called_adverbial() -> None:
    clause = told("Polisi NOUN nsubj datang | datang VERB root - | dan CCONJ cc menyita | me+nyita VERB advcl datang")[
        "menyita"
    ]
    assert clause.relation is Relation.coordinate


def test_a_time_clause_is_adverbial_but_a_time_word_makes_none() -> None:
    tree = "Ia PRON nsubj berkata | ber+kata VERB root - | saat {} tiba | bus NOUN nsubj tiba | tiba VERB ccomp berkata"
    assert told(tree.format("SCONJ mark"))["tiba"].relation is Relation.adverbial
    assert told(tree.format("NOUN obl:tmod"))["tiba"].relation is Relation.complement


def test_a_bare_verb_behind_a_noun_describes_it() -> None:
    clause = told(
        "Polisi NOUN nsubj mencari | me+ncari VERB root - | pria NOUN obj mencari | ber+topi VERB acl pria "
        "| merah ADJ xcomp bertopi"
    )["bertopi"]
    assert (clause.relation, clause.subjects, clause.implied) == (Relation.relative, "pria", False)
