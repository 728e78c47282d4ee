"""What pages draw on: a surface that remembers everything that was put on it, and where.

The memory is what makes the window work and what tests look at: where a press lands, what scrolls,
whether all words fit and in which colours they stand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, Protocol

from pygame import Rect, Surface

from game.present.screen import Node
from game.window.living import BARE, Living
from game.window.look import Look, Style

Align = Literal["left", "centre", "right"]
Deed = Literal["activate", "adjust", "scroll"]


@dataclass(frozen=True, slots=True)
class Ink:
    """How words are put down: in which style and colour, on which ground, to which side."""

    style: Style
    colour: str
    ground: str
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Press:
    """What pressing a place does; `direction` matters for sliders and scroll buttons."""

    deed: Deed
    target: str
    direction: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """Words or a thing to press, where it stands and through which part of the window it shows."""

    node: str
    rect: Rect
    view: Rect
    area: str
    layer: int
    press: Press | None = None
    words: str = ""
    fits: bool = True
    colour: str = ""
    ground: str = ""

    @property
    def shown(self) -> Rect:
        """The part of it that is on the window now."""
        return self.rect.clip(self.view)


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the window that scrolls: how far it is and how far it can go."""

    id: str
    view: Rect
    offset: int
    limit: int
    layer: int


@dataclass(frozen=True, slots=True)
class Cover:
    """Words that were under bars until now, and where each of their lines stands."""

    node: str
    lines: tuple[Rect, ...]


class Moving(Protocol):
    """A part of a picture that can be seen coming to where it rests."""

    def draw(self, surface: Surface, share: float) -> None:
        """Draw it when it has come this share of its way; at 1 it looks as it rests."""


@dataclass
class Marks:
    """What the person is at: focus, press and scroll positions."""

    focus: str = ""
    pressed: str = ""
    lit: tuple[str, ...] = ()
    """What the light of a scanner is on, if there is one."""
    way: int = 0
    """Which end of a slider it is on: 1 or -1; 0 is all of it."""
    scroll: dict[str, int] = field(default_factory=dict)
    uncovered: set[str] = field(default_factory=set)
    """What has come out from under its bars already."""


@dataclass
class Log:
    """All that was placed on one picture."""

    items: list[Placed] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    moving: list[Callable[[], Moving]] = field(default_factory=list)
    living: list[Living] = field(default_factory=list)
    covers: list[Cover] = field(default_factory=list)
    bare: bool = False
    """Whether parts with a life of their own are left out, to see what lies over them."""


@dataclass
class Canvas:
    """A surface, the look, the marks and the log; `view` is the part that may be drawn on."""

    surface: Surface
    look: Look
    marks: Marks
    log: Log
    view: Rect
    area: str = ""
    layer: int = 0

    def words(self, node: str, text: str, box: Rect, ink: Ink) -> int:
        """Write `text` into `box` from its top, and say how high it came out."""
        style, letters = ink.style, self.look.letters
        top, spots = box.top, []
        for line in self.look.lines(text, style, box.width):
            if not line:
                top += style.line // 2
                continue
            wide = letters.extent(line, style.face, style.size, style.track)
            spots.append(Rect(_left(box, wide, ink.align), top, wide, style.line))
            if self.view.colliderect(spots[-1]):
                art = letters.line(line, style.face, style.size, ink.colour, style.track)
                self._blit(art, (spots[-1].left, top + (style.line - art.get_height()) // 2))
            top += style.line
        if text.strip():
            self._note(node, text, spots, box, ink)
        return top - box.top

    def _note(self, node: str, text: str, spots: list[Rect], box: Rect, ink: Ink) -> None:
        rect = spots[0].unionall(spots[1:])
        fits = rect.width <= box.width + 2 and (self.area != "" or self.view.contains(rect))
        self.log.items.append(
            Placed(
                node,
                rect,
                self.view,
                self.area,
                self.layer,
                words=text,
                fits=fits,
                colour=ink.colour,
                ground=ink.ground,
            )
        )

    def target(self, node: Node | str, rect: Rect, press: Press | None = None) -> None:
        """Say that pressing inside `rect` acts on `node`."""
        name = node if isinstance(node, str) else node.id
        press = press or Press("activate", name)
        self.log.items.append(
            Placed(name, Rect(rect), self.view, self.area, self.layer, press=press)
        )

    def picture(self, art: Surface, topleft: tuple[int, int]) -> None:
        """Put a finished picture down."""
        self._blit(art, topleft)

    def moving(self, make: Callable[[], Moving]) -> None:
        """Say that a part of this picture may be shown coming to rest when the picture is new.

        It is made only if it is to be seen: a picture by itself always shows everything at rest.
        """
        self.log.moving.append(make)

    def cover(self, node: str, lines: tuple[Rect, ...]) -> None:
        """Say that these words may be seen coming out from under bars the first time."""
        shown = tuple(line.clip(self.view) for line in lines if self.view.colliderect(line))
        if shown:
            self.log.covers.append(Cover(node, shown))

    def living(self, part: Living) -> None:
        """Draw a part that has a life of its own, as it looks at rest. What is put over it from
        now on stays over it."""
        if self.log.bare:
            self.surface.fill(BARE, part.box)
            return
        part.draw(self.surface, part.rest)
        self.log.living.append(part)

    def focused(self, node: str) -> bool:
        """Is this what Enter would press, or a switch?"""
        return node in self.marks.lit if self.marks.lit else self.marks.focus == node

    def pressed(self, node: str) -> bool:
        """Is a finger or the mouse down on this now?"""
        return self.marks.pressed == node

    def inside(self, view: Rect, area: str) -> Canvas:
        """The same canvas, shown only through `view`."""
        return Canvas(
            self.surface, self.look, self.marks, self.log, view.clip(self.view), area, self.layer
        )

    def above(self) -> Canvas:
        """The same canvas one layer up, for a dialog."""
        return Canvas(self.surface, self.look, self.marks, self.log, self.view, "", self.layer + 1)

    def _blit(self, art: Surface, topleft: tuple[int, int]) -> None:
        if not self.view.colliderect((topleft, art.get_size())):
            return
        before = self.surface.get_clip()
        self.surface.set_clip(self.view)
        self.surface.blit(art, topleft)
        self.surface.set_clip(before)


def _left(box: Rect, width: int, align: Align) -> int:
    if align == "left":
        return box.left
    return box.right - width if align == "right" else box.left + (box.width - width) // 2
