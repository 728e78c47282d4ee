"""Showing what does not fit: a part of the window that scrolls by keys, wheel and two buttons."""

from __future__ import annotations

from pygame import Rect

from game.window.blocks import Block, Icon, rounded
from game.window.canvas import Area, Canvas, Press

UP, DOWN = "~up", "~down"


def scrolling(canvas: Canvas, area: str, view: Rect, block: Block, pad: float = 12) -> None:
    """Draw `block` inside `view`; if it is too high, with buttons to move it up and down."""
    look = canvas.look
    inset = look.px(pad)
    room = view.inflate(-2 * inset, -2 * inset)
    if block.height(look, room.width) <= room.height:
        block.draw(canvas.inside(view, ""), room)
        return
    strip = look.target + look.px(8)
    room.width -= strip
    high = block.height(look, room.width)
    limit = max(0, high + 2 * inset - view.height)
    offset = max(0, min(canvas.marks.scroll.get(area, 0), limit))
    canvas.log.areas.append(Area(area, Rect(view), offset, limit, canvas.layer))
    inner = canvas.inside(Rect(view.left, view.top, view.width - strip, view.height), area)
    block.draw(inner, Rect(room.left, room.top - offset, room.width, high))
    _buttons(canvas, Rect(view.right - strip, view.top, strip, view.height), area, offset, limit)


def _buttons(canvas: Canvas, strip: Rect, area: str, offset: int, limit: int) -> None:
    look = canvas.look
    side, gap = look.target, look.px(12)
    left = strip.left
    down = Rect(left, strip.bottom - side - gap, side, side)
    up = Rect(left, down.top - side - gap, side, side)
    _button(canvas, UP + area, up, Press("scroll", area, -1), "up", live=offset > 0)
    _button(canvas, DOWN + area, down, Press("scroll", area, 1), "down", live=offset < limit)
    track = Rect(strip.left + side // 2 - 3, strip.top + gap, 6, up.top - strip.top - 2 * gap)
    if track.height < 40:
        return
    theme = look.theme
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
