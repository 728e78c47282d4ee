"""From what happened to the verdict: which chain is told of a door, and of which doors at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from game.core import conditions as c
from game.core import events as e
from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.changes import Change, NoCheck, NoLink, NoList, NoRecord, RightReading
from game.debrief.reasons import counted, grounds
from game.debrief.withheld import behind, instead
from game.present.depth import WHOLE, Depth
from game.present.pages.steps.links import Chain, also, before_duty, check, cost, link, verdict
from game.present.screen import Node

NAME = "How it came to shut"
_LED = "What led to it is what led to {door}."
_PART = "Part of what led to it is what led to {door}. Without that alone it stays shut."
LONG = 3
"""So many links are told once, and fewer again: they are read as fast as where they stood."""


def chain(
    run: Run, id: str, door: Door, doors: tuple[Door, ...] = (), depth: Depth = WHOLE
) -> tuple[Node, ...]:
    """The chain that says most behind a check that failed, and in full one for every check that
    did: what happened, what was made of it, what the door wanted and found, the verdict. `doors`
    are all those of the run: where this one wanted a line that an earlier one kept from being
    written, the chain begins there."""
    failed = _failed(run, door)
    names = {check.id: check.name for check in run.season.rulebook.gate[door.answer.gate].checks}
    told = failed if depth.all else failed[:1]
    made = []
    for n, (finding, best) in enumerate(told):
        place = f"{id}-chain-{finding.check}" if n else f"{id}-chain"
        links = tuple(
            replace(each, id=f"{place}-{number}")
            for number, each in enumerate(_links(run, door, doors, finding, best, depth))
        )
        name = NAME if len(told) == 1 else f"{NAME}: '{names[finding.check]}'"
        part = ("part",) if len(failed) == 1 and _is_part(door, finding, best) else ()
        made.append(Node(place, "chart", name, state=("chain", *part), children=links))
    return tuple(made)


def _is_part(door: Door, finding: Finding, best: Chain) -> bool:
    """Whether a number fell by the line of the chain and by others, and without this one alone the
    door stays shut."""
    number = isinstance(finding.wanted, c.StandingIs | c.PageIs)
    return number and bool(best) and not door.parts and not _opens(door, best, 1)


def not_first(run: Run, door: Door) -> tuple[str, ...]:
    """The names of the checks that failed besides the one of which most is told."""
    checks = {check.id: check.name for check in run.season.rulebook.gate[door.answer.gate].checks}
    return tuple(checks[finding.check] for finding, _ in _failed(run, door)[1:])


def leads(chart: Node) -> tuple[Node, ...]:
    """The links of a chain without its last: what was found, and the verdict."""
    links = chart.children[:-1]
    while links and "false" in links[-1].state:
        links = links[:-1]
    return links


def once(
    groups: Sequence[Node], called: Callable[[Node], str], least: int = LONG
) -> Iterator[Node]:
    """Doors with their chains. Where the same has led to several, all but the first say of which
    door it was told; `called` says what a door is called there. Fewer links than `least` are told
    again."""
    told: dict[tuple[str, ...], tuple[Node, str]] = {}

    def shortened(group: Node, chart: Node) -> Node:
        led, check = leads(chart), chart.name.removeprefix(NAME).removeprefix(": ")
        words = tuple(f"{each.detail} {each.name}" for each in led)
        before, under = told.setdefault(words, (group, check))
        if len(led) < least or before is group:
            return chart
        door = f"{called(before)}, under {under}" if under else called(before)
        says = (_PART if "part" in chart.state else _LED).format(door=door)
        same = Node(led[0].id, "event", says, "", led[0].detail)
        return replace(chart, children=(same, *chart.children[len(led) :]))

    for group in groups:
        nodes = (shortened(group, x) if "chain" in x.state else x for x in group.children)
        yield replace(group, children=tuple(nodes))


def _failed(run: Run, door: Door) -> list[tuple[Finding, Chain]]:
    """The checks that failed, each with the chain to tell of it, first the one that says most."""
    failed = [
        (finding, _best(run, door, finding))
        for finding in door.answer.findings
        if not finding.passed
    ]
    return sorted(failed, key=lambda pair: _says(run, door, *pair), reverse=True)


def _links(
    run: Run,
    door: Door,
    doors: tuple[Door, ...],
    finding: Finding,
    best: Chain,
    depth: Depth = WHOLE,
) -> list[Node]:
    costs = [cost((each.entry,)) for each in grounds(run, door.entry, finding)]
    largest = bool(best) and not _opens(door, best, 1) and cost(best) == max(costs)
    largest = largest and costs.count(max(costs)) == 1
    found = check(run, door, finding, largest=largest and not depth.short)
    return [*_led(run, door, finding, best, doors), found, verdict(run, door)]


def _led(
    run: Run, door: Door, finding: Finding, best: Chain, doors: tuple[Door, ...]
) -> list[Node]:
    """What led to what the check found: where it wanted a line and found too few, what had kept it
    from being written; else what it stood on."""
    if not best and (before := behind(run, door, finding, doors)):
        return _links(run, before, doors, *_failed(run, before)[0])
    others = [each for each in counted(run, door.entry, finding) if each not in best]
    if left := list(instead(run, door, finding)):
        best, *more = (((*_came_of(run, each), each)) for each in left)
        others = [each[0] for each in more if isinstance(each[0].event, e.RecordMade)]
    told = [node for entry in best for node in before_duty(run, entry)]
    told += [node for entry in reversed(best) if (node := link(run, entry, best))]
    return [*told, *also(run, best[0].day, others)] if best else told


def _came_of(run: Run, happened: Entry) -> Chain:
    """The first line that what happened led to at once, if it was no gain, with all between."""
    for entry, made in run.ledger.of(e.RecordMade):
        chain = run.ledger.chain(entry)
        if entry.turn == happened.turn and happened in chain:
            return chain[: chain.index(happened)] if made.points <= 0 else ()
    return ()


def _best(run: Run, door: Door, finding: Finding) -> Chain:
    """Of the chains that end in what a check stood on, the one to tell: first, one without whose
    line or list or link alone the door would have opened, best by a misreading, or by a link or a
    rule that nobody was told of; then, the one that cost most; then, one without which and
    something else it would have opened; then, the one with the most links, and of those the first.
    Empty where the check stood on nothing."""
    chains = [run.ledger.chain(each.entry) for each in grounds(run, door.entry, finding)]

    def weight(chain: Chain) -> tuple[bool, bool, bool, int, bool, int]:
        links = sum(link(run, entry, chain) is not None for entry in chain)
        alone = _opens(door, chain, 1)
        misread = alone and any(map(_is_misread, chain))
        systems = alone and any(_is_systems(run, entry) for entry in chain)
        return (alone, misread, systems, cost(chain), _opens(door, chain), links)

    return max(chains, key=weight, default=())


def _is_systems(run: Run, entry: Entry) -> bool:
    """Whether a line came from another file, or is of a kind that nobody was told of."""
    match entry.event:
        case e.RecordMade(signal=signal, basis=basis):
            return basis in ("link", "named") or not run.season.rulebook.signal[signal].published
        case _:
            return False


def _says(run: Run, door: Door, finding: Finding, best: Chain) -> tuple[bool, bool, bool, int]:
    """How much the chain of a check says: first, whether something else was done where what it
    wanted was on offer, and nothing was there to be found; then, whether the door would have opened
    without its line; then, whether nobody was told of the check; then, how long it is."""
    checks = run.season.rulebook.gate[door.answer.gate].checks
    published = next(each.published for each in checks if each.id == finding.check)
    left = not finding.found and next(instead(run, door, finding), None) is not None
    return (left, _opens(door, best), not published, len(best))


def _opens(door: Door, chain: Chain, most: int = 3) -> bool:
    """Whether it would take one of the chain's lines, lists or links to open the door, together
    with no more than so many others, and without other checks that failed."""
    here = (cause for cause in door.causes if cause.sooner is None)
    causes = ([x for x in cause.changes if not isinstance(x, NoCheck)] for cause in here)
    taken = {change for changes in causes if len(changes) <= most for change in changes}
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
