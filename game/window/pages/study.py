"""The pages that ask: the study's, and the sorting. Words and answers on a plain ground: no tower
and no eye look on here, and no answer is marked before somebody has moved, so that the page itself
suggests none."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.blocks import Block, Cell, Column, Row, Words, column
from game.window.canvas import Canvas
from game.window.flow import block
from game.window.look import Look
from game.window.pages.frames import cramped, ground, middle, story, within_reach
from game.window.pages.generic import split
from game.window.widgets import button, choice, light

_SIGNS = {"leave": "on", "previous": "back", "go-on": "on", "home": "on"}
_WIDEST = 1500


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """Words at the left and answers at the right, below each other on an upright screen; what
    leads away at the foot."""
    look = canvas.look
    ground(canvas, area, look.theme.card)
    told, presses = split(screen.root.children)
    answers = next((node for node in told if _is_asked(node)), None)
    told, answered = _parted(told)
    words = _words(look, told, heads=not (answers or answered))
    given = _answers(look, answers) if answers else None
    given = _words(look, answered) if answered else given
    feet = _feet(look, presses, area.width)
    if cramped(look, area):
        story(canvas, area.inflate(-24, -24), column(words, given, feet, gap=20), presses=True)
        return
    room = _room(look, area)
    low = feet.height(look, room.width)
    feet.draw(canvas, Rect(room.left, room.bottom - low, room.width, low))
    room.height -= low + look.px(28)
    if answers and given and look.glass.low_reach:
        _apart(canvas, room, words, given)
    elif given and not look.upright:
        beside = Row((Cell(words, 1.05), Cell(given)), 56, "middle")
        if answered and beside.height(look, room.width) > room.height:
            story(canvas, room, column(words, given, gap=36))
        else:
            middle(canvas, room, beside)
    else:
        _low(canvas, room, column(words, given, gap=36))


def _apart(canvas: Canvas, room: Rect, words: Block, given: Block) -> None:
    """The words above or beside, and the answers within reach; all of it there, if the words do not
    fit elsewhere."""
    look, gap = canvas.look, canvas.look.px(36)
    beside = room.copy()
    if not look.upright:
        beside.width = (room.width - 2 * gap) // 2
        room = Rect(beside.right + 2 * gap, room.top, beside.width, room.height)
    else:
        beside.height = within_reach(look, room).top - gap - room.top
    if words.height(look, beside.width) <= beside.height:
        words.draw(canvas, beside)
        story(canvas, room, given, presses=True)
    elif look.upright:
        story(canvas, room, column(words, given, gap=36), presses=True)
    else:
        story(canvas, beside, words, "words")
        story(canvas, room, given, presses=True)


def _low(canvas: Canvas, room: Rect, words: Block) -> None:
    """Two thirds down the room, where a hand reaches it on an upright screen."""
    down = max(0, room.height - words.height(canvas.look, room.width)) * 2 // 3
    story(canvas, Rect(room.left, room.top + down, room.width, room.height - down), words)


def _room(look: Look, area: Rect) -> Rect:
    """The part of the window that lines may run across without being hard to follow."""
    room = area.inflate(-2 * look.px(72), -2 * look.px(64))
    wide = min(room.width, look.px(_WIDEST))
    return Rect(area.centerx - wide // 2, room.top, wide, room.height)


def _is_asked(node: Node) -> bool:
    return node.role == "list" and any(child.actions for child in node.children)


def _parted(nodes: tuple[Node, ...]) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """What was asked, and what is answered: that stands where the answers stood."""
    at = next((at for at, node in enumerate(nodes) if node.role == "quote"), len(nodes))
    return nodes[:at], nodes[at:]


def _words(look: Look, nodes: tuple[Node, ...], *, heads: bool = False) -> Column:
    """Below each other. Which question it is matters less than what it says; where nothing is
    asked, it `heads` the page."""
    return Column(tuple(_word(look, node, heads=heads) for node in nodes), 24)


def _word(look: Look, node: Node, *, heads: bool) -> Block:
    on = light(look.theme)
    if node.role in ("quote", "note") or (node.role == "list" and not _is_asked(node)):
        return block(look, node, on)
    style = {"heading": "title" if heads else "lane", "list": "sub"}.get(node.role, "lead")
    style = {"statement": "label", "about": "body", "why": "body", "belongs": "lead"}.get(
        node.id, style
    )
    return Words(node.id, node.name, style, on.ink, on.fill)


def _answers(look: Look, answers: Node) -> Column:
    return Column(tuple(choice(look, node, snug=True) for node in answers.children), 14)


def _feet(look: Look, presses: tuple[Node, ...], width: int) -> Block:
    """The ways on and out, beside each other where their words have room."""
    made = [button(look, node, _SIGNS.get(node.id, "")) for node in presses]
    style = look.style("bold")
    widest = max((look.width(node.name, style) for node in presses), default=0)
    if len(made) * (widest + look.sign(28) + look.px(120)) > width:
        return Column(tuple(made), 14)
    return Row(tuple(Cell(each) for each in made), 20, "stretch")
