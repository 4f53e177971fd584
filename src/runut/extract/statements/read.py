"""Read the reports of one line. In: a `Line` and what is credited in it. Out: `Report`s in order."""

from runut.extract.statements.according import verb_subject_clause
from runut.extract.statements.around import clause_subject_verb, clause_verb_subject
from runut.extract.statements.behind import subject_verb_clause, verb_clause
from runut.extract.statements.content import content_end, said
from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.extract.statements.report import Report
from runut.extract.statements.via import Quoting

FEWEST_QUOTED = 4


def read_line(
    line: Line, names: dict[int, int], credited: tuple[Quoting, ...], spoke_before: bool, words: Lexicon
) -> tuple[Report, ...]:
    """The reports of a line, left to right; none lies within another.

    `names` gives the end of every actor's mention by its start; `spoke_before` tells whether the line before held a
    report, as a quotation without a cue goes on after it.
    """
    opening = next((credit for credit in credited if credit.opens and credit.end < len(line.words)), None)
    floor = opening.end if opening else 0
    while line.lower(floor) == ",":
        floor += 1
    reports: list[Report] = []
    at = floor
    while at < len(line.words):
        report = _at(line, floor, at, names, words)
        if report is not None:
            reports.append(report)
            floor = report.after
        at = max(at + 1, floor) if report is not None else at + 1
    if not reports and opening is not None:
        reports += _by_medium(line, opening, words)
    if not reports:
        reports += _closed_by_medium(line, floor, credited)
    if not reports and spoke_before:
        reports += _alone(line)
    return _with_second_halves(line, reports)


def _at(line: Line, floor: int, at: int, names: dict[int, int], words: Lexicon) -> Report | None:
    """The report whose cue stands at `at`, by the first frame of that cue which finds one."""
    word = line.lower(at)
    if not word:
        return None
    report: Report | None = None
    for frame in (words.says, words.asks):
        if report is None and word in frame.cues:
            report = clause_subject_verb(line, floor, at, frame, words)
            report = report or subject_verb_clause(line, floor, at, frame, words)
    if report is None and word in words.according.cues:
        return verb_subject_clause(line, floor, at, names, words)
    if report is None and word in words.hearsay.cues:
        report = verb_clause(line, at, words)
    return report or (clause_verb_subject(line, floor, at, names, words) if _follows(line, at, words) else None)


def _follows(line: Line, at: int, words: Lexicon) -> bool:
    """Whether a verb that may stand behind what is said is at `at`: bare, or a passive behind `demikian`."""
    word = line.lower(at)
    if word in words.pointing.cues and line.lower(at - 1) in words.thus:
        return True
    return word in words.after.cues or word.removesuffix(words.clitic) in words.after.cues


def _by_medium(line: Line, opening: Quoting, words: Lexicon) -> list[Report]:
    """What a medium reports itself, if nobody else speaks in a sentence that it opens."""
    if line.lower(opening.end) != ",":
        return []
    last = content_end(line, opening.end, words)
    found = said(line, opening.end, last)
    return [Report(*found, opening.cue, opening.place, last)] if found and last - opening.end > 4 else []


def _closed_by_medium(line: Line, floor: int, credited: tuple[Quoting, ...]) -> list[Report]:
    """What stands before `seperti dikutip dari X` in a line: a quotation is X's own, anything else nobody's."""
    quoting = (credit for credit in credited if not credit.opens and not credit.according)
    closing = next((credit for credit in quoting if credit.cue is not None), None)
    if closing is None or closing.cue is None:
        return []
    end = next(at for at in range(len(line.words)) if line.words[at].span.start >= closing.cue.start)
    found = said(line, floor, end - (line.lower(end - 1) != ","))
    if found is None or (end - floor < FEWEST_QUOTED and found[1] == "indirect"):
        return []
    return [Report(*found, closing.cue, closing.place if found[1] == "direct" else None, len(line.words))]


def _alone(line: Line) -> list[Report]:
    """A line that is a quotation and nothing else goes on with what was said before."""
    quoted = [at for at in range(len(line.words)) if not line.words[at].is_mark]
    if len(quoted) != 1 or not line.quoted(quoted[0]):
        return []
    found = said(line, quoted[0], quoted[0] + 1)
    if found is None or len(found[0].slice(line.content).split()) < FEWEST_QUOTED:
        return []
    return [Report(*found, None, None, len(line.words), follows=True)]


def _with_second_halves(line: Line, reports: list[Report]) -> tuple[Report, ...]:
    """The reports, and after each direct one the quotation that goes on behind its cue (`"...," kata X, "..."`)."""
    halves: list[Report] = []
    taken = {report.said for report in reports}
    for report in reports:
        halves.append(report)
        at = report.after
        if report.kind == "direct" and line.lower(at) in (",", ".") and line.quoted(at + 1):
            found = said(line, at + 1, at + 2)
            if found and found[0] not in taken and len(found[0].slice(line.content).split()) >= FEWEST_QUOTED:
                halves.append(Report(*found, None, None, at + 2, follows=True))
    return tuple(halves)
