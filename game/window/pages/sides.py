"""Words so large that a page does not fit on a wide screen: what is read stands at the left, what
is pressed at the right, and each scrolls by itself. So the choices are in sight from the start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from pygame import Rect

from game.window.blocks import Block
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import LARGE, SCRAP, cramped, ground, story, within_reach
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
    afloat: bool = False
    """Does the head stand in the middle of what room there is above what is pressed?"""


@dataclass(frozen=True)
class _Made:
    """What is pressed with its head, where both go, and the height that is left between them."""

    given: Given
    head: Rect
    presses: Rect
    spare: int


def wide_and_large(look: Look, area: Rect) -> bool:
    """Is this a page for two sides, if its words do not fit otherwise?"""
    return look.zoom > LARGE and not look.upright and not cramped(look, area)


def sides(canvas: Canvas, area: Rect, parts: Sides, backdrop: Callable[[Rect], None]) -> None:
    """Draw the parts over `area`. `backdrop` is given the room above what is pressed or, if there
    is more of it, above what is read, if that is enough for a picture."""
    look = canvas.look
    share = next((it for it in _SHARES if _fits(look, area, it, parts)), _SHARES[-1])
    left, right = _columns(area, share)
    ground(canvas, left, look.theme.card)
    ground(canvas, right, look.theme.card, "left")
    room, knobs = _reading(look, left, parts)
    spare = max(0, room.height - parts.words.height(look, room.width))
    made = _made(look, right, parts)
    if spare >= look.px(SCRAP) and spare > made.spare:
        sky = Rect(left.left, left.top, left.width, room.top + spare - look.px(_AIR) - left.top)
        _sky(canvas, sky, backdrop)
        room = Rect(room.left, room.top + spare, room.width, room.height - spare)
    elif made.spare >= look.px(_STRIP):
        low = made.head.top + made.spare - look.px(_GAP)
        _sky(canvas, Rect(right.left, right.top, right.width, low - right.top), backdrop)
        made = replace(made, head=made.head.move(0, made.spare), spare=0)
    if parts.afloat:
        made = replace(made, head=made.head.move(0, made.spare // 2))
    story(canvas, room, parts.words, knobs=knobs)
    if made.given.head:
        made.given.head.draw(canvas, made.head)
    story(canvas, made.presses, made.given.presses, "presses")
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


def _reading(look: Look, panel: Rect, parts: Sides) -> tuple[Rect, Rect | None]:
    """The room of what is read; and where the buttons that scroll it are, beside what is at its
    foot, if there is anything."""
    room = _inside(look, panel)
    if not parts.feet:
        return room, None
    size = knobs_size(look, across=True)
    row = max(_feet_high(look, parts), size[1])
    knobs = Rect((0, 0), size)
    knobs.midright = room.right, room.bottom - row // 2
    room.height -= row + look.px(_AIR)
    return room, knobs


def _feet_high(look: Look, parts: Sides) -> int:
    return parts.feet.height(look, parts.feet_width) if parts.feet else 0


def _feet(canvas: Canvas, room: Rect, parts: Sides) -> None:
    if parts.feet:
        high = _feet_high(canvas.look, parts)
        parts.feet.draw(canvas, Rect(room.left, room.bottom - high, parts.feet_width, high))


def _made(look: Look, panel: Rect, parts: Sides) -> _Made:
    """What is pressed is as low as it can be, and its head at the top."""
    room = _inside(look, panel)
    given = _fitting(look, room, parts)
    head = _head_high(look, room, given)
    high = min(given.presses.height(look, room.width), _room_for(look, room, given))
    presses = Rect(room.left, room.bottom - high, room.width, high)
    top = Rect(*room.topleft, room.width, max(0, head - look.px(_GAP)))
    return _Made(given, top, presses, presses.top - head - room.top)


def _sky(canvas: Canvas, sky: Rect, backdrop: Callable[[Rect], None]) -> None:
    """The picture, and a line at its left and below it."""
    backdrop(sky)
    ink, weight = canvas.look.theme.ink, canvas.look.px(3.5)
    canvas.surface.fill(ink, (*sky.bottomleft, sky.width, weight))
    if sky.left:
        canvas.surface.fill(ink, (*sky.topleft, weight, sky.height))


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
