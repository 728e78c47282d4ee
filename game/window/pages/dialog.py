"""A dialog over a page that is dimmed behind it."""

from __future__ import annotations

import pygame
from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Column, Words, rounded
from game.window.canvas import Canvas
from game.window.flow import flow
from game.window.look import Look
from game.window.pages.frames import within_reach
from game.window.scroll import scrolling
from game.window.widgets import light

_PAD = 40  # around the blocks


def draw(canvas: Canvas, dialog: Node, area: Rect) -> None:
    """Dim the page; draw the dialog in the middle, on an upright screen in the lower half."""
    look = canvas.look
    ground = light(look.theme)
    nodes = dialog.children
    blocks = flow(look, nodes, ground, 18)
    if dialog.name and not any(node.role == "heading" for node in nodes):
        title = Words(dialog.id, dialog.name, "scene", ground.ink, ground.fill)
        blocks = Column((title, blocks), 18)
    put(canvas, area, blocks)


def put(canvas: Canvas, area: Rect, blocks: Block, wide: float = 640) -> None:
    """The same with any blocks, so many design pixels `wide`."""
    look, theme = canvas.look, canvas.look.theme
    veil = pygame.Surface(area.size)
    veil.fill(theme.bar)
    veil.set_alpha(theme.veil)
    canvas.surface.blit(veil, area.topleft)
    width, most = _room(look, area, wide)
    high = blocks.height(look, width - 2 * look.px(_PAD)) + 2 * look.px(_PAD)
    low = look.upright or look.glass.low_reach
    box = Rect(0, 0, width, min(high, most))
    box.center = area.center
    if low:
        box.bottom = area.bottom - look.px(40)
    rounded(canvas, box, theme.card, theme.ink, look.px(theme.border + 1), look.px(16))
    inner = look.px(28)
    scrolling(canvas, "dialog", box.inflate(-2 * inner, -2 * inner), blocks)


def fits(look: Look, area: Rect, blocks: Block, wide: float = 640) -> bool:
    """Do all of these blocks show in a dialog, without scrolling?"""
    width, most = _room(look, area, wide)
    pad = look.px(_PAD)
    return blocks.height(look, width - 2 * pad) + 2 * pad <= most


def _room(look: Look, area: Rect, wide: float) -> tuple[int, int]:
    """The width of a dialog, and the most that it may be high."""
    width = min(look.px(wide * (1 + (look.zoom - 1) * 0.5)), area.width - 16)
    if look.upright:
        width = area.width - look.px(80)
    most = area.height - 16 if not look.upright else area.height // 2 - look.px(20)
    if look.glass.low_reach:
        most = within_reach(look, area.inflate(0, -2 * look.px(40))).height
    return width, most
