"""Read a sentence's clauses from its words. In: words with heads and relations. Out: `Clause` records.

`find` is the flow: `mends` corrects plain slips of the parser, `tree` cuts cycles, `predicates` says which words head
clauses, `relations` how each hangs on the one above, `arguments` (with `agents`, `places`, `object_voice`) who does
what to whom, `modality` what negates and qualifies it, and `control` carries over what a clause leaves unsaid. The
words are in `languages/id/words/clauses.toml`.
"""

from runut.extract.text.clauses.find import find_clauses

__all__ = ["find_clauses"]
