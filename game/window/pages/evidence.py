"""What the debrief shows: pairs in two columns, doors with their causes, sources, questions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import (
    Block,
    Cell,
    Column,
    Gap,
    Icon,
    Measured,
    Row,
    Sheet,
    Words,
    column,
    rounded,
)
from game.window.canvas import Canvas
from game.window.flow import block as plain
from game.window.look import Look
from game.window.pages.otherwise import BesideRow, Sides, pressed, presses
from game.window.pages.sheets import beside
from game.window.parts import Withheld, paragraphs, points_colour
from game.window.ticker import HAPPENED, RECORDED
from game.window.widgets import Ground, dark, light

_PARTED = {"false": "cross", "missed": "missed", "no-field": "no-field"}
_WORDS = {
    "true": "As it was",
    "false": "Not what happened",
    "missed": "Missed",
    "no-field": "Not the whole of it",
}


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


def _between(look: Look) -> int:
    """The room between the two columns, for the sign."""
    return look.sign(26) + look.px(38)


@dataclass(frozen=True)
class Heads:
    """The names of the two columns."""

    def _row(self, look: Look) -> Row:
        on = light(look.theme)
        return Row(
            (
                Cell(Words("heads", HAPPENED.upper(), "lane", on.ink, on.fill)),
                Cell(Gap(1), fixed=_between(look)),
                Cell(Words("heads", RECORDED.upper(), "lane", on.ink, on.fill)),
            )
        )

    def height(self, look: Look, width: int) -> int:
        """One line."""
        return self._row(look).height(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Write both."""
        self._row(canvas.look).draw(canvas, box)


@dataclass(frozen=True)
class Pair:
    """What happened beside what was recorded, and a sign where they part."""

    node: Node
    wide: bool

    def _some(self, role: str) -> tuple[Node, ...]:
        return tuple(node for node in self.node.children if node.role == role)

    def _parted(self) -> bool:
        return any(word in _PARTED for record in self._some("record") for word in record.state)

    def _happened(self, look: Look) -> Block:
        on = light(look.theme, look.theme.paper)
        head = Words(self.node.id, HAPPENED, "tag", on.soft, on.fill) if not self.wide else None
        blocks: list[Block | None] = [head]
        for event in self._some("event"):
            if event.detail:
                blocks.append(Words(event.id, event.detail, "small", on.soft, on.fill))
            blocks.append(Words(event.id, event.name, "body", on.ink, on.fill))
        return Sheet(column(*blocks, gap=4), on.fill, pad=20)

    def _recorded(self, look: Look) -> Block:
        on = dark(look.theme)
        head = Words(self.node.id, RECORDED, "tag", on.pause, on.fill) if not self.wide else None
        notes = [Words(node.id, node.name, "aside", on.ink, on.fill) for node in self._some("note")]
        records = [_line(look, record) for record in self._some("record")]
        return Sheet(column(head, *records, *notes, gap=14), on.fill, pad=20)

    def _block(self, look: Look) -> Block:
        if not self.wide:
            return Column((self._happened(look), self._recorded(look)), 0)
        return Row(
            (
                Cell(self._happened(look)),
                Cell(Gap(1), fixed=_between(look)),
                Cell(self._recorded(look)),
            ),
            align="stretch",
        )

    def height(self, look: Look, width: int) -> int:
        """The higher of the two, or both."""
        return self._block(look).height(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw both and the sign between them."""
        look, theme = canvas.look, canvas.look.theme
        self._block(look).draw(canvas, box)
        if not self.wide:
            return
        parted = self._parted()
        high = self.height(look, box.width)
        side = look.sign(26) + look.px(18)
        spot = Rect(0, 0, side, side)
        spot.center = (box.centerx, box.top + high // 2)
        colour = theme.ring if parted else theme.gain
        wide = _between(look)
        line = Rect(box.centerx - wide // 2, spot.centery - 1, wide, look.px(3))
        canvas.surface.fill(colour, line.clip(canvas.view))
        rounded(canvas, spot, theme.card, colour, look.px(3), side / 2)
        Icon("parted" if parted else "tick", theme.loss if parted else theme.gain, 26).draw(
            canvas, spot
        )


def _line(look: Look, record: Node) -> Block:
    """One line of the file: when, the words, whether they are true, and why they part."""
    on = dark(look.theme)
    if "redacted" in record.state:
        return Withheld(record.id, 2)
    state = next((word for word in record.state if word in _WORDS), "")
    said: Block | None = None
    if state:
        colour = on.gain if state == "true" else on.loss
        sign = Icon(_PARTED.get(state, "tick"), colour, 28)
        words = Words(record.id, _WORDS[state], "small-bold", colour, on.fill)
        said = Row((Cell(sign, fixed=look.sign(28)), Cell(words)), 10, "middle")
    written = Uncovered if state in ("true", "false", "no-field") else Words
    return column(
        _when(look, record),
        written(record.id, record.name, "record", on.ink, on.fill),
        said,
        *(Words(n.id, n.name, "aside", on.ink, on.fill) for n in record.children if n.name),
        gap=6,
    )


@dataclass(frozen=True)
class Uncovered(Words):
    """Words of the file, which the player has only known as bars until now."""

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Write them, and say where their bars were."""
        super().draw(canvas, box)
        look = canvas.look
        style, pad = look.style(self.style), look.px(4)
        canvas.cover(
            self.node,
            tuple(
                Rect(
                    box.left - pad,
                    box.top + place * style.line + 2,
                    look.width(line, style) + 2 * pad,
                    style.line - 4,
                )
                for place, line in enumerate(look.lines(self.text, style, box.width))
            ),
        )


def _when(look: Look, record: Node) -> Block:
    on = dark(look.theme)
    colour = points_colour(record.value, on)
    wide = look.width(record.value, look.style("delta")) + 4
    cells = [Cell(Words(record.id, record.detail, "time", on.pause, on.fill))]
    if record.value:
        points = Words(record.id, record.value, "delta", colour, on.fill, "right")
        cells.append(Cell(points, fixed=wide))
    return Row(tuple(cells), 8, "middle")
