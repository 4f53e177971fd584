from runut.extract.text.together import MOST_WORDS, together


def test_sentences_are_cut_into_parts_of_so_many_words() -> None:
    sentences = [["kata"] * length for length in (MOST_WORDS - 1, 1, 1, MOST_WORDS + 1, 5, 6)]
    assert list(together(sentences)) == [slice(0, 2), slice(2, 3), slice(3, 4), slice(4, 6)]


def test_no_sentences_have_no_part() -> None:
    assert list(together([])) == []
