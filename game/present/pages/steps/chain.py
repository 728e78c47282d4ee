"""From what happened to the verdict: the links of one chain, each in its own words."""

from __future__ import annotations

from dataclasses import replace

from game.core import events as e
from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.present.checks import found, wanted
from game.present.explain import whose
from game.present.screen import Node
from game.present.words import points

NAME = "From what happened to the closed door"


def chain(run: Run, id: str, door: Door) -> tuple[Node, ...]:
    """The longest chain behind a check that failed: what happened, what was made of it, what the
    door wanted and found, the verdict."""
    failed = [(finding, lines) for finding, lines in door.because if not finding.passed]
    if not failed:
        return ()
    finding, lines = max(failed, key=lambda pair: len(_longest(run, pair[1])))
    links = [node for entry in reversed(_longest(run, lines)) if (node := _link(run, entry))]
    links += [_check(run, door, finding), _verdict(run, door)]
    named = tuple(replace(each, id=f"{id}-chain-{place}") for place, each in enumerate(links))
    return (Node(f"{id}-chain", "chart", NAME, state=("chain",), children=named),)


def _longest(run: Run, lines: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The longest of the chains that end in these lines."""
    return max((run.ledger.chain(line) for line in lines), key=len, default=())


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


def _check(run: Run, door: Door, finding: Finding) -> Node:
    """What the door wanted and found."""
    wants = wanted(run.season.rulebook, finding.wanted)
    has = found(finding.wanted, finding.found)
    return _typed(door.entry, f"Wanted {wants}; found {has}", "", "false")


def _verdict(run: Run, door: Door) -> Node:
    gate = run.season.rulebook.gate[door.answer.gate]
    day = f"Day {door.entry.day}"
    return Node("", "gate", f"{gate.name}, code {door.code}", "closed", day, state=("closed",))
