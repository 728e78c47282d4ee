"""From what happened to the verdict: the links of one chain, each in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.core import conditions as c
from game.core import events as e
from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.changes import Change, NoLink, NoList, NoRecord, RightReading
from game.debrief.reasons import grounds
from game.debrief.withheld import behind, left
from game.present.checks import found, wanted
from game.present.explain import whose
from game.present.screen import Node
from game.present.words import points

NAME = "How it came to shut"
ENDS = 2
"""The last links of a chain: what was found, and the verdict."""
_LED = "What led to it is what led to {door}."
Chain = tuple[Entry, ...]
_SEVERAL = 2
_LONG = 3
"""So many links are told once, and fewer again: they are read as fast as where they stood."""
_LITTLE = frozenset(
    ("a", "an", "and", "are", "at", "for", "had", "has", "have", "he", "her", "his", "in", "is")
    + ("it", "not", "of", "on", "or", "really", "she", "so", "that", "the", "their", "there")
    + ("they", "to", "was", "were", "with", "you", "your")
)
"""Words that say nothing by themselves."""


def chain(run: Run, id: str, door: Door, doors: tuple[Door, ...] = ()) -> tuple[Node, ...]:
    """The chain that says most behind a check that failed: what happened, what was made of it, what
    the door wanted and found, the verdict. `doors` are all those of the run: where this one wanted
    a line that an earlier one kept from being written, the chain begins there."""
    links = _links(run, door, doors)
    named = tuple(replace(each, id=f"{id}-chain-{place}") for place, each in enumerate(links))
    return (Node(f"{id}-chain", "chart", NAME, state=("chain",), children=named),) if named else ()


def once(groups: Sequence[Node]) -> Iterator[Node]:
    """Doors with their chains. Where the same has led to several, all but the first say of which
    door it was told, by its name and the day on which it shut."""
    told: dict[tuple[str, ...], str] = {}
    for group in groups:
        chart = next((node for node in group.children if "chain" in node.state), None)
        led = chart.children[:-ENDS] if chart else ()
        said = tuple(f"{each.detail} {each.name}" for each in led)
        if chart is None or len(led) < _LONG or said not in told:
            day = chart.children[-1].detail.lower() if chart else ""
            told[said] = f"'{group.name}' on {day}"
            yield group
            continue
        same = Node(led[0].id, "event", _LED.format(door=told[said]), "", led[0].detail)
        short = replace(chart, children=(same, *chart.children[-ENDS:]))
        yield replace(group, children=tuple(short if x is chart else x for x in group.children))


def _links(run: Run, door: Door, doors: tuple[Door, ...]) -> list[Node]:
    failed = [
        (finding, _best(run, door, finding))
        for finding in door.answer.findings
        if not finding.passed
    ]
    if not failed:
        return []
    finding, best = max(failed, key=lambda pair: _says(run, door, *pair))
    return [*_led(run, door, finding, best, doors), _check(run, door, finding), _verdict(run, door)]


def _led(
    run: Run, door: Door, finding: Finding, best: Chain, doors: tuple[Door, ...]
) -> list[Node]:
    """What led to what the check found: where it wanted a line and found too few, what had kept it
    from being written; else what it stood on."""
    if not best and (before := behind(run, door, finding, doors)):
        return _links(run, before, doors)
    if instead := left(run, door, finding):
        best = (*_came_of(run, instead), instead)
    return [node for entry in reversed(best) if (node := _link(run, entry, best))]


def _came_of(run: Run, happened: Entry) -> Chain:
    """The first line that what happened led to at once, if it was no gain, with all between."""
    for entry, made in run.ledger.of(e.RecordMade):
        chain = run.ledger.chain(entry)
        if entry.turn == happened.turn and happened in chain:
            return chain[: chain.index(happened)] if made.points <= 0 else ()
    return ()


def _best(run: Run, door: Door, finding: Finding) -> Chain:
    """Of the chains that end in what a check stood on, the one to tell: first, one without whose
    line or list or link alone the door would have opened, best by a misreading; then, the one that
    cost most; then, one without which and something else it would have opened; then, the one with
    the most links, and of those the first. Empty where the check stood on nothing."""
    chains = [run.ledger.chain(each.entry) for each in grounds(run, door.entry, finding)]

    def weight(chain: Chain) -> tuple[bool, bool, int, bool, int]:
        links = sum(_link(run, entry, chain) is not None for entry in chain)
        alone = _opens(door, chain, 1)
        misread = alone and any(map(_is_misread, chain))
        return (alone, misread, _cost(chain), _opens(door, chain), links)

    return max(chains, key=weight, default=())


def _says(run: Run, door: Door, finding: Finding, best: Chain) -> tuple[bool, bool, bool, int]:
    """How much the chain of a check says: first, whether something else was done where what it
    wanted was on offer, and nothing was there to be found; then, whether the door would have opened
    without its line; then, whether nobody was told of the check; then, how long it is."""
    checks = run.season.rulebook.gate[door.answer.gate].checks
    published = next(each.published for each in checks if each.id == finding.check)
    instead = not finding.found and left(run, door, finding) is not None
    return (instead, _opens(door, best), not published, len(best))


def _opens(door: Door, chain: Chain, most: int = 3) -> bool:
    """Whether it would take one of the chain's lines, lists or links to open the door, together
    with no more than so many others."""
    causes = (cause for cause in door.causes if len(cause.changes) <= most)
    taken = {change for cause in causes for change in cause.changes}
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


def _link(run: Run, entry: Entry, chain: Chain) -> Node | None:
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


def _check(run: Run, door: Door, finding: Finding) -> Node:
    """What the door wanted and found; of a number, how many lines had taken from it."""
    wants = wanted(run.season.rulebook, finding.wanted)
    has = found(run.season.rulebook, finding.wanted, finding.found)
    if isinstance(finding.wanted, c.StandingIs):
        has = f"{has}{_after(run, door, finding)}"
    return _typed(door.entry, f"Wanted {wants}; found {has}", "", "false")


def _after(run: Run, door: Door, finding: Finding) -> str:
    """After how many losses, and how many of them had been given back."""
    lost = [
        each.event
        for each in run.ledger.because(door.entry, finding)
        if isinstance(each.event, e.RecordMade)
        and each.event.points < 0
        and each.event.basis != "correction"
    ]
    kept = sum(_cost((each.entry,)) > 0 for each in grounds(run, door.entry, finding))
    if len(lost) < _SEVERAL:
        return ""
    back = len(lost) - kept
    given = f", {'one' if back == 1 else back} of them given back" if back else ""
    return f", after {len(lost)} losses{given}"


def _verdict(run: Run, door: Door) -> Node:
    gate = run.season.rulebook.gate[door.answer.gate]
    day = f"Day {door.entry.day}"
    return Node("", "gate", f"{gate.name}, code {door.code}", "closed", day, state=("closed",))
