"""What a scene has to say, as blocks: whoever is played, where it is, what happens, the choices,
and what else there is to read."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import Block, Cell, Column, Gap, Row, Rule, Sheet, Words, column
from game.window.look import Look
from game.window.pages.board import board
from game.window.pages.case import sheet
from game.window.pages.frames import LARGE
from game.window.parts import doors, paragraphs
from game.window.standing import citizen
from game.window.ticker import Ticker
from game.window.widgets import button, choice, light


@dataclass(frozen=True)
class Parts:
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

    @classmethod
    def of(cls, root: Node) -> Parts:
        """Those that a page has."""
        return cls(**{name: root.find(name) for name in cls.__dataclass_fields__})


@dataclass(frozen=True)
class Told:
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


def fitting(
    look: Look,
    parts: Parts,
    room: Rect,
    *,
    menu: Node | None = None,
    rest: Block | None = None,
) -> Told:
    """The story as roomy as it goes without scrolling."""
    made = Told(None, Column((Gap(0),)), None, 0)
    for size, snug in ((0.86, 0), (0.72, 0), (0.72, 1), (0.55, 1), (0.4, 2)):
        head = headed(look, parts, menu, size)
        made = Told(head, whole(look, parts, snug), rest, (24, 18, 12)[snug])
        if made.block.height(look, room.width) <= room.height:
            break
    return made


def headed(look: Look, parts: Parts, menu: Node | None, size: float) -> Block | None:
    """Whoever is played, and at the right the menu, if it is not on the stage."""
    head = citizen(look, parts.citizen, size) if parts.citizen else None
    if not menu:
        return head
    press = Cell(button(look, menu, "menu"), fixed=menu_width(look, menu))
    return Row((Cell(head or Gap(1)), press), 24)


def menu_width(look: Look, menu: Node) -> int:
    """The width of its button: its sign, its word and what is around them."""
    return look.width(menu.name, look.style("bold")) + look.sign(28) + look.px(58)


def whole(look: Look, parts: Parts, snug: int) -> Column:
    """What happens, and at the end the choices."""
    return Column((*happening(look, parts, snug), choices(look, parts, snug)))


def choices(look: Look, parts: Parts, snug: int) -> Column:
    """The choices below each other, in two steps `snug`ger."""
    given = parts.choices.children if parts.choices else ()
    return Column(tuple(choice(look, node, snug) for node in given), (18, 14, 12)[snug])


def happening(look: Look, parts: Parts, snug: int) -> tuple[Block, ...]:
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


def facts(look: Look, parts: Parts) -> tuple[Block | None, ...]:
    """Where and when it is, in a line, and what the app says."""
    on = light(look.theme)
    where = parts.where.children if parts.where else ()
    said = "  ".join(_held(look, node) for node in where if node.name)
    line = Words("where", said, "small", on.ink, on.fill) if said else None
    return line, _told(look, parts.told)


def _held(look: Look, node: Node) -> str:
    """Where words are large, a day or a time on one line; the name of a place may need two."""
    if look.zoom <= LARGE or node.id == "place":
        return node.name
    return node.name.replace(" ", "\N{NO-BREAK SPACE}")


def _told(look: Look, node: Node | None) -> Block | None:
    if not node:
        return None
    theme = look.theme
    return Sheet(Words(node.id, node.name, "record", theme.card, theme.ink), theme.ink, pad=14)


def papers(look: Look, parts: Parts, room: Rect) -> tuple[Block | None, ...]:
    """What would lie on the stage or below it."""
    return (
        sheet(look, parts.case) if parts.case else None,
        board(look, parts.notice, room.width, room.height // 2) if parts.notice else None,
        beyond(look, parts),
    )


def beyond(look: Look, parts: Parts) -> Block:
    """The doors and the lanes, where there is no room for them on the stage."""
    on = light(look.theme)
    return column(
        Rule(look.theme.ink),
        doors(look, parts.doors, on) if parts.doors and parts.doors.children else None,
        Ticker(parts.ticker) if parts.ticker and parts.ticker.children else None,
        gap=22,
    )
