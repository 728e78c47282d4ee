"""What became of the people whose files lay on a desk."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.life import Life
from game.debrief.desk import Decided, decided
from game.present.depth import WHOLE
from game.present.pages.page import heading, text
from game.present.screen import Node
from game.present.table import Table
from game.present.words import listed

NAME = "What became of them"
_INTRO = "Here is how each season went, with the lines that you decided on and without them."


def people(table: Table, most: int = WHOLE.people) -> tuple[Node, ...]:
    """Each case that was decided, lived on with and without its lines, those at whose doors it
    made a difference first where not all are shown; nothing without cases."""
    cases = decided(table.season, table.cases)
    if not cases:
        return ()
    intro = " ".join((_INTRO, *_others(table.season.season.life)))
    order = sorted(range(len(cases)), key=lambda place: not cases[place].opened)
    items = tuple(_person(cases[place], place) for place in sorted(order[:most]))
    listed = Node("people-list", "list", "Case by case", children=items)
    nodes = (heading("people-name", NAME), text("people-intro", intro), listed)
    return (Node("people", "group", NAME, children=nodes),)


def _person(each: Decided, place: int) -> Node:
    life = each.run.season.life
    person = life.person[life.citizen]
    words = f"{person.name}, {person.role}. {_stroke(each)} {_doors(each)} {_end(each)}"
    return Node(f"person-{place}", "item", " ".join(words.split()))


def _others(life: Life) -> Iterator[str]:
    """That some cases of the count have no season, so that the numbers are not taken for a slip."""
    left = life.quota.of - sum(scene.case is not None for scene in life.scenes) if life.quota else 0
    if left == 1:
        yield "One more case counts for your quota, and has no season here."
    elif left > 1:
        yield f"{left} more cases count for your quota, and have no season here."


def _stroke(each: Decided) -> str:
    name = each.run.season.rulebook.signal[each.case.signal].name
    if each.choice.decides == "struck":
        return f"You struck out '{name}'."
    return f"You let '{name}' stand."


def _doors(each: Decided) -> str:
    gates = each.run.season.rulebook.gate
    days: dict[str, list[str]] = {}
    for opened in each.opened:
        days.setdefault(gates[opened.gate].name, []).append(f"day {opened.day}")
    if not days:
        return _no_door(each)
    doors = listed(f"{gate} ({', '.join(on)})" for gate, on in days.items())
    if each.choice.decides == "struck":
        return f"With it, this would have been shut: {doors}."
    return f"Without it, this would have opened: {doors}."


def _no_door(each: Decided) -> str:
    """That no door answered otherwise, and how far the two seasons can be held side by side."""
    day = each.without.world.day
    if each.without.world.ending is None and each.choice.decides == "struck":
        return f"With it, no door would have answered otherwise up to day {day}."
    if each.without.world.ending is None:
        otherwise = f"Without it, no door would have answered otherwise up to day {day}."
        return f"{otherwise} From there on the season goes another way without it."
    return "It changed no door."


def _end(each: Decided) -> str:
    lived = each.lived
    if lived.world.ending is None:
        return "From there on the season goes another way than the one that lay on your desk."
    ending = lived.season.life.ending[lived.world.ending]
    return f"It ended with '{ending.title}': {ending.gloss}"
