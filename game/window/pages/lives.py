"""Which life to live: one card each."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Cell, Column, Row, Words, column
from game.window.canvas import Canvas
from game.window.flow import block
from game.window.look import Look
from game.window.pages.frames import cut, foot, panel, poster, story
from game.window.parts import Face
from game.window.widgets import Ground, Pressable, button, light


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Heading above, cards that scroll, and the way back at the foot."""
    look, theme = canvas.look, canvas.look.theme
    parts = cut(look, area, 1180, 0.5)
    if parts.poster:
        poster(canvas, parts.poster, "city")
    room = panel(canvas, parts, theme.poster)
    inset = look.px(24) if parts.poster else 0
    room = room.inflate(-2 * inset, -inset)
    on = light(theme, theme.poster)
    head = Column(
        tuple(
            Words(
                node.id, node.name, "title" if node.role == "heading" else "lead", on.ink, on.fill
            )
            for node in screen.root.children
            if node.role in ("heading", "text")
        ),
        12,
    )
    presses = [button(look, node, "back") for node in screen.root.children if node.role == "button"]
    listed = screen.root.find("lives")
    withheld = screen.root.find("withheld")
    cards = column(
        *(card(look, node) for node in (listed.children if listed else ())),
        block(look, withheld, on) if withheld else None,
        gap=24,
    )
    high = head.height(look, room.width) + look.px(32)
    left = foot(canvas, room, Column(tuple(presses), 12), 40)
    if left == room or left.height - high < room.height * 0.45:
        story(canvas, room, column(head, cards, *presses, gap=20))
        return
    head.draw(canvas, left)
    story(canvas, Rect(left.left, left.top + high, left.width, left.height - high), cards)


def card(look: Look, node: Node) -> Pressable:
    """A life: the face, the title, who it is, what it is about, how long it takes."""
    face = next((child for child in node.children if child.role == "image"), None)
    texts = [child for child in node.children if child.role in ("text", "note", "item")]
    mark = next((child for child in texts if child.id.endswith("-pack")), None)

    def inside(on: Ground) -> Block:
        words = column(
            Words(mark.id, mark.name, "lane", on.soft, on.fill) if mark else None,
            Words(node.id, node.name, "scene", on.ink, on.fill),
            Words(node.id, node.value, "bold", on.ink, on.fill) if node.value else None,
            Words(node.id, node.detail, "body", on.ink, on.fill) if node.detail else None,
            *(
                Words(child.id, child.name, "small", on.soft, on.fill)
                for child in texts
                if child != mark
            ),
            gap=8,
        )
        if not face or look.zoom > 1.5:
            return words
        wide, high = look.px(200), look.px(236)
        return Row((Cell(Face(face.value, wide, high), fixed=wide), Cell(words)), 32, "middle")

    return Pressable(node, inside, light(look.theme), pad=28)
