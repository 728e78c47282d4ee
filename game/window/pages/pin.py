"""The pad of digits, three beside each other, low enough to be reached."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node, Screen
from game.present.visit.pin import REFUSED
from game.window.blocks import Block, Cell, Column, Row, Words, column
from game.window.canvas import Canvas
from game.window.flow import block
from game.window.look import Look
from game.window.pages.frames import ground, middle, story
from game.window.shapes import disc
from game.window.widgets import Ground, Pressable, button, light

_ACROSS = 3


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """One column in the middle; on an upright screen, and with low reach, as low as it goes."""
    look, theme = canvas.look, canvas.look.theme
    ground(canvas, area, theme.poster)
    wide = min(look.px(620 * (1 + (look.zoom - 1) * 0.5)), area.width - 2 * look.px(24))
    room = Rect(area.centerx - wide // 2, area.top + look.px(24), wide, area.height - look.px(48))
    on = light(theme, theme.poster)
    nodes = screen.root.children
    parts = [_part(look, node, on) for node in nodes]
    if all(node.role != "alert" for node in nodes):
        # Room for it is kept, so that no key moves from under a finger when it is said.
        said = _part(look, Node("pin-said", "alert", REFUSED), on)
        parts.insert(2, Kept(said))
    made = column(*parts, gap=16)
    spare = room.height - made.height(look, wide)
    if look.upright or look.glass.low_reach:
        down = max(0, min(area.height // 2, spare))
        lower = Rect(room.left, room.top + down, wide, room.height - down)
        story(canvas, lower, made, presses=spare < 0)
    else:
        middle(canvas, room, made)


def _part(look: Look, node: Node, on: Ground) -> Block:
    match node.role:
        case "heading":
            return Words(node.id, node.name, "scene", on.ink, on.fill, "centre")
        case "meter":
            return Dots(int(node.value), on.ink)
        case "list":
            return _pad(node, light(look.theme))
        case "button":
            return button(look, node, "back")
        case _:
            return block(look, node, on)


def _pad(node: Node, on: Ground) -> Block:
    keys = [Cell(_key(each, on)) for each in node.children]
    rows = (keys[at : at + _ACROSS] for at in range(0, len(keys), _ACROSS))
    return Column(tuple(Row(tuple(row), 14, "stretch") for row in rows), 14)


def _key(node: Node, on: Ground) -> Pressable:
    style = "digit" if len(node.name) == 1 else "bold"
    colour = None if node.actions else on.soft

    def inside(ground: Ground) -> Block:
        return Words(node.id, node.name, style, colour or ground.ink, ground.fill, "centre")

    return Pressable(node, inside, on, pad=8, least=84)


@dataclass(frozen=True)
class Kept:
    """The room of a block that is not there yet."""

    block: Block

    def height(self, look: Look, width: int) -> int:
        """As if it were."""
        return self.block.height(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Nothing to draw."""


@dataclass(frozen=True)
class Dots:
    """One for each digit that was typed."""

    count: int
    colour: str

    def height(self, look: Look, width: int) -> int:
        """The same with none as with many."""
        return look.px(36)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """In a row, in the middle."""
        look = canvas.look
        step, low = look.px(34), box.top + look.px(18)
        left = box.centerx - step * (self.count - 1) // 2
        for place in range(self.count):
            disc(canvas.surface, (left + place * step, low), look.px(10), self.colour)
