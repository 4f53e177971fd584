"""Whoever speaks is an actor, also where nothing but the words beside the cue tells what he is."""

import pytest

from runut.languages.pack import load_pack
from runut.pipeline import read_article
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.findings import Findings

PACK = load_pack()


def _read(*paragraphs: str) -> Findings:
    found = read_article(Article(None, "Kabar Kita", None, (), None, (), paragraphs), PACK)
    for actor in found.actors:
        assert {span.slice("\n".join(paragraphs)) for span in actor.spans} <= set(actor.mentions)
    return found


def _speaker(words: str) -> Actor | None:
    found = _read(f"{words} mengatakan bahwa stok beras di Sukamaju menipis.")
    (said,) = found.statements
    return next((actor for actor in found.actors if actor.id == said.speaker), None)


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("Otoritas kehakiman Norwegia", "Otoritas kehakiman Norwegia", "organization"),
        ("Kedutaan de facto Norwegia", "Kedutaan de facto Norwegia", "organization"),
        ("Pengadilan negeri di Bergen", "Pengadilan negeri di Bergen", "organization"),
        ("Para penggugat", "penggugat", "group"),
        ("Sejumlah pakar gizi", "pakar gizi", "group"),
        ("Seorang mantan lurah", "mantan lurah", "anonymous"),
        ("Salah satu panitia lomba", "panitia lomba", "anonymous"),
        ("Pengacara pembelanya", "Pengacara pembelanya", "person"),
        ("Harian Selat Timur", "Harian Selat Timur", "organization"),
    ],
)
def test_a_speaker_whom_no_other_actor_stands_for_becomes_one(words: str, name: str, kind: str) -> None:
    actor = _speaker(words)
    assert actor is not None
    assert (actor.name, actor.kind) == (name, kind)


@pytest.mark.parametrize("words", ["Laporan itu", "Dokumen tersebut", "Ia", "Pernyataan kantornya"])
def test_what_only_points_back_becomes_no_actor(words: str) -> None:
    assert _speaker(words) is None


def test_codes_are_those_that_the_words_tell() -> None:
    judges = _speaker("Otoritas kehakiman Norwegia")
    medium = _speaker("Reuters")
    assert judges is not None
    assert medium is not None
    assert judges.country == "NOR"
    assert (medium.sector, medium.kind) == ("JRN", "organization")


def test_the_same_words_are_one_actor_and_a_pronoun_after_them_means_it() -> None:
    found = _read(
        "Para penggugat menduga ada kesalahan data. Mereka menyebut surat itu palsu.",
        "Para penggugat menegaskan bahwa surat itu palsu.",
    )
    assert len({said.speaker for said in found.statements}) == 1
    assert None not in {said.speaker for said in found.statements}


def test_a_longer_speaker_takes_the_place_of_the_country_named_in_it() -> None:
    found = _read("Otoritas kehakiman Norwegia mengatakan sidang ditunda. Norwegia menolak tuduhan itu.")
    for one in found.actors:
        for other in found.actors:
            nested = [s for s in one.spans for t in other.spans if one is not other and t.holds(s)]
            assert nested == []


def test_a_name_cut_short_or_misspelt_is_the_person_of_the_page() -> None:
    found = _read(
        "Menteri Prasetyo Hadi mengatakan rapat ditunda. Pras mengatakan jadwal baru menyusul.",
        "Camat Nonato Sarmento mengatakan jalan dibuka. Nanato mengatakan lampu sudah menyala.",
    )
    minister, short, head, misspelt = [said.speaker for said in found.statements]
    assert minister is not None
    assert head is not None
    assert (short, misspelt) == (minister, head)


def test_a_name_that_differs_in_its_last_letter_is_somebody_else() -> None:
    found = _read("Camat Budi Susanto mengatakan jalan dibuka. Susanti mengatakan lampu sudah menyala.")
    first, second = [said.speaker for said in found.statements]
    assert first != second


def test_each_source_that_is_brought_in_anew_is_one_of_its_own() -> None:
    found = _read(
        "Seorang sumber mengatakan rapat ditunda. Sumber itu menyebut menteri sedang sakit.",
        "Salah satu sumber mengatakan rapat tetap berjalan. Sumber lain menyebut rapat dipindah.",
    )
    first, again, second, third = [said.speaker for said in found.statements]
    assert first == again
    assert len({first, second, third}) == 3
