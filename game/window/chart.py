"""The season as two tracks: the system's lane above, what happened below, doors between them."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Meter, Node
from game.window.bars import bars
from game.window.blocks import Block, Cell, Column, Icon, Row, Words, column, rounded
from game.window.canvas import Align, Canvas, Ink
from game.window.chain import Chain
from game.window.icons import icon
from game.window.look import Look
from game.window.shapes import disc
from game.window.ticker import HAPPENED, RECORDED
from game.window.widgets import dark, light

_KEY = (
    ("recorded", "Recorded as it was"),
    ("parted", "They part"),
    ("missed", "Not recorded"),
    ("unrecorded", "No rule about it"),
    ("closed", "A door, shut"),
    ("open", "A door, open"),
)
_HEAD, _RISE, _FOOT = 10, 60, 28
"""Above the number at the line's highest, from there to its lowest, and below it."""
_FEWEST = 60
"""Points that the line's height stands for at least."""


def chart(look: Look, node: Node) -> Block:
    """The tracks with their name, and what the marks mean; or bars, or what led to what."""
    if "bars" in node.state:
        return bars(look, node)
    on = light(look.theme)
    if "chain" in node.state:
        paper = look.theme.paper
        return column(Words(node.id, node.name, "label", on.ink, paper), Chain(node), gap=10)
    return column(
        Words(node.id, node.name, "sub", on.ink, on.fill),
        Tracks(node),
        Key(node),
        gap=8,
    )


@dataclass(frozen=True)
class Key:
    """Each kind of mark that is there, in words, in as many lines as they need."""

    node: Node

    def _lines(self, look: Look, width: int) -> Block:
        on, style, side = light(look.theme), look.style("small"), look.sign(24)
        kinds = {word for child in self.node.children for word in child.state}
        lines: list[list[Cell]] = [[]]
        taken = 0
        for kind, words in _KEY:
            if kind not in kinds:
                continue
            wide = look.width(words, style) + look.px(20)
            if taken and taken + side + wide + look.px(16) > width:
                lines, taken = [*lines, []], 0
            said = Words(self.node.id, words, "small", on.ink, on.fill)
            lines[-1] += [Cell(Sign(kind), fixed=side), Cell(said, fixed=wide)]
            taken += side + wide + look.px(16)
        return Column(tuple(Row(tuple(cells), 8, "middle") for cells in lines if cells), 6)

    def height(self, look: Look, width: int) -> int:
        """All lines."""
        return self._lines(look, width).height(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """One below the other."""
        self._lines(canvas.look, box.width).draw(canvas, box)


@dataclass(frozen=True)
class Sign:
    """How one kind of mark looks: told by its shape as well as by its colour."""

    kind: str

    def height(self, look: Look, width: int) -> int:
        """Its side."""
        return look.sign(24)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """In the middle of its box."""
        mark(canvas, self.kind, box.center, canvas.look.px(9))


def mark(canvas: Canvas, kind: str, centre: tuple[int, int], size: int) -> None:
    """A full disc for what was recorded as it was, a square on its tip where the two part, a ring
    for what nothing recorded, a dot for what no rule is about; a door is a lock."""
    theme, side = canvas.look.theme, canvas.look.sign(24)
    if not canvas.view.collidepoint(centre):
        return
    spot = Rect(0, 0, side, side)
    spot.center = centre
    match kind:
        case "parted":
            rounded(canvas, spot, theme.card, theme.loss, 2, side / 2)
            Icon("parted", theme.loss, 24).draw(canvas, spot)
        case "closed" | "open":
            colour = theme.loss if kind == "closed" else theme.gain
            rounded(canvas, spot, colour, theme.card, 2, canvas.look.px(5))
            art = icon(kind, theme.card, round(side * 0.72))
            canvas.picture(art, art.get_rect(center=centre).topleft)
        case "missed":
            disc(canvas.surface, centre, size, theme.card, theme.ink_soft, max(2, size // 3))
        case "recorded":
            disc(canvas.surface, centre, size, theme.gain, theme.ink, 2)
        case _:
            disc(canvas.surface, centre, max(3, size // 2), theme.ink_soft)


def scale(level: Meter) -> tuple[int, int]:
    """The number at the foot of the line, and how many lie between its foot and its head: never so
    few that one point looks like a cliff."""
    span = max(_FEWEST, level.high - level.low)
    return level.low - (span - (level.high - level.low)) // 2, span


@dataclass(frozen=True)
class Tracks:
    """Both lanes, with a slot for each mark."""

    node: Node

    def height(self, look: Look, width: int) -> int:
        """The lanes and a line of days below."""
        upper, lower = self._lanes(look, width)
        return upper + lower + look.style("small").line

    def _lanes(self, look: Look, width: int) -> tuple[int, int]:
        label = self._label(look)
        names = [
            Words("", text.upper(), "lane", "", "").height(look, label)
            for text in (RECORDED, HAPPENED)
        ]
        pad = 2 * look.px(14)
        line = look.px(_HEAD + _RISE + _FOOT) + look.style("time").line if self.node.meter else 0
        return max(line, names[0] + pad), max(look.px(64), names[1] + pad)

    def _label(self, look: Look) -> int:
        return max(look.px(212), look.width("RECORDED", look.style("lane")) + look.px(20))

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """The grounds, their names, the number's line, then the marks."""
        look, theme = canvas.look, canvas.look.theme
        upper, lower = self._lanes(look, box.width)
        top = Rect(box.left, box.top, box.width, upper)
        low = Rect(box.left, top.bottom, box.width, lower)
        rounded(canvas, top, theme.ink, None, 0, look.px(6))
        rounded(canvas, low, theme.paper, theme.ink, look.px(2), look.px(6))
        pad, label = look.px(14), self._label(look)
        for lane, text, on in (
            (top, RECORDED, dark(theme)),
            (low, HAPPENED, light(theme, theme.paper)),
        ):
            spot = Rect(lane.left + look.px(20), lane.top + pad, label, 0)
            Words(self.node.id, text.upper(), "lane", on.ink, on.fill).draw(canvas, spot)
        plot = Rect(box.left + look.px(20) + label, box.top, 0, upper)
        plot.width = box.right - look.px(24) - plot.left
        self._number(canvas, plot)
        self._marks(canvas, plot, lower)
        self._days(canvas, Rect(plot.left, low.bottom, plot.width, 0))

    def _slot(self, look: Look, plot: Rect, place: int) -> int:
        """The middle of a mark's slot. After the last of them is room for the number at the end,
        or a step down would run through it."""
        count = len(self.node.children)
        levels = [child.meter.now for child in self.node.children if child.meter]
        end = look.width(str(levels[-1]), look.style("time")) + look.px(8) if levels else 0
        wide = plot.width - max(0, end - plot.width / (2 * count))
        return plot.left + round((place + 0.5) * wide / count)

    def _number(self, canvas: Canvas, plot: Rect) -> None:
        """The standing as a line in steps, with where it begins and where it ends."""
        level = self.node.meter
        if not level:
            return
        look, theme = canvas.look, canvas.look.theme
        low, span = scale(level)
        thick = max(2, look.px(3))
        foot = plot.bottom - look.px(_FOOT)
        rise = foot - plot.top - look.px(_HEAD) - look.style("time").line

        def at(value: int) -> int:
            return foot - rise * (value - low) // span

        left, now = plot.left, level.now
        for place, child in enumerate(self.node.children):
            if child.meter is None:
                continue
            x = self._slot(look, plot, place)
            canvas.surface.fill(theme.time, Rect(left, at(now), x - left, thick).clip(canvas.view))
            ends = sorted((at(now), at(child.meter.now)))
            step = Rect(x, ends[0], thick, ends[1] - ends[0] + thick)
            canvas.surface.fill(theme.time, step.clip(canvas.view))
            left, now = x, child.meter.now
        rest = Rect(left, at(now), plot.right - left, thick)
        canvas.surface.fill(theme.time, rest.clip(canvas.view))
        self._ends(canvas, plot, (level.now, at(level.now)), (now, at(now)))

    def _ends(
        self, canvas: Canvas, plot: Rect, first: tuple[int, int], last: tuple[int, int]
    ) -> None:
        look, theme = canvas.look, canvas.look.theme
        style = look.style("time")
        sides: tuple[tuple[tuple[int, int], Align], ...] = ((first, "left"), (last, "right"))
        for (value, y), align in sides:
            spot = Rect(plot.left, y - style.line - look.px(2), plot.width, style.line)
            # A season that turns at once would draw its line through its own number.
            bare = Rect(spot.left, spot.top, look.width(str(value), style), style.line)
            if align == "right":
                bare.right = spot.right
            canvas.surface.fill(theme.ink, bare.clip(canvas.view))
            canvas.words(self.node.id, str(value), spot, Ink(style, theme.time, theme.ink, align))

    def _marks(self, canvas: Canvas, plot: Rect, lower: int) -> None:
        look, theme = canvas.look, canvas.look.theme
        for place, child in enumerate(self.node.children):
            x = self._slot(look, plot, place)
            kind = next((word for word in child.state if word != "happened"), "")
            if "happened" in child.state:
                foot = plot.bottom + lower // 2
                line = Rect(x - 1, plot.bottom, 2, lower // 2)
                canvas.surface.fill(theme.ink_soft, line.clip(canvas.view))
                if canvas.view.collidepoint(x, foot):
                    disc(canvas.surface, (x, foot), look.px(6), theme.ink)
            mark(canvas, kind, (x, plot.bottom), look.px(9))

    def _days(self, canvas: Canvas, box: Rect) -> None:
        """The first day and the last."""
        on, marks = light(canvas.look.theme), self.node.children
        days = [node.name if node.role == "pair" else node.detail for node in marks]
        sides: tuple[tuple[str, Align], ...] = ((days[0], "left"), (days[-1], "right"))
        for text, align in sides:
            words = Words(self.node.id, text, "small", on.ink, on.fill, align)
            words.draw(canvas, Rect(box.left, box.top, box.width, 0))
