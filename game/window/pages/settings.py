"""How things are shown, with a picture beside it to see the change at once."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Screen
from game.window.blocks import Column
from game.window.canvas import Canvas
from game.window.flow import flow
from game.window.pages.frames import cut, foot, panel, poster, story
from game.window.pages.generic import split
from game.window.widgets import button, light


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Switches in a column, the way back at the foot."""
    look, theme = canvas.look, canvas.look.theme
    parts = cut(look, area, 900, 0.5)
    if parts.poster:
        poster(canvas, parts.poster, "tower")
    room = panel(canvas, parts, theme.card)
    room = room.inflate(-look.px(32), -look.px(32))
    words, presses = split(screen.root.children)
    ground = light(theme)
    back = Column(tuple(button(look, node, "back") for node in presses), 16)
    left = foot(canvas, room, back)
    rest = flow(look, words, ground, 22)
    story(canvas, left, rest if left != room else Column((rest, back), 18), presses=True)
