"""The question whether somebody is still there: the seconds large, and one large button."""

from __future__ import annotations

from dataclasses import replace

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.dialog import fits, put
from game.window.pages.left import TimeLeft
from game.window.widgets import Ground, Pressable, light

_WIDE = 820


def draw(canvas: Canvas, dialog: Node, area: Rect) -> None:
    """Over the page that waits."""
    look = canvas.look
    made = [_parts(look, dialog, snug=snug) for snug in (False, True)]
    put(canvas, area, made[0] if fits(look, area, made[0], _WIDE) else made[1], _WIDE)


def _parts(look: Look, dialog: Node, *, snug: bool) -> Block:
    on = light(look.theme)
    parts = [_part(look, node, on, snug=snug) for node in dialog.children]
    return column(*parts, gap=10 if snug else 22)


def _part(look: Look, node: Node, on: Ground, *, snug: bool) -> Block:
    theme = look.theme
    match node.role:
        case "heading":
            style = "scene" if snug else "title"
            return Words(node.id, node.name, style, on.ink, on.fill, "centre")
        case "meter":
            return column(
                Words(node.id, node.name, "label", on.ink, on.fill, "centre"),
                TimeLeft(node, theme.ink, theme.track, 18),
                gap=16,
            )
        case "button":
            return large(node, on, least=72 if snug else 112)
        case _:
            return Words(node.id, node.name, "lead", on.soft, on.fill, "centre")


def large(node: Node, on: Ground, least: float = 112) -> Pressable:
    """A button that cannot be missed; a second line if the node has one."""

    def inside(ground: Ground) -> Block:
        return column(
            Words(node.id, node.name, "scene", ground.ink, ground.fill, "centre"),
            Words(node.id, node.detail, "small", ground.ink, ground.fill, "centre")
            if node.detail
            else None,
            gap=2,
        )

    return Pressable(node, inside, replace(on), least=least)
