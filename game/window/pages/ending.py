"""How a life ended, before it is explained: where it is, on the map, and what is left of it."""

from __future__ import annotations

from dataclasses import replace

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Column, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import LARGE, cut, foot, lifted, middle, panel, poster
from game.window.pages.stage import Stage
from game.window.parts import doors, paragraphs
from game.window.standing import citizen
from game.window.widgets import button, light

_SIGNS = {"debrief": "on", "title-screen": "back"}


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """The place on the map as it is now, the words, the last number."""
    look, theme = canvas.look, canvas.look.theme
    root = screen.root
    presses = _presses(look, root)
    parts, rest = cut(look, area, 800), root.find("doors")
    least = _words(look, root, 0.4, 10, rest if look.zoom > LARGE else None)
    around = 2 * (look.px(32) + look.px(16))
    parts = lifted(look, area, parts, Column((least, presses), 28), (around, around))
    if parts.poster:
        rest = _picture(canvas, root, parts.poster)
    room = panel(canvas, parts, theme.card)
    inset = 0 if parts.tight else look.px(16)
    room = room.inflate(-2 * inset, -2 * inset)
    left = foot(canvas, room, presses, 28)
    words = _fitting(look, root, left, rest)
    if left == room:
        middle(canvas, room, Column((words, presses), 28), presses=True)
    else:
        middle(canvas, left, words)


def _presses(look: Look, root: Node) -> Column:
    ways = (node for node in root.children if node.role == "button")
    return Column(tuple(button(look, node, _SIGNS.get(node.id, "")) for node in ways), 16)


def _picture(canvas: Canvas, root: Node, box: Rect) -> Node | None:
    """The stage, with as much on it as there is room for. Gives the doors if they are not on it."""
    names = ("where", "stage", "doors", "way", "citizen", "company")
    where, image, listed, way, who, faces = (root.find(name) for name in names)
    look = canvas.look
    stage = Stage(where, image, listed, None, None, None, way, who, faces, listed)
    if look.zoom > LARGE or box.height < stage.least(look, box.width) + look.px(160):
        stage = replace(stage, doors=None)
    if box.height < stage.least(look, box.width):
        poster(canvas, box, image.value if image else "tower", image.state if image else ())
        return listed
    stage.draw(canvas, box)
    return None if stage.doors else listed


def _fitting(look: Look, root: Node, room: Rect, rest: Node | None) -> Block:
    """As large as it goes without scrolling."""
    made: Block = column()
    for size, gap in ((0.86, 24), (0.72, 20), (0.55, 14), (0.4, 10)):
        made = _words(look, root, size, gap, rest)
        if made.height(look, room.width) <= room.height:
            break
    return made


def _words(look: Look, root: Node, size: float, gap: int, rest: Node | None) -> Block:
    on = light(look.theme)
    title, who = root.find("title"), root.find("citizen")
    texts = [node for node in root.children if node.role in ("text", "alert")]
    style = "title" if size > 0.5 else "sub"
    return column(
        citizen(look, who, size) if who else None,
        Words(title.id, title.name, style, on.ink, on.fill) if title else None,
        *(paragraphs(node, "body", on) for node in texts if node.id != "company"),
        doors(look, rest, on) if rest and rest.children else None,
        gap=gap,
    )
