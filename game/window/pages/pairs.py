"""What happened beside what was recorded: two columns, and a sign where they part."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import (
    Block,
    Cell,
    Column,
    Gap,
    Icon,
    Row,
    Sheet,
    Words,
    column,
    rounded,
)
from game.window.canvas import Canvas
from game.window.chart import mark
from game.window.look import Look
from game.window.parts import Withheld, points_colour
from game.window.ticker import HAPPENED, RECORDED
from game.window.widgets import dark, light

_PARTED = {"false": "cross", "missed": "missed", "no-field": "no-field"}
_WORDS = {
    "true": "As it was",
    "false": "Not what happened",
    "missed": "Missed",
    "no-field": "Not the whole of it",
}
_THROUGH = {"copied": "Copied", "named": "From somebody's word"}
"""What is said of a line that came through another person."""


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
        self._block(canvas.look).draw(canvas, box)
        if self.wide:
            self._sign(canvas, box)

    def _sign(self, canvas: Canvas, box: Rect) -> None:
        """Between the columns: that they part, that they agree, or that only one says anything."""
        look, theme = canvas.look, canvas.look.theme
        side = look.sign(26) + look.px(18)
        spot = Rect(0, 0, side, side)
        spot.center = (box.centerx, box.top + self.height(look, box.width) // 2)
        kind = sign_of(self.node)
        if kind == "unrecorded":
            mark(canvas, kind, spot.center, look.px(9))
            return
        colour = theme.ring if kind == "parted" else theme.gain
        wide = _between(look)
        line = Rect(box.centerx - wide // 2, spot.centery - 1, wide, look.px(3))
        canvas.surface.fill(colour, line.clip(canvas.view))
        rounded(canvas, spot, theme.card, colour, look.px(3), side / 2)
        ink = theme.loss if kind == "parted" else theme.gain
        Icon(kind, ink, 26).draw(canvas, spot)


def sign_of(pair: Node) -> str:
    """What stands between the columns: `parted`, `tick` where both say the same, or, where no rule
    writes down what happened, `unrecorded`, as on the tracks."""
    states = [set(record.state) for record in pair.children if record.role == "record"]
    if any(state & set(_PARTED) for state in states):
        return "parted"
    return "unrecorded" if states and all("none" in state for state in states) else "tick"


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
        through = next((word for word in record.state if word in _THROUGH), "")
        what = _THROUGH.get(through, _WORDS[state])
        words = Words(record.id, what, "small-bold", colour, on.fill)
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
