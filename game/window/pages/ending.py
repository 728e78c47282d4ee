"""How a life ended, before it is explained."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Screen
from game.window.blocks import Column, Gap, Words, column
from game.window.canvas import Canvas
from game.window.pages.frames import cut, foot, middle, panel, poster
from game.window.parts import paragraphs
from game.window.standing import Pages, Ruler, Score
from game.window.widgets import button, light

_SIGNS = {"debrief": "on", "title-screen": "back"}


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """The city at dusk, the words, the last number."""
    look, theme = canvas.look, canvas.look.theme
    root, on = screen.root, light(theme)
    parts = cut(look, area, 900)
    stage = root.find("stage")
    if parts.poster:
        kind, moods = (stage.value, stage.state) if stage else ("tower", ("dusk",))
        poster(canvas, parts.poster, kind, moods)
    room = panel(canvas, parts, theme.card)
    inset = look.px(24) if parts.poster else 0
    room = room.inflate(-2 * inset, -2 * inset)
    title, standing, pages = (root.find(name) for name in ("title", "standing", "pages"))
    texts = [node for node in root.children if node.role in ("text", "note", "alert")]
    words = column(
        Words(title.id, title.name, "title", on.ink, on.fill) if title else None,
        *(paragraphs(node, "body", on) for node in texts),
        Gap(8),
        Words(standing.id, standing.name, "lane", on.soft, on.fill) if standing else None,
        Score(standing) if standing else None,
        Ruler(standing) if standing and standing.meter else None,
        Words(pages.id, pages.name, "lane", on.soft, on.fill) if pages else None,
        Pages(pages) if pages else None,
        gap=16,
    )
    presses = Column(
        tuple(
            button(look, node, _SIGNS.get(node.id, ""))
            for node in root.children
            if node.role == "button"
        ),
        16,
    )
    left = foot(canvas, room, presses, 28)
    if left == room:
        middle(canvas, room, Column((words, presses), 28))
    else:
        middle(canvas, left, words)
