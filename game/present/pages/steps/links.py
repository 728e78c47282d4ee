"""The links of a chain in words: what happened, what was made of it, found, and answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from game.core import conditions as c
from game.core import events as e
from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.duties import done_unseen, refused
from game.debrief.reasons import grounds
from game.present.checks import wanted
from game.present.explain import found_by, whose
from game.present.screen import Node
from game.present.words import listed, points

Chain = tuple[Entry, ...]
_SEVERAL = 2
_UNRECORDED = "No record says so."
_REFUSED = "{gate}: refused. The rule does not ask about that"
_LITTLE = frozenset(
    ("a", "an", "and", "are", "at", "for", "had", "has", "have", "he", "her", "his", "in", "is")
    + ("it", "not", "of", "on", "or", "really", "she", "so", "that", "the", "their", "there")
    + ("they", "to", "was", "were", "with", "you", "your")
)
"""Words that say nothing by themselves."""


def cost(chain: Chain) -> int:
    """What the line at the end of a chain took from the number."""
    line = chain[0].event
    return -line.points if isinstance(line, e.RecordMade) else 0


def link(run: Run, entry: Entry, chain: Chain) -> Node | None:
    """One link of a chain; what only passes something on is left out. What was done says why as
    well, where the file has no room for that."""
    rulebook = run.season.rulebook
    match entry.event:
        case e.Happened(_, words) if words:
            said = _with_reason(words, entry, chain)
            return Node("", "event", said, "", f"Day {entry.day}")
        case e.RecordMade(who, signal, value):
            name = f"In {whose(run.season, who)} file: {rulebook.signal[signal].name}"
            return _typed(entry, name, points(value) if value else "")
        case e.Listed(_, register):
            return _typed(entry, f"Entered on '{rulebook.list[register].name}'")
        case _:
            return None


def _with_reason(words: str, happened: Entry, chain: Chain) -> str:
    """What happened and the reason for it, if that says anything by itself that is not yet said."""
    for each in chain:
        match each.event:
            case e.Acted(reason=reason) if each.cause == happened.id:
                return f"{words} {reason}" if _telling(reason) - _telling(words) else words
            case _:
                pass
    return words


def _telling(words: str) -> set[str]:
    """The words that carry what is said."""
    return set(re.findall(r"\w+", words.lower())) - _LITTLE


def _typed(entry: Entry, name: str, value: str = "", *states: str) -> Node:
    """A link that the machine made."""
    day = f"Day {entry.day}"
    return Node("", "record", name, value, day, state=states, tone="machine")


def check(run: Run, door: Door, finding: Finding, *, largest: bool = False) -> Node:
    """What the door wanted and found; of a number, how many lines had taken from it, and whether
    the one that was told is the `largest` of them."""
    wants = _wants(run, door, finding)
    has = found_by(run, door, finding)
    if isinstance(finding.wanted, c.StandingIs | c.PageIs):
        has = f"{has}{_after(run, door, finding, largest=largest)}"
    return _typed(door.entry, f"Wanted {wants}; found {has}", "", "false")


def _wants(run: Run, door: Door, finding: Finding) -> str:
    """What a check wanted; where it counts what stands under a topic, by its own name, since no
    topic has a name in the city."""
    match finding.wanted:
        case c.Not(c.Recorded(what) | c.TieRecorded(_, what)) | c.Recorded(what):
            if what not in run.season.rulebook.signal:
                checks = run.season.rulebook.gate[door.answer.gate].checks
                return next(f"'{each.name}'" for each in checks if each.id == finding.check)
        case _:
            pass
    return wanted(run.season.rulebook, finding.wanted)


def _after(run: Run, door: Door, finding: Finding, *, largest: bool) -> str:
    """After how many losses, and how many of them had been given back."""
    stood_on = run.ledger.because(door.entry, finding)
    lost = [
        each.event
        for each in stood_on
        if isinstance(each.event, e.RecordMade)
        and each.event.points < 0
        and each.event.basis != "correction"
    ]
    if not stood_on:
        return ", as at the beginning"
    kept = sum(cost((each.entry,)) > 0 for each in grounds(run, door.entry, finding))
    if len(lost) < _SEVERAL:
        return ""
    back = len(lost) - kept
    given = f", {'one' if back == 1 else back} of them given back" if back else ""
    return f", after {len(lost)} losses{given}{'. This was the largest' if largest else ''}"


def also(run: Run, day: int, lines: Iterable[Entry]) -> Iterator[Node]:
    """Other lines that a check counted, those of one file in one link, as of the day `day`."""
    files: dict[str, dict[str, list[int]]] = {}
    for entry in lines:
        if isinstance(made := entry.event, e.RecordMade):
            name = run.season.rulebook.signal[made.signal].name
            files.setdefault(made.who, {}).setdefault(name, []).append(entry.day)
    for who, names in files.items():
        last = max(day, *(each for days in names.values() for each in days))
        told = listed(f"{name}{_on(days)}" for name, days in names.items())
        said = f"Also in {whose(run.season, who)} file: {told}"
        yield Node("", "record", said, "", f"Day {last}", tone="machine")


def before_duty(run: Run, line: Entry) -> Iterator[Node]:
    """What had been done unseen of a duty, or the door that had shut on the way to it, before the
    line that it wrote."""
    rulebook = run.season.rulebook
    if done := done_unseen(run.ledger, line):
        said = next(
            (x.event for x in run.ledger.chain(done) if isinstance(x.event, e.Happened)), None
        )
        words = f"{said.text} {_UNRECORDED}" if said else _UNRECORDED
        yield Node("", "event", words, "", f"Day {done.day}")
    elif (shut := refused(run.ledger, line)) and isinstance(shut.event, e.Answered):
        gate = rulebook.gate[shut.event.gate].name
        yield _typed(shut, _REFUSED.format(gate=gate), "", "false")


def _on(days: list[int]) -> str:
    different = tuple(dict.fromkeys(days))
    times = f", {len(days)} times" if len(days) > len(different) else ""
    return f"{times} (day {listed(map(str, different))})"


def verdict(run: Run, door: Door) -> Node:
    """The door, shut."""
    gate = run.season.rulebook.gate[door.answer.gate]
    day = f"Day {door.entry.day}"
    return Node("", "gate", f"{gate.name}, code {door.code}", "closed", day, state=("closed",))
