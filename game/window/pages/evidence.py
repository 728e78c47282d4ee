"""What the debrief shows: pairs in two columns, doors with their causes, sources, questions."""

from __future__ import annotations

from functools import partial

from game.present.screen import Node
from game.window.blocks import (
    Block,
    Cell,
    Column,
    Icon,
    Measured,
    Row,
    Sheet,
    Words,
    column,
)
from game.window.flow import block as plain
from game.window.look import Look
from game.window.pages.otherwise import BesideRow, Sides, pressed, presses
from game.window.pages.pairs import Heads, Pair
from game.window.pages.sheets import beside
from game.window.parts import Withheld, paragraphs
from game.window.widgets import Ground, dark, light


def body(look: Look, nodes: tuple[Node, ...], *, wide: bool, on: Ground | None = None) -> Block:
    """The nodes of one step; the heads of the columns stand before the first pair of a run."""
    ground = on or light(look.theme)
    blocks: list[Block] = []
    before = ""
    for node in nodes:
        if node.role == "pair" and "beside" in node.state:
            if before != "pair" and wide:
                blocks.append(Sides(node))
            blocks.append(BesideRow(node, wide))
        elif node.role == "pair":
            if before != "pair" and wide:
                blocks.append(Heads())
            blocks.append(Pair(node, wide))
        else:
            blocks.append(_other(look, node, ground, wide=wide))
        before = node.role
    listed = all(node.role == "item" or "beside" in node.state for node in nodes)
    return Column(tuple(map(Measured, blocks)), 10 if listed else 22)


def _other(look: Look, node: Node, ground: Ground, *, wide: bool) -> Block:
    if presses(node):
        return column(_name(node, ground), pressed(look, node, wide=wide), gap=12)
    if "beside" in node.state:
        other = partial(_other, look, wide=wide)
        return beside(look, node.children, other, wide=wide)
    if node.role in ("group", "list"):
        ground = ground if not _has_gate(node) else light(look.theme, look.theme.paper)
        inner = column(_name(node, ground), body(look, node.children, wide=wide, on=ground), gap=12)
        return Sheet(inner, ground.fill, pad=28) if _has_gate(node) else inner
    if node.role == "record":
        return _check(look, node)
    if node.role == "note" and on_sheet(node, ground, look):
        paper = look.theme.paper
        words = Words(node.id, node.name, "lead", ground.ink, paper)
        return Sheet(words, paper, pad=24)
    if node.role == "note" and node.id.endswith("-says"):
        return paragraphs(node, "body", ground)
    return plain(look, node, ground)


def on_sheet(node: Node, ground: Ground, look: Look) -> bool:
    """Is this a question to everybody, and not an aside within something?"""
    return node.id.startswith("q") and ground.fill == look.theme.card


def _name(node: Node, ground: Ground) -> Block | None:
    first = node.children[0].name if node.children else ""
    if not node.name or first == node.name:
        return None
    style = "sub" if node.role == "group" else "label"
    return Words(node.id, node.name, style, ground.ink, ground.fill)


def _check(look: Look, node: Node) -> Block:
    """One check of a door, uncovered, with the lines of the file that it stood on."""
    if "redacted" in node.state:
        return Withheld(node.id, 1)
    on = dark(look.theme)
    failed = "false" in node.state
    colour = on.loss if failed else on.gain
    side = look.sign(28)
    head = Row(
        (
            Cell(Icon("cross" if failed else "tick", colour, 26), fixed=side),
            Cell(Words(node.id, f"{node.name}: {node.value}", "record-bold", colour, on.fill)),
        ),
        10,
        "middle",
    )
    lines = (Words(child.id, child.name, "record", on.ink, on.fill) for child in node.children)
    detail = Words(node.id, node.detail, "record", on.ink, on.fill) if node.detail else None
    return Sheet(column(head, detail, *lines, gap=4), on.fill, pad=18)


def _has_gate(node: Node) -> bool:
    return any(child.role == "gate" for child in node.children)
