"""The chart of a season: its marks are the rows of the file and the answers of the doors."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.playthrough import Run, drawn
from game.present.pages.steps.tracks import tracks
from game.present.screen import Node
from game.present.settings import Settings
from game.present.table import Table
from tests.present.pilot import MemoryShelf
from tests.shipped import CATALOGUE


def chart(run: Run) -> tuple[Node, Table]:
    table = Table(MemoryShelf(CATALOGUE), Settings())
    table.run = run
    return tracks(table)[0], table


@settings(deadline=None, max_examples=12)
@given(st.sampled_from(["night-ferry", "off-the-lead", "exemplary:kiosk"]), st.integers(1, 10**6))
def test_the_line_adds_up_to_the_standing(life: str, seed: int) -> None:
    run = drawn(CATALOGUE.season(life), seed)
    made, _ = chart(run)
    assert made.meter
    marks = [node for node in made.children if node.meter]
    changes = [int(node.value.replace("\N{MINUS SIGN}", "-")) for node in marks]
    stood = list(accumulate(changes, initial=made.meter.now))[1:]
    assert [node.meter.now for node in marks if node.meter] == stood
    assert all(made.meter.low <= level <= made.meter.high for level in stood)


@settings(deadline=None, max_examples=12)
@given(st.sampled_from(["wrong-face", "player-two", "somewhere-else"]), st.integers(1, 10**6))
def test_every_door_and_every_parting_has_its_mark(life: str, seed: int) -> None:
    run = drawn(CATALOGUE.season(life), seed)
    made, table = chart(run)
    told = table.explained()
    doors = [node.value for node in made.children if node.role == "gate"]
    assert doors == ["open" if door.answer.open else "closed" for door in told.doors]
    parted = sum({"parted", "missed"} & set(node.state) != set() for node in made.children)
    citizen = run.season.life.citizen
    mine = [r for r in told.rows if r.who == citizen or citizen in {x.record.who for x in r.lines}]
    assert parted == sum(row.parted for row in mine)


def test_a_city_without_one_number_has_no_line() -> None:
    made, _ = chart(drawn(CATALOGUE.season("somewhere-else"), 3))
    assert made.meter is None
    assert "number" not in made.detail
