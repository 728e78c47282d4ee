"""How much of a debrief is shown before anybody asks for more."""

from __future__ import annotations

import pytest

from game.core.playthrough import drawn
from game.present.pages.debrief import STEPS, DebriefPage
from game.present.screen import Node
from game.present.settings import Settings
from game.present.table import Table
from tests.present.pilot import MemoryShelf, Pilot
from tests.shipped import CATALOGUE

WORDS_A_MINUTE = 200
MINUTES = 10.5
LIVES = sorted(card.life.id for card in CATALOGUE.cards())


def words(node: Node) -> int:
    """The words of a node and of all below it; marks along a season are no words."""
    marks = node.role == "chart" and "chain" not in node.state
    own = sum(len(each.split()) for each in (node.name, node.value, node.detail))
    return own + (0 if marks else sum(map(words, node.children)))


def shown(life: str, seed: int) -> int:
    """How many words the steps have that are read first."""
    table = Table(MemoryShelf(CATALOGUE), Settings(), counts=False)
    table.run = drawn(CATALOGUE.season(life), seed)
    pages = [DebriefPage(place).root(table) for place in range(len(STEPS))]
    bodies = [page.find("body") for page in pages]
    return sum(words(body) for body in bodies if body)


@pytest.mark.parametrize("life", LIVES)
def test_it_is_read_in_ten_minutes(life: str) -> None:
    assert shown(life, 3) < MINUTES * WORDS_A_MINUTE


def test_all_of_it_is_one_press_away_and_stays() -> None:
    pilot = Pilot(MemoryShelf(CATALOGUE)).begin().finish().press("debrief", "step-file")
    few = len(pilot.node("body").children)
    pilot.press("whole")
    assert len(pilot.node("body").children) > few
    pilot.press("step-known")
    assert pilot.node("whole").name == "Show less"
    pilot.press("step-file", "whole")
    assert len(pilot.node("body").children) == few


def test_what_is_left_out_of_the_doors_is_named() -> None:
    pilot = Pilot(MemoryShelf(CATALOGUE)).begin().finish().press("debrief", "step-doors")
    told = pilot.shell.table.explained()
    gates = pilot.shell.table.season.season.rulebook.gate
    for door in told.doors:
        if not door.answer.open:
            assert gates[door.answer.gate].name in pilot.words()
