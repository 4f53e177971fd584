"""Every error that Runut raises, in one tree.

    RunutError              anything below; what a caller catches
    ├── InputError          a place named by the user cannot be read at all
    ├── OptionError         an option or key given by the user does not fit the input
    └── LanguagePackError   a table in languages/ is malformed: a mistake of ours, caught by the tests

A page that cannot be read is not an error but a `records.page.Refusal`: the run goes on.
"""


class RunutError(Exception):
    """What went wrong, in four parts: where, what was found, what was expected, what to do."""

    def __init__(self, *, where: str, found: str, expected: str, do: str) -> None:
        super().__init__(f"{where}: found {found}; expected {expected}. {do}")
        self.where, self.found, self.expected, self.do = where, found, expected, do


class InputError(RunutError):
    """A file, folder or stream that cannot be opened."""


class OptionError(RunutError):
    """An option whose value does not fit what was read."""


class LanguagePackError(RunutError):
    """A language table that breaks its own format."""
