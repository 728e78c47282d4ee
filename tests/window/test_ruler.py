"""The line under the standing: its marks stay put, and a number off the scale is shown as such."""

from __future__ import annotations

import pygame
import pytest
from pygame import Rect, Surface

from game.present.screen import Meter, Node
from game.present.settings import Settings
from game.window.canvas import Canvas, Log, Marks
from game.window.look import look_for
from game.window.painter import blank
from game.window.standing import Ruler

SIZE, BOX, END = (1920, 1080), Rect(100, 100, 500, 60), 40
LOW, HIGH = 780, 1070
MARKS = ((880, "C"), (960, "B"), (1020, "A"))


def ruled(now: int) -> tuple[Surface, Log]:
    node = Node("standing", "meter", "Standing", str(now), meter=Meter(now, LOW, HIGH, 1, MARKS))
    look, log = look_for(SIZE, Settings()), Log()
    surface = blank(SIZE)
    surface.fill(look.theme.card)
    Ruler(node).draw(Canvas(surface, look, Marks(), log, surface.get_rect()), BOX)
    return surface, log


def ink(surface: Surface, side: str) -> int:
    """How many dark pixels are around this end of the line."""
    part = Rect(0, BOX.top, 2 * END, BOX.height)
    part.centerx = BOX.left if side == "left" else BOX.right
    dark = (40, 40, 40, 255)
    return pygame.mask.from_threshold(surface.subsurface(part), "#14213D", dark).count()


@pytest.mark.parametrize("now", [0, LOW - 1, LOW, 1000, HIGH, HIGH + 1, 5000])
def test_the_marks_stand_where_they_stood(now: int) -> None:
    spots = {item.words: item.rect for item in ruled(now)[1].items}
    assert spots == {item.words: item.rect for item in ruled(950)[1].items}
    assert list(spots) == ["C", "B", "A"]


def test_off_the_scale_there_is_an_arrow_on_that_side() -> None:
    middle, bottom, under, top, over = (
        ruled(now)[0] for now in (950, LOW, LOW - 1, HIGH, HIGH + 1)
    )
    assert ink(middle, "left") < ink(bottom, "left") < ink(under, "left")
    assert ink(middle, "right") < ink(top, "right") < ink(over, "right")
    assert ink(under, "right") == ink(bottom, "right")
    assert ink(over, "left") == ink(top, "left")


@pytest.mark.parametrize(("near", "far"), [(LOW - 1, 0), (HIGH + 1, 5000)])
def test_the_knob_stops_there(near: int, far: int) -> None:
    assert ruled(near)[0].get_buffer().raw == ruled(far)[0].get_buffer().raw
