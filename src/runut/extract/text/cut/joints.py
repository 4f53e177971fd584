"""Cut a run of letters, digits and the signs between them. In: `Rp9.000-Rp10.000`. Out: its parts, in order."""

import re
from functools import lru_cache

from runut.extract.text.cut.stops import keeps_stop
from runut.languages.pack import Pack

JOINT = re.compile(r"([-/.,:'’&])")
# A number of a rule or letter: a slash, digits and capitals (`34/PMK.011/2007`), but no price (`9.500/US`).
CODE = re.compile(r"(?!\d+[.,]\d)(?=[^/]*/)(?=.*\d)(?=.*[A-Z]).*|[A-Z]\w+-\d+/\S*")


def parts(run: str, pack: Pack) -> tuple[str, ...]:
    """The words and signs that make up `run`, enclitics not yet split off; joined they are `run` again."""
    currency = _currency(pack).match(run)
    if currency is not None:
        return (currency.group(), *parts(run[currency.end() :], pack))
    if run.isalnum() or CODE.fullmatch(run):
        return (run,)
    pieces = JOINT.split(run)
    found = [pieces[0]]
    for joint, right in zip(pieces[1::2], pieces[2::2], strict=True):
        if _keeps(found[-1], joint, right, pack):
            found[-1] += joint + right
        elif joint == "." and keeps_stop(found[-1], pack):
            found[-1] += joint
            found += parts(right, pack)
        else:
            found += [joint, *(parts(right, pack) if right[:1].isalpha() else (right,))]
    return tuple(found)


def _keeps(left: str, joint: str, right: str, pack: Pack) -> bool:
    match joint:
        case "," | ":":
            return left[-1].isdecimal() and right[0].isdecimal()
        case ".":
            return _keeps_dot(left, right, pack)
        case "/":
            return len(left) == len(right) == 1 and left.isalpha() and right.isalpha()
        case "-":
            return _keeps_hyphen(left, right, pack)
        case _:
            return True


def _keeps_dot(left: str, right: str, pack: Pack) -> bool:
    if left[-1].isdecimal() or right[0].isdecimal():
        return left[-1].isdecimal() and right[0].isdecimal()
    short = len(left.rpartition(".")[2]) <= 1 or len(right) == 1
    return short or right.lower() in _words(pack, "abbreviations", "domains")


def _keeps_hyphen(left: str, right: str, pack: Pack) -> bool:
    if left[-1].isdecimal() and (right[0].isdecimal() or _currency(pack).match(right)):
        return False
    if right.lower() in _words(pack, "enclitics", "hyphened"):
        return False
    if left.lower() in _dates(pack):
        return False
    acronym, other = left.isupper(), right.isupper()
    return min(len(left), len(right)) == 1 or acronym == other or not (left[0].isupper() and right[0].isupper())


@lru_cache
def _words(pack: Pack, table: str, key: str) -> frozenset[str]:
    words = pack.table(f"words/{table}")[key]
    return frozenset(words.split() if isinstance(words, str) else words)


@lru_cache
def _currency(pack: Pack) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(_words(pack, 'enclitics', 'currencies'))})(?=\\d)", re.IGNORECASE)


@lru_cache
def _dates(pack: Pack) -> frozenset[str]:
    calendar = pack.table("words/calendar")
    return frozenset((*calendar["months"], *calendar["weekdays"]))
