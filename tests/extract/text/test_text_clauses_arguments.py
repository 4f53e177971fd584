"""Who does what to whom in a clause, on trees written by hand."""

from runut.records.text import Relation
from tests.extract.text.clause_notation import told


def test_an_active_verb_has_subject_and_object() -> None:
    clause = told("Polisi NOUN nsubj menangkap | me+nangkap VERB root - | pencuri NOUN obj menangkap")["menangkap"]
    assert (clause.subjects, clause.objects, clause.agents) == ("Polisi", "pencuri", "")
    assert (clause.relation, clause.above, clause.implied) == (Relation.main, "", False)


def test_all_coordinated_subjects_and_objects_are_listed() -> None:
    clause = told(
        "Bupati NOUN nsubj meninjau | dan CCONJ cc camat | camat NOUN conj Bupati | me+ninjau VERB root - "
        "| jembatan NOUN obj meninjau | , PUNCT punct pasar | pasar NOUN conj jembatan | dan CCONJ cc sekolah "
        "| sekolah NOUN conj jembatan"
    )["meninjau"]
    assert (clause.subjects, clause.objects) == ("Bupati camat", "jembatan pasar sekolah")


def test_the_agent_of_a_passive_stands_behind_its_preposition_whatever_its_label() -> None:
    for label in ("obl:agent", "obl", "nmod"):
        clause = told(
            "Pencuri NOUN nsubj:pass ditangkap | di+tangkap VERB root - | di ADP case pasar | pasar NOUN obl ditangkap "
            f"| oleh ADP case polisi | polisi NOUN {label} ditangkap | dan CCONJ cc warga | warga NOUN conj polisi"
        )["ditangkap"]
        assert (clause.subjects, clause.objects, clause.agents) == ("Pencuri", "", "polisi warga")


def test_an_agent_hung_on_the_theme_is_found() -> None:
    clause = told(
        "di+sepakati VERB root - | pembentukan NOUN nsubj:pass disepakati | tim NOUN nmod pembentukan "
        "| oleh ADP case menteri | menteri NOUN nmod pembentukan"
    )["disepakati"]
    assert (clause.subjects, clause.agents) == ("pembentukan", "menteri")


def test_a_bare_noun_behind_a_passive_is_its_agent_even_if_called_an_object() -> None:
    for label in ("obl", "obj", "nsubj:pass"):
        clause = told(
            "Pencuri NOUN nsubj:pass ditangkap | di+tangkap VERB root - | dua NUM nummod polisi "
            f"| polisi NOUN {label} ditangkap"
        )["ditangkap"]
        assert (clause.subjects, clause.objects, clause.agents) == ("Pencuri", "", "polisi")


def test_a_longer_prefix_is_passive_too() -> None:
    clause = told("Izin NOUN nsubj:pass diperoleh | diper+oleh VERB root - | pedagang NOUN obl diperoleh")["diperoleh"]
    assert (clause.subjects, clause.agents) == ("Izin", "pedagang")


def test_a_time_behind_a_passive_is_no_agent() -> None:
    clause = told("Jembatan NOUN nsubj:pass dibangun | di+bangun VERB root - | tahun NOUN obl dibangun")["dibangun"]
    assert clause.agents == ""


def test_a_noun_away_from_the_passive_is_no_agent() -> None:
    clause = told(
        "Jalan NOUN nsubj:pass ditutup | di+tutup VERB root - | kembali ADV advmod ditutup | polisi NOUN obl ditutup"
    )["ditutup"]
    assert clause.agents == ""


def test_what_is_given_behind_a_passive_is_its_object() -> None:
    clause = told("Atlet NOUN nsubj:pass diberi | di+beri VERB root - | bonus NOUN obj diberi")["diberi"]
    assert (clause.subjects, clause.objects, clause.agents) == ("Atlet", "bonus", "")


def test_a_lone_noun_behind_a_passive_is_its_subject() -> None:
    for label in ("nsubj:pass", "obj", "obl"):
        clause = told(f"Telah AUX aux ditemukan | di+temukan VERB root - | granat NOUN {label} ditemukan")["ditemukan"]
        assert (clause.subjects, clause.agents) == ("granat", "")


def test_a_clitic_behind_a_passive_is_its_agent_but_not_if_it_makes_a_noun_of_the_verb() -> None:
    tree = "Rumah NOUN nsubj:pass dijual | itu DET det Rumah | di+jual VERB root - | =nya {} dijual"
    assert told(tree.format("PRON obl:agent"))["dijual"].agents == "nya"
    assert told(tree.format("DET det"))["dijual"].agents == ""


def test_a_verb_with_ter_has_its_theme_for_subject() -> None:
    clause = told(
        "Warga NOUN nsubj:pass tertembak | ter+tembak VERB root - | oleh ADP case pemburu | pemburu NOUN obl tertembak"
    )["tertembak"]
    assert (clause.subjects, clause.objects, clause.agents) == ("Warga", "", "pemburu")


def test_in_object_voice_the_theme_is_the_subject_and_the_doer_the_agent() -> None:
    relative = told(
        "Surat NOUN nsubj tiba | yang PRON obj kirim | kami PRON nsubj kirim | kirim VERB acl:relcl Surat "
        "| tiba VERB root -"
    )["kirim"]
    main = told("Surat NOUN obj kirim | itu DET det Surat | kami PRON nsubj kirim | kirim VERB root -")["kirim"]
    assert (relative.subjects, relative.objects, relative.agents) == ("Surat", "", "kami")
    assert (main.subjects, main.objects, main.agents) == ("Surat", "", "kami")


def test_a_verb_with_me_is_not_in_object_voice() -> None:
    clause = told("Surat NOUN obj mengirim | kami PRON nsubj mengirim | me+ngirim VERB root -")["mengirim"]
    assert (clause.subjects, clause.objects, clause.agents) == ("kami", "Surat", "")


def test_a_bare_verb_whose_subject_is_part_of_the_noun_is_not_in_object_voice() -> None:
    clause = told(
        "warga NOUN root - | yang PRON obl hancur | rumah NOUN nsubj hancur | =nya PRON nmod rumah "
        "| hancur VERB acl:relcl warga"
    )["hancur"]
    assert (clause.subjects, clause.agents) == ("rumah", "")


def test_a_relative_clause_has_its_noun_for_subject() -> None:
    clauses = told(
        "Dokter NOUN nsubj pulang | dan CCONJ cc perawat | perawat NOUN conj Dokter | yang PRON nsubj merawat "
        "| me+rawat VERB acl:relcl Dokter | korban NOUN obj merawat | pulang VERB root -"
    )
    assert (clauses["merawat"].subjects, clauses["merawat"].objects) == ("Dokter perawat", "korban")
    assert clauses["merawat"].implied is False
    assert clauses["pulang"].subjects == "Dokter perawat"


def test_nouns_behind_a_relative_clause_are_not_described_by_it() -> None:
    clause = told(
        "Dokter NOUN nsubj pulang | yang PRON nsubj merawat | me+rawat VERB acl:relcl Dokter | korban NOUN obj merawat "
        "| dan CCONJ cc perawat | perawat NOUN conj Dokter | pulang VERB root -"
    )["merawat"]
    assert clause.subjects == "Dokter"


def test_a_passive_relative_clause_has_its_noun_for_subject_and_a_bare_agent() -> None:
    for label in ("obl", "nsubj:pass", "obj"):
        clause = told(
            "Kapal NOUN nsubj tenggelam | yang PRON nsubj:pass disewa | di+sewa VERB acl:relcl Kapal "
            f"| nelayan NOUN {label} disewa | tenggelam VERB root -"
        )["disewa"]
        assert (clause.subjects, clause.objects, clause.agents) == ("Kapal", "", "nelayan")


def test_a_relative_clause_hung_on_the_verb_finds_its_noun() -> None:
    clause = told(
        "Polisi NOUN nsubj mencari | me+ncari VERB root - | sopir NOUN obj mencari | truk NOUN nmod sopir "
        "| yang PRON nsubj kabur | kabur VERB advcl mencari"
    )["kabur"]
    assert (clause.relation, clause.subjects) == (Relation.relative, "sopir")


def test_a_relative_clause_on_a_whole_sentence_keeps_its_link() -> None:
    clause = told(
        "Sungai NOUN nsubj meluap | me+luap VERB root - | , PUNCT punct memicu | yang PRON nsubj memicu "
        "| me+micu VERB advcl meluap | longsor NOUN obj memicu"
    )["memicu"]
    assert (clause.relation, clause.subjects) == (Relation.relative, "yang")


def test_a_headless_relative_clause_keeps_its_link() -> None:
    clauses = told(
        "Yang PRON nsubj:pass ditangkap | di+tangkap VERB csubj sopir | adalah AUX cop sopir | sopir NOUN root -"
    )
    assert (clauses["ditangkap"].subjects, clauses["ditangkap"].relation) == ("Yang", Relation.relative)
    assert (clauses["sopir"].subjects, clauses["sopir"].relation) == ("ditangkap", Relation.main)


def test_a_nominal_predicate_needs_a_copula_or_a_subject() -> None:
    assert told("Ayah NOUN nsubj guru | =nya PRON nmod Ayah | guru NOUN root -")["guru"].subjects == "Ayah"
    with_copula = told("Ia PRON nsubj guru | adalah AUX cop guru | guru NOUN root -")
    assert with_copula["guru"].subjects == "Ia"


def test_a_headline_without_predicate_has_no_clause() -> None:
    assert told("Harga NOUN root - | beras NOUN nmod Harga | dan CCONJ cc gula | gula NOUN conj beras") == {}


def test_a_verb_in_a_compound_or_a_time_is_no_predicate() -> None:
    clauses = told(
        "Harga NOUN nsubj naik | jual VERB acl Harga | naik VERB root - | tahun NOUN obl:tmod naik "
        "| lalu VERB acl tahun"
    )
    assert list(clauses) == ["naik"]


def test_what_is_there_is_the_subject() -> None:
    clause = told("Terjadi VERB root - | kebakaran NOUN obj Terjadi | di ADP case pasar | pasar NOUN obl Terjadi")[
        "Terjadi"
    ]
    assert (clause.subjects, clause.objects) == ("kebakaran", "")


def test_an_adjective_is_a_predicate_with_a_complement_but_not_alone() -> None:
    assert list(told("Mudah ADJ root - | untuk SCONJ mark memasang | me+masang VERB ccomp Mudah")) == [
        "Mudah",
        "memasang",
    ]
    assert told("Mudah ADJ root - | sekali ADV advmod Mudah") == {}
