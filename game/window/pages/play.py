"""Playing: the place on the left, the two lanes below it, the story on the right."""

from __future__ import annotations

from dataclasses import replace

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Column, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import LARGE, cramped, ground, poster, story, within_reach
from game.window.pages.halves import Parted, halves
from game.window.pages.sides import Given, Sides, sides
from game.window.pages.stage import Stage
from game.window.pages.tale import (
    Parts,
    Told,
    beyond,
    choices,
    facts,
    fitting,
    happening,
    headed,
    menu_width,
    papers,
    whole,
)
from game.window.scroll import strip_width
from game.window.standing import citizen
from game.window.theme import TYPE
from game.window.ticker import Ticker
from game.window.widgets import button


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Choose the cut that has room for everything."""
    parts = Parts.of(screen.root)
    if cramped(canvas.look, area):
        _narrow(canvas, parts, area)
    elif canvas.look.upright:
        _upright(canvas, parts, area)
    else:
        _wide(canvas, parts, area)


def _wide(canvas: Canvas, parts: Parts, area: Rect) -> None:
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
        rest = beyond(look, parts)
    room = _panel_room(look, panel)
    told = fitting(look, parts, room, rest=rest)
    size = left.width, left.height - high
    small = size[1] < stage.least(look, left.width)
    if look.zoom > LARGE and (small or not _seen(look, room, told, stage, size)):
        _beside(canvas, parts, area)
        return
    if small:
        _narrow(canvas, parts, area)
        return
    stage.draw(canvas, Rect(left.left, left.top, left.width, left.height - high))
    if lanes:
        lanes.draw(canvas, Rect(left.left, left.bottom - high, left.width, high))
    ground(canvas, panel, look.theme.card, "left")
    _told_in(canvas, room, told)


def _stage(parts: Parts, menu: Node | None) -> Stage:
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


def _upright(canvas: Canvas, parts: Parts, area: Rect) -> None:
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
        rest = beyond(look, parts)
    out_of_reach = look.glass.low_reach and not stage.holds(look, (area.width, half - high))
    low = Rect(area.left, area.top + half, area.width, area.height - half)
    room = low.inflate(-2 * look.px(40), -2 * look.px(24))
    told = fitting(look, parts, room, menu=parts.menu, rest=rest)
    small = out_of_reach or half - high < stage.least(look, area.width)
    if small or told.block.height(look, room.width) > room.height:
        _parted(canvas, parts, area)
        return
    stage.draw(canvas, Rect(area.left, area.top, area.width, half - high))
    if lanes:
        lanes.draw(canvas, Rect(area.left, area.top + half - high, area.width, high))
    ground(canvas, low, look.theme.card, "top")
    _told_in(canvas, room, told)


def _parted(canvas: Canvas, parts: Parts, area: Rect) -> None:
    """The story in the upper half and the choices in the lower, where words are large."""
    look, theme = canvas.look, canvas.look.theme
    ground(canvas, area, theme.card)
    room = area.inflate(-2 * look.px(40), -2 * look.px(28))
    head = headed(look, parts, parts.menu, 0.4)
    words = column(
        *facts(look, parts), Column(happening(look, parts, 1)), *papers(look, parts, room), gap=18
    )

    def behind(read: Rect, spare: int) -> None:
        low = read.bottom + look.px(12) + 1  # below what of the words may be seen
        canvas.surface.fill(theme.ink, (area.left, low, area.width, look.px(3.5)))
        if spare and parts.stage:
            sky = Rect(area.left, area.top, area.width, read.top + spare - look.px(24) - area.top)
            poster(canvas, sky, parts.stage.value, parts.stage.state)

    given = tuple(choices(look, parts, snug) for snug in (0, 1, 2))
    halves(canvas, room, Parted(words, given, head), behind)


def _beside(canvas: Canvas, parts: Parts, area: Rect) -> None:
    """The story in the place of the stage, the choices at its right, where words are large."""
    look = canvas.look
    words = column(
        *facts(look, parts), Column(happening(look, parts, 1)), *papers(look, parts, area), gap=18
    )
    sizes = ((0.72, 0), (0.55, 1), (0.4, 1), (0.4, 2))
    given = tuple(
        Given(headed(look, parts, None, size), choices(look, parts, snug)) for size, snug in sizes
    )
    feet = button(look, parts.menu, "menu") if parts.menu else None
    wide = menu_width(look, parts.menu) if parts.menu else 0

    def behind(sky: Rect) -> None:
        if parts.stage:
            poster(canvas, sky, parts.stage.value, parts.stage.state)

    sides(canvas, area, Sides(words, given, feet, wide), behind)


def _narrow(canvas: Canvas, parts: Parts, area: Rect) -> None:
    """Everything in one column, what matters for the choice first."""
    look, theme = canvas.look, canvas.look.theme
    canvas.surface.fill(theme.card, area)
    side = look.px(40) if area.width > 700 else 16
    room = area.inflate(-2 * side, -24)
    blocks = (
        *facts(look, parts),
        citizen(look, parts.citizen, 0.6) if parts.citizen else None,
        whole(look, parts, 1),
        *papers(look, parts, room),
        button(look, parts.menu, "menu") if parts.menu else None,
    )
    if look.glass.low_reach and parts.stage:
        below = within_reach(look, room)
        sky = Rect(area.left, area.top, area.width, below.top - look.px(20) - area.top)
        poster(canvas, sky, parts.stage.value, parts.stage.state)
    story(canvas, room, column(*blocks, gap=22), presses=True)


def _told_in(canvas: Canvas, room: Rect, told: Told) -> None:
    """The story in its room."""
    head, block, below = _placed(canvas.look, room, told)
    if told.head and head:
        told.head.draw(canvas, head)
    story(canvas, below, block)


def _placed(look: Look, room: Rect, told: Told) -> tuple[Rect | None, Block, Rect]:
    """Where the head stands, if it does not scroll with the rest; the rest; and where that stands.
    With low reach the choices are as low as they can be; what is said of whoever is played stays
    above."""
    if not look.glass.low_reach or look.upright:
        return None, told.block, room
    low, wide, gap = within_reach(look, room), room.width, look.px(told.gap)
    high = told.head.height(look, wide) + gap if told.head else 0
    head: Rect | None = Rect(room.left, room.top, wide, high)
    block, below = told.below, Rect(room.left, room.top + high, wide, room.height - high)
    if block.height(look, wide) > below.height or told.acts(look, wide) > low.height:
        below = low  # It scrolls, and what can be pressed with it.
    if room.top + high > below.top:
        head, block, below = None, told.block, low
    spare = max(0, below.height - block.height(look, wide))
    return head, block, Rect(below.left, below.top + spare, wide, below.height - spare)


def _seen(look: Look, room: Rect, told: Told, stage: Stage, size: tuple[int, int]) -> bool:
    """Are all choices seen before anybody scrolls, and, with low reach, no buttons out of it?"""
    if look.glass.low_reach and not stage.holds(look, size):
        return False
    head, block, below = _placed(look, room, told)
    if block.height(look, below.width) <= below.height:
        return True
    bare = replace(told, rest=None)
    seen = bare.below if head else bare.block
    return seen.height(look, below.width - strip_width(look)) <= below.height
