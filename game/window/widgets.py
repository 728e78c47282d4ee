"""Things to press, each drawn from its node: cards, buttons, switches, sliders and tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Cell, Column, Icon, Row, Stacked, Words, column, rounded
from game.window.canvas import Canvas, Ink, Press
from game.window.look import Look
from game.window.theme import Theme


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground and the colours that words may have on it."""

    fill: str
    ink: str
    soft: str
    loss: str
    gain: str
    pause: str


def light(theme: Theme, fill: str | None = None) -> Ground:
    """Dark words on a light ground."""
    return Ground(
        fill or theme.card, theme.ink, theme.ink_soft, theme.loss, theme.gain, theme.pause
    )


def dark(theme: Theme) -> Ground:
    """Light words on ink."""
    return Ground(theme.ink, theme.card, theme.card, theme.loss_dark, theme.gain_dark, theme.time)


@dataclass(frozen=True)
class Pressable(Stacked):
    """A card that can be pressed: inverted, with a ring, where the focus is."""

    node: Node
    inside: Callable[[Ground], Block]
    ground: Ground
    pad: float = 18
    least: float = 64
    selected: bool = False
    marked: Ground | None = None
    """The ground where the focus is, if it is not ink: a card on ink turns light."""
    _known: dict[int, int] = field(default_factory=dict, init=False, compare=False, repr=False)
    _inner: dict[Ground, Block] = field(default_factory=dict, init=False, compare=False, repr=False)

    def _on(self, ground: Ground) -> Block:
        """What is inside, put together once for each ground."""
        if ground not in self._inner:
            self._inner[ground] = self.inside(ground)
        return self._inner[ground]

    def _measure(self, look: Look, width: int) -> int:
        """What is inside, but never too small for a finger."""
        pad = look.px(self.pad)
        inner = self._on(self.ground).height(look, width - 2 * pad)
        return max(inner + 2 * look.px(self.pad * 0.8), look.target, look.px(self.least))

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw ring, card and what is inside, and say that it can be pressed."""
        look, theme = canvas.look, canvas.look.theme
        here = canvas.focused(self.node.id)
        down = canvas.pressed(self.node.id)
        if here:
            ring(canvas, box)
        marked = self.marked or dark(theme)
        ground = marked if here or down or self.selected else self.ground
        edge = theme.ink_soft if "disabled" in self.node.state else theme.ink
        edge = self.ground.ink if self.marked else edge
        rounded(canvas, box, ground.fill, edge, look.px(theme.border), look.px(10))
        pad = look.px(self.pad)
        inner = self._on(ground)
        width = box.width - 2 * pad
        high = inner.height(look, width)
        inner.draw(canvas, Rect(box.left + pad, box.top + (box.height - high) // 2, width, high))
        if self.node.actions and "disabled" not in self.node.state:
            canvas.target(self.node, box)


def ring(canvas: Canvas, box: Rect) -> None:
    """The mark of where you are: a gap and a vermilion line around a box."""
    look, theme = canvas.look, canvas.look.theme
    weight = look.px(theme.ring_width)
    grow = look.px(4) + weight
    rounded(canvas, box.inflate(2 * grow, 2 * grow), None, theme.ring, weight, look.px(10) + grow)


def choice(look: Look, node: Node, snug: int = 0) -> Pressable:
    """Something to do in a scene: its number, its words, and an eye if you know of one; in two
    steps `snug`ger where room is short."""
    sign = "eye" if "seen" in node.state else "eye-struck" if "unseen" in node.state else ""
    side = max(look.px((56, 48, 40)[snug]), look.style("digit").line)

    def inside(ground: Ground) -> Block:
        words = column(
            Words(node.id, node.name, "choice", ground.ink, ground.fill),
            Words(node.id, node.detail, "small", ground.ink, ground.fill) if node.detail else None,
            gap=2,
        )
        cells = [Cell(words)]
        if node.value:
            cells.insert(0, Cell(Digit(node.id, node.value, ground, side), fixed=side))
        if sign:
            cells.append(Cell(Icon(sign, ground.ink, 36), fixed=look.sign(36)))
        return Row(tuple(cells), gap=18, align="middle")

    return Pressable(
        node,
        inside,
        light(look.theme, look.theme.paper),
        least=(100, 76, 48)[snug],
        pad=(18, 16, 9)[snug],
    )


@dataclass(frozen=True)
class Digit:
    """The number of a choice, in a small square."""

    node: str
    text: str
    ground: Ground
    side: int

    def height(self, look: Look, width: int) -> int:
        """A square."""
        return self.side

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the square and the figure in its middle."""
        look = canvas.look
        square = Rect(box.left, box.top, self.side, self.side)
        rounded(canvas, square, self.ground.ink, None, 0, look.px(8))
        style = look.style("digit")
        line = Rect(square.left, square.centery - style.line // 2, square.width, style.line)
        ink = Ink(style, self.ground.fill, self.ground.ink, "centre")
        canvas.words(self.node, self.text, line, ink)


def button(look: Look, node: Node, sign: str = "", style: str = "bold") -> Pressable:
    """A plain button; a second line if the node has one."""

    def inside(ground: Ground) -> Block:
        words = column(
            Words(node.id, node.name, style, ground.ink, ground.fill),
            Words(node.id, node.detail, "small", ground.ink, ground.fill) if node.detail else None,
        )
        if not sign:
            return words
        side = look.sign(28)
        return Row((Cell(Icon(sign, ground.ink, 28), fixed=side), Cell(words)), 14, "middle")

    return Pressable(node, inside, light(look.theme, look.theme.paper))


def tab(look: Look, node: Node) -> Pressable:
    """One step of several; the one you are at is filled."""

    def inside(ground: Ground) -> Block:
        return Words(node.id, node.name, "tag", ground.ink, ground.fill, "centre")

    return Pressable(
        node, inside, light(look.theme), pad=12, least=56, selected="selected" in node.state
    )


def toggle(look: Look, node: Node) -> Pressable:
    """Something that is on or off, said in a word and by a tick."""
    on = "on" in node.state

    def inside(ground: Ground) -> Block:
        words = column(
            Words(node.id, node.name, "bold", ground.ink, ground.fill),
            Words(node.id, node.detail, "small", ground.ink, ground.fill) if node.detail else None,
        )
        word = (node.value or ("on" if on else "off")).capitalize()
        said = Words(node.id, word, "bold", ground.ink, ground.fill, "right")
        wide = look.width(word, look.style("bold")) + 4
        side = look.sign(32)
        mark = Icon("tick" if on else "minus", ground.ink, 32)
        cells = (Cell(words), Cell(said, fixed=wide), Cell(mark, fixed=side))
        return Row(cells, 14, "middle")

    return Pressable(node, inside, light(look.theme, look.theme.paper))


@dataclass(frozen=True)
class Slider:
    """A level with a step down on the left and a step up on the right."""

    node: Node

    def height(self, look: Look, width: int) -> int:
        """Name and value above, the level below."""
        return (
            self._words(look, light(look.theme)).height(look, width - 2 * look.px(18))
            + look.target
            + look.px(18 * 2 + 10)
        )

    def _words(self, look: Look, ground: Ground) -> Block:
        name = Words(self.node.id, self.node.name, "bold", ground.ink, ground.fill)
        value = Words(self.node.id, self.node.value, "bold", ground.ink, ground.fill, "right")
        wide = look.width(self.node.value, look.style("bold")) + 4
        return Row((Cell(name), Cell(value, fixed=wide)), 14)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw it and say where it can be pressed."""
        look, theme = canvas.look, canvas.look.theme
        here = canvas.focused(self.node.id)
        if here:
            ring(canvas, box)
        ground = dark(theme) if here else light(theme, theme.paper)
        rounded(canvas, box, ground.fill, theme.ink, look.px(theme.border), look.px(10))
        pad, side = look.px(18), look.target
        words = self._words(look, ground)
        width = box.width - 2 * pad
        words.draw(canvas, Rect(box.left + pad, box.top + pad, width, 0))
        low = box.bottom - pad - side
        less = Rect(box.left + pad, low, side, side)
        more = Rect(box.right - pad - side, low, side, side)
        for rect, sign, step in ((less, "minus", -1), (more, "plus", 1)):
            lit = here and canvas.marks.way == step
            fill, ink = (ground.ink, ground.fill) if lit else (ground.fill, ground.ink)
            if lit:
                ring(canvas, rect)
            rounded(canvas, rect, fill, ground.ink, look.px(theme.border), look.px(8))
            Icon(sign, ink, 28).draw(canvas, rect)
            canvas.target(self.node, rect, Press("adjust", self.node.id, step))
        self._level(canvas, Rect(less.right, low, more.left - less.right, side), ground)

    def _level(self, canvas: Canvas, room: Rect, ground: Ground) -> None:
        meter = self.node.meter
        if not meter or room.width < 60:
            return
        look = canvas.look
        line = Rect(room.left + look.px(28), room.centery - 3, room.width - look.px(56), 6)
        rounded(canvas, line, ground.soft, None, 0, 3)
        steps = max(1, (meter.high - meter.low) // max(1, meter.step))
        for place in range(steps + 1):
            left = line.left + line.width * place // steps
            canvas.surface.fill(ground.soft, Rect(left - 1, line.top - 7, 3, 20).clip(canvas.view))
        share = (meter.now - meter.low) / max(1, meter.high - meter.low)
        knob = Rect(0, 0, look.px(28), look.px(28))
        knob.center = (line.left + int(line.width * share), line.centery)
        rounded(canvas, knob, ground.fill, ground.ink, look.px(6), knob.width / 2)


def press_list(look: Look, nodes: tuple[Node, ...], gap: float = 16) -> Column:
    """Buttons below each other."""
    return Column(tuple(button(look, node) for node in nodes), gap)
