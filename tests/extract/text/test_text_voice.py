"""A verb's voice is told by its affixes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runut.extract.text.morphology.affixes import affixes_of
from runut.extract.text.morphology.voice import voice_of
from runut.languages.pack import load_pack
from runut.records.text import Voice


def _voice(form: str, upos: str = "VERB") -> Voice:
    pack = load_pack()
    return voice_of(form, upos, affixes_of(form, pack, verb=upos == "VERB"), pack)


@pytest.mark.parametrize(
    "form", ["menangkap", "berunding", "tewas", "ada", "memperbaiki", "terbang", "kata", "tertawa"]
)
def test_a_verb_with_me_or_ber_or_no_prefix_is_active(form: str) -> None:
    assert _voice(form) is Voice.active


@pytest.mark.parametrize(
    "form", ["ditangkap", "Diserang", "terbunuh", "terjadi", "terdiri", "diperbaiki", "dikemukakan", "diberlakukan"]
)
def test_a_verb_with_di_or_ter_is_passive(form: str) -> None:
    assert _voice(form) is Voice.passive


def test_a_verb_of_suffering_is_passive_unless_listed() -> None:
    assert _voice("kecurian") is Voice.passive
    assert _voice("kesulitan") is Voice.active


def test_a_verb_that_carries_its_agent_is_passive() -> None:
    assert _voice("kutulis") is Voice.passive


def test_a_prefix_on_a_root_never_seen_tells_the_voice_of_a_verb() -> None:
    assert _voice("digrombil") is Voice.passive
    assert _voice("tergrombil") is Voice.passive


def test_what_is_no_verb_has_no_voice() -> None:
    assert _voice("ditangkap", "NOUN") is Voice.none


@given(st.text(max_size=50), st.sampled_from(["VERB", "NOUN", ""]))
def test_any_form_gets_a_voice_if_and_only_if_it_is_a_verb(form: str, upos: str) -> None:
    assert (_voice(form, upos) is Voice.none) == (upos != "VERB")
