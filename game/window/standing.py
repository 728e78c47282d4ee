"""Who the citizen is and what the citizen stands at: the number, its band and the ruler."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pygame import Rect

from game.present.screen import Meter, Node
from game.window.blocks import Block, Cell, Column, Gap, Row, Words, rounded
from game.window.canvas import Canvas, Ink
from game.window.look import Look
from game.window.parts import Face, Pill
from game.window.shapes import arrow_head


@dataclass(frozen=True)
class Ruler:
    """A level on a line, with the marks it passes."""

    node: Node

    def height(self, look: Look, width: int) -> int:
        """The line, its knob and one line of small words."""
        return look.px(30) + look.style("small").line

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw line, marks, their names where there is room, and the knob."""
        meter = self.node.meter
        if not meter:
            return
        look, theme = canvas.look, canvas.look.theme
        line = Rect(box.left, box.top + look.px(12), box.width, look.px(8))
        rounded(canvas, line, theme.track, None, 0, line.height / 2)
        done = line.copy()
        done.width = max(line.height, _at(meter, line, meter.now) - line.left)
        rounded(canvas, done, theme.gain, None, 0, line.height / 2)
        self._marks(canvas, line, meter)
        _knob(canvas, line, meter)

    def _marks(self, canvas: Canvas, line: Rect, meter: Meter) -> None:
        look, theme = canvas.look, canvas.look.theme
        style, free = look.style("small"), line.left
        for level, name in sorted(meter.marks):
            left = _at(meter, line, level) - look.px(1.5)
            tick = Rect(left, line.top - look.px(8), look.px(3), look.px(24))
            canvas.surface.fill(theme.ink, tick.clip(canvas.view))
            wide = look.width(name, style)
            left = min(max(line.left, tick.centerx - wide // 2), line.right - wide)
            if left >= free:
                spot = Rect(left, line.top + look.px(18), wide + 2, style.line)
                canvas.words(self.node.id, name, spot, Ink(style, theme.ink, theme.card))
                free = left + wide + look.px(10)


def _at(meter: Meter, line: Rect, level: int) -> int:
    """Where a level stands on the line; what is off the scale stands at its end."""
    share = max(meter.low, min(level, meter.high)) - meter.low
    return line.left + line.width * share // max(1, meter.high - meter.low)


def _knob(canvas: Canvas, line: Rect, meter: Meter) -> None:
    """The knob; off the scale it stops short of the end, to leave room for an arrow head."""
    look, theme = canvas.look, canvas.look.theme
    beyond = (meter.now > meter.high) - (meter.now < meter.low)
    knob = Rect(0, 0, look.px(20), look.px(20))
    knob.center = (_at(meter, line, meter.now) - beyond * look.px(14), line.centery)
    rounded(canvas, knob, theme.card, theme.ink, look.px(4.5), knob.width / 2)
    if beyond:
        art = arrow_head((look.px(10), look.px(20)), theme.ink, beyond)
        spot = art.get_rect(centery=line.centery, left=knob.right + look.px(3))
        if beyond < 0:
            spot.right = knob.left - look.px(3)
        canvas.picture(art, spot.topleft)


@dataclass(frozen=True)
class Score:
    """The number and its band: as large as they still stand beside each other."""

    node: Node
    styles: tuple[str, ...] = ("number", "score", "title")

    def height(self, look: Look, width: int) -> int:
        """The number, and the band below it if it must."""
        style, beside = self._style(look, width)
        line = int(look.style(style).line * _TIGHT)
        return line + (0 if beside else self._pill(look).height(look, width) + look.px(6))

    def _pill(self, look: Look) -> Pill:
        theme, band = look.theme, self.node.detail[-1:].lower()
        fill = {"c": theme.pause, "d": theme.loss}.get(band, theme.gain)
        sign = f"band-{band}" if band in "abcd" else ""
        return Pill(self.node.id, self.node.detail, fill, theme.card, "tag", sign)

    def _style(self, look: Look, width: int) -> tuple[str, bool]:
        room = width - look.px(14) - (self._pill(look).width(look) if self.node.detail else 0)
        for style in self.styles:
            if look.width(self.node.value, look.style(style)) <= room:
                return style, True
        return self.styles[-1], False

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Draw the number, then the band."""
        look, theme = canvas.look, canvas.look.theme
        name, beside = self._style(look, box.width)
        style = look.style(name)
        line = int(style.line * _TIGHT)
        style = replace(style, line=line)
        spot = Rect(box.left, box.top, box.width, line)
        canvas.words(self.node.id, self.node.value, spot, Ink(style, theme.ink, theme.card))
        if not self.node.detail:
            return
        pill = self._pill(look)
        high = pill.height(look, box.width)
        if beside:
            left = box.left + look.width(self.node.value, style) + look.px(14)
            pill.draw(canvas, Rect(left, box.top + (line - high) // 2 + look.px(3), 0, high))
        else:
            pill.draw(canvas, Rect(box.left, box.top + line + look.px(6), 0, high))


@dataclass(frozen=True)
class Pages:
    """Several numbers, each with the name of whoever keeps it, on a line of its own."""

    node: Node

    def _rows(self, look: Look) -> Block:
        ink, fill = look.theme.ink, look.theme.card
        rows = [
            Row(
                (
                    Cell(Words(page.id, page.name, "small", ink, fill)),
                    Cell(
                        Words(page.id, page.value, "small-bold", ink, fill, "right"),
                        fixed=look.width(page.value, look.style("small-bold")) + 4,
                    ),
                ),
                8,
                "middle",
            )
            for page in self.node.children
        ]
        return Column(tuple(rows), 2)

    def height(self, look: Look, width: int) -> int:
        """All lines."""
        return self._rows(look).height(look, width)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """Write them below each other."""
        self._rows(canvas.look).draw(canvas, box)


_SLIM = 0.5
_TIGHT = 0.86  # figures have no descenders: the line is cut to their height


def citizen(look: Look, group: Node, size: float = 1.0) -> Block:
    """Portrait, name, trade, number and ruler; `size` 1 is the large form. The smallest leaves out
    trade and ruler, which the file and the number say as well."""
    theme, slim = look.theme, size < _SLIM
    face, who = group.find("portrait"), group.find("who")
    role, standing = group.find("role"), group.find("standing")
    words: list[Block] = []
    if who:
        words.append(Words(who.id, who.name.upper(), "name", theme.ink, theme.card))
    if role and not slim:
        words.append(Words(role.id, role.name, "small", theme.ink_soft, theme.card))
    if standing:
        styles = ("score", "title") if slim else Score.styles
        words += [Gap(16 * size), Score(standing, styles)]
        if standing.meter and not slim:
            words += [Gap(4), Ruler(standing)]
    quota = group.find("quota")
    if quota:
        count = f"{quota.name}: {quota.value}"
        words += [Gap(8 * size), Words(quota.id, count, "bold", theme.ink, theme.card)]
    pages = group.find("pages")
    if pages:
        words += [Gap(12 * size), Pages(pages)]
    if not face:
        return Column(tuple(words))
    size *= 1 + (look.zoom - 1) * 0.45
    wide, high = look.px(268 * size), look.px(316 * size)
    picture = Face(face.value, wide, high, *face.state[:1])
    return Row((Cell(picture, fixed=wide), Cell(Column(tuple(words)))), 28, "middle")
