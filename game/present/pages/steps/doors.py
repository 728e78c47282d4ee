"""Why each door closed: what it looked at, what that stood on, what would have opened it."""

from __future__ import annotations

from game.core.events import Finding
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.rules import Gate
from game.debrief.causes import Door
from game.debrief.ways import Ways
from game.present import explain
from game.present.case_words import case
from game.present.cases import cases, is_unasked
from game.present.checks import wanted
from game.present.depth import WHOLE, Depth
from game.present.pages.page import heading, text
from game.present.pages.steps.chain import chain, not_first, once
from game.present.pages.steps.had import had, is_known
from game.present.pages.steps.opened import opened
from game.present.pages.steps.what_opens import PARTS, causes, enough, one_case, refusals
from game.present.screen import Node
from game.present.table import Table
from game.present.words import listed

_FEW = 4
"""Of fewer lines than so many, it is shorter to tell them twice."""
_NO_DOOR = "No door closed in this season."
_SEVERAL = 2
"""So many cases are not told twice."""
INTRO = (
    "To find what shut a door, the game lived your season again with one, two or three things "
    "changed."
)
PUBLISHED = "Rules that were not published are named. Which line it was, no door said."
_BESIDES = "Each was enough: this, and {names}."
_SAME = "It would have opened in the same cases as '{gate}', on day {day}."


def doors(table: Table, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """Each closed door with its checks uncovered, what it stood on, and what would have opened
    it; of many, those first that the life is about, each as it answered last."""
    closed = [door for door in table.explained().doors if not door.answer.open]
    if not closed:
        ways = table.explained().ways if depth.all else None
        return (text("no-doors", _NO_DOOR), *opened(table, depth.doors, ways))
    groups = alike(closed, table.explained().ways)
    first = _first(table, groups, depth.doors)
    told = [
        _door(table, n, same, told_before(table.season, groups, first, n), depth)
        for n, same in enumerate(groups)
        if n in first
    ]
    said = f"{INTRO} {PUBLISHED}" if depth.all else INTRO
    intro = () if depth.short else (text("doors-intro", said),)
    others = opened(table, depth.doors) if depth.all else ()
    return (*intro, *once(told, _called), *_left(table.season, groups, first), *others)


def told_before(run: Run, groups: list[list[Door]], first: set[int], place: int) -> Door | None:
    """The door told of before this one that would have opened in the same cases, if they are
    several: they need not be told again."""
    here = _told_cases(run, groups[place][0])
    if len(here) < _SEVERAL or any(sooner is not None for _, sooner in here):
        return None
    before = (groups[each][0] for each in sorted(first) if each < place)
    return next((door for door in before if _told_cases(run, door) == here), None)


def _told_cases(run: Run, door: Door) -> list[tuple[str, int | None]]:
    return [(case(run, told), told.sooner) for told in cases(run, door.causes)]


def _first(table: Table, groups: list[list[Door]], most: int) -> set[int]:
    """Which of the doors are told of where there is not room for all: those that the life is about,
    each as it answered last, and of them those that could have opened, those of which there is more
    to say than that they need not have asked, and those that asked of the citizen; then in the
    order in which the life names them."""
    life, ways = table.season.season.life, table.explained().ways
    last = {group[0].answer.gate: place for place, group in enumerate(groups)}

    def weight(place: int) -> tuple[bool, bool, bool, bool, bool, int, int]:
        door = groups[place][0]
        gate = door.answer.gate
        counts = ways.gate(gate, door.answer.who, door.entry.scene) if ways else None
        opens = counts is not None and counts.opens > 0
        others = door.answer.who != life.citizen
        named = life.doors.index(gate) if gate in life.doors else len(life.doors)
        bare = all(map(is_unasked, door.causes))
        left = gate not in life.doors
        return (left, last[gate] != place, not opens, bare, others, named, -place)

    return set(_differing(groups, sorted(range(len(groups)), key=weight))[:most])


def _differing(groups: list[list[Door]], order: list[int]) -> list[int]:
    """The same, with those last that wanted no more than one before them."""
    wanted = {
        place: frozenset(
            each.wanted for each in groups[place][0].answer.findings if not each.passed
        )
        for place in order
    }
    again = [
        place
        for at, place in enumerate(order)
        if wanted[place] in [wanted[before] for before in order[:at]]
    ]
    return [place for place in order if place not in again] + again


def _left(run: Run, groups: list[list[Door]], first: set[int]) -> tuple[Node, ...]:
    """The doors that are only named; not those of which another day is told."""
    told = {groups[place][0].answer.gate for place in first}
    gates = [group[0].answer.gate for group in groups]
    left = [gate for gate in gates if gate not in told]
    names = ", ".join(dict.fromkeys(run.season.rulebook.gate[gate].name for gate in left))
    return (text("doors-left", f"Also shut: {names}."),) if names else ()


def alike(closed: list[Door], ways: Ways | None) -> list[list[Door]]:
    """Doors that closed more than once in the same way, for the same causes, are told of once."""
    groups: dict[tuple[object, ...], list[Door]] = {}
    for door in closed:
        causes = tuple(cause.changes for cause in door.causes)
        counted = explain.door_ways(door, ways) if ways else ""
        key = (door.answer.gate, door.answer.who, door.answer.findings, causes, counted)
        groups.setdefault(key, []).append(door)
    return list(groups.values())


def _door(table: Table, number: int, same: list[Door], before: Door | None, depth: Depth) -> Node:
    run, ways, door = table.season, table.explained().ways, same[0]
    gate = run.season.rulebook.gate[door.answer.gate]
    person = run.season.life.person[door.answer.who].name
    days = " and ".join(f"day {each.entry.day}" for each in same)
    id = f"door-{number}"
    nodes = [
        heading(f"{id}-name", gate.name),
        Node(f"{id}-gate", "gate", f"{person}, {days}", "closed", state=("closed",)),
        *(() if depth.short else (told_at(id, door, gate),)),
        *(() if depth.short else several(run, id, door)),
        *chain(run, id, door, table.explained().doors, depth),
        *(several(run, id, door, depth) if depth.short else ()),
        *opening(run, id, door, before, depth, table.explained().doors),
    ]
    if depth.all:
        checks = _checks(table, id, door)
        nodes.append(Node(f"{id}-checks", "list", "What it looked at", children=checks))
    if ways and not depth.short and (counted := explain.door_ways(door, ways)):
        nodes.append(text(f"{id}-ways", counted))
    return Node(id, "group", gate.name, children=tuple(nodes))


def several(run: Run, id: str, door: Door, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """That more than one check shut the door, if it was so; in short, which there were besides the
    one that the chain tells of."""
    said = enough(run, door)
    if said and depth.short:
        said = _BESIDES.format(names=listed(f"'{name}'" for name in not_first(run, door)))
    return (text(f"{id}-enough", said),) if said else ()


def _called(group: Node) -> str:
    """A door by its name and the day on which it shut."""
    day = next(node.detail for node in group.walk() if "closed" in node.state and node.detail)
    return f"'{group.name}' on {day.lower()}"


def opening(
    run: Run, id: str, door: Door, before: Door | None, depth: Depth, doors: tuple[Door, ...]
) -> tuple[Node, ...]:
    """What would have opened it, or of which door told `before` it was the same; and in full, what
    another choice would have come to. `doors` are all those of the run."""
    if depth.short:
        return one_case(run, id, door)
    more = had(run, id, door, doors) if depth.all else ()
    if before is not None:
        gate = run.season.rulebook.gate[before.answer.gate].name
        same = text(f"{id}-same", _SAME.format(gate=gate, day=before.entry.day))
        return (same, *more)
    opens = causes(run, id, door, depth.cases)
    if depth.all:
        known = is_known(run, door, doors)
        opens = tuple(each for each in opens if not known or each.name != PARTS)
        more = (*refusals(run, id, door), *more)
    return (*opens, *more)


def told_at(id: str, door: Door, gate: Gate) -> Node:
    """What the citizen was told, and all of it."""
    return Node(f"{id}-told", "text", f"{door.code}: {gate.closed_told}", tone="machine")


def _checks(table: Table, id: str, door: Door) -> tuple[Node, ...]:
    return tuple(_check(table, id, door, *each) for each in door.because)


def _check(
    table: Table, door_id: str, door: Door, finding: Finding, stood_on: tuple[Entry, ...]
) -> Node:
    run = table.season
    checks = run.season.rulebook.gate[door.answer.gate].checks
    name = next(check.name for check in checks if check.id == finding.check)
    id = f"{door_id}-check-{finding.check}"
    lines = () if finding.passed else _lines(table, door, stood_on)
    unread = finding.passed and explain.was_imagined(run, door, finding)
    return Node(
        id,
        "record",
        name,
        "would have passed" if unread else "passed" if finding.passed else "failed",
        "" if finding.passed and not unread else wanted_and_found(run, door, finding),
        state=("true",) if finding.passed else ("false",),
        tone="machine",
        children=tuple(
            Node(f"{id}-{n}", "item", line, tone="machine") for n, line in enumerate(lines) if line
        ),
    )


def _lines(table: Table, door: Door, stood_on: tuple[Entry, ...]) -> tuple[str, ...]:
    """The lines that a check stood on; if an earlier shut door told the same ones, which."""
    run = table.season
    for each in table.explained().doors:
        told = [entries for finding, entries in each.because if not finding.passed]
        if each is door or len(stood_on) < _FEW:
            break
        if each.answer.gate != door.answer.gate and stood_on in told:
            name = run.season.rulebook.gate[each.answer.gate].name
            return (f"The same {len(stood_on)} lines as for '{name}', day {each.entry.day}",)
    return tuple(explain.stood_on(run, entry) for entry in stood_on)


def wanted_and_found(run: Run, door: Door, finding: Finding) -> str:
    """What a check wanted, and what it found instead."""
    wants = wanted(run.season.rulebook, finding.wanted)
    return f"wanted {wants}; found {explain.found_by(run, door, finding)}"
