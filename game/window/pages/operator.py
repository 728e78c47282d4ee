"""The page for staff: how the kiosk is at the left, what went wrong and what can be done beside."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Cell, Column, Row, Words, column
from game.window.canvas import Canvas
from game.window.flow import block
from game.window.look import Look
from game.window.pages.frames import cramped, ground, story
from game.window.pages.halves import Parted, halves
from game.window.widgets import Ground, button, light

_SIGNS = {"restart": "again", "screen-off": "minus", "close": "cross", "back": "back"}


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Two columns, or one below the other; on an upright screen all that is pressed is low."""
    look, theme = canvas.look, canvas.look.theme
    ground(canvas, area, theme.card)
    on = light(theme)
    nodes = screen.root.children
    told = column(*(_told(look, node, on) for node in nodes if node.role != "button"), gap=22)
    presses = Column(
        tuple(
            button(look, node, _SIGNS.get(node.id, "")) for node in nodes if node.role == "button"
        ),
        18,
    )
    room = area.inflate(-2 * look.px(72), -2 * look.px(56))
    if look.upright and not cramped(look, area):
        halves(canvas, room, Parted(told, (presses,)), lambda words, spare: None)
    elif cramped(look, area) or look.zoom > 1.5:
        story(canvas, room, column(told, presses, gap=40))
    elif look.glass.low_reach:
        right = Rect(room.left + room.width * 5 // 8, room.top, room.width * 3 // 8, room.height)
        left = Rect(room.left, room.top, right.left - look.px(80) - room.left, room.height)
        story(canvas, left, told)
        story(canvas, right, presses, "presses", presses=True)
    else:
        story(canvas, room, Row((Cell(told, 1.6), Cell(presses)), 80))


def _told(look: Look, node: Node, on: Ground) -> Block:
    if node.role == "heading":
        return Words(node.id, node.name, "title", on.ink, on.fill)
    if node.role != "list":
        return block(look, node, on)
    name = Words(node.id, node.name.upper(), "lane", on.soft, on.fill)
    return column(name, *(_row(look, each, on) for each in node.children), gap=8)


def _row(look: Look, node: Node, on: Ground) -> Block:
    """A fact: its name, and the machine's word for it."""
    if not node.value:
        return Words(node.id, node.name, "record", on.ink, on.fill)
    return Row(
        (
            Cell(Words(node.id, node.name, "body", on.ink, on.fill)),
            Cell(Words(node.id, node.value, "record", on.ink, on.fill), 1.7),
        ),
        24,
    )
