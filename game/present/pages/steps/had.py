"""Of a shut door: what it would have said had something else been chosen, and where it counts what
it asks for against whoever has it."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import conditions as c
from game.core import events as e
from game.core.events import Finding
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.chosen import Taken, had_opened, instead
from game.debrief.withheld import behind
from game.present.checks import found
from game.present.pages.page import text
from game.present.screen import Node
from game.present.words import listed

_CHOSEN = "Had you chosen {choices} on day {day}"
_OPEN_TOO = "Had '{gate}' opened and you had chosen {choices}"
_OPENED = "{had}, this door would have {found}opened."
_SHUT = "{had}, this door would have stayed shut: it asks for '{check}', and finds {found}."
_MORE = "It wanted {number} more. No line taken away could have opened it."
_BOTH = (
    "This door asks for '{line}', and counts that same line against you. It shut with it, and "
    "would have shut without it."
)
_FEW = 2


def had(run: Run, id: str, door: Door, doors: tuple[Door, ...]) -> tuple[Node, ...]:
    """What it would have said, by each check that wanted a line or a listing and found too few."""
    failed = [each for each in door.answer.findings if not each.passed]
    said = [words for each in failed for words in _had(run, door, each, doors)]
    said += _against(run, door)
    return tuple(text(f"{id}-had-{n}", each) for n, each in enumerate(dict.fromkeys(said)))


def is_known(run: Run, door: Door, doors: tuple[Door, ...]) -> bool:
    """Whether it is told what the door would have said had an earlier one opened."""
    return any(_behind(run, door, x, doors) for x in door.answer.findings if not x.passed)


def _had(run: Run, door: Door, finding: Finding, doors: tuple[Door, ...]) -> Iterator[str]:
    days: dict[int, list[Taken]] = {}
    for taken in instead(run, door, finding):
        days.setdefault(taken.day, []).append(taken)
    for day, every in days.items() if len(days) < _FEW else ():
        yield from _answered(run, door, every, _CHOSEN, day=day)
    match finding.wanted:
        case c.Recorded(at_least=least) if least - finding.found >= _FEW:
            yield _MORE.format(number=least - finding.found)
        case _:
            pass
    if every := _behind(run, door, finding, doors):
        before = behind(run, door, finding, doors)
        gate = run.season.rulebook.gate[before.answer.gate].name if before else ""
        yield from _answered(run, door, every, _OPEN_TOO, gate=gate)


def _behind(run: Run, door: Door, finding: Finding, doors: tuple[Door, ...]) -> list[Taken]:
    """Each choice that would have been on offer with an earlier door open, taken."""
    before = behind(run, door, finding, doors)
    return list(had_opened(run, door, before, finding)) if before else []


def _answered(
    run: Run, door: Door, every: list[Taken], begins: str, **places: object
) -> Iterator[str]:
    """What the door answers then, those choices together of which it says the same."""
    alike: dict[str, list[str]] = {}
    for taken in every:
        alike.setdefault(_answer(run, door, taken), []).append(f"'{taken.choice.text.rstrip('.')}'")
    for answer, choices in alike.items():
        yield answer.replace("{had}", begins.format(choices=" or ".join(choices), **places))


def _answer(run: Run, door: Door, taken: Taken) -> str:
    rulebook, findings = run.season.rulebook, taken.answer.findings
    if taken.answer.open:
        numbers = [
            found(rulebook, each.wanted, each.found)
            for each in findings
            if isinstance(each.wanted, c.StandingIs | c.PageIs)
        ]
        has = f"found {numbers[0]} and " if numbers else ""
        return _OPENED.format(had="{had}", found=has)
    checks = {each.id: each.name for each in rulebook.gate[door.answer.gate].checks}
    failed = next(each for each in findings if not each.passed)
    lines = [
        f"'{rulebook.signal[each.event.signal].name}' (day {each.day})"
        for each in taken.against
        if isinstance(failed.wanted, c.Not) and isinstance(each.event, e.RecordMade)
    ]
    has = listed(lines) if lines else found(rulebook, failed.wanted, failed.found)
    return _SHUT.format(had="{had}", check=checks[failed.check], found=has)


def _against(run: Run, door: Door) -> Iterator[str]:
    """Of a line that one check asks for and another counts against the citizen."""
    asked = {
        entry.id: entry
        for finding, entries in door.because
        if finding.passed and isinstance(finding.wanted, c.Recorded)
        if finding.found == finding.wanted.at_least
        for entry in entries
    }
    for finding, entries in door.because:
        match finding.wanted:
            case c.Not(c.Recorded()) if not finding.passed:
                for entry in entries:
                    if entry.id in asked and isinstance(made := entry.event, e.RecordMade):
                        yield _BOTH.format(line=run.season.rulebook.signal[made.signal].name)
            case _:
                pass
