"""The debrief: six steps, and the two columns side by side with nothing blacked out any more."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Cell, Column, Row, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.evidence import body
from game.window.pages.frames import cramped, ground, poster, pressed, story, within_reach
from game.window.pages.halves import Parted, halves
from game.window.pages.rail import Rail, rail_width, railed
from game.window.pages.sides import wide_and_large
from game.window.widgets import Pressable, button, light, tab

_MOST = 0.45  # of the height, for what goes round the words
_SIGNS = {"previous": "back", "next": "on", "print": "print", "finish": "tick"}


@dataclass(frozen=True)
class _Art:
    """Which picture stands beside a step, if any, and who is on it."""

    kind: str
    who: str
    moods: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Frame:
    """What is read, and the steps and buttons around it."""

    body: tuple[Node, ...]
    steps: tuple[Node, ...]
    buttons: tuple[Node, ...]


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Steps above and buttons below; on an upright screen, and with low reach, both below."""
    look, theme = canvas.look, canvas.look.theme
    ground(canvas, area, theme.poster)
    root = screen.root
    steps, group = root.find("steps"), root.find("body")
    heads = tuple(node for node in root.children if node.role in ("heading", "text"))
    presses = tuple(node for node in root.children if node.role == "button")
    narrow = cramped(look, area)
    wide = not narrow and not look.upright
    nodes = (*heads, *(group.children if group else ()))
    words = _season(look, nodes) if wide and _chart(nodes) else body(look, nodes, wide=wide)
    stops = steps.children if steps else ()
    bar = _tabs(look, stops, area.width, least=2 if look.upright else 1)
    feet = _feet(look, presses, area.width)
    margin = 16 if narrow else look.px(56)
    room = area.inflate(-2 * margin, -2 * min(margin, look.px(36)))
    chrome = bar.height(look, room.width) + feet.height(look, room.width)
    art = _art(root)
    crowded = pressed(nodes) or chrome > room.height * _MOST
    if look.upright and look.glass.low_reach and not narrow and crowded:
        _parted(canvas, room, nodes, Column((bar, feet)), art)
        return
    low = within_reach(look, room) if crowded else room
    if wide_and_large(look, area) and (low.top > room.top or chrome > low.height * _MOST):
        parts = _Frame(nodes, stops, presses)
        _beside(canvas, area, parts, art)
        return
    if low.top > room.top:
        sky = Rect(area.left, area.top, area.width, low.top - look.px(16) - area.top)
        poster(canvas, sky, art.kind or "city", art.moods, who=art.who)
        art = _Art("", "")
    if narrow or chrome > low.height * _MOST:
        story(canvas, low, column(words, bar, feet, gap=24), presses=True)
    else:
        _framed(canvas, low, Column((bar, feet)), words, art)


def _beside(canvas: Canvas, area: Rect, parts: _Frame, art: _Art) -> None:
    """What is read has the whole height, the steps and the buttons stand at its right."""
    look = canvas.look
    wide = rail_width(look, area) + look.px(112)  # with the margins that the whole page has
    told, given = _told(parts.body), _given(parts.body)
    if any(node.role != "button" for node in given):
        told, given = parts.body, ()  # Switches need more width than the rail has.
    words, on = body(look, told, wide=False), light(look.theme, look.theme.poster)
    more = body(look, given, wide=False, on=on) if given else None
    steps = column(more, _tabs(look, parts.steps, wide), gap=16)
    feet = _feet(look, parts.buttons, wide)

    def behind(sky: Rect) -> None:
        poster(canvas, sky, art.kind or "city", art.moods, who=art.who)

    railed(canvas, area, Rail(words, steps, feet, pressed(told)), behind)


def _parted(canvas: Canvas, room: Rect, nodes: tuple[Node, ...], frame: Column, art: _Art) -> None:
    """What is read on a sheet above, what is pressed below it, all of it within reach."""
    look, theme = canvas.look, canvas.look.theme
    told, given = _told(nodes), _given(nodes)
    bar, feet = frame.blocks
    on = light(theme, theme.poster)
    presses = column(body(look, given, wide=False, on=on) if given else None, bar, gap=16)

    def behind(read: Rect, spare: int) -> None:
        top = read.top - look.px(20) + spare
        if spare:
            sky = Rect(0, 0, canvas.surface.get_width(), top)
            poster(canvas, sky, art.kind or "city", art.moods, who=art.who)
        sheet = Rect(read.left, top, read.width, read.bottom + look.px(8) - top)
        ground(canvas, sheet.inflate(2 * look.px(28), 0), theme.card, "top")

    halves(canvas, room, Parted(body(look, told, wide=False), (presses,), feet=feet), behind)


def _told(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """What is only read of them."""
    return tuple(each for node in nodes for each in _without_presses(node))


def _given(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """What is to be pressed of them."""
    return tuple(each for node in nodes for each in _only_presses(node))


def _without_presses(node: Node) -> tuple[Node, ...]:
    """What is only read of a node of the body; a group keeps its name."""
    if not pressed((node,)):
        return (node,)
    if node.role != "group":
        return ()
    return (replace(node, children=tuple(n for n in node.children if not pressed((n,)))),)


def _only_presses(node: Node) -> tuple[Node, ...]:
    """What is to be pressed of it."""
    if node.role != "group":
        return (node,) if pressed((node,)) else ()
    return tuple(child for child in node.children if pressed((child,)))


def _art(root: Node) -> _Art:
    """The picture of this step."""
    group, visitor = root.find("body"), root.find("visitor-portrait")
    kind = _picture(group.children if group else ())
    elsewhere = bool(visitor and visitor.state)  # where no tower stands, it is another city
    kind = "street" if elsewhere and kind == "city" else kind
    return _Art(kind, visitor.value if visitor else "", visitor.state if visitor else ())


def _framed(canvas: Canvas, room: Rect, frame: Column, words: Block, picture: _Art) -> None:
    look, theme = canvas.look, canvas.look.theme
    below = look.upright or look.glass.low_reach
    bar, feet = frame.blocks
    gap = look.px(24)
    tabs, low = bar.height(look, room.width), feet.height(look, room.width)
    top = room.top if below else room.top + tabs + gap
    bottom = room.bottom - low - gap - (tabs + gap if below else 0)
    feet.draw(canvas, Rect(room.left, room.bottom - low, room.width, low))
    bar.draw(canvas, Rect(room.left, bottom + gap if below else room.top, room.width, tabs))
    sheet = Rect(room.left, top, room.width, bottom - top)
    canvas.surface.fill(theme.card, sheet)
    weight = look.px(3)
    canvas.surface.fill(theme.ink, (sheet.left, sheet.top - weight, sheet.width, weight))
    canvas.surface.fill(theme.ink, (sheet.left, sheet.bottom, sheet.width, weight))
    inner = sheet.inflate(-2 * look.px(48), -2 * look.px(32))
    if picture.kind and not look.upright and look.zoom <= 1.5:
        # Lines that run across a whole wide screen are hard to follow: a picture takes the rest.
        art = Rect(0, sheet.top, min(look.px(620), sheet.width // 3), sheet.height)
        art.right = sheet.right
        poster(canvas, art, picture.kind, picture.moods, who=picture.who)
        canvas.surface.fill(theme.ink, (art.left, art.top, weight, art.height))
        inner.width = art.left - look.px(40) - inner.left
    story(canvas, inner, words, "body")


def _chart(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    return tuple(node for node in nodes if node.role == "chart")


def _season(look: Look, nodes: tuple[Node, ...]) -> Block:
    """How it ended beside its numbers, and below them, as wide as it goes, the season's chart
    and what can be pressed."""
    lists = next((n for n, node in enumerate(nodes) if node.role == "list"), len(nodes))
    below = tuple(node for node in nodes if node.role in ("chart", "button"))
    left, right = nodes[:lists], tuple(node for node in nodes[lists:] if node not in below)
    beside = Row((Cell(body(look, left, wide=True)), Cell(body(look, right, wide=True))), 64)
    return column(beside, body(look, below, wide=True), gap=30)


def _picture(nodes: tuple[Node, ...]) -> str:
    """The picture beside a step; none where two columns need the room."""
    roles = {node.role for top in nodes for node in top.walk()}
    if roles & {"pair", "toggle"}:
        return ""
    if "gate" in roles:
        return "gate-closed"
    return "island" if "quote" in roles else "city"


def _tabs(look: Look, nodes: tuple[Node, ...], width: int, least: int = 1) -> Block:
    """The steps in as many rows as they need; `least` beside each other, if no word breaks."""
    if not nodes:
        return column()
    style, around = look.style("tag"), look.px(28) + look.px(10)
    room = width - look.px(112) + look.px(10)
    widest = max(look.width(node.name, style) for node in nodes)
    word = max(look.width(word, style) for node in nodes for word in node.name.split())
    count = max(1, min(len(nodes), room // (widest + around)))
    if count < least and word + around <= room // least:
        count = least
    while count > least and -(-len(nodes) // (count - 1)) == -(-len(nodes) // count):
        count -= 1
    return Column(_rows(tuple(tab(look, node) for node in nodes), count, 10), 10)


def _feet(look: Look, nodes: tuple[Node, ...], width: int) -> Block:
    if not nodes:
        return column()
    widest = (
        max(look.width(node.name, look.style("bold")) for node in nodes)
        + look.px(68)
        + look.sign(28)
    )
    count = max(1, min(len(nodes), (width - look.px(112)) // widest))
    presses = tuple(button(look, node, _SIGNS.get(node.id, "")) for node in nodes)
    return Column(_rows(presses, count, 16), 12)


def _rows(presses: tuple[Pressable, ...], count: int, gap: float) -> tuple[Row, ...]:
    return tuple(
        Row(tuple(Cell(press) for press in presses[first : first + count]), gap, "stretch")
        for first in range(0, len(presses), count)
    )
