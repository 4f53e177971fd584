"""Which bodies are refused as not Indonesian."""

import pytest

from runut.clean.language import why_not_indonesian
from runut.languages.pack import load_pack

INDONESIAN = (
    "Gubernur mengatakan bahwa jembatan itu akan dibuka kembali pekan depan karena perbaikannya sudah selesai. "
    "Menurut dia, warga dapat melintas mulai Senin pagi, tetapi truk masih harus memutar lewat jalan lama hingga "
    "akhir bulan. Polisi menempatkan petugas di kedua ujung jembatan untuk mengatur lalu lintas."
)
MALAY = (
    "Kerajaan negeri berkata jambatan itu akan dibuka semula minggu depan kerana kerja pembaikan sudah siap. "
    "Polis pula dijangka mengawal kenderaan di kedua-dua hujung jambatan mulai Isnin. Timbalan pengerusi "
    "jawatankuasa memberitahu, sebarang aduan boleh dibuat di balai berhampiran, manakala syarikat pengangkutan "
    "mahu laluan itu dibuka lebih awal."
)
JAVANESE = (
    "Bupati ngajak kabeh warga supaya njaga karesikan lingkungan. Miturut dheweke, lingkungan kang resik bakal "
    "nggawe urip dadi luwih sehat. Acara iki dianakake ing pendhapa lan ditekani dening atusan warga saka pirang- "
    "pirang desa. Sawise acara rampung, para warga banjur kerja bakti bebarengan ngresiki kali lan dalan sing ana "
    "ing sakiwa tengene pasar."
)
ENGLISH = (
    "The governor said on Monday that the bridge would open again next week because the repairs had been "
    "finished. Lorries will have to take the old road until the end of the month, and the police will stand at "
    "both ends of the bridge to direct the traffic, he told reporters at the site."
)
DUTCH = (
    "De gouverneur zei maandag dat de brug volgende week weer open zou gaan omdat de herstelwerkzaamheden klaar "
    "zijn. Vrachtwagens moeten tot het einde van de maand de oude weg nemen en de politie zal aan beide kanten "
    "van de brug het verkeer regelen, zei hij tegen verslaggevers ter plaatse."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (MALAY, "Malay"),
        (JAVANESE, "Javanese"),
        (ENGLISH, "English"),
        (DUTCH, "Dutch"),
        ("桥梁将于下周重新开放。" * 30, "Chinese"),
    ],
)
def test_another_language_is_named(text: str, language: str) -> None:
    detail = why_not_indonesian(text, load_pack())
    assert detail is not None
    assert detail.startswith(f"The body reads as {language} (")


def test_indonesian_is_not_refused() -> None:
    assert why_not_indonesian(INDONESIAN, load_pack()) is None


@pytest.mark.parametrize("text", ["", "Breaking news", "The bridge is open", " ".join(ENGLISH.split()[:30])])
def test_a_short_text_is_not_refused(text: str) -> None:
    assert why_not_indonesian(text, load_pack()) is None


def test_indonesian_that_quotes_malay_is_not_refused() -> None:
    quote = '"Kerajaan dan polis mahu semua pihak bertenang kerana siasatan masih berjalan," kata menteri Malaysia itu.'
    assert why_not_indonesian(f"{INDONESIAN} {quote}", load_pack()) is None


def test_a_table_of_names_and_figures_in_indonesian_is_not_refused() -> None:
    rows = " ".join(f"Kabupaten Contoh {n} buka puasa pukul 17.{n} WIB" for n in range(10, 40))
    assert why_not_indonesian(rows, load_pack()) is None


@pytest.mark.parametrize("text", ["a " * 500_000, "字" * 500_000, "\ud800" * 100, "🙂" * 5000])
def test_any_text_can_be_asked_about(text: str) -> None:
    detail = why_not_indonesian(text, load_pack())
    assert detail is None or "expected" in detail
