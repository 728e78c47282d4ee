"""Which life to live: a wall of portraits, or one card below the other where there is less room."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Cell, Column, Row, Words, column
from game.window.canvas import Canvas
from game.window.flow import block
from game.window.look import Look
from game.window.pages.frames import cramped, cut, foot, panel, poster, story, within_reach
from game.window.parts import Face
from game.window.widgets import Ground, Pressable, button, light

_GAP = 20  # between cards on the wall
_FEW = 3  # lives are a list, and need no wall


@dataclass(frozen=True)
class _Size:
    """How wide a face on the wall is, the room around it, and the style of the title."""

    face: float
    pad: float
    title: str


_ROOMY, _SNUG = _Size(158, 20, "sub"), _Size(104, 12, "label")


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """A wall where all of them fit on it, else a list beside the city."""
    if not _wall(canvas, screen, area):
        _list(canvas, screen, area)


def _wall(canvas: Canvas, screen: Screen, area: Rect) -> bool:
    """All lives at once, by their faces; says whether there was room."""
    look, theme = canvas.look, canvas.look.theme
    listed, withheld = screen.root.find("lives"), screen.root.find("withheld")
    # Where all controls are low there is no room for a wall.
    if (
        look.upright
        or look.glass.low_reach
        or cramped(look, area)
        or look.zoom > 1.25
        or not listed
        or withheld
    ):
        return False
    margin = area.inflate(-2 * look.px(56), -2 * look.px(44))
    presses = Column(_ways(look, screen), 12)
    foot_high = presses.height(look, margin.width)
    head = _head(look, screen)
    top = head.height(look, margin.width) + look.px(24)
    room = Rect(margin.left, margin.top + top, margin.width, margin.height - top)
    room.height -= foot_high + look.px(28)
    wall = _fitting(look, listed.children, room)
    if wall is None:
        return False
    canvas.surface.fill(theme.poster, area)
    head.draw(canvas, margin)
    wall.draw(canvas, room)
    low = Rect(margin.left, margin.bottom - foot_high, margin.width, foot_high)
    presses.draw(canvas, low)
    return True


def _fitting(look: Look, lives: tuple[Node, ...], room: Rect) -> Wall | None:
    """Cards that fit; of few lives each says what it is about."""
    faces = Wall(tuple(_face_card(look, node) for node in lives), 3, room.height)
    whole = Wall(tuple(card(look, node) for node in lives), max(1, len(lives)), room.height)
    walls = (whole, faces) if len(lives) <= _FEW else (faces,)
    return next((wall for wall in walls if wall.least(look, room.width) <= room.height), None)


def _ways(look: Look, screen: Screen) -> tuple[Pressable, ...]:
    return tuple(button(look, n, "back") for n in screen.root.children if n.role == "button")


def _head(look: Look, screen: Screen) -> Block:
    on = light(look.theme, look.theme.poster)
    return Column(
        tuple(
            Words(n.id, n.name, "title" if n.role == "heading" else "lead", on.ink, on.fill)
            for n in screen.root.children
            if n.role in ("heading", "text")
        ),
        12,
    )


def _list(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Heading above, cards that scroll, and the way back at the foot."""
    look, theme = canvas.look, canvas.look.theme
    listed = screen.root.find("lives")
    lives = listed.children if listed else ()
    on, head = light(theme, theme.poster), _head(look, screen)
    above = head.height(look, area.width - 2 * look.px(32 + 24)) + look.px(32 + 24)
    parts = cut(look, area, 1180, 0.54 if len(lives) > _FEW else 0.5, above)
    if parts.poster:
        poster(canvas, parts.poster, "city")
    room = panel(canvas, parts, theme.poster)
    inset = 0 if parts.tight else look.px(24)
    room = room.inflate(-2 * inset, -inset)
    presses = _ways(look, screen)
    withheld = screen.root.find("withheld")
    wholes = tuple(card(look, node) for node in lives)
    cards = column(
        *wholes,
        block(look, withheld, on) if withheld else None,
        gap=24,
    )
    high = head.height(look, room.width) + look.px(32)
    left = foot(canvas, room, Column(presses, 12), 40)
    if left == room or left.height - high < room.height * 0.45:
        story(canvas, room, column(head, cards, *presses, gap=20), presses=True)
        return
    below = Rect(left.left, left.top + high, left.width, left.height - high)
    if look.glass.low_reach:
        below = within_reach(look, below)
    head.draw(canvas, Rect(left.left, below.top - high, left.width, high))
    many = look.upright and len(lives) > _FEW
    if many and not withheld and _pairs(canvas, lives, below):
        return
    if any(each.height(look, below.width) > below.height for each in wholes):
        # Of a card that is never seen whole nobody knows where it ends: faces and names will do.
        faces = (_face_card(look, node, _SNUG) for node in lives)
        cards = column(*faces, block(look, withheld, on) if withheld else None, gap=16)
    story(canvas, below, cards, presses=True)


def _pairs(canvas: Canvas, lives: tuple[Node, ...], below: Rect) -> bool:
    """All lives in two columns, by their faces; says whether there was room."""
    look = canvas.look
    for size, gap in ((_ROOMY, _GAP), (_SNUG, 12)):
        wall = Wall(tuple(_face_card(look, n, size) for n in lives), 2, below.height, gap)
        if wall.least(look, below.width) <= below.height:
            wall.draw(canvas, below)
            return True
    return False


@dataclass(frozen=True)
class Wall:
    """Cards in rows, all of one size, as tall as the room lets them be."""

    cards: tuple[Pressable, ...]
    across: int
    room: int
    gap: float = _GAP

    def least(self, look: Look, width: int) -> int:
        """The height below which something would be cut off."""
        return self._rows * (self._least(look, width) + look.px(self.gap)) - look.px(self.gap)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw them from the left, row after row."""
        look = canvas.look
        gap, wide = look.px(self.gap), self._wide(look, box.width)
        high = (self.room - gap * (self._rows - 1)) // self._rows
        high = min(high, round(self._least(look, box.width) * 1.16))
        for place, each in enumerate(self.cards):
            row, column_at = divmod(place, self.across)
            left, top = box.left + column_at * (wide + gap), box.top + row * (high + gap)
            each.draw(canvas, Rect(left, top, wide, high))

    @property
    def _rows(self) -> int:
        return max(1, -(-len(self.cards) // self.across))

    def _wide(self, look: Look, width: int) -> int:
        return (width - look.px(self.gap) * (self.across - 1)) // self.across

    def _least(self, look: Look, width: int) -> int:
        wide = self._wide(look, width)
        return max((each.height(look, wide) for each in self.cards), default=0)


def _face_card(look: Look, node: Node, size: _Size = _ROOMY) -> Pressable:
    """A life on the wall: the face, the title, who it is, and what it waits for."""
    face = next((child for child in node.children if child.role == "image"), None)
    wide = look.px(size.face)

    def inside(on: Ground) -> Block:
        words = column(
            *(_aside(child, on) for child in node.children if child.id.endswith("-pack")),
            Words(node.id, node.name, size.title, on.ink, on.fill),
            Words(node.id, node.value, "small", on.ink, on.fill) if node.value else None,
            *(_aside(child, on) for child in node.children if child.id.endswith("-shut")),
            gap=6,
        )
        if not face:
            return words
        picture = Face(face.value, wide, round(wide * 1.16))
        return Row((Cell(picture, fixed=wide), Cell(words)), 22, "middle")

    return Pressable(node, inside, light(look.theme), pad=size.pad)


def _aside(node: Node, on: Ground) -> Words:
    return Words(node.id, node.name, "small-bold", on.soft, on.fill)


def card(look: Look, node: Node) -> Pressable:
    """A life: the face, the title, who it is, what it is about, how long it takes."""
    face = next((child for child in node.children if child.role == "image"), None)
    texts = [child for child in node.children if child.role in ("text", "note", "item")]
    mark = next((child for child in texts if child.id.endswith("-pack")), None)

    def inside(on: Ground) -> Block:
        words = column(
            Words(mark.id, mark.name, "lane", on.soft, on.fill) if mark else None,
            Words(node.id, node.name, "scene", on.ink, on.fill),
            Words(node.id, node.value, "bold", on.ink, on.fill) if node.value else None,
            Words(node.id, node.detail, "body", on.ink, on.fill) if node.detail else None,
            *(
                Words(child.id, child.name, "small", on.soft, on.fill)
                for child in texts
                if child != mark
            ),
            gap=8,
        )
        if not face or look.zoom > 1.5:
            return words
        wide, high = look.px(200), look.px(236)
        return Row((Cell(Face(face.value, wide, high), fixed=wide), Cell(words)), 32, "middle")

    return Pressable(node, inside, light(look.theme), pad=28)
