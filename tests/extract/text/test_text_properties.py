"""What holds for sentences, tokens and words of any text."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from runut.extract.text.cut.sentences import cut_sentences
from runut.extract.text.cut.tokens import tokens_of, word_spans
from runut.languages.pack import load_pack
from runut.records.span import Span

# Any Unicode at all, what news is made of, and what is odd: marks, joiners, right to left, controls.
NEWS = st.lists(
    st.sampled_from(
        [
            *("Rp", "1,3", "T.", "2.", "nya", "-nya", "Jl.", "S.H.", "Kamis", "Prabowo", "kota.Video", "KPK", "'lah"),
            *('"Aku', '."', "...", "--", "?!", "dan/atau", "a@b.id", "http://", "'", "-", "/", ":", "anak-anaknya"),
            *("bahwaPrabowo", "siniSebelumnya", " ", "  ", "\n", "\u00a0"),
        ]
    )
).map("".join)
ODD = st.text(alphabet="aAİßnyaK1.,-/'’\"“”&:@_ \t\n\0\x1c\x85\u0301\u00ad\u200b\u200d\u2028\u202e\ufeffשع中🙂")
TEXTS = st.one_of(st.text(), NEWS, ODD)


def _outside(text: str, place: Span, inner: tuple[Span, ...]) -> str:
    """What of `place` lies in none of the spans, which must be in order and within it."""
    left, at = "", place.start
    for span in inner:
        assert at <= span.start < span.end <= place.end
        left += text[at : span.start]
        at = span.end
    return left + text[at : place.end]


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_sentences_and_white_space_give_the_text_back(text: str) -> None:
    whole = Span(0, len(text))
    assert not _outside(text, whole, cut_sentences(text, whole, load_pack())).strip()


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("a" * 500 + "nya")
@example("a." * 100)
def test_tokens_and_words_and_white_space_give_each_sentence_back(text: str) -> None:
    pack = load_pack()
    for place in cut_sentences(text, Span(0, len(text)), pack):
        assert not _outside(text, place, tokens_of(text, place, pack)).strip()
        assert not _outside(text, place, word_spans(text, place, pack)).strip()


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.integers(0, 20), st.integers(0, 20))
def test_words_of_a_place_lie_within_it(text: str, start: int, length: int) -> None:
    place = Span(min(start, len(text)), min(start + length, len(text)))
    assert not _outside(text, place, word_spans(text, place, load_pack())).strip()
    assert not _outside(text, place, tokens_of(text, place, load_pack())).strip()


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_the_same_text_is_cut_the_same_wherever_it_stands(text: str) -> None:
    pack, before = load_pack(), "Hujan. "
    alone = word_spans(text, Span(0, len(text)), pack)
    moved = word_spans(before + text, Span(len(before), len(before) + len(text)), pack)
    assert [(span.start + len(before), span.end + len(before)) for span in alone] == [(s.start, s.end) for s in moved]
