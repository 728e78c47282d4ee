"""What became of the people whose files lay on a desk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from game.core.life import CUT, Life
from game.debrief.columns import Parting, columns
from game.debrief.desk import Decided, decided
from game.present.depth import WHOLE
from game.present.explain import first_name, possessive
from game.present.pages.page import heading, text
from game.present.screen import Node
from game.present.table import Table
from game.present.words import listed

NAME = "What became of them"
_INTRO = "with the lines you decided on and without."
_LOT = "Their seasons, drawn by lot"
_MANY = 2
_WAS: dict[Parting, str] = {
    "misread": "It was a misreading.",
    "linked": "It came from somebody else's file.",
    "named": "It came from somebody's word.",
    "unseen-duty": "It had been done, and no record said so.",
    "refused": "A door had been shut to it.",
    "no-field": "It was true; its reason had no box.",
    "none": "It was so.",
    "rule": "It was so.",
}


def people(table: Table, most: int = WHOLE.people) -> tuple[Node, ...]:
    """Each case that was decided, lived on with and without its lines, those at whose doors it
    made a difference first where not all are shown; nothing without cases."""
    cases = decided(table.season, table.cases)
    if not cases:
        return ()
    own = (
        {each.life.removesuffix(CUT) for each in table.playthrough.cases}
        if table.playthrough
        else set()
    )
    others = _others(table.season.season.life) if most >= WHOLE.people else ()
    intro = " ".join((f"{_whose(cases, own)}: {_INTRO}", *others))
    order = sorted(range(len(cases)), key=lambda place: not cases[place].opened)
    items = tuple(
        _person(cases[place], place, own=cases[place].case.life in own)
        for place in sorted(order[:most])
    )
    listed = Node("people-list", "list", "Case by case", children=items)
    nodes = (heading("people-name", NAME), text("people-intro", intro), listed)
    return (Node("people", "group", NAME, children=nodes),)


def _person(each: Decided, place: int, *, own: bool) -> Node:
    life = each.run.season.life
    person = life.person[life.citizen]
    lived = " (as you lived it)" if own else ""
    parts = (_stroke(each), _was(each), _doors(each), _end(each))
    words = f"{person.name}, {person.role}{lived}. {' '.join(parts)}"
    return Node(f"person-{place}", "item", " ".join(words.split()))


def _whose(cases: Sequence[Decided], own: Collection[str]) -> str:
    """Whose seasons these are: the player's own, where they have lived them."""
    drawn = sum(each.case.life not in own for each in cases)
    if not drawn:
        return "Their seasons, as you lived them"
    return f"{_LOT}{' but for those that you lived' if drawn < len(cases) else ''}"


def _others(life: Life) -> Iterator[str]:
    """That some cases of the count have no season, so that the numbers are not taken for a slip."""
    left = life.quota.of - sum(scene.case is not None for scene in life.scenes) if life.quota else 0
    if left == 1:
        yield "One more case counts for the monthly figure, and has no season here."
    elif left > 1:
        yield f"{left} more cases count for the monthly figure, and have no season here."


def _stroke(each: Decided) -> str:
    name = each.run.season.rulebook.signal[each.case.signal].name
    if each.choice.decides == "struck":
        return f"You struck out '{name}'."
    return f"You let '{name}' stand."


def _was(each: Decided) -> str:
    """What the lines really were, each kind said once; several kinds with how many there are."""
    citizen = each.run.season.life.citizen
    lines = (line for row in columns(each.run.ledger) for line in row.lines)
    of = [x for x in lines if (x.record.who, x.record.signal) == (citizen, each.case.signal)]
    kinds = Counter(_WAS[line.parting] for line in of)
    if len(kinds) < _MANY:
        return next(iter(kinds), "")
    return " ".join(
        f"{said.removesuffix('.')} ({number} line{'s' if number > 1 else ''})."
        for said, number in kinds.items()
    )


def _doors(each: Decided) -> str:
    gates = each.run.season.rulebook.gate
    days: dict[str, list[str]] = {}
    for opened in each.opened:
        days.setdefault(gates[opened.gate].name, []).append(f"day {opened.day}")
    if not days:
        return _no_door(each)
    doors = listed(f"{gate} ({', '.join(on)})" for gate, on in days.items())
    if each.choice.decides == "struck":
        return f"With the line, this would have been shut: {doors}."
    return f"Without the line, this would have opened: {doors}."


def _no_door(each: Decided) -> str:
    """That no door answered otherwise, and how far the two seasons can be held side by side."""
    if each.without.world.ending is not None:
        return "The line changed no door."
    line = "With" if each.choice.decides == "struck" else "Without"
    return (
        f"{line} the line no door answers otherwise up to day {each.without.world.day} of that "
        "season. From there the same choices cannot be made."
    )


def _end(each: Decided) -> str:
    lived, life = each.lived, each.run.season.life
    if lived.world.ending is None:
        return "So nobody can tell how it ends."
    ending = lived.season.life.ending[lived.world.ending]
    theirs = possessive(first_name(each.run.season, life.citizen))
    return f"As you left the file, {theirs} season ended with '{ending.title}': {ending.gloss}"
