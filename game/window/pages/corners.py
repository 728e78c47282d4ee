"""The words in the upper corners of a stage: where it is at the left, when it is and what the app
says at the right."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.corner import Banner, Days
from game.window.widgets import light

NAME = "Good Standing"


@dataclass(frozen=True)
class Corners:
    """Where and when it is, and what the app says."""

    where: Node | None
    told: Node | None

    def height(self, look: Look, width: int) -> int:
        """Down to the lowest of the words, from the top of the stage."""
        left, right = self._left(look), self._right(look)
        wide = self._halves(look, width)
        return look.px(24) + max(left.height(look, wide[0]), right.height(look, wide[1]))

    def left_height(self, look: Look, width: int) -> int:
        """The height of the words at the left, on a stage so wide."""
        return self._left(look).height(look, self._halves(look, width)[0])

    def left_width(self, look: Look, width: int) -> int:
        """How far the words at the left reach into a stage so wide."""
        place = self.where.find("place") if self.where else None
        words = look.width(place.name, look.style("bold")) if place else 0
        return look.px(40) + min(words, self._halves(look, width)[0])

    def draw(self, canvas: Canvas, box: Rect, player: Rect) -> None:
        """Write them; `player` is what nothing may cover."""
        look = canvas.look
        left, right = self._halves(look, box.width)
        top = box.top + look.px(20)
        self._left(look).draw(canvas, Rect(box.left + look.px(40), top, left, 0))
        corner = Rect(box.right - look.px(40) - right, top, right, 0)
        when = self._when(look)
        when.draw(canvas, corner)
        if self.told:
            under = corner.move(0, when.height(look, right) + look.px(6))
            under.height = box.bottom - under.top
            _message(canvas, Banner(self.told), under, player)

    def _halves(self, look: Look, width: int) -> tuple[int, int]:
        room = width - look.px(80) - look.px(24)
        return int(room * 0.56), int(room * 0.44)

    def _left(self, look: Look) -> Block:
        theme = look.theme
        on = light(theme, theme.poster)
        place = self.where.find("place") if self.where else None
        return column(
            Words("wordmark", NAME.upper(), "wordmark", on.ink, on.fill),
            Words(place.id, place.name, "bold", on.ink, on.fill) if place else None,
        )

    def _right(self, look: Look) -> Block:
        """When it is, and what the app says."""
        return column(self._when(look), Banner(self.told) if self.told else None, gap=6)

    def _when(self, look: Look) -> Block:
        on = light(look.theme, look.theme.poster)
        day = self.where.find("day") if self.where else None
        clock = self.where.find("clock") if self.where else None
        return column(
            Words(day.id, day.name.upper(), "label", on.ink, on.fill, "right") if day else None,
            Words(clock.id, clock.name, "small", on.ink, on.fill, "right") if clock else None,
            Days(day) if day and day.meter else None,
            gap=6,
        )


def _message(canvas: Canvas, banner: Banner, corner: Rect, player: Rect) -> None:
    """What the app says: in its corner, or lower where it would lie over the player and there is
    room below."""
    card = banner.card(canvas.look, corner)
    lower = player.bottom + canvas.look.px(12) - card.top
    if card.colliderect(player) and card.bottom + lower <= corner.bottom:
        corner = corner.move(0, lower)
    banner.draw(canvas, corner)
