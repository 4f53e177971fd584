"""Runut reads Indonesian news and traces every reported event and statement to the one on whose word it stands.

    import runut
    findings = runut.read("page.html")

`read` takes one page, `read_all` any number of files, folders and archives; both give `Findings`.
"""

from runut.errors import InputError, LanguagePackError, OptionError, RunutError
from runut.pipeline import read, read_all
from runut.records.findings import Findings

__all__ = [
    "Findings",
    "InputError",
    "LanguagePackError",
    "OptionError",
    "RunutError",
    "__version__",
    "read",
    "read_all",
]
__version__ = "0.1.0"
