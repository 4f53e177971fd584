"""Whose subject a clause has that says none, on trees written by hand."""

import pytest

from runut.records.text import Relation
from tests.extract.text.clause_notation import told


@pytest.mark.parametrize("label", ["xcomp", "advcl"])
def test_a_purpose_has_the_subject_of_the_clause_above(label: str) -> None:
    clause = told(
        "Warga NOUN nsubj berkumpul | ber+kumpul VERB root - | untuk SCONJ mark menolak "
        f"| me+nolak VERB {label} berkumpul | tambang NOUN obj menolak"
    )["menolak"]
    assert (clause.subjects, clause.objects, clause.implied) == ("Warga", "tambang", True)


def test_the_object_of_a_verb_of_asking_does_what_is_asked() -> None:
    tree = (
        "Hakim NOUN nsubj meminta | me+minta VERB root - | polisi NOUN obj meminta | untuk SCONJ mark membebaskan "
        "| me+mbebaskan VERB {} meminta | sopir NOUN obj membebaskan"
    )
    for label in ("xcomp", "advcl", "ccomp"):
        clause = told(tree.format(label))["membebaskan"]
        assert (clause.relation, clause.subjects, clause.implied) == (Relation.complement, "polisi", True)


def test_the_object_of_another_verb_does_not() -> None:
    clause = told(
        "Hakim NOUN nsubj menemui | me+nemui VERB root - | polisi NOUN obj menemui | untuk SCONJ mark membahas "
        "| me+mbahas VERB advcl menemui | sidang NOUN obj membahas"
    )["membahas"]
    assert clause.subjects == "Hakim"


def test_the_subject_of_a_passive_of_asking_does_what_is_asked() -> None:
    clause = told(
        "Polisi NOUN nsubj:pass diminta | di+minta VERB root - | hakim NOUN obl diminta | untuk SCONJ mark membebaskan "
        "| me+mbebaskan VERB advcl diminta | sopir NOUN obj membebaskan"
    )["membebaskan"]
    assert (clause.subjects, clause.objects) == ("Polisi", "sopir")


def test_an_aim_behind_another_passive_is_its_agents() -> None:
    clause = told(
        "Dana NOUN nsubj:pass dipakai | di+pakai VERB root - | pemkot NOUN obl dipakai | untuk SCONJ mark membangun "
        "| me+mbangun VERB advcl dipakai | taman NOUN obj membangun"
    )["membangun"]
    assert clause.subjects == "pemkot"


def test_a_plan_is_carried_out_by_its_owner_and_not_by_the_plan() -> None:
    tree = (
        "Rencana NOUN {0} {1} | mereka PRON nmod Rencana | untuk SCONJ mark menjual | me+njual VERB acl Rencana "
        "| tanah NOUN obj menjual | {1} VERB root -"
    )
    clause = told(tree.format("nsubj", "batal"))["menjual"]
    assert (clause.relation, clause.subjects) == (Relation.complement, "mereka")


def test_a_plan_without_owner_has_no_subject_from_itself() -> None:
    clause = told("Upaya NOUN nsubj gagal | me+njual VERB acl Upaya | tanah NOUN obj menjual | gagal VERB root -")[
        "menjual"
    ]
    assert (clause.subjects, clause.implied) == ("", False)


def test_coordinate_predicates_share_their_subject() -> None:
    clauses = told(
        "Polisi NOUN nsubj mengejar | me+ngejar VERB root - | pencuri NOUN obj mengejar | dan CCONJ cc menyita "
        "| me+nyita VERB conj mengejar | motor NOUN obj menyita"
    )
    clause = clauses["menyita"]
    assert (clause.relation, clause.above, clause.subjects) == (Relation.coordinate, "mengejar", "Polisi")
    assert clause.implied is True
    assert clauses["mengejar"].objects == "pencuri"


def test_a_coordinate_predicate_with_a_subject_keeps_it() -> None:
    clause = told(
        "Polisi NOUN nsubj datang | datang VERB root - | tetapi CCONJ cc kabur | pencuri NOUN nsubj kabur "
        "| kabur VERB conj datang"
    )["kabur"]
    assert (clause.subjects, clause.implied) == ("pencuri", False)


@pytest.mark.parametrize("verb", ["memerintahkan", "Desak"])
def test_who_is_asked_to_act_is_the_object_of_asking(verb: str) -> None:
    clauses = told(
        f"Presiden NOUN nsubj {verb} | {verb} VERB root - | panglima NOUN nsubj menarik | me+narik VERB ccomp {verb} "
        "| pasukan NOUN obj menarik"
    )
    assert (clauses[verb].objects, clauses["menarik"].subjects) == ("panglima", "panglima")


def test_who_is_asked_acts_though_the_aim_hangs_on_the_noun() -> None:
    clause = told(
        "Camat NOUN nsubj meminta | me+minta VERB root - | warga NOUN obj meminta | untuk SCONJ mark pulang "
        "| pulang VERB acl warga"
    )["pulang"]
    assert clause.subjects == "warga"


def test_who_is_arrested_is_suspected() -> None:
    clause = told(
        "Polisi NOUN nsubj menahan | me+nahan VERB root - | lurah NOUN obj menahan | karena SCONJ mark diduga "
        "| di+duga VERB advcl menahan"
    )["diduga"]
    assert (clause.relation, clause.subjects) == (Relation.adverbial, "lurah")


def test_a_decision_is_carried_out_by_its_owner() -> None:
    for label, head in (("acl", "keputusan"), ("advcl", "mengecam")):
        clause = told(
            "Warga NOUN nsubj mengecam | me+ngecam VERB root - | keputusan NOUN obj mengecam "
            f"| camat NOUN nmod keputusan | me+nutup VERB {label} {head} | pasar NOUN obj menutup"
        )["menutup"]
        assert clause.subjects == "camat"
