"""Things that are set side by side: a sheet for each, or below each other where it is narrow."""

from __future__ import annotations

from collections.abc import Callable

from game.present.screen import Node
from game.window.blocks import Block, Cell, Column, Row, Sheet
from game.window.look import Look
from game.window.widgets import Ground, light


def beside(
    look: Look, nodes: tuple[Node, ...], made: Callable[[Node, Ground], Block], *, wide: bool
) -> Block:
    """One sheet for each node, all as high as the highest; `made` draws what is on it."""
    ground = light(look.theme, look.theme.paper)
    sheets = tuple(Sheet(made(node, ground), ground.fill, pad=22) for node in nodes)
    if not wide:
        return Column(sheets, 12)
    return Row(tuple(Cell(sheet) for sheet in sheets), 24, "stretch")
