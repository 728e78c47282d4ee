"""How things are shown, with a picture beside it to see the change at once."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Screen
from game.window.blocks import Column
from game.window.canvas import Canvas
from game.window.flow import flow
from game.window.pages.frames import cut, foot, panel, poster, story, within_reach
from game.window.pages.generic import split
from game.window.widgets import button, light


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Switches in a column, the way back at the foot."""
    look, theme = canvas.look, canvas.look.theme
    words, presses = split(screen.root.children)
    ground, gap = light(theme), look.px(22)
    head = flow(look, words[:1], ground)
    above = head.height(look, area.width - look.px(96)) + gap + look.px(48)
    parts = cut(look, area, 900, 0.5, above)
    if parts.poster:
        poster(canvas, parts.poster, "tower")
    room = panel(canvas, parts, theme.card)
    room = room.inflate(-look.px(32), -look.px(32))
    back = Column(tuple(button(look, node, "back") for node in presses), 16)
    left = foot(canvas, room, back)
    rest = flow(look, words, ground, 22)
    if look.upright and look.glass.low_reach and left != room:
        # The heading is out of reach, and need not be within it.
        rest = flow(look, words[1:], ground, 22)
        low = within_reach(look, left)
        low.top += max(0, low.height - rest.height(look, low.width))
        high = head.height(look, low.width) + gap
        head.draw(canvas, Rect(low.left, low.top - high, low.width, high))
    story(canvas, left, rest if left != room else Column((rest, back), 18), presses=True)
