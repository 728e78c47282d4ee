"""Before a life: who it is, what it holds that may weigh on someone, and that it is fiction."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.art.portraits import portrait
from game.window.blocks import Block, Column, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import cut, foot, lifted, middle, panel
from game.window.pages.sides import Given, Sides, sides, wide_and_large
from game.window.widgets import button, light

_SIGNS = {"begin": "on", "short": "on", "back": "back"}


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """The portrait large, the words beside it, the buttons below them."""
    look, theme = canvas.look, canvas.look.theme
    words, presses = _words(look, screen.root), _presses(look, screen.root)
    face = next((node for node in screen.root.walk() if node.role == "image"), None)

    def picture(box: Rect) -> None:
        if face:
            canvas.picture(portrait(face.value, box.size), box.topleft)
        else:
            canvas.surface.fill(theme.poster, box)

    around = 2 * look.px(32) + look.px(40)
    parts = cut(look, area, 1060, 0.5)
    both = Column((words, presses), 28)
    if wide_and_large(look, area) and not _holds(look, parts.panel, both, around):
        sides(canvas, area, Sides(words, (Given(None, presses),)), picture)
        return
    parts = lifted(look, area, parts, both, (around + look.px(40), around))
    if parts.poster:
        picture(parts.poster)
    room = panel(canvas, parts, theme.card)
    inset = 0 if parts.tight else look.px(40)
    room = room.inflate(-2 * inset, -inset)
    left = foot(canvas, room, presses, 28)
    if left == room:
        middle(canvas, room, both, presses=True)
    else:
        middle(canvas, left, words)


def _holds(look: Look, panel: Rect, block: Block, around: int) -> bool:
    """Does all of it fit into the panel, within its margins?"""
    return block.height(look, panel.width - around - look.px(40)) + around <= panel.height


def _presses(look: Look, root: Node) -> Column:
    ways = (node for node in root.children if node.role == "button")
    return Column(tuple(button(look, node, _SIGNS.get(node.id, "")) for node in ways), 16)


def _words(look: Look, root: Node) -> Block:
    on = light(look.theme)
    blocks: list[Block] = []
    for node in root.children:
        if node.role == "heading":
            blocks.append(Words(node.id, node.name, "title", on.ink, on.fill))
        elif node.role in ("text", "note"):
            style = "aside" if node.role == "note" else "lead"
            blocks.append(
                column(
                    Words(node.id, node.name, style, on.ink, on.fill),
                    Words(node.id, node.value, style, on.ink, on.fill) if node.value else None,
                )
            )
    return Column(tuple(blocks), 20)
