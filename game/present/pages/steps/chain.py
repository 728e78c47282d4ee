"""From what happened to the verdict: the links of one chain, each in its own words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from game.core import events as e
from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.changes import NoCheck, NoRecord, RightReading
from game.debrief.reasons import grounds
from game.present.checks import found, is_sum, wanted
from game.present.explain import whose
from game.present.screen import Node
from game.present.words import points

NAME = "How it came to shut"


def chain(run: Run, id: str, door: Door) -> tuple[Node, ...]:
    """The chain that says most behind a check that failed: what happened, what was made of it, what
    the door wanted and found, the verdict."""
    failed = [(each, _chains(run, door, each)) for each in door.answer.findings if not each.passed]
    if not failed:
        return ()
    weight = partial(_says, door)
    finding, chains = max(
        failed, key=lambda pair: (_needed(door, pair[0]), max(map(weight, pair[1])))
    )
    best = max(chains, key=weight)
    links = [node for entry in reversed(best) if (node := _link(run, entry))]
    links += _also(run, door, finding, best)
    links += [_check(run, door, finding), _verdict(run, door)]
    named = tuple(replace(each, id=f"{id}-chain-{place}") for place, each in enumerate(links))
    return (Node(f"{id}-chain", "chart", NAME, state=("chain",), children=named),)


def _needed(door: Door, finding: Finding) -> int:
    """In how many of the cases in which the door opens it does not make this check."""
    unasked = NoCheck(door.answer.gate, finding.check)
    return sum(unasked in cause.changes for cause in door.causes)


def _chains(run: Run, door: Door, finding: Finding) -> list[tuple[Entry, ...]]:
    """The chains that end in what the check stood on; an empty one where it stood on nothing."""
    stood_on = (each.entry for each in grounds(run, door.entry, finding))
    return [run.ledger.chain(entry) for entry in stood_on] or [()]


def _says(door: Door, chain: tuple[Entry, ...]) -> tuple[bool, int]:
    """How much a chain says: first, whether it would take one of its lines to open the door; then,
    how long it is."""
    taken = {change for cause in door.causes for change in cause.changes}
    lines = [
        (x.scene, x.event.who, x.event.signal) for x in chain if isinstance(x.event, e.RecordMade)
    ]
    changes = (change(line) for line in lines for change in (NoRecord, RightReading))
    return (any(change in taken for change in changes), len(chain))


def _link(run: Run, entry: Entry) -> Node | None:
    """One link; what only passes something on is left out."""
    rulebook = run.season.rulebook
    match entry.event:
        case e.Happened(_, words) if words:
            return Node("", "event", words, "", f"Day {entry.day}")
        case e.RecordMade(who, signal, value):
            name = f"In {whose(run.season, who)} file: {rulebook.signal[signal].name}"
            return _typed(entry, name, points(value))
        case e.Listed(_, register):
            return _typed(entry, f"Entered on '{rulebook.list[register].name}'")
        case _:
            return None


def _typed(entry: Entry, name: str, value: str = "", *states: str) -> Node:
    """A link that the machine made."""
    day = f"Day {entry.day}"
    return Node("", "record", name, value, day, state=states, tone="machine")


def _also(run: Run, door: Door, finding: Finding, told: tuple[Entry, ...]) -> list[Node]:
    """What else lowered the number: the heaviest line, and how many more; none where no number
    counts."""
    if not told or not is_sum(finding.wanted):
        return []
    named = {entry.id for entry in told}
    others = [
        made
        for entry in (each.entry for each in grounds(run, door.entry, finding))
        if entry.id not in named and isinstance(made := entry.event, e.RecordMade) and made.points
    ]
    if not others:
        return []
    first, left = min(others, key=lambda made: made.points), len(others) - 1
    line = f"{run.season.rulebook.signal[first.signal].name} {points(first.points)}"
    more = f" and {left} more line{'' if left == 1 else 's'}" if left else ""
    return [_typed(door.entry, f"Also in {whose(run.season, first.who)} file: {line}{more}")]


def _check(run: Run, door: Door, finding: Finding) -> Node:
    """What the door wanted and found."""
    wants = wanted(run.season.rulebook, finding.wanted)
    has = found(run.season.rulebook, finding.wanted, finding.found)
    return _typed(door.entry, f"Wanted {wants}; found {has}", "", "false")


def _verdict(run: Run, door: Door) -> Node:
    gate = run.season.rulebook.gate[door.answer.gate]
    day = f"Day {door.entry.day}"
    return Node("", "gate", f"{gate.name}, code {door.code}", "closed", day, state=("closed",))
