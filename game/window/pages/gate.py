"""At a door: the barrier, what the form says, and what is not said."""

from __future__ import annotations

from pygame import Rect

from game.present.screen import Node, Screen
from game.window.art.scenes import scene
from game.window.art.swing import Swing
from game.window.blocks import Block, Cell, Column, Gap, Icon, Row, Rule, Sheet, Words, column
from game.window.canvas import Canvas
from game.window.look import Look
from game.window.pages.frames import cut, foot, lifted, middle, panel
from game.window.pages.sides import Given, Sides, sides, wide_and_large
from game.window.parts import Withheld
from game.window.widgets import button, dark, light


def draw(canvas: Canvas, screen: Screen, area: Rect) -> None:
    """The barrier as a poster, the machine's words on ink beside it."""
    look, theme = canvas.look, canvas.look.theme
    root = screen.root
    parts, inset = cut(look, area, 780, 0.5), look.px(24)
    verdict = root.find("verdict")
    closed = bool(verdict and "closed" in verdict.state)
    presses = Column(
        tuple(button(look, node, "on") for node in root.children if node.role == "button"), 16
    )
    words = _words(look, root, verdict, closed=closed)
    around = 2 * (look.px(32) + inset)

    def picture(box: Rect) -> None:
        kind = "gate-closed" if closed else "gate-open"
        visitor = root.find("visitor-portrait")
        who, moods = (visitor.value, visitor.state) if visitor else ("", ())
        canvas.picture(scene(kind, box.size, moods, who=who), box.topleft)
        canvas.moving(lambda: Swing(box, who, moods, closed=closed))

    both = Column((words, presses), 28)
    if wide_and_large(look, area) and not _holds(look, parts.panel, both, around):
        told = column(*_answer(look, root, verdict, closed=closed), Gap(12), _people(look, root))
        given = (Given(_form(look, root), presses),)
        sides(canvas, area, Sides(told, given, afloat=True), picture)
        return
    parts = lifted(look, area, parts, both, (around, around))
    if parts.poster:
        picture(parts.poster)
    room = panel(canvas, parts, theme.card)
    if not parts.tight:
        room = room.inflate(-2 * inset, -2 * inset)
    left = foot(canvas, room, presses, 28)
    if left == room:
        middle(canvas, room, both, presses=True)
    else:
        middle(canvas, left, words)


def _holds(look: Look, panel: Rect, block: Block, around: int) -> bool:
    """Does all of it fit into the panel, within its margins?"""
    return block.height(look, panel.width - around) + around <= panel.height


def _words(look: Look, root: Node, verdict: Node | None, *, closed: bool) -> Block:
    return column(
        *_answer(look, root, verdict, closed=closed),
        Gap(12),
        _form(look, root),
        Gap(16),
        _people(look, root),
    )


def _answer(
    look: Look, root: Node, verdict: Node | None, *, closed: bool
) -> tuple[Block | None, ...]:
    """What came before, where and what is asked, and whether it opens."""
    on = light(look.theme)
    title, who = root.find("gate"), root.find("who")
    where, came = root.find("where"), root.find("came")
    return (
        Words(came.id, came.name, "body", on.ink, on.fill) if came else None,
        Gap(8) if came else None,
        Words(where.id, where.name, "small", on.soft, on.fill) if where else None,
        Words(title.id, title.name, "title", on.ink, on.fill) if title else None,
        Words(who.id, who.name, "bold", on.ink, on.fill) if who else None,
        _verdict(look, verdict, closed=closed) if verdict else None,
    )


def _people(look: Look, root: Node) -> Block | None:
    """What somebody says about it."""
    on, people = light(look.theme), root.find("people")
    return Words(people.id, people.name, "lead", on.ink, on.fill) if people else None


def _verdict(look: Look, node: Node, *, closed: bool) -> Block:
    on = light(look.theme)
    colour = on.loss if closed else on.gain
    sign = Icon("closed" if closed else "open", colour, 44)
    words = Words(node.id, (node.value or node.name).upper(), "scene", colour, on.fill)
    return Row((Cell(sign, fixed=look.sign(44)), Cell(words)), 14, "middle")


def _form(look: Look, root: Node) -> Block:
    """The form's own voice: a code, a sentence, and lines that are blacked out."""
    on = dark(look.theme)
    code, told, checks = root.find("code"), root.find("told"), root.find("checks")
    bars: Block | None = None
    if checks and checks.children:
        name = Words(checks.id, checks.name, "record", on.soft, on.fill) if checks.name else None
        bars = column(Rule(look.theme.rule, 1.5), name, *_lines(look, checks), gap=10)
    return Sheet(
        column(
            Words(code.id, code.name.upper(), "code", on.pause, on.fill) if code else None,
            Words(told.id, told.name, "told", on.ink, on.fill) if told else None,
            bars,
            gap=12,
        ),
        look.theme.ink,
        pad=28,
    )


def _lines(look: Look, checks: Node) -> list[Block]:
    return [
        Withheld(node.id, 1)
        if "redacted" in node.state
        else Words(node.id, node.name, "record", look.theme.card, look.theme.ink)
        for node in checks.children
    ]
