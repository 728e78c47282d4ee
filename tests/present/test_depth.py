"""How much of a debrief is shown before anybody asks for more, and how long it takes to read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.core.life import CUT
from game.core.playthrough import drawn
from game.present.depth import WHOLE
from game.present.desk import on_desk
from game.present.pages.debrief import STEPS, DebriefPage
from game.present.screen import Node
from game.present.settings import Settings
from game.present.table import Table
from tests.debrief.lives import LIVES
from tests.present.pilot import MemoryShelf, Pilot
from tests.shipped import CATALOGUE

WORDS_A_MINUTE = 200
KIOSK_MINUTES, ALONE_MINUTES = 3, 8
SEEDS = range(3)


def words(node: Node) -> int:
    """The words of a node and of all below it, each as often as it is read.

    What only says how a switch stands, marks along a season, and the way to more are no words; and
    a name that its first child says again, or the day of a pair, is read once.
    """
    if node.id == "whole":
        return 0
    again = any(node.name in (child.name, child.detail) for child in node.children[:1])
    value = "" if node.role in ("image", "toggle") else node.value
    own = "" if again else node.name
    below = () if node.id == "tracks" else node.children
    return sum(len(each.split()) for each in (own, value, node.detail)) + sum(map(words, below))


def table(life: str, seed: int) -> Table:
    """A season drawn by lot, with what lies on its desk."""
    shelf = MemoryShelf(CATALOGUE, seed)
    run = drawn(CATALOGUE.season(life), seed)
    made = Table(shelf, Settings())
    cases = on_desk(shelf, run.season.life)
    made.resume(replace(shelf.fresh(life), choices=run.choices, cases=cases))
    return made


def shown(lived: Table) -> dict[str, int]:
    """How many words each step has that are read first."""
    bodies = {step.id: DebriefPage(n).root(lived).find("body") for n, step in enumerate(STEPS)}
    return {step: words(body) for step, body in bodies.items() if body}


@pytest.mark.parametrize("life", LIVES)
def test_it_is_read_in_the_time_that_there_is(life: str) -> None:
    minutes = KIOSK_MINUTES if life.endswith(CUT) else ALONE_MINUTES
    for seed in SEEDS:
        steps = shown(table(life, seed))
        longest = max(steps, key=lambda step: steps[step])
        assert sum(steps.values()) <= minutes * WORDS_A_MINUTE, (
            f"seed {seed}: {sum(steps.values())} words, the most in '{longest}': {steps}"
        )


def test_all_of_it_is_one_press_away_and_stays() -> None:
    pilot = Pilot(MemoryShelf(CATALOGUE)).begin().finish().press("debrief", "step-file")
    few = len(pilot.node("body").children)
    pilot.press("whole")
    assert len(pilot.node("body").children) > few
    pilot.press("step-known")
    assert pilot.node("whole").name == "Show less"
    pilot.press("step-file", "whole")
    assert len(pilot.node("body").children) == few


@pytest.mark.parametrize("step", ["happened", "file", "doors", "else", "known", "ask"])
def test_nothing_of_a_step_is_lost_at_a_kiosk(step: str) -> None:
    lived = table("night-ferry:kiosk", 3)
    place = next(n for n, each in enumerate(STEPS) if each.id == step)
    whole = DebriefPage(place, whole=True).root(lived)
    first = DebriefPage(place).root(lived)
    assert first.find("whole")
    assert words(whole) > words(first)
    paper = STEPS[place].body(lived, WHOLE)
    assert paper == whole.find("body").children[:-1]  # type: ignore[union-attr]


def test_why_a_door_closed_is_told_from_the_first_thing_to_the_last_at_a_kiosk() -> None:
    lived = table("night-ferry:kiosk", 3)
    first, whole = (DebriefPage(2, whole=all_of_it).root(lived) for all_of_it in (False, True))
    chains = [node for node in first.walk() if "chain" in node.state]
    assert chains
    assert all(whole.find(chain.id) == chain for chain in chains)


def test_what_is_left_out_of_the_doors_is_named() -> None:
    pilot = Pilot(MemoryShelf(CATALOGUE)).begin().finish().press("debrief", "step-doors")
    told = pilot.shell.table.explained()
    gates = pilot.shell.table.season.season.rulebook.gate
    for door in told.doors:
        if not door.answer.open:
            assert gates[door.answer.gate].name in pilot.words()
