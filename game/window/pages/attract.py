"""Nobody is there: the city alive from side to side, the name over it, and how to begin."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Gap, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.countdown import large
from game.window.pages.frames import cramped, poster, story
from game.window.widgets import light


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """The name and the button at the left of the city, or above and below it on an upright
    screen."""
    look = canvas.look
    canvas.surface.fill(look.theme.poster, area)
    name, press, small = _parts(look, screen.root)
    if cramped(look, area):
        story(canvas, area.inflate(-24, -24), column(name, press, small, gap=20))
    elif look.upright:
        _upright(canvas, area, name, column(press, small, gap=36))
    else:
        _wide(canvas, area, column(name, Gap(52), press, Gap(32), small))


def _parts(look: Look, root: Node) -> tuple[Block, Block, Block]:
    on = light(look.theme, look.theme.poster)
    found = {node.id: node for node in root.children}
    mark, tag, what = (found.get(name) for name in ("wordmark", "tagline", "what"))
    start, hours, fiction = (found.get(name) for name in ("start", "hours", "fiction"))
    name = column(
        Words(mark.id, mark.name.upper(), "hero", on.ink, on.fill) if mark else None,
        Gap(12),
        Words(tag.id, tag.name, "sub", on.ink, on.fill) if tag else None,
        Gap(20),
        Words(what.id, what.name, "lead", on.ink, on.fill) if what else None,
    )
    press = column(
        large(start, light(look.theme)) if start else None,
        Words(hours.id, hours.name, "scene", on.ink, on.fill) if hours else None,
    )
    small = column(Words(fiction.id, fiction.name, "small", on.soft, on.fill) if fiction else None)
    return name, press, small


def _upright(canvas: Canvas, area: Rect, name: Block, rest: Block) -> None:
    look = canvas.look
    margin = look.px(56)
    top = Rect(area.left + margin, area.top + look.px(64), area.width - 2 * margin, 0)
    high, low = name.height(look, top.width), rest.height(look, top.width)
    foot = area.bottom - margin - low
    city = Rect(0, top.top + high, area.width, foot - top.top - high - look.px(24))
    if city.height < look.px(400):
        story(canvas, area.inflate(-2 * margin, -2 * margin), column(name, rest, gap=40))
        return
    poster(canvas, area, "city", room=city)
    name.draw(canvas, top)
    rest.draw(canvas, Rect(top.left, foot, top.width, low))


def _wide(canvas: Canvas, area: Rect, words: Block) -> None:
    look = canvas.look
    share = min(0.4 + (look.zoom - 1) * 0.16, 0.56)
    left = Rect(area.left, area.top, int(area.width * share), area.height)
    city = Rect(left.right, 0, int(area.width * 1.18) - left.right, area.height)
    poster(canvas, area, "city", room=city)
    room = left.inflate(-2 * look.px(72), -2 * look.px(56))
    room.width = left.right - room.left
    spare = max(0, room.height - words.height(look, room.width)) // 2
    story(canvas, Rect(room.left, room.top + spare, room.width, room.height - spare), words)
