"""The title: the poster of the city, the name of the game, and where to go."""

from __future__ import annotations

from dataclasses import replace

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Column, Gap, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import cramped, poster, story
from game.window.widgets import button, light

_SIGNS = {"resume": "on"}


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """The name and the buttons at the left of the city, or below it on an upright screen."""
    look, theme = canvas.look, canvas.look.theme
    canvas.surface.fill(theme.poster, area)
    name, buttons, small = _parts(look, screen.root)
    if cramped(look, area):
        margin = area.inflate(-24, -24)
        story(canvas, margin, column(name, buttons, small, gap=20), presses=True)
    elif look.upright:
        _upright(canvas, area, name, column(buttons, small, gap=28))
    else:
        _wide(canvas, area, name, column(buttons, small, gap=36))


def _parts(look: Look, root: Node) -> tuple[Block, Block, Block]:
    theme = look.theme
    ground = light(theme, theme.poster)
    mark, tag, fiction = (root.find(name) for name in ("wordmark", "tagline", "fiction"))
    name = column(
        Words(mark.id, mark.name.upper(), "hero", ground.ink, ground.fill) if mark else None,
        Gap(20),
        Words(tag.id, tag.name, "lead", ground.ink, ground.fill) if tag else None,
    )
    buttons = Column(
        tuple(
            replace(button(look, node, _SIGNS.get(node.id, "")), least=96 if look.upright else 64)
            for node in root.children
            if node.role == "button"
        ),
        20 if look.upright else 16,
    )
    small = column(
        Words(fiction.id, fiction.name, "small", ground.ink, ground.fill) if fiction else None
    )
    return name, buttons, small


def _upright(canvas: Canvas, area: Rect, name: Block, rest: Block) -> None:
    look = canvas.look
    margin = look.px(48)
    top = Rect(area.left + margin, area.top + look.px(56), area.width - 2 * margin, 0)
    high = name.height(look, top.width)
    half = max(area.top + area.height // 2, look.line if look.glass.low_reach else 0)
    city = (0, top.top + high, area.width, half + look.px(60) - top.top - high)
    poster(canvas, area, "city", room=Rect(city))
    name.draw(canvas, top)
    low = Rect(top.left, half + look.px(100), top.width, area.bottom - half - look.px(100 + 48))
    spare = low.height - rest.height(look, low.width)
    story(
        canvas,
        Rect(low.left, low.top + max(0, spare // 3), low.width, low.height - max(0, spare // 3)),
        rest,
    )


def _wide(canvas: Canvas, area: Rect, name: Block, rest: Block) -> None:
    look = canvas.look
    share = min(0.385 + (look.zoom - 1) * 0.16, 0.56)
    left = Rect(area.left, area.top, int(area.width * share), area.height)
    # The city runs off the right edge: it is larger than what is shown of it.
    city = Rect(left.right, 0, int(area.width * 1.16) - left.right, area.height)
    poster(canvas, area, "city", room=city)
    room = left.inflate(-2 * look.px(72), -2 * look.px(64))
    room.width = left.right - room.left
    if look.glass.low_reach:
        name.draw(canvas, room)
        top = room.top + name.height(look, room.width) + look.px(44)
        below = Rect(room.left, top, room.width, room.bottom - top)
        story(canvas, below, rest, presses=True)
        return
    parts = column(name, Gap(44), rest)
    spare = room.height - parts.height(look, room.width)
    if spare > 0:
        room = Rect(room.left, room.top + spare // 2, room.width, room.height - spare // 2)
    story(canvas, room, parts)
