"""Words so large on a wide screen that what goes round a page would leave no room for it: what is
read keeps the whole height, and all steps and buttons stand in a rail at its right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pygame import Rect

from game.window.blocks import Block
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import SCRAP, ground, story, within_reach

_SHARE = 0.34  # of the width
_GAP = 20


@dataclass(frozen=True)
class Rail:
    """What is read, with or without something to press in it; the steps; and the buttons that are
    always in sight."""

    words: Block
    steps: Block
    feet: Block
    presses: bool


def rail_width(look: Look, area: Rect) -> int:
    """The width of what stands in the rail."""
    return int(area.width * _SHARE) - 2 * look.px(36)


def railed(canvas: Canvas, area: Rect, parts: Rail, backdrop: Callable[[Rect], None]) -> None:
    """Draw the parts over `area`. `backdrop` is given what room is left above what is in reach."""
    theme = canvas.look.theme
    wide = int(area.width * _SHARE)
    left = Rect(area.left, area.top, area.width - wide, area.height)
    right = Rect(left.right, area.top, wide, area.height)
    ground(canvas, left, theme.card)
    _words(canvas, left, parts, backdrop)
    ground(canvas, right, theme.poster, "left")
    _rail(canvas, right, parts, backdrop)


def _words(canvas: Canvas, panel: Rect, parts: Rail, backdrop: Callable[[Rect], None]) -> None:
    look = canvas.look
    room = panel.inflate(-2 * look.px(36), -2 * look.px(28))
    low = within_reach(look, room) if parts.presses else room
    sky = Rect(panel.left, panel.top, panel.width, low.top - look.px(16) - panel.top)
    if sky.height >= look.px(SCRAP):
        backdrop(sky)
    story(canvas, low, parts.words, presses=parts.presses)


def _rail(canvas: Canvas, panel: Rect, parts: Rail, backdrop: Callable[[Rect], None]) -> None:
    look, gap = canvas.look, canvas.look.px(_GAP)
    room = panel.inflate(-2 * look.px(36), -2 * look.px(28))
    low = within_reach(look, room)
    feet = parts.feet.height(look, room.width)
    high = min(parts.steps.height(look, room.width), low.height - feet - gap)
    steps = Rect(room.left, room.bottom - feet - gap - high, room.width, high)
    sky = Rect(panel.left, panel.top, panel.width, steps.top - gap - panel.top)
    if sky.height >= look.px(SCRAP) and not parts.presses:
        backdrop(sky)
        weight = look.px(3.5)
        canvas.surface.fill(look.theme.ink, (*sky.topleft, weight, sky.height))
        canvas.surface.fill(look.theme.ink, (*sky.bottomleft, sky.width, weight))
    story(canvas, steps, parts.steps, "steps")
    parts.feet.draw(canvas, Rect(room.left, room.bottom - feet, room.width, feet))
