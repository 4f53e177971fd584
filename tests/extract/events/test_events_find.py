"""Events of whole sentences: sides, factuality, whose word, dates and places, and reports of the same event."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runut.languages.pack import load_pack
from runut.pipeline import read_article
from runut.records.article import Article
from runut.records.event import Event
from runut.records.findings import Findings
from runut.records.moment import Moment, Period

PACK = load_pack()


def read(*paragraphs: str) -> Findings:
    published = Moment(date(2025, 3, 12))
    return read_article(Article("Judul berita", "Kabar", published, (), None, (), paragraphs), PACK)


def coded(found: Findings, type_: str) -> Event:
    events = [event for event in found.events if event.type == type_]
    assert len(events) == 1, found.events
    return events[0]


def sides(found: Findings, event: Event) -> tuple[list[str], list[str]]:
    names = {actor.id: actor.name for actor in found.actors}
    return [names[id_] for id_ in event.actors], [names[id_] for id_ in event.recipients]


@pytest.mark.parametrize(
    "text",
    [
        "Rusia menyerang Ukraina.",
        "Ukraina diserang Rusia.",
        "Ukraina diserang oleh Rusia.",
        "Serangan Rusia terhadap Ukraina berlanjut.",
        "Rusia melancarkan serangan ke Ukraina.",
    ],
)
def test_active_passive_and_nominal_name_the_same_sides(text: str) -> None:
    found = read(text)
    assert sides(found, coded(found, "ASSAULT")) == (["Rusia"], ["Ukraina"])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rusia menyerang Ukraina.", "actual"),
        ("Rusia segera menyerang Ukraina.", "future"),
        ("Rusia tidak menyerang Ukraina.", "negated"),
        ("Rusia tidak akan menyerang Ukraina.", "negated"),
        ("Rusia bisa menyerang Ukraina.", "hypothetical"),
        ("Rusia menyerang Ukraina pada Februari 2022.", "historical"),
    ],
)
def test_the_words_before_the_trigger_decide_whether_it_happened(text: str, status: str) -> None:
    assert coded(read(text), "ASSAULT").status == status


def test_a_coming_meeting_is_an_agreement_with_its_planned_date() -> None:
    event = coded(read("Menteri Luar Negeri Rusia akan bertemu Menteri Luar Negeri Turki, Jumat (14/3/2025)."), "AGREE")
    assert (event.status, event.trigger) == ("future", "akan bertemu")
    assert event.when == Period(date(2025, 3, 14), date(2025, 3, 14))


def test_what_is_asked_for_is_no_event_of_its_own() -> None:
    found = read("Indonesia meminta Israel membebaskan dua warga Palestina.")
    assert [event.type for event in found.events] == ["REQUEST"]


def test_a_purpose_is_no_event() -> None:
    assert not [
        event for event in read("Rusia mengirim kapal untuk menyerang Ukraina.").events if event.type == "ASSAULT"
    ]


def test_an_event_in_somebody_s_words_stands_on_them() -> None:
    found = read('"Polda Metro Jaya menahan dua aktivis Papua," kata Menteri Luar Negeri Rusia.')
    event = coded(found, "COERCE")
    assert event.certainty == "attributed"
    assert event.according_to == (found.statements[0].speaker,)


def test_an_unnamed_source_leaves_it_unconfirmed() -> None:
    found = read("Seorang pejabat Turki mengatakan bahwa Rusia menyerang Ukraina.")
    event = coded(found, "ASSAULT")
    assert event.certainty == "unconfirmed"
    assert event.according_to == (found.statements[0].speaker,)


def test_a_medium_on_the_way_is_named_after_the_speaker() -> None:
    found = read('"Polda Metro Jaya menahan dua aktivis Papua," kata Menteri Luar Negeri Rusia seperti dikutip AFP.')
    event = coded(found, "COERCE")
    assert event.certainty == "attributed"
    assert event.according_to == (found.statements[0].speaker, "AFP")


def test_a_speech_act_of_the_speaker_is_asserted() -> None:
    found = read('"Kami menolak usulan Iran," kata Menteri Luar Negeri Rusia.')
    event = coded(found, "REJECT")
    assert (event.certainty, event.according_to) == ("asserted", ())


def test_a_rumour_is_unconfirmed() -> None:
    assert coded(read("Rusia dikabarkan menyerang Ukraina."), "ASSAULT").certainty == "unconfirmed"


def test_all_sides_of_a_meeting_are_actors() -> None:
    found = read("Jepang dan Korea Selatan bertemu di Jakarta.")
    event = coded(found, "CONSULT")
    assert sides(found, event) == (["Jepang", "Korea Selatan"], [])
    assert event.where == "Jakarta"


def test_the_subject_of_a_second_verb_is_that_of_the_first() -> None:
    found = read("Turki membela Qatar dan mengecam Israel.")
    assert sides(found, coded(found, "ACCUSE")) == (["Turki"], ["Israel"])


def test_two_reports_of_one_event_are_one_event_with_two_sentences() -> None:
    event = coded(read("Rusia menyerang Ukraina.", "Ukraina diserang Rusia pada Senin (10/3/2025)."), "ASSAULT")
    assert event.evidence == ("Rusia menyerang Ukraina.", "Ukraina diserang Rusia pada Senin (10/3/2025).")
    assert event.when == Period(date(2025, 3, 10), date(2025, 3, 10))


def test_attacks_on_two_sides_are_two_events() -> None:
    found = read("Israel menyerang Iran.", "Israel menyerang Suriah.")
    assert len([event for event in found.events if event.type == "ASSAULT"]) == 2


def test_the_dateline_is_no_evidence() -> None:
    text = "MOSKOW - Rusia menyerang Ukraina."
    found = read_article(Article(None, None, None, (), "MOSKOW", (), (text,)), PACK)
    assert coded(found, "ASSAULT").evidence == ("Rusia menyerang Ukraina.",)


def test_a_headline_is_no_evidence() -> None:
    found = read_article(Article("Rusia Menyerang Ukraina", None, None, (), None, (), ("Harga gandum naik.",)), PACK)
    assert not found.events


@given(st.lists(st.text(), max_size=4))
def test_any_text_at_all_is_coded_without_raising(paragraphs: list[str]) -> None:
    found = read(*paragraphs)
    assert found.article is not None
    for event in found.events:
        assert event.trigger_span.slice(found.article.text) == event.trigger


def test_a_place_ends_where_a_date_begins() -> None:
    text = "Polda Metro Jaya menangkap aktivis Rudi Hartanto di Poso, Sulawesi Tengah, Rabu (12/3/2025)."
    assert coded(read(text), "COERCE").where == "Poso, Sulawesi Tengah"


def test_the_object_of_a_second_verb_is_not_that_of_the_first() -> None:
    found = read("Rusia membantah telah menyerang Ukraina.")
    assert sides(found, coded(found, "REJECT")) == (["Rusia"], [])


def test_a_pronoun_for_two_names_no_single_actor() -> None:
    found = read("Rusia berunding lama.", "Keduanya menyerang Ukraina.")
    assert [event.actors for event in found.events if event.type == "ASSAULT"] == [()]
