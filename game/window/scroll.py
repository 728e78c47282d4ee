"""Showing what does not fit: a part of the window that scrolls by keys, wheel and two buttons."""

from __future__ import annotations

from pygame import Rect

from game.window.blocks import Block, Icon, rounded
from game.window.canvas import Area, Canvas, Press
from game.window.look import Look

UP, DOWN = "~up", "~down"


def scrolling(
    canvas: Canvas,
    area: str,
    view: Rect,
    block: Block,
    pad: float = 12,
    knobs: Rect | None = None,
) -> None:
    """Draw `block` inside `view`; if it is too high, with buttons to move it up and down. They
    stand at its right, or at `knobs`, where nothing up there can be reached."""
    look = canvas.look
    inset = look.px(pad)
    room = view.inflate(-2 * inset, -2 * inset)
    if block.height(look, room.width) <= room.height:
        block.draw(canvas.inside(view, ""), room)
        return
    strip = look.px(24) if knobs else strip_width(look)
    room.width -= strip
    high = block.height(look, room.width)
    limit = max(0, high + 2 * inset - view.height)
    offset = max(0, min(canvas.marks.scroll.get(area, 0), limit))
    canvas.log.areas.append(Area(area, Rect(view), offset, limit, canvas.layer))
    inner = canvas.inside(Rect(view.left, view.top, view.width - strip, view.height), area)
    block.draw(inner, Rect(room.left, room.top - offset, room.width, high))
    side = Rect(view.right - strip, view.top, strip, view.height)
    up, down = _places(look, knobs or knobs_in(look, side))
    _button(canvas, UP + area, up, Press("scroll", area, -1), "up", live=offset > 0)
    _button(canvas, DOWN + area, down, Press("scroll", area, 1), "down", live=offset < limit)
    low = side.bottom if knobs else up.top
    middle, gap = side.left + (strip if knobs else look.target) // 2 - 3, look.px(12)
    _track(canvas, Rect(middle, side.top + gap, 6, low - side.top - 2 * gap), offset, limit)


def strip_width(look: Look) -> int:
    """What the buttons take off the width of what they scroll."""
    return look.target + look.px(8)


def knobs_size(look: Look, *, across: bool) -> tuple[int, int]:
    """The width and height that both buttons take, `across` beside each other, else below."""
    long = 2 * look.target + look.px(12)
    return (long, look.target) if across else (look.target, long)


def knobs_in(look: Look, strip: Rect) -> Rect:
    """Both at the foot of a strip, where they stand if nobody says otherwise."""
    wide, high = knobs_size(look, across=False)
    return Rect(strip.left, strip.bottom - look.px(12) - high, wide, high)


def _places(look: Look, knobs: Rect) -> tuple[Rect, Rect]:
    """Where each button goes: beside each other where there is more width than height."""
    up = Rect(knobs.left, knobs.top, look.target, look.target)
    step = look.target + look.px(12)
    return up, up.move(step, 0) if knobs.width > knobs.height else up.move(0, step)


def _track(canvas: Canvas, track: Rect, offset: int, limit: int) -> None:
    """How far down it is, and how much is seen of it."""
    if track.height < 40:
        return
    theme = canvas.look.theme
    rounded(canvas, track, theme.track, None, 0, 3)
    share = track.height / (track.height + limit)
    high = max(24, int(track.height * share))
    top = track.top + int((track.height - high) * offset / max(1, limit))
    rounded(canvas, Rect(track.left, top, 6, high), theme.ink, None, 0, 3)


def _button(canvas: Canvas, name: str, rect: Rect, press: Press, sign: str, *, live: bool) -> None:
    look, theme = canvas.look, canvas.look.theme
    here = canvas.focused(name)
    if here:
        grow = look.px(4) + look.px(theme.ring_width)
        rounded(
            canvas,
            rect.inflate(2 * grow, 2 * grow),
            None,
            theme.ring,
            look.px(theme.ring_width),
            look.px(16),
        )
    fill = theme.ink if here or canvas.pressed(name) else theme.card
    colour = theme.card if fill == theme.ink else theme.ink if live else theme.track
    edge = theme.ink if live or here else theme.track
    rounded(canvas, rect, fill, edge, look.px(theme.border), look.px(10))
    Icon(sign, colour, 28).draw(canvas, rect)
    if live:
        canvas.target(name, rect, press)
