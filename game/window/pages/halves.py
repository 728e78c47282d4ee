"""Words so large that a page does not fit on an upright screen: what is read stands above, what is
pressed below, and each scrolls by itself. So nobody has to scroll to see that there is a choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pygame import Rect

from game.window.blocks import Block
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import SCRAP, story
from game.window.scroll import knobs_size

_GAP = 20
_RIM = 13  # above the first thing to press: its focus ring is below the line as well


@dataclass(frozen=True)
class Parted:
    """What is read, what is pressed (as roomy as it goes, and then snugger), what stands between
    the two, and what is always at the foot."""

    words: Block
    presses: tuple[Block, ...]
    head: Block | None = None
    feet: Block | None = None


@dataclass(frozen=True)
class _Cut:
    """Where each part goes; `knobs` scroll the words, where they cannot do so beside them."""

    words: Rect
    head: Rect
    knobs: Rect | None
    presses: Rect
    feet: Rect
    given: Block


def halves(
    canvas: Canvas,
    room: Rect,
    parts: Parted,
    backdrop: Callable[[Rect, int], None],
) -> None:
    """Draw the parts in `room`. `backdrop` is given the room of the words and the height that they
    leave free above them, 0 if that is too little for a picture, and draws what is behind them."""
    look = canvas.look
    made = _cut(look, room, parts)
    spare = max(0, made.words.height - parts.words.height(look, room.width))
    drop = spare if spare >= look.px(SCRAP) else 0
    backdrop(made.words, drop)
    words = Rect(room.left, made.words.top + drop, room.width, made.words.height - drop)
    story(canvas, words, parts.words, knobs=made.knobs)
    if parts.head:
        parts.head.draw(canvas, made.head)
    story(canvas, made.presses, made.given, "presses")
    if parts.feet:
        parts.feet.draw(canvas, made.feet)


def _cut(look: Look, room: Rect, parts: Parted) -> _Cut:
    """With the buttons beside the words if they are low enough there, else between the halves."""
    made = _sized(look, room, parts, None)
    wide, high = knobs_size(look, across=False)
    fits = parts.words.height(look, room.width) <= made.words.height
    if fits or made.words.bottom - high >= look.line:
        return made
    return _sized(look, room, parts, (wide, high) if parts.head else knobs_size(look, across=True))


def _sized(look: Look, room: Rect, parts: Parted, knobs: tuple[int, int] | None) -> _Cut:
    gap, left, wide = look.px(_GAP), room.left, room.width
    low = parts.feet.height(look, wide) if parts.feet else 0
    feet = Rect(left, room.bottom - low, wide, low)
    head = wide - (knobs[0] + gap if knobs else 0)
    row = max(parts.head.height(look, head) if parts.head else 0, knobs[1] if knobs else 0)
    end = feet.top - (gap if low else 0)
    line = max(room.top, look.line + look.px(_RIM))
    between = row + gap if row else 0
    most = max(look.target, end - line - between)
    given = next((it for it in parts.presses if it.height(look, wide) <= most), parts.presses[-1])
    high = min(given.height(look, wide), most)
    presses = Rect(left, end - high, wide, high)
    top = presses.top - between
    place = None
    if knobs:
        place = Rect((0, 0), knobs)
        place.midright = room.right, top + row // 2
    words = Rect(left, room.top, wide, top - gap - room.top)
    return _Cut(words, Rect(left, top, head, row), place, presses, feet, given)
