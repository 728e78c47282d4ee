"""From what happened to the verdict: the links of one chain, each in its own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.core import conditions as c
from game.core import events as e
from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.changes import Change, NoLink, NoList, NoRecord, RightReading
from game.debrief.reasons import grounds
from game.debrief.withheld import behind
from game.present.checks import found, wanted
from game.present.explain import whose
from game.present.screen import Node
from game.present.words import points

NAME = "How it came to shut"
Chain = tuple[Entry, ...]


def chain(run: Run, id: str, door: Door, doors: tuple[Door, ...] = ()) -> tuple[Node, ...]:
    """The chain that says most behind a check that failed: what happened, what was made of it, what
    the door wanted and found, the verdict. `doors` are all those of the run: where this one wanted
    a line that an earlier one kept from being written, the chain begins there."""
    links = _links(run, door, doors)
    named = tuple(replace(each, id=f"{id}-chain-{place}") for place, each in enumerate(links))
    return (Node(f"{id}-chain", "chart", NAME, state=("chain",), children=named),) if named else ()


def _links(run: Run, door: Door, doors: tuple[Door, ...]) -> list[Node]:
    failed = [
        (finding, _best(run, door, finding))
        for finding in door.answer.findings
        if not finding.passed
    ]
    if not failed:
        return []
    finding, best = max(failed, key=lambda pair: _says(run, door, *pair))
    before = behind(run, door, finding, doors) if not best else None
    links = _links(run, before, doors) if before else []
    links += [node for entry in reversed(best) if (node := _link(run, entry))]
    return [*links, _check(run, door, finding), _verdict(run, door)]


def _best(run: Run, door: Door, finding: Finding) -> Chain:
    """Of the chains that end in what a check stood on, the one to tell: first, one without whose
    line or list or link the door would have opened, best by a misreading; then, the one that cost
    most; then, the one with the most links, and of those the first. Empty where the check stood on
    nothing."""
    chains = [run.ledger.chain(each.entry) for each in grounds(run, door.entry, finding)]

    def weight(chain: Chain) -> tuple[bool, bool, int, int]:
        links = sum(_link(run, entry) is not None for entry in chain)
        opens = _opens(door, chain)
        return (opens, opens and any(map(_is_misread, chain)), _cost(chain), links)

    return max(chains, key=weight, default=())


def _says(run: Run, door: Door, finding: Finding, best: Chain) -> tuple[bool, bool, int]:
    """How much the chain of a check says: first, whether the door would have opened without its
    line; then, whether nobody was told of the check; then, how long it is."""
    checks = run.season.rulebook.gate[door.answer.gate].checks
    published = next(each.published for each in checks if each.id == finding.check)
    return (_opens(door, best), not published, len(best))


def _opens(door: Door, chain: Chain) -> bool:
    """Whether it would take one of the chain's lines, lists or links to open the door."""
    taken = {change for cause in door.causes for change in cause.changes}
    return any(change in taken for entry in chain for change in _undone(entry))


def _undone(entry: Entry) -> Iterator[Change]:
    """The changes that take this out of a season."""
    match entry.event:
        case e.RecordMade(who, signal, basis=basis, rule=rule):
            line = (entry.scene, who, signal)
            yield from (NoRecord(line), RightReading(line))
            if basis == "link":
                yield NoLink(rule or "")
        case e.Listed(_, name):
            yield NoList(name)
        case _:
            return


def _is_misread(entry: Entry) -> bool:
    match entry.event:
        case e.RecordMade(signal=signal, basis="act", acted=acted):
            return acted != signal
        case _:
            return False


def _cost(chain: Chain) -> int:
    """What the line at the end of a chain took from the number."""
    line = chain[0].event
    return -line.points if isinstance(line, e.RecordMade) else 0


def _link(run: Run, entry: Entry) -> Node | None:
    """One link; what only passes something on is left out."""
    rulebook = run.season.rulebook
    match entry.event:
        case e.Happened(_, words) if words:
            return Node("", "event", words, "", f"Day {entry.day}")
        case e.RecordMade(who, signal, value):
            name = f"In {whose(run.season, who)} file: {rulebook.signal[signal].name}"
            return _typed(entry, name, points(value) if value else "")
        case e.Listed(_, register):
            return _typed(entry, f"Entered on '{rulebook.list[register].name}'")
        case _:
            return None


def _typed(entry: Entry, name: str, value: str = "", *states: str) -> Node:
    """A link that the machine made."""
    day = f"Day {entry.day}"
    return Node("", "record", name, value, day, state=states, tone="machine")


def _check(run: Run, door: Door, finding: Finding) -> Node:
    """What the door wanted and found; of a number, how many lines had taken from it."""
    wants = wanted(run.season.rulebook, finding.wanted)
    has = found(run.season.rulebook, finding.wanted, finding.found)
    if isinstance(finding.wanted, c.StandingIs) and (losses := _losses(run, door, finding)) > 1:
        has = f"{has}, after {losses} losses"
    return _typed(door.entry, f"Wanted {wants}; found {has}", "", "false")


def _losses(run: Run, door: Door, finding: Finding) -> int:
    lines = (each.entry for each in grounds(run, door.entry, finding))
    return sum(_cost((line,)) > 0 for line in lines)


def _verdict(run: Run, door: Door) -> Node:
    gate = run.season.rulebook.gate[door.answer.gate]
    day = f"Day {door.entry.day}"
    return Node("", "gate", f"{gate.name}, code {door.code}", "closed", day, state=("closed",))
