"""Words so large that a page does not fit on a wide screen: what is read stands at the left, what
is pressed at the right, and each scrolls by itself. So the choices are in sight from the start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pygame import Rect

from game.window.blocks import Block
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import ground, story, within_reach
from game.window.scroll import knobs_size

_SHARES = (0.52, 0.46)  # of the width, for what is read: less where what is pressed is long
_GAP, _AIR = 20, 30  # between parts; and below what is read, which is cut off there
_STRIP = 170  # of a picture, in design pixels: less than this shows nothing


@dataclass(frozen=True)
class Given:
    """What is pressed, and what stands above it."""

    head: Block | None
    presses: Block


@dataclass(frozen=True)
class Sides:
    """What is read; what is pressed, as roomy as it goes and then snugger; and what stands below
    what is read."""

    words: Block
    given: tuple[Given, ...]
    feet: Block | None = None
    feet_width: int = 0


def sides(canvas: Canvas, area: Rect, parts: Sides, backdrop: Callable[[Rect], None]) -> None:
    """Draw the parts over `area`. `backdrop` is given the room above what is pressed, if there is
    enough of it for a picture."""
    look = canvas.look
    share = next((it for it in _SHARES if _fits(look, area, it, parts)), _SHARES[-1])
    left, right = _columns(area, share)
    ground(canvas, left, look.theme.card)
    ground(canvas, right, look.theme.card, "left")
    _read(canvas, _inside(look, left), parts)
    _pressed(canvas, right, parts, backdrop)
    _feet(canvas, _inside(look, left), parts)


def _columns(area: Rect, share: float) -> tuple[Rect, Rect]:
    wide = int(area.width * share)
    left = Rect(area.left, area.top, wide, area.height)
    return left, Rect(left.right, area.top, area.width - wide, area.height)


def _inside(look: Look, column: Rect) -> Rect:
    return column.inflate(-2 * look.px(36), -2 * look.px(24))


def _fits(look: Look, area: Rect, share: float, parts: Sides) -> bool:
    """Is all that can be pressed in sight, with so much of the width for what is read?"""
    room = _inside(look, _columns(area, share)[1])
    given = _fitting(look, room, parts)
    return given.presses.height(look, room.width) <= _room_for(look, room, given)


def _read(canvas: Canvas, room: Rect, parts: Sides) -> None:
    """What is read; the buttons that scroll it stand beside what is at its foot."""
    look, knobs = canvas.look, None
    if parts.feet:
        size = knobs_size(look, across=True)
        row = max(_feet_high(look, parts), size[1])
        knobs = Rect((0, 0), size)
        knobs.midright = room.right, room.bottom - row // 2
        room.height -= row + look.px(_AIR)
    story(canvas, room, parts.words, knobs=knobs)


def _feet_high(look: Look, parts: Sides) -> int:
    return parts.feet.height(look, parts.feet_width) if parts.feet else 0


def _feet(canvas: Canvas, room: Rect, parts: Sides) -> None:
    if parts.feet:
        high = _feet_high(canvas.look, parts)
        parts.feet.draw(canvas, Rect(room.left, room.bottom - high, parts.feet_width, high))


def _pressed(canvas: Canvas, panel: Rect, parts: Sides, backdrop: Callable[[Rect], None]) -> None:
    """What is pressed, as low as it can be, with its head and perhaps a picture above it."""
    look, gap = canvas.look, canvas.look.px(_GAP)
    room = _inside(look, panel)
    given = _fitting(look, room, parts)
    head = _head_high(look, room, given)
    high = min(given.presses.height(look, room.width), _room_for(look, room, given))
    presses = Rect(room.left, room.bottom - high, room.width, high)
    spare = presses.top - head - room.top
    top = room.top + (spare if spare >= look.px(_STRIP) else 0)
    if top > room.top:
        sky = Rect(panel.left, panel.top, panel.width, top - gap - panel.top)
        backdrop(sky)
        weight = look.px(3.5)
        for edge in ((*sky.topleft, weight, sky.height), (*sky.bottomleft, sky.width, weight)):
            canvas.surface.fill(look.theme.ink, edge)
    if given.head:
        given.head.draw(canvas, Rect(room.left, top, room.width, head - gap))
    story(canvas, presses, given.presses, "presses")


def _head_high(look: Look, room: Rect, given: Given) -> int:
    """The height of the head with the gap below it."""
    return given.head.height(look, room.width) + look.px(_GAP) if given.head else 0


def _room_for(look: Look, room: Rect, given: Given) -> int:
    """The height that there is for what is pressed, below the head and within reach."""
    return min(room.height - _head_high(look, room, given), within_reach(look, room).height)


def _fitting(look: Look, room: Rect, parts: Sides) -> Given:
    """The roomiest that is in sight as a whole; else the snuggest."""

    def fits(given: Given) -> bool:
        return given.presses.height(look, room.width) <= _room_for(look, room, given)

    return next((given for given in parts.given if fits(given)), parts.given[-1])
