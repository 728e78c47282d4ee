"""Playing: the place on the left, the two lanes below it, the story on the right."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Cell, Column, Gap, Row, Rule, Sheet, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.board import board
from game.window.pages.case import sheet
from game.window.pages.frames import cramped, ground, poster, story, within_reach
from game.window.pages.halves import Parted, halves
from game.window.pages.stage import Stage
from game.window.parts import doors, paragraphs
from game.window.standing import citizen
from game.window.theme import TYPE
from game.window.ticker import Ticker
from game.window.widgets import button, choice, light


@dataclass(frozen=True)
class _Parts:
    """The nodes of the page; any of them may be missing."""

    where: Node | None
    stage: Node | None
    citizen: Node | None
    doors: Node | None
    scene: Node | None
    choices: Node | None
    ticker: Node | None
    told: Node | None
    menu: Node | None
    complaint: Node | None
    case: Node | None
    notice: Node | None
    way: Node | None
    company: Node | None


@dataclass(frozen=True)
class _Told:
    """The story: whose it is, what happens with its choices, and what had no room elsewhere."""

    head: Block | None
    tale: Column
    rest: Block | None
    gap: float

    @property
    def block(self) -> Column:
        """All of it."""
        return column(self.head, self.tale, self.rest, gap=self.gap)

    @property
    def below(self) -> Column:
        """All but the head."""
        return column(self.tale, self.rest, gap=self.gap)

    def acts(self, look: Look, width: int) -> int:
        """The height from the first choice to the end."""
        return column(self.tale.blocks[-1], self.rest, gap=self.gap).height(look, width)


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Choose the cut that has room for everything."""
    names = _Parts.__dataclass_fields__
    parts = _Parts(**{name: screen.root.find(name) for name in names})
    if cramped(canvas.look, area):
        _narrow(canvas, parts, area)
    elif canvas.look.upright:
        _upright(canvas, parts, area)
    else:
        _wide(canvas, parts, area)


def _wide(canvas: Canvas, parts: _Parts, area: Rect) -> None:
    """The stage and the lanes at the left; with large text the lanes and doors join the story."""
    look = canvas.look
    width = _panel_width(look, area)
    panel = Rect(area.right - width, area.top, width, area.height)
    left = Rect(area.left, area.top, area.width - width, area.height)
    lanes = Ticker(parts.ticker) if parts.ticker else None
    high = max(lanes.height(look, left.width), look.px(190)) if lanes else 0
    stage = _stage(parts, parts.menu)
    rest: Block | None = None
    if left.height - high < stage.least(look, left.width) + _air(look, stage):
        stage, lanes, high = replace(stage, doors=None), None, 0
        rest = _rest(look, parts)
    if left.height - high < stage.least(look, left.width):
        _narrow(canvas, parts, area)
        return
    stage.draw(canvas, Rect(left.left, left.top, left.width, left.height - high))
    if lanes:
        lanes.draw(canvas, Rect(left.left, left.bottom - high, left.width, high))
    ground(canvas, panel, look.theme.card, "left")
    room = _panel_room(look, panel)
    _told_in(canvas, room, _fitting(look, parts, room, rest=rest))


def _stage(parts: _Parts, menu: Node | None) -> Stage:
    on_it = (parts.where, parts.stage, parts.doors, parts.told, menu, parts.case or parts.notice)
    return Stage(*on_it, parts.way, parts.citizen, parts.company, parts.doors)


def _air(look: Look, stage: Stage) -> int:
    """The room that a picture wants between the words above and below it."""
    return 0 if stage.paper else look.px(200 if look.upright else 160)


def _panel_width(look: Look, area: Rect) -> int:
    """The same for every scene. Where lettering may not get as small as the rest of a small window,
    and no height is left over, the story is wider by as much and takes something off the stage."""
    body = look.style("body").size
    large = body / max(1.0, TYPE["body"].size * look.u * look.zoom)
    large *= 1080 * look.u / area.height
    usual = 640 * look.u * (1 + (look.zoom - 1) * 0.42) * max(1.0, large)
    return min(round(max(usual, body * 21)), int(area.width * 0.54))


def _panel_room(look: Look, panel: Rect) -> Rect:
    """What is inside the panel's margins."""
    margin = look.px(28)
    width, height = panel.width - look.px(80), panel.height - 2 * margin
    return Rect(panel.left + look.px(42), panel.top + margin, width, height)


def _upright(canvas: Canvas, parts: _Parts, area: Rect) -> None:
    look = canvas.look
    lanes = Ticker(parts.ticker) if parts.ticker else None
    high = lanes.height(look, area.width) if lanes else 0
    stage = _stage(parts, None)
    half = area.height // 2 - look.px(4)
    if look.glass.low_reach:
        half = look.line - area.top
    rest: Block | None = None
    if half - high < stage.least(look, area.width) + _air(look, stage):
        stage, lanes, high = replace(stage, doors=None), None, 0
        rest = _rest(look, parts)
    out_of_reach = look.glass.low_reach and not stage.holds(look, (area.width, half - high))
    low = Rect(area.left, area.top + half, area.width, area.height - half)
    room = low.inflate(-2 * look.px(40), -2 * look.px(24))
    told = _fitting(look, parts, room, menu=parts.menu, rest=rest)
    small = out_of_reach or half - high < stage.least(look, area.width)
    if small or told.block.height(look, room.width) > room.height:
        _parted(canvas, parts, area)
        return
    stage.draw(canvas, Rect(area.left, area.top, area.width, half - high))
    if lanes:
        lanes.draw(canvas, Rect(area.left, area.top + half - high, area.width, high))
    ground(canvas, low, look.theme.card, "top")
    _told_in(canvas, room, told)


def _parted(canvas: Canvas, parts: _Parts, area: Rect) -> None:
    """The story in the upper half and the choices in the lower, where words are large."""
    look, theme = canvas.look, canvas.look.theme
    ground(canvas, area, theme.card)
    room = area.inflate(-2 * look.px(40), -2 * look.px(28))
    head = _headed(look, parts, parts.menu, 0.4)
    words = column(
        *_facts(look, parts), Column(_tale(look, parts, 1)), *_papers(look, parts, room), gap=18
    )

    def behind(read: Rect, spare: int) -> None:
        low = read.bottom + look.px(10)
        canvas.surface.fill(theme.ink, (area.left, low, area.width, look.px(3.5)))
        if spare and parts.stage:
            sky = Rect(area.left, area.top, area.width, read.top + spare - look.px(24) - area.top)
            poster(canvas, sky, parts.stage.value, parts.stage.state)

    choices = tuple(_choices(look, parts, snug) for snug in (0, 1, 2))
    halves(canvas, room, Parted(words, choices, head), behind)


def _rest(look: Look, parts: _Parts) -> Block:
    """The doors and the lanes, where there is no room for them on the stage."""
    on = light(look.theme)
    return column(
        Rule(look.theme.ink),
        doors(look, parts.doors, on) if parts.doors and parts.doors.children else None,
        Ticker(parts.ticker) if parts.ticker and parts.ticker.children else None,
        gap=22,
    )


def _narrow(canvas: Canvas, parts: _Parts, area: Rect) -> None:
    """Everything in one column, what matters for the choice first."""
    look, theme = canvas.look, canvas.look.theme
    canvas.surface.fill(theme.card, area)
    side = look.px(40) if area.width > 700 else 16
    room = area.inflate(-2 * side, -24)
    blocks = (
        *_facts(look, parts),
        citizen(look, parts.citizen, 0.6) if parts.citizen else None,
        _story(look, parts, 1),
        *_papers(look, parts, room),
        button(look, parts.menu, "menu") if parts.menu else None,
    )
    if look.glass.low_reach and parts.stage:
        below = within_reach(look, room)
        sky = Rect(area.left, area.top, area.width, below.top - look.px(20) - area.top)
        poster(canvas, sky, parts.stage.value, parts.stage.state)
    story(canvas, room, column(*blocks, gap=22), presses=True)


def _facts(look: Look, parts: _Parts) -> tuple[Block | None, ...]:
    """Where and when it is, in a line, and what the app says."""
    on = light(look.theme)
    where = parts.where.children if parts.where else ()
    facts = "  ".join(node.name for node in where if node.name)
    line = Words("where", facts, "small", on.ink, on.fill) if facts else None
    return line, _told(look, parts.told)


def _papers(look: Look, parts: _Parts, room: Rect) -> tuple[Block | None, ...]:
    """What would lie on the stage or below it."""
    return (
        sheet(look, parts.case) if parts.case else None,
        board(look, parts.notice, room.width, room.height // 2) if parts.notice else None,
        _rest(look, parts),
    )


def _told_in(canvas: Canvas, room: Rect, told: _Told) -> None:
    """The story in its room. With low reach the choices are as low as they can be; what is said of
    whoever is played stays above."""
    look = canvas.look
    if not look.glass.low_reach or look.upright:
        story(canvas, room, told.block)
        return
    low, wide, gap = within_reach(look, room), room.width, look.px(told.gap)
    high = told.head.height(look, wide) + gap if told.head else 0
    below = Rect(room.left, room.top + high, wide, room.height - high)
    if told.below.height(look, wide) > below.height or told.acts(look, wide) > low.height:
        below = low  # It scrolls, and what can be pressed with it.
    if room.top + high > below.top:
        story(canvas, low, told.block, presses=True)
        return
    if told.head:
        told.head.draw(canvas, Rect(room.left, room.top, wide, high))
    spare = max(0, below.height - told.below.height(look, wide))
    story(canvas, Rect(below.left, below.top + spare, wide, below.height - spare), told.below)


def _told(look: Look, node: Node | None) -> Block | None:
    if not node:
        return None
    theme = look.theme
    return Sheet(Words(node.id, node.name, "record", theme.card, theme.ink), theme.ink, pad=14)


def _fitting(
    look: Look,
    parts: _Parts,
    room: Rect,
    *,
    menu: Node | None = None,
    rest: Block | None = None,
) -> _Told:
    """The story as roomy as it goes without scrolling."""
    made = _Told(None, Column((Gap(0),)), None, 0)
    for size, snug in ((0.86, 0), (0.72, 0), (0.72, 1), (0.55, 1), (0.4, 2)):
        head = _headed(look, parts, menu, size)
        made = _Told(head, _story(look, parts, snug), rest, (24, 18, 12)[snug])
        if made.block.height(look, room.width) <= room.height:
            break
    return made


def _headed(look: Look, parts: _Parts, menu: Node | None, size: float) -> Block | None:
    """Whoever is played, and at the right the menu, if it is not on the stage."""
    head = citizen(look, parts.citizen, size) if parts.citizen else None
    if not menu:
        return head
    wide = look.width(menu.name, look.style("bold")) + look.sign(28) + look.px(58)
    return Row((Cell(head or Gap(1)), Cell(button(look, menu, "menu"), fixed=wide)), 24)


def _story(look: Look, parts: _Parts, snug: int) -> Column:
    """What happens, and at the end the choices."""
    return Column((*_tale(look, parts, snug), _choices(look, parts, snug)))


def _choices(look: Look, parts: _Parts, snug: int) -> Column:
    given = parts.choices.children if parts.choices else ()
    return Column(tuple(choice(look, node, snug) for node in given), (18, 14, 12)[snug])


def _tale(look: Look, parts: _Parts, snug: int) -> tuple[Block, ...]:
    """What happens, with its heading and the room below it."""
    on = light(look.theme)
    blocks: list[Block] = []
    if parts.complaint:
        warning = Words(parts.complaint.id, parts.complaint.name, "small-bold", on.loss, on.fill)
        blocks += [warning, Gap(12)]
    if parts.scene:
        title, text = parts.scene.find("title"), parts.scene.find("text")
        if title:
            style = "sub" if snug else "scene"
            blocks += [
                Words(title.id, title.name, style, on.ink, on.fill),
                Gap(2 if snug > 1 else 6),
            ]
        if text:
            blocks += [paragraphs(text, "body", on), Gap((22, 16, 10)[snug])]
    return tuple(blocks)
