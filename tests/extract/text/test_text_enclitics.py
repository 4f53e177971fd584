"""Which endings are enclitics."""

from itertools import pairwise

import pytest

from runut.extract.text.cut.enclitics import host_lengths
from runut.languages.pack import load_pack


def _split(word: str) -> str:
    at = (0, *host_lengths(word, load_pack()), len(word))
    return " ".join(word[start:end] for start, end in pairwise(at))


@pytest.mark.parametrize(
    "split",
    [
        "penghuni nya",
        "orang-orang nya",
        "cita-cita nya",
        "menurut nya",
        "kepada ku",
        "rumah mu",
        "katakan lah",
        "Itu lah",
        "siapa kah",
        "Benar kah",
        "apa pun",
        "Anak ku",
        "nama nya lah",
        "rumah nya pun",
        "bukan kah",
    ],
)
def test_an_enclitic_is_split_off_its_host(split: str) -> None:
    assert _split(split.replace(" ", "")) == split


@pytest.mark.parametrize(
    "word",
    [
        *("hanya", "bertanya", "bertanya-tanya", "biasanya", "sebenarnya", "Kenya", "punya", "sebaik-baiknya"),
        *("buku", "pelaku", "Maluku", "suku", "kamu", "bertemu", "ilmu", "tamu"),
        *("masalah", "sekolah", "adalah", "telah", "setelah", "jumlah", "Abdullah", "Jamilah", "seolah-olah"),
        *("langkah", "menikah", "naskah", "Mekkah", "ampun", "tahun", "meskipun", "walaupun", "menghimpun", "adapun"),
        *("nya", "ku", "pun", "lah", "anya", "İstanbulnya"),
    ],
)
def test_a_whole_word_that_ends_like_an_enclitic_is_not_split(word: str) -> None:
    assert host_lengths(word, load_pack()) == ()
