"""Who speaks. In: the words for the speaker, the article's actors, who spoke before. Out: an `Actor` or None."""

from runut.extract.statements.cast import Cast
from runut.extract.statements.head import Mentions, head_of, is_person
from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.voices import Voices
from runut.records.actor import Actor
from runut.records.span import Span

LONGEST_NAME = 3
LONGEST_ROLE = 4
LONGEST_DESCRIPTION = 10


def resolve(
    place: Span, content: str, found: Cast, voices: Voices, words: Lexicon, *, quoted: bool = False
) -> Actor | None:
    """The actor that the words at `place` stand for, None if they name nobody known; `quoted`: beside a quotation."""
    said = place.slice(content).lower()
    if said in words.pronouns or said == words.clitic:
        return voices.meant(said, words, quoted=quoted)
    named = _named(place, content, found, words)
    role = _named_before(said, words)
    if role and (named is None or _is_described(named, role, words)):
        return _earlier(role, place, content, found, voices, words) or named
    if named is None and said.split()[0] in words.titles and len(said.split()) <= LONGEST_ROLE:
        return found.called(said, place.start, content)
    return named


def _named(place: Span, content: str, found: Cast, words: Lexicon) -> Actor | None:
    """Whom a phrase names: the actor of the whole phrase or at its head, unless it closes with another's name."""
    mentions, closing = found.within(place), _closing(place, content, found, words)
    whole = next((actor for span, actor in mentions if span.holds(place)), None)
    if whole is not None:
        titled = place.slice(content).split()[0].lower() in words.titles
        return closing if closing is not None and titled and is_person(whole) else whole
    head = head_of(place, content, mentions, words)
    if head is not None and is_person(head) and _is_named_last(head, place, content, mentions):
        return head
    return closing or head


def _is_named_last(head: Actor, place: Span, content: str, mentions: Mentions) -> bool:
    """Whether no further name follows the mention of `head` in the phrase at `place`."""
    return any(actor is head and not content[span.end : place.end].lstrip()[:1].isupper() for span, actor in mentions)


def _closing(place: Span, content: str, found: Cast, words: Lexicon) -> Actor | None:
    """The person whom the page calls by one word of the name that a phrase closes with.

    `Kepala Ekonom Bank Timur Josua Pardede` is whom the page calls `Josua`, whatever was taken for the bank's name.
    """
    parts = place.slice(content).split()
    if len(parts) < 2 or not parts[-1][:1].isupper() or parts[0].lower() in words.of_somebody:
        return None
    return next((found.by_word[part] for part in parts[-LONGEST_NAME:] if part in found.by_word), None)


def _is_described(head: Actor, role: str, words: Lexicon) -> bool:
    """Whether `mantan pemain Persija itu` is somebody else than the one whom its words name."""
    first, *others = role.split()
    if head.kind == "group":
        return first not in words.collectives
    unnamed = not is_person(head) or head.name.split()[0].lower() in words.titles
    return first in words.titles and bool(others) and unnamed


def _named_before(said: str, words: Lexicon) -> str:
    """`politikus` of `politikus itu`; "" for a phrase that points back at nobody."""
    parts = said.split()
    longest = LONGEST_DESCRIPTION if parts[0] in words.titles else LONGEST_ROLE
    pointing = parts[-1] in words.determiners and 1 < len(parts) <= longest
    if not pointing or parts[0] in words.papers or not words.indefinites.isdisjoint(parts):
        return ""
    return " ".join(parts[:-1])


def _earlier(role: str, place: Span, content: str, found: Cast, voices: Voices, words: Lexicon) -> Actor | None:
    """The one who was called by a role before, else the last who spoke, as one or as many."""
    if same := found.called(role, place.start, content):
        return same
    if role.split(maxsplit=1)[0] in words.collectives:
        return voices.many
    return voices.topic or voices.one or voices.many
