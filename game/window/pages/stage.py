"""The stage of a scene: the place as a poster, where and when it is, and the doors that ask."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.art.scenes import NO_TOWER, scene
from game.window.blocks import Block, Words, column, rounded
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.board import board
from game.window.pages.case import sheet
from game.window.pages.city import city_scene, told
from game.window.pages.corners import Corners
from game.window.parts import Face, doors, doors_width
from game.window.scroll import scrolling
from game.window.widgets import button, light

_TOWER = 42
"""Where the city's tower and what stands beside it begin, in hundredths of an upright stage."""


@dataclass(frozen=True)
class Stage:
    """What stands on the poster."""

    where: Node | None
    image: Node | None
    doors: Node | None
    told: Node | None
    menu: Node | None
    paper: Node | None = None
    """A file or a notice, which lies over the city."""
    way: Node | None = None
    citizen: Node | None = None
    company: Node | None = None
    answers: Node | None = None
    """The doors, wherever on the page they are listed."""

    @property
    def _corners(self) -> Corners:
        return Corners(self.where, self.told)

    def least(self, look: Look, width: int) -> int:
        """The height below which its words would run into each other."""
        low = 0
        if self.doors and self.doors.children:
            low = self._doors(look).height(look, self._legend(look, width))
        if self.menu:
            low = max(low, button(look, self.menu, "menu").height(look, look.px(200)))
        paper = look.px(280) if self.paper else 0
        return self._corners.height(look, width) + low + paper + look.px(72)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """The picture first, then the words at the corners where it leaves room."""
        look = canvas.look
        canvas.surface.fill(look.theme.poster, box)
        player = self._picture(canvas, box)
        # Behind a file or a notice nobody sees the player anyway.
        self._corners.draw(canvas, box, Rect(0, 0, 0, 0) if self.paper else player)
        self._over(canvas, box)
        self._legend_box(canvas, box)
        self._menu(canvas, box)
        self._faces(canvas, box)

    def holds(self, look: Look, size: tuple[int, int]) -> bool:
        """Does all of the file or the notice show in a box of this size?"""
        box = Rect((0, 0), size)
        return not self.paper or self._laid(look, box)[1].height <= self._between(look, box).height

    def _faces(self, canvas: Canvas, box: Rect) -> None:
        """Who is there, above what stands at the foot, where there is room beside the city."""
        look = canvas.look
        if not self.company or self.paper or look.zoom > 1.25 or look.u < 0.5:
            return
        on = light(look.theme, look.theme.poster)
        wide, gap = look.px(88), look.px(12)
        blocks = [
            column(Face(n.value, wide, look.px(104)), Words(n.id, n.name, "tag", on.ink, on.fill))
            for n in self.company.children
        ]
        low = box.bottom - (self._foot(look, box.width) if look.upright else self._above_menu(look))
        left = box.right - look.px(32) - len(blocks) * (wide + gap) + gap
        high = max(block.height(look, wide) for block in blocks)
        ground = Rect(left, low - high, len(blocks) * (wide + gap) - gap, high)
        pad = look.px(10)
        rounded(canvas, ground.inflate(2 * pad, 2 * pad), on.fill, None, 0, pad)
        for place, block in enumerate(blocks):
            block.draw(canvas, Rect(left + place * (wide + gap), low - high, wide, high))

    def _above_menu(self, look: Look) -> int:
        if not self.menu:
            return look.px(28)
        return button(look, self.menu, "menu").height(look, look.px(200)) + look.px(28 + 20)

    def _picture(self, canvas: Canvas, box: Rect) -> Rect:
        """The city, with the player in it; what is not on its map is a place by itself. Gives where
        the player is, which nothing may cover."""
        look, room = canvas.look, self._room(canvas.look, box)
        if self.way:
            tag = self.citizen.name.upper() if self.citizen else ""
            face = self.citizen.find("portrait") if self.citizen else None
            says = told(self.image, self.way, self.answers, face)
            # The city's plate leaves the corners free for words, if they are not too wide.
            lean = 0
            if self.doors and self.doors.children and not look.upright:
                lean = max(0, self._legend(look, box.width) - box.width * 36 // 100)
            top = max(room[1], self._roof(look, box)) if look.upright else room[1]
            whole = Rect(lean, top, box.width - lean, room[1] + room[3] - top)
            if city := city_scene(look, box, whole, says, tag):
                canvas.living(city)
                self._postcard(canvas, box)
                return city.player
        kind = self.image.value if self.image else "tower"
        moods = self.image.state if self.image else ()
        # A room is as wide at the top as it is in the middle: it stands below the words.
        words = look.px(20) + self._corners.left_height(look, box.width)
        low = max(room[1], words)
        below = (room[0], low, room[2], room[1] + room[3] - low)
        canvas.picture(scene(kind, box.size, moods, below), box.topleft)
        return Rect(0, 0, 0, 0)

    def _roof(self, look: Look, box: Rect) -> int:
        """Where the city begins, so that its tower does not stand in the name of a place."""
        if self._corners.left_width(look, box.width) < box.width * _TOWER // 100:
            return 0
        return look.px(20) + self._corners.left_height(look, box.width)

    def _postcard(self, canvas: Canvas, box: Rect) -> None:
        """The place itself from nearby, in the corner above the city's plate."""
        look = canvas.look
        roomy = look.zoom <= 1.25 and look.u >= 0.6 and not look.upright
        if not self.image or self.paper or not roomy or box.width < look.px(1000):
            return
        card = Rect(0, 0, look.px(292), look.px(184))
        card.topleft = box.left + look.px(40), box.top + look.px(20 + 22)
        card.top += self._corners.left_height(look, box.width)
        near = Rect((0, 0), card.size).scale_by(1.75).move(0, card.height // 5)
        moods, box_near = (*self.image.state, NO_TOWER), (near.x, near.y, near.width, near.height)
        canvas.picture(scene(self.image.value, card.size, moods, box_near), card.topleft)
        weight = look.px(look.theme.border)
        rounded(canvas, card, None, look.theme.ink, weight, 0)

    def _room(self, look: Look, box: Rect) -> tuple[int, int, int, int]:
        """Where the place may stand: below the words if they are large, clear of the doors."""
        roomy = look.zoom <= 1.25 and look.u >= 0.55
        top = look.px(24) if roomy else self._corners.height(look, box.width)
        if not self.doors or not self.doors.children:
            return 0, top, box.width, box.height - top
        if look.upright:
            low = self._doors(look).height(look, box.width - look.px(80)) + look.px(20)
            return 0, top, box.width, box.height - top - low
        lean = min(self._legend(look, box.width) // 2, box.width // 6)
        return lean, top, box.width - lean, box.height - top

    def _doors(self, look: Look) -> Block:
        """On an upright screen the doors stand in rows, elsewhere below each other."""
        if not self.doors:
            return column()
        fits = (look.px(1000) + look.px(16)) // max(1, doors_width(look, self.doors))
        return doors(look, self.doors, beside=max(1, min(3, fits)) if look.upright else 1)

    def _over(self, canvas: Canvas, box: Rect) -> None:
        """The file or the notice, between what stands above and below; it scrolls if it must."""
        if self.paper:
            paper, view = self._laid(canvas.look, box)
            view.height = min(view.height, self._between(canvas.look, box).height)
            scrolling(canvas, "case", view, paper, 12)

    def _between(self, look: Look, box: Rect) -> Rect:
        """The room for it, between what stands above and below."""
        top = box.top + self._corners.height(look, box.width) + look.px(8)
        low = box.bottom - self._foot(look, box.width) - look.px(8)
        wide = min(box.width - 2 * look.px(28), look.px(900 * look.zoom))
        return Rect(box.left + (box.width - wide) // 2, top, wide, low - top)

    def _laid(self, look: Look, box: Rect) -> tuple[Block, Rect]:
        """The file or the notice, and where it would lie in full."""
        room, pad = self._between(look, box), look.px(12)
        inner = room.width - 2 * pad
        paper = _paper(look, self.paper, inner, room.height - 2 * pad) if self.paper else column()
        room.height = paper.height(look, inner) + 2 * pad
        return paper, room

    def _foot(self, look: Look, width: int) -> int:
        """The height of what stands at the foot: the doors, and the menu."""
        high = 0
        if self.doors and self.doors.children:
            high = self._doors(look).height(look, self._legend(look, width)) + look.px(24)
        if self.menu:
            high = max(high, button(look, self.menu, "menu").height(look, look.px(200)))
        return high + look.px(28)

    def _legend(self, look: Look, width: int) -> int:
        wanted = doors_width(look, self.doors) if self.doors else 0
        wanted = width if look.upright else wanted
        return min(wanted, width - look.px(80) - (look.px(260) if self.menu else 0))

    def _legend_box(self, canvas: Canvas, box: Rect) -> None:
        if not self.doors or not self.doors.children:
            return
        look = canvas.look
        wide = self._legend(look, box.width)
        block = self._doors(look)
        high = block.height(look, wide)
        spot = Rect(box.left + look.px(40), box.bottom - high - look.px(24), wide, high)
        pad = look.px(12)
        rounded(canvas, spot.inflate(2 * pad, 2 * pad), look.theme.poster, None, 0, pad)
        block.draw(canvas, spot)

    def _menu(self, canvas: Canvas, box: Rect) -> None:
        if not self.menu:
            return
        look = canvas.look
        press = button(look, self.menu, "menu")
        words = look.width(self.menu.name, look.style("bold"))
        wide = words + look.sign(28) + look.px(14 + 36 + 8)
        high = press.height(look, wide)
        right, low = box.right - look.px(32), box.bottom - look.px(28)
        press.draw(canvas, Rect(right - wide, low - high, wide, high))


def _paper(look: Look, node: Node, width: int, height: int) -> Block:
    return board(look, node, width, height) if node.id == "notice" else sheet(look, node)
