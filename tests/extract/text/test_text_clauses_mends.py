"""What clauses make of plain slips of the parser, on trees written by hand as it gives them."""

import pytest

from runut.records.text import Relation
from tests.extract.text.clause_notation import told


@pytest.mark.parametrize("time", ["besok", "Senin", "Maret"])
def test_a_time_is_no_object(time: str) -> None:
    clause = told(f"Menteri NOUN nsubj datang | akan AUX aux datang | datang VERB root - | {time} NOUN obj datang")
    assert clause["datang"].objects == ""


def test_how_long_is_no_object_of_a_verb_that_takes_none() -> None:
    tree = "Pendaki NOUN nsubj {0} | {1} VERB root - | tiga NUM nummod hari | hari NOUN obj {0}"
    assert told(tree.format("hilang", "hilang"))["hilang"].objects == ""
    assert told(tree.format("menunggu", "me+nunggu"))["menunggu"].objects == "hari"


@pytest.mark.parametrize("quantity", ["ratusan", "sejumlah", "Sebagian"])
def test_who_is_counted_is_meant_and_not_how_many(quantity: str) -> None:
    clause = told(
        f"{quantity} NOUN nsubj mengepung | petani NOUN nmod {quantity} | me+ngepung VERB root - "
        "| 200 NUM obj mengepung | kantor NOUN flat 200"
    )["mengepung"]
    assert (clause.subjects, clause.objects) == ("petani", "kantor")


def test_a_number_before_the_subject_is_no_second_subject() -> None:
    clause = told("Lima NUM nsubj berlayar | awak NOUN nsubj berlayar | kapal NOUN nmod awak | ber+layar VERB root -")[
        "berlayar"
    ]
    assert clause.subjects == "awak"


@pytest.mark.parametrize("label", ["nmod", "obj"])
def test_a_word_of_manner_behind_a_verb_leaves_it_its_object(label: str) -> None:
    clauses = told(
        "Aparat NOUN nsubj membubarkan | me+mbubarkan VERB root - | paksa VERB xcomp membubarkan "
        f"| massa NOUN {label} paksa"
    )
    assert list(clauses) == ["membubarkan"]
    assert clauses["membubarkan"].objects == "massa"


def test_a_word_of_manner_behind_a_passive_leaves_it_its_agent() -> None:
    clause = told(
        "Lurah NOUN nsubj:pass dijemput | di+jemput VERB advcl paksa | paksa VERB root - | penyidik NOUN obj paksa"
    )["dijemput"]
    assert (clause.relation, clause.subjects, clause.agents) == (Relation.main, "Lurah", "penyidik")


def test_a_defendant_is_no_verb() -> None:
    clauses = told("Hakim NOUN nsubj membebaskan | me+mbebaskan VERB root - | ter+dakwa VERB xcomp membebaskan")
    assert list(clauses) == ["membebaskan"]
    assert clauses["membebaskan"].objects == "terdakwa"


def test_a_defendant_may_speak() -> None:
    clauses = told(
        "Saya PRON nsubj pulang | pulang VERB root - | , PUNCT punct ujar | ujar VERB parataxis pulang "
        "| ter+dakwa VERB parataxis pulang"
    )
    assert (clauses["ujar"].subjects, clauses["ujar"].relation) == ("terdakwa", Relation.parenthetical)


def test_an_aim_below_a_defendant_is_the_verbs() -> None:
    clauses = told(
        "Dana NOUN nsubj:pass dipakai | di+pakai VERB root - | ter+dakwa VERB xcomp dipakai | untuk SCONJ mark membeli "
        "| me+mbeli VERB xcomp terdakwa | mobil NOUN obj membeli"
    )
    assert (clauses["dipakai"].agents, clauses["membeli"].subjects) == ("terdakwa", "terdakwa")


def test_a_name_behind_a_conjunction_is_the_subject_of_the_clause_behind_it() -> None:
    clause = told(
        "Harga NOUN nsubj naik | naik VERB root - | sejak ADP case Fiji | Fiji PROPN obl naik "
        "| me+nutup VERB advcl naik | pelabuhan NOUN obj menutup"
    )["menutup"]
    assert (clause.relation, clause.subjects, clause.implied) == (Relation.adverbial, "Fiji", False)


def test_a_time_behind_a_conjunction_is_not() -> None:
    clause = told(
        "Harga NOUN nsubj turun | sampai ADP case April | April PROPN obl turun | turun VERB root - "
        "| men+jadi VERB advcl turun | murah ADJ obj menjadi"
    )["menjadi"]
    assert clause.subjects == "Harga"


def test_an_accuser_is_not_described_by_the_accusation() -> None:
    clauses = told(
        "Jaksa NOUN nsubj menyuap | me+nuduh VERB acl Jaksa | lurah NOUN obj menuduh | me+nyuap VERB root - "
        "| pejabat NOUN obj menyuap"
    )
    assert (clauses["menuduh"].relation, clauses["menuduh"].subjects) == (Relation.main, "Jaksa")
    assert (clauses["menyuap"].relation, clauses["menyuap"].subjects) == (Relation.complement, "lurah")


def test_kunjung_is_no_predicate_and_its_negation_is_the_verbs() -> None:
    clauses = told(
        "Bantuan NOUN nsubj datang | tidak PART advmod kunjung | kunjung ADJ acl Bantuan | datang VERB acl Bantuan"
    )
    assert {verb: clause.negations for verb, clause in clauses.items()} == {"datang": "tidak"}


def test_a_negation_right_before_the_verb_counts_whatever_it_hangs_on() -> None:
    for tree in ("Dewan NOUN nsubj rapat | batal NOUN nmod Dewan", "Dewan NOUN nsubj rapat | jangan PART advmod Dewan"):
        assert told(f"{tree} | rapat VERB root -")["rapat"].negations in {"batal", "jangan"}


def test_a_noun_right_behind_an_active_verb_with_a_subject_is_its_object() -> None:
    clause = told("Iran PROPN nsubj Luncurkan | Luncurkan VERB root - | rudal NOUN nsubj Luncurkan")["Luncurkan"]
    assert (clause.subjects, clause.objects) == ("Iran", "rudal")


def test_a_subject_behind_a_comma_is_another_verbs() -> None:
    clause = told("Rupiah NOUN nsubj melemah | me+lemah VERB root - | , PUNCT punct melemah | BI PROPN nsubj melemah")[
        "melemah"
    ]
    assert (clause.subjects, clause.objects) == ("Rupiah", "")


def test_of_two_subjects_parted_by_commas_the_second_says_who_the_first_is() -> None:
    tree = (
        "Pelaku NOUN nsubj kabur | , PUNCT punct kabur | seorang DET det residivis | residivis NOUN nsubj kabur | {} "
        "kabur VERB root -"
    )
    assert told(tree.format(", PUNCT punct kabur |"))["kabur"].subjects == "Pelaku"
    assert told(tree.format(""))["kabur"].subjects == "residivis"


def test_a_controlled_passive_has_its_agent_behind_it_even_if_called_an_object() -> None:
    clause = told(
        "Korban NOUN nsubj mengaku | me+ngaku VERB root - | di+ancam VERB xcomp mengaku | pelaku NOUN obj diancam"
    )["diancam"]
    assert (clause.subjects, clause.agents, clause.implied) == ("Korban", "pelaku", True)


def test_a_passive_first_in_the_sentence_has_its_agent_behind_it() -> None:
    clause = told(
        "di+tolak VERB advcl dihentikan | warga NOUN nsubj:pass ditolak | , PUNCT punct ditolak "
        "| proyek NOUN nsubj:pass dihentikan | di+hentikan VERB root -"
    )["ditolak"]
    assert (clause.subjects, clause.agents) == ("proyek", "warga")


def test_an_agent_far_below_what_was_given_is_found() -> None:
    clause = told(
        "Lurah NOUN nsubj:pass divonis | di+vonis VERB root - | lima NUM nummod tahun | tahun NOUN obl divonis "
        "| penjara NOUN nmod tahun | oleh ADP case hakim | hakim NOUN nmod penjara"
    )["divonis"]
    assert (clause.subjects, clause.agents) == ("Lurah", "hakim")


def test_what_threatens_somebody_is_not_the_subject() -> None:
    clause = told(
        "Ia PRON nsubj ditangkap | di+tangkap VERB root - | dan CCONJ cc terancam | ter+ancam VERB conj ditangkap "
        "| hukuman NOUN obj terancam"
    )["terancam"]
    assert (clause.subjects, clause.objects) == ("Ia", "hukuman")


def test_a_bare_noun_right_behind_an_active_verb_is_its_object() -> None:
    tree = "Kafe NOUN nsubj menunggak | me+nunggak VERB root - | {} NOUN obl menunggak"
    assert told(tree.format("pajak"))["menunggak"].objects == "pajak"
    assert told(tree.format("kemarin"))["menunggak"].objects == ""
