"""Any screen: its words and buttons in one column beside a poster."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Column
from game.window.canvas import Canvas
from game.window.flow import flow
from game.window.pages.frames import cut, foot, middle, panel, poster, pressed
from game.window.widgets import light


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Lay out every node by its role; buttons that end the list stay at the foot."""
    look, theme = canvas.look, canvas.look.theme
    parts = cut(look, area, 980)
    if parts.poster:
        image = next((node for node in screen.root.walk() if node.id == "stage"), None)
        kind = image.value if image else "tower"
        poster(canvas, parts.poster, kind, image.state if image else ())
    room = panel(canvas, parts, theme.card)
    words, presses = split(screen.root.children)
    ground = light(theme)
    if presses and words:
        left = foot(canvas, room, flow(look, presses, ground, 16), 24)
        if left != room:
            middle(canvas, left, flow(look, words, ground), presses=pressed(words))
            return
    both = Column((flow(look, words, ground), flow(look, presses, ground, 16)), 24)
    middle(canvas, room, both, presses=True)


def split(nodes: tuple[Node, ...]) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """The nodes, and the buttons that stand at their end."""
    last = len(nodes)
    while last and nodes[last - 1].role == "button":
        last -= 1
    return nodes[:last], nodes[last:]
