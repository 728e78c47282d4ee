"""How a page is cut up: a poster beside a panel, below each other on an upright screen."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.art.scenes import scene
from game.window.blocks import Block
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.city import Told, city_scene
from game.window.scroll import knobs_size, scrolling

_PAD = 12  # around what scrolls, for focus rings
SCRAP = 260  # of a poster, in design pixels: less than this shows nothing
LARGE = 1.25  # words past this leave no room for much of a picture beside them
_LEAST = (760, 480)  # below this there is no room for a picture beside the words


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the poster and the panel go; no poster if there is no room for one. In a `tight` window
    there is none for margins either."""

    poster: Rect | None
    panel: Rect
    tight: bool = False


def cramped(look: Look, area: Rect) -> bool:
    """Is there only room for words?"""
    if look.upright:
        return area.width < 420 or area.height < 700
    return area.width < _LEAST[0] or area.height < _LEAST[1]


def cut(look: Look, area: Rect, wide: float, share: float = 0.5, above: int = 0) -> Cut:
    """A panel `wide` design pixels beside a poster, or below it with `share` of the height. With
    low reach `above` is what the first words of the panel take, which may be out of reach."""
    if cramped(look, area):
        return Cut(None, area, tight=True)
    if look.upright:
        high = int(
            area.height * min(share * (1 + (look.zoom - 1) * 0.1), 0.5 if share <= 0.5 else share)
        )
        if look.glass.low_reach:
            high = min(high, area.bottom - look.line) + above
        panel = Rect(area.left, area.bottom - high, area.width, high)
        return Cut(Rect(area.left, area.top, area.width, area.height - high), panel)
    width = min(look.px(wide * (1 + (look.zoom - 1) * 0.45)), int(area.width * 0.62))
    panel = Rect(area.right - width, area.top, width, area.height)
    return Cut(Rect(area.left, area.top, area.width - width, area.height), panel)


def lifted(look: Look, area: Rect, parts: Cut, block: Block, margins: tuple[int, int]) -> Cut:
    """On an upright screen with large words: a panel that starts higher, so that `block` has room
    within margins of so many pixels across and along. What is left of the poster stays, if it is
    worth a look."""
    across, along = margins
    high = block.height(look, area.width - across) + along
    if not look.upright or not parts.poster or high <= parts.panel.height:
        return parts
    spare = area.height - high
    if spare < look.px(SCRAP):
        return Cut(None, area)
    panel = Rect(area.left, area.top + spare, area.width, high)
    return Cut(Rect(area.left, area.top, area.width, spare), panel)


def poster(
    canvas: Canvas,
    rect: Rect,
    kind: str,
    moods: tuple[str, ...] = (),
    room: Rect | None = None,
    who: str = "",
) -> None:
    """The picture of a place over the whole of `rect`, standing inside `room` of it. The city is
    alive; without a map of it, it is the square under the tower. `who` stands before a gate."""
    if kind == "city":
        inside = room or Rect((0, 0), rect.size)
        if city := city_scene(canvas.look, rect, inside, Told(moods)):
            canvas.living(city)
            return
    box = (room.x, room.y, room.width, room.height) if room else None
    canvas.picture(scene(kind, rect.size, moods, box, who), rect.topleft)


def ground(canvas: Canvas, rect: Rect, colour: str, edge: str = "") -> None:
    """A plain ground, with an ink line at the side where it meets the poster."""
    canvas.surface.fill(colour, rect)
    weight = canvas.look.px(3.5)
    ink = canvas.look.theme.ink
    if edge == "left":
        canvas.surface.fill(ink, (rect.left, rect.top, weight, rect.height))
    elif edge == "top":
        canvas.surface.fill(ink, (rect.left, rect.top, rect.width, weight))


def panel(canvas: Canvas, parts: Cut, colour: str) -> Rect:
    """Draw the ground of the panel; gives the room inside its margins."""
    edge = "" if parts.poster is None else "top" if canvas.look.upright else "left"
    ground(canvas, parts.panel, colour, edge)
    margin = canvas.look.px(16 if parts.tight else 32)
    return parts.panel.inflate(-2 * margin, -2 * margin)


def foot(canvas: Canvas, room: Rect, block: Block, gap: float = 20) -> Rect:
    """Draw a block at the foot of `room`; gives what is left above it.

    If the block would take more than half of the room, or with low reach leave no room below the
    line for the buttons that scroll the rest, nothing is drawn and the room comes back as it was:
    the caller then lets it scroll with the rest.
    """
    look = canvas.look
    high = block.height(look, room.width)
    most = room.height * 0.42
    if look.glass.low_reach and look.upright:
        scrolls = knobs_size(look, across=False)[1] + look.px(gap + _PAD)
        most = min(most, room.bottom - max(room.top, look.line) - scrolls)
    if high > most:
        return room
    block.draw(canvas, Rect(room.left, room.bottom - high, room.width, high))
    return Rect(room.left, room.top, room.width, room.height - high - look.px(gap))


def pressed(nodes: tuple[Node, ...]) -> bool:
    """Is there anything among them to press?"""
    return any(node.actions for top in nodes for node in top.walk())


def within_reach(look: Look, room: Rect) -> Rect:
    """The part of a room in which, with low reach, things may be pressed; else all of it."""
    top = max(room.top, look.line + look.px(_PAD) + 1) if look.glass.low_reach else room.top
    if room.bottom - top < 2 * look.target:
        return room  # In a window so low there is no lower part to speak of.
    return Rect(room.left, top, room.width, room.bottom - top)


def story(
    canvas: Canvas,
    room: Rect,
    block: Block,
    area: str = "main",
    *,
    presses: bool = False,
    knobs: Rect | None = None,
) -> None:
    """A block that scrolls if it is too high; its focus rings may stand out of `room`. One with
    something to press stays within reach, as low as it can. `knobs` is where the buttons that
    scroll it stand, if not beside it."""
    look = canvas.look
    if presses and look.glass.low_reach:
        room = within_reach(look, room)
        spare = max(0, room.height - block.height(look, room.width))
        room = Rect(room.left, room.top + spare, room.width, room.height - spare)
    pad = look.px(_PAD)
    scrolling(canvas, area, room.inflate(2 * pad, 2 * pad), block, _PAD, knobs)


def middle(
    canvas: Canvas, room: Rect, block: Block, area: str = "main", *, presses: bool = False
) -> None:
    """Like `story`, but standing in the middle of the room if it leaves some free."""
    spare = room.height - block.height(canvas.look, room.width)
    if spare > 0 and not canvas.look.upright:
        room = Rect(room.left, room.top + spare // 2, room.width, room.height - spare // 2)
    story(canvas, room, block, area, presses=presses)
