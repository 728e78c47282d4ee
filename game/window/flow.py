"""Any part of a Screen tree as blocks, by role: a screen without a page of its own still works."""

from __future__ import annotations

from collections.abc import Callable

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Cell, Column, Gap, Row, Sheet, Words, column
from game.window.canvas import Canvas
from game.window.chart import chart
from game.window.look import Look
from game.window.parts import Door, Face, Pill, Withheld, paragraphs
from game.window.standing import Ruler, citizen
from game.window.widgets import Ground, Slider, button, choice, light, tab, toggle

Maker = Callable[[Look, Node, Ground], Block]


def flow(look: Look, nodes: tuple[Node, ...], ground: Ground, gap: float = 20) -> Column:
    """The nodes below each other, each drawn as its role asks."""
    return Column(tuple(block(look, node, ground) for node in nodes), gap)


def block(look: Look, node: Node, ground: Ground) -> Block:
    """One node and all below it."""
    return _MAKERS.get(node.role, _group)(look, node, ground)


def _heading(look: Look, node: Node, ground: Ground) -> Block:
    return column(
        Words(node.id, node.name, "scene", ground.ink, ground.fill),
        Words(node.id, node.detail, "small", ground.soft, ground.fill) if node.detail else None,
    )


def _text(look: Look, node: Node, ground: Ground) -> Block:
    return paragraphs(node, "body", ground)


def _note(look: Look, node: Node, ground: Ground) -> Block:
    return paragraphs(node, "aside", ground)


def _image(look: Look, node: Node, ground: Ground) -> Block:
    if not node.id.startswith("portrait"):
        return Gap(1)
    return Face(node.value, look.px(200), look.px(236))


def _group(look: Look, node: Node, ground: Ground) -> Block:
    if node.find("standing") and node.find("portrait"):
        return citizen(look, node, 0.7)
    parts: list[Block] = []
    first = node.children[0].name if node.children else ""
    if node.name and node.role != "screen" and node.name != first:
        parts.append(Words(node.id, node.name, "sub", ground.ink, ground.fill))
    if node.value:
        parts.append(Words(node.id, node.value, "body", ground.ink, ground.fill))
    if node.detail:
        parts.append(Words(node.id, node.detail, "small", ground.soft, ground.fill))
    parts.append(flow(look, node.children, ground, 14))
    return Column(tuple(parts), 10)


def _item(look: Look, node: Node, ground: Ground) -> Block:
    words = column(
        paragraphs(node, "body", ground),
        flow(look, node.children, ground, 8) if node.children else None,
        gap=6,
    )
    return Row((Cell(Bullet(ground), fixed=look.px(28)), Cell(words)), 0)


def _meter(look: Look, node: Node, ground: Ground) -> Block:
    return column(
        Words(node.id, node.name, "lane", ground.soft, ground.fill) if node.name else None,
        Words(node.id, node.value, "title", ground.ink, ground.fill) if node.value else None,
        Words(node.id, node.detail, "small", ground.soft, ground.fill) if node.detail else None,
        Ruler(node) if node.meter else None,
        gap=2,
    )


def _gate(look: Look, node: Node, ground: Ground) -> Block:
    return column(
        Door(node, ground),
        Words(node.id, node.detail, "small", ground.soft, ground.fill) if node.detail else None,
    )


def _record(look: Look, node: Node, ground: Ground) -> Block:
    if "redacted" in node.state:
        return Withheld(node.id, 1)
    return column(
        Words(node.id, node.detail, "time", ground.pause, ground.fill) if node.detail else None,
        Words(node.id, node.name, "record", ground.ink, ground.fill),
        Words(node.id, node.value, "delta", ground.ink, ground.fill) if node.value else None,
    )


def _quote(look: Look, node: Node, ground: Ground) -> Block:
    theme = look.theme
    return Sheet(
        column(
            Words(node.id, node.name, "body", theme.ink, theme.paper),
            Gap(6),
            Pill(node.id, node.value, theme.ink, theme.card, "tag") if node.value else None,
            Words(node.id, node.detail, "small", theme.ink_soft, theme.paper)
            if node.detail
            else None,
            flow(look, node.children, light(theme, theme.paper), 6) if node.children else None,
            gap=6,
        ),
        theme.paper,
    )


def _alert(look: Look, node: Node, ground: Ground) -> Block:
    theme = look.theme
    words = Words(node.id, node.name, "told", theme.card, theme.ink)
    return Sheet(words, theme.ink, pad=16)


def _button(look: Look, node: Node, ground: Ground) -> Block:
    return button(look, node)


def _slider(look: Look, node: Node, ground: Ground) -> Block:
    return Slider(node)


def _simple(maker: Callable[[Look, Node], Block]) -> Maker:
    return lambda look, node, ground: maker(look, node)


class Bullet:
    """A small square before an item."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def height(self, look: Look, width: int) -> int:
        """One line."""
        return look.style("body").line

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """A square in the middle of the first line."""
        side = canvas.look.px(9)
        top = box.top + canvas.look.style("body").line // 2 - side // 2
        spot = (box.left + 2, top, side, side)
        canvas.surface.fill(self._ground.ink, canvas.view.clip(spot))


_MAKERS: dict[str, Maker] = {
    "heading": _heading,
    "text": _text,
    "note": _note,
    "image": _image,
    "item": _item,
    "meter": _meter,
    "gate": _gate,
    "record": _record,
    "event": _text,
    "quote": _quote,
    "chart": _simple(chart),
    "alert": _alert,
    "button": _button,
    "card": _button,
    "choice": _simple(choice),
    "toggle": _simple(toggle),
    "tab": _simple(tab),
    "slider": _slider,
}
