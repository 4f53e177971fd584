"""A word is taken apart into prefix, suffix and root, and left alone where it only looks derived."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runut.extract.text.morphology.affixes import LONGEST, Affixes, affixes_of
from runut.languages.pack import load_pack

LOOK_DERIVED = [
    "dingin",
    "dini",
    "merah",
    "teror",
    "berita",
    "terima",
    "perang",
    "keras",
    "seni",
    "mesin",
    "dinas",
    "direktur",
    "berlian",
    "tertib",
    "menteri",
    "senjata",
    "terbang",
    "beruang",
    "perempuan",
    "kepala",
    "keluarga",
    "kemudian",
    "sekolah",
    "jalan",
    "makan",
    "ikan",
    "bukan",
    "pasukan",
    "polisi",
    "posisi",
    "tangan",
    "dialog",
    "diplomasi",
    "distribusi",
    "presiden",
    "penjara",
    "peran",
    "pesan",
    "segera",
    "setia",
    "mulai",
    "tahan",
    "berangkat",
    "terus",
    "menang",
]


@pytest.mark.parametrize(
    ("form", "prefix", "suffix", "root"),
    [
        ("menyapu", "me", "", "sapu"),
        ("memukul", "me", "", "pukul"),
        ("mengirim", "me", "", "kirim"),
        ("menulis", "me", "", "tulis"),
        ("mengukur", "me", "", "ukur"),
        ("melihat", "me", "", "lihat"),
        ("mengebom", "me", "", "bom"),
        ("mengesahkan", "me", "kan", "sah"),
        ("memproses", "me", "", "proses"),
        ("memroses", "me", "", "proses"),
        ("mentransfer", "me", "", "transfer"),
        ("menembaki", "me", "i", "tembak"),
        ("menewaskan", "me", "kan", "tewas"),
        ("diserang", "di", "", "serang"),
        ("disepakati", "di", "i", "sepakat"),
        ("terbunuh", "ter", "", "bunuh"),
        ("berunding", "ber", "", "runding"),
        ("bekerja", "ber", "", "kerja"),
        ("belajar", "ber", "", "ajar"),
        ("kecurian", "ke", "an", "curi"),
        ("memperbaiki", "memper", "i", "baik"),
        ("diperkirakan", "diper", "kan", "kira"),
        ("diberlakukan", "diber", "kan", "laku"),
        ("mengesampingkan", "menge", "kan", "samping"),
        ("umumkan", "", "kan", "umum"),
        ("kirimi", "", "i", "kirim"),
    ],
)
def test_a_verb_is_cut_and_the_letter_that_the_nasal_swallowed_comes_back(
    form: str, prefix: str, suffix: str, root: str
) -> None:
    assert affixes_of(form, load_pack()) == Affixes(prefix, suffix, root)


@pytest.mark.parametrize(
    ("form", "prefix", "suffix", "root"),
    [
        ("penangkapan", "pe", "an", "tangkap"),
        ("penyanderaan", "pe", "an", "sandera"),
        ("pengeboman", "pe", "an", "bom"),
        ("pernyataan", "per", "an", "nyata"),
        ("perdagangan", "per", "an", "dagang"),
        ("pelajaran", "per", "an", "ajar"),
        ("kekerasan", "ke", "an", "keras"),
        ("kesepakatan", "ke", "an", "sepakat"),
        ("keterlibatan", "keter", "an", "libat"),
        ("ketidakpastian", "ketidak", "an", "pasti"),
        ("serangan", "", "an", "serang"),
        ("pengungsi", "pe", "", "ungsi"),
        ("pemerintah", "pe", "", "perintah"),
    ],
)
def test_a_noun_made_of_a_verb_shows_the_verb_as_its_root(form: str, prefix: str, suffix: str, root: str) -> None:
    assert affixes_of(form, load_pack()) == Affixes(prefix, suffix, root)


@pytest.mark.parametrize(
    "form",
    LOOK_DERIVED,
)
def test_a_word_that_only_looks_derived_stays_whole(form: str) -> None:
    assert affixes_of(form, load_pack()) == Affixes("", "", form)


@pytest.mark.parametrize(
    ("form", "prefix", "suffix", "root"),
    [
        ("anak-anak", "", "", "anak"),
        ("berlari-lari", "ber", "", "lari"),
        ("tolong-menolong", "me", "", "tolong"),
        ("memukul-mukul", "me", "", "pukul"),
        ("kebarat-baratan", "ke", "an", "barat"),
        ("besar-besaran", "", "an", "besar"),
        ("keluar-masuk", "", "", "keluar-masuk"),
        ("se-Asia", "se", "", "asia"),
        ("di-PHK-kan", "di", "kan", "phk"),
        ("1990-an", "", "an", "1990"),
    ],
)
def test_a_word_with_hyphens_has_one_root(form: str, prefix: str, suffix: str, root: str) -> None:
    assert affixes_of(form, load_pack()) == Affixes(prefix, suffix, root)


def test_a_pronoun_written_onto_its_verb_is_a_prefix() -> None:
    assert affixes_of("kutulis", load_pack()) == Affixes("ku", "", "tulis")
    assert affixes_of("kaulihat", load_pack()) == Affixes("kau", "", "lihat")


def test_a_root_never_seen_is_cut_off_where_the_spelling_shows_the_prefix() -> None:
    assert affixes_of("menggrombil", load_pack()) == Affixes("me", "", "grombil")
    assert affixes_of("menggrombilkan", load_pack()) == Affixes("me", "kan", "grombil")


def test_a_doubtful_prefix_on_a_root_never_seen_is_cut_off_in_a_verb_only() -> None:
    assert affixes_of("digrombil", load_pack()) == Affixes("", "", "digrombil")
    assert affixes_of("digrombil", load_pack(), verb=True) == Affixes("di", "", "grombil")


def test_capitals_make_no_difference() -> None:
    assert affixes_of("Menangkap", load_pack()) == affixes_of("menangkap", load_pack())


@given(st.text(max_size=LONGEST + 10), st.booleans())
def test_any_form_is_taken_apart_without_an_error(form: str, verb: bool) -> None:
    assert isinstance(affixes_of(form, load_pack(), verb=verb).root, str)


@given(st.sampled_from(["me", "di", "ke", "ber"]), st.text("aiueoknmgstp-", max_size=12), st.sampled_from(["", "an"]))
def test_what_is_cut_off_was_there(start: str, middle: str, end: str) -> None:
    form = start + middle + end
    found = affixes_of(form, load_pack(), verb=True)
    assert (found.prefix, found.suffix) != ("", "") or found.root in form
    assert found.suffix in form
