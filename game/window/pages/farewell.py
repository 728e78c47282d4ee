"""The end of a visit: whoever was lived looks on, and one question stands large on ink."""

from __future__ import annotations

from dataclasses import replace

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.art.portraits import portrait
from game.window.blocks import Block, Gap, Rule, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import cut, foot, ground, lifted, middle
from game.window.pages.left import TimeLeft
from game.window.widgets import Ground, button, dark, light

_SIZES = (
    ("hero", "title", 36),
    ("score", "title", 32),
    ("title", "scene", 24),
    ("scene", "sub", 18),
)
"""Of the thanks, of the question, and of the gaps; the first that fits."""


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """The portrait beside the words, or above them."""
    look, theme = canvas.look, canvas.look.theme
    found = {node.id: node for node in screen.root.children}
    parts = cut(look, area, 1120, 0.58 + (look.zoom - 1) * 0.14)
    face, presses = found.get("portrait"), _presses(look, found)
    least = column(_words(look, found, *_SIZES[-1]), presses, gap=28)
    parts = lifted(look, area, parts, least, (2 * look.px(72), 2 * look.px(52)))
    if parts.poster and face:
        canvas.picture(portrait(face.value, parts.poster.size), parts.poster.topleft)
    ground(canvas, parts.panel, theme.ink)
    inset = look.px(20 if parts.tight else 72)
    room = parts.panel.inflate(-2 * inset, -2 * look.px(20 if parts.tight else 52))
    words = _fitting(look, found, room, presses)
    left = foot(canvas, room, presses, 28)
    if left == room:
        middle(canvas, room, column(words, presses, gap=28))
    else:
        middle(canvas, left, words)


def _presses(look: Look, found: dict[str, Node]) -> Block:
    theme, on = look.theme, dark(look.theme)
    done, going = found.get("done"), found.get("going")
    return column(
        replace(button(look, done, "on"), ground=on, marked=light(theme)) if done else None,
        Words(going.id, going.name, "small", on.soft, on.fill) if going else None,
        TimeLeft(going, theme.time, theme.rule, 8) if going else None,
        gap=14,
    )


def _fitting(look: Look, found: dict[str, Node], room: Rect, presses: Block) -> Block:
    """The words as large as they go without scrolling."""
    low = presses.height(look, room.width) + look.px(28)
    made: Block = column()
    for title, question, gap in _SIZES:
        made = _words(look, found, title, question, gap)
        if made.height(look, room.width) <= room.height - low:
            break
    return made


def _words(look: Look, found: dict[str, Node], title: str, question: str, gap: float) -> Block:
    theme, on = look.theme, dark(look.theme)
    thanks, held, asked, nothing = (
        found.get(name) for name in ("thanks", "held", "question", "nothing")
    )
    return column(
        Words(thanks.id, thanks.name.upper(), title, on.ink, on.fill) if thanks else None,
        Words(held.id, held.name, "lead", on.ink, on.fill) if held else None,
        Rule(theme.rule),
        _question(asked, question, on, theme.time) if asked else None,
        Rule(theme.rule),
        Words(nothing.id, nothing.name, "small", on.soft, on.fill) if nothing else None,
        gap=gap,
    )


def _question(node: Node, style: str, on: Ground, label: str) -> Block:
    return column(
        Words(node.id, node.detail.upper(), "lane", label, on.fill),
        Gap(8),
        Words(node.id, node.name, style, on.ink, on.fill),
    )
