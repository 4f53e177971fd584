"""The names that users may import are pinned: changing this list is a decision."""

import runut


def test_the_public_names_are_these() -> None:
    assert sorted(runut.__all__) == [
        "Findings",
        "InputError",
        "LanguagePackError",
        "OptionError",
        "RunutError",
        "__version__",
        "read",
        "read_all",
    ]


def test_every_public_name_is_there() -> None:
    assert all(hasattr(runut, name) for name in runut.__all__)
