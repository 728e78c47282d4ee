"""What is said of each part of a screen, by its role."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from game.present.screen import Node, Role
from game.present.speech import words
from game.present.speech.compared import chart, pair
from game.present.speech.doors import doors
from game.present.speech.plainly import lowered, plainly, sentences
from game.present.speech.pressed import Places, spoken_target

Kind = Literal["title", "heading", "text", "alert", "status", "target", "aside", "count"]


_ONCE = ("fiction", "scheme")
"""What stands on several pages, and is read on the first of them."""
_MORE = "-more"
_FIRST = 3
"""So many items of a long list are read when one comes to a screen."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is said of one thing, in whole sentences; `more` is said as well when it is gone to.

    A `status` is left out where it was heard before and is as it was; so is what is `alike` on
    many pages, as what is always at hand. An `aside` is only said when it is gone to. `role` is
    that of the node.
    """

    id: str
    words: str
    kind: Kind = "text"
    more: str = ""
    role: Role = "text"
    alike: bool = False

    @property
    def full(self) -> str:
        """All that there is to say of it."""
        role = words.CALLED.get(self.role, "") if self.kind == "target" else ""
        return " ".join(filter(None, (self.words, self.more, role)))


def said(node: Node, of: Places) -> Iterator[Piece]:
    """The pieces of a node and of all below it."""
    if node.actions or node.role == "card":
        told, more = spoken_target(node, of)
        shut = not node.actions or "disabled" in node.state
        yield Piece(node.id, told, "text" if shut else "target", more, node.role)
        return
    by_role = _BY_ROLE.get(node.role, _text)
    yield from (_GROUPS.get(node.id, by_role) if node.children else by_role)(node, of)


def _below(node: Node, of: Places) -> Iterator[Piece]:
    for child in node.children:
        yield from said(child, of)


def _text(node: Node, of: Places) -> Iterator[Piece]:
    """Whatever has only words; faces below it are named in it."""
    kind: Kind = "status" if node.id in _ONCE else "text"
    yield Piece(node.id, sentences(_valued(node), node.detail), kind)
    yield from _below(node, of)


def _valued(node: Node) -> str:
    """Name and value; only one of them where they are the same, or the one holds the other."""
    if not node.value or node.value in node.name:
        return node.name
    between = " " if node.role == "meter" and node.value.isdecimal() else ": "
    return f"{node.name}{between}{node.value}"


def _heading(node: Node, _: Places) -> Iterator[Piece]:
    yield Piece(node.id, sentences(node.name), "heading", role="heading")


def _image(node: Node, _: Places) -> Iterator[Piece]:
    """A picture; whose portrait it is stands beside it."""
    if not node.id.endswith("portrait"):
        yield Piece(node.id, sentences(words.PICTURE.format(name=node.name)))


def _way(node: Node, _: Places) -> Iterator[Piece]:
    """Whether somebody looked; where one is stands beside it."""
    if node.state:
        yield Piece(node.id, sentences(node.name))


def _alert(node: Node, _: Places) -> Iterator[Piece]:
    name = words.APP.format(name=node.name) if node.tone == "machine" else node.name
    yield Piece(node.id, sentences(*name.split("\n")), "alert")


def _quote(node: Node, _: Places) -> Iterator[Piece]:
    """What is said, with how well it is known before it and where it is from behind it."""
    status = f"{node.value[:1].upper()}{node.value[1:]}: " if node.value else ""
    yield Piece(node.id, sentences(f"{status}{node.name}"))
    if node.detail:
        source = words.SOURCE.format(name=node.detail)
        yield Piece(f"{node.id}-source", sentences(source), "aside")


def _gate(node: Node, _: Places) -> Iterator[Piece]:
    """A door by itself, with its answer."""
    yield Piece(node.id, sentences(_valued(node), node.detail))


def _record(node: Node, of: Places) -> Iterator[Piece]:
    yield Piece(node.id, sentences(_valued(node).replace(": ", ", ", 1), node.detail))
    yield from _below(node, of)


def _pair(node: Node, _: Places) -> Iterator[Piece]:
    yield Piece(node.id, pair(node), role="pair")


def _chart(node: Node, of: Places) -> Iterator[Piece]:
    yield Piece(node.id, chart(node))
    if "bars" in node.state:
        yield from _below(node, of)


def _group(node: Node, of: Places) -> Iterator[Piece]:
    """Its name, unless a heading below it says the same; then what is in it."""
    if (
        node.name
        and node.children
        and not any(each.role == "heading" for each in node.children[:1])
    ):
        sign = node.tone == "machine"
        name = words.SIGN.format(name=node.name) if sign else node.name
        yield Piece(node.id, sentences(name), "heading", role="heading")
    yield from _below(node, of)


def _list(node: Node, of: Places) -> Iterator[Piece]:
    first = node.children[0] if node.children else None
    if first and first.role == "gate":
        told, more = doors(node)
        yield Piece(node.id, told, "status", more)
        return
    if first and "redacted" in first.state and len({each.name for each in node.children}) == 1:
        each = words.EACH.format(name=plainly(node.name), what=words.WITHHELD)
        yield Piece(node.id, each)
        return
    if node.name and not (first and first.role == "card"):
        yield Piece(node.id, sentences(node.name))
    yield from _first_of_many(node, [piece for child in node.children for piece in said(child, of)])


def _first_of_many(node: Node, made: list[Piece]) -> Iterator[Piece]:
    """A list as it is read: of many items the first and one's own, and how many more can be gone
    to."""
    own = {each.id for each in node.children if "selected" in each.state}
    read = [piece for n, piece in enumerate(made) if n < _FIRST or piece.id in own]
    left = [piece for piece in made if piece not in read]
    if len(left) < 2 or any(each.actions or each.role == "card" for each in node.children):
        yield from made
        return
    yield from read
    yield Piece(f"{node.id}{_MORE}", words.MORE.format(count=len(left)))
    yield from (replace(piece, kind="aside") for piece in left)


# --- Parts that are told by what they are --------------------------------------------------


def _where(node: Node, _: Places) -> Iterator[Piece]:
    """Place, clock and day in one breath."""
    place, *rest = (each.name for each in node.children)
    yield Piece(node.id, sentences(words.NOW.format(where=place), *rest))


def _citizen(node: Node, of: Places) -> Iterator[Piece]:
    """Who one is, and how one stands."""
    names = [each.name for each in node.children if each.role in ("heading", "text")]
    who = words.YOU_ARE.format(name=names[0]) if names else ""
    yield Piece(node.id, sentences(who, *names[1:]), "status")
    for child in node.children:
        if child.role not in ("heading", "text", "image"):
            told = (piece for piece in said(child, of) if not piece.id.endswith(_MORE))
            yield from (replace(piece, kind="status") for piece in told)


def _case(node: Node, of: Places) -> Iterator[Piece]:
    """Somebody's file on the desk."""
    yield Piece(node.id, sentences(words.CASE.format(name=node.name)), "heading", role="heading")
    for child in node.children:
        yield from said(child, of) if child.role != "heading" else ()


def _standing(node: Node, _: Places) -> Iterator[Piece]:
    yield Piece(node.id, sentences(f"{_valued(node)}, {lowered(node.detail)}"))


def _ticker(node: Node, of: Places) -> Iterator[Piece]:
    """What is new; all of it is read in the debrief."""
    new = [child for child in node.children if "new" in child.state]
    if new:
        yield Piece(node.id, words.HAPPENED, "heading", role="heading")
    for child in new:
        yield from said(child, of)


def _meter(node: Node, of: Places) -> Iterator[Piece]:
    yield from _standing(node, of) if node.detail else _text(node, of)


Teller = Callable[[Node, Places], Iterator[Piece]]

_GROUPS: dict[str, Teller] = {
    "where": _where,
    "citizen": _citizen,
    "ticker": _ticker,
    "case": _case,
}
_BY_ROLE: dict[Role, Teller] = {
    "screen": _below,
    "group": _group,
    "dialog": _below,
    "heading": _heading,
    "image": _image,
    "way": _way,
    "alert": _alert,
    "quote": _quote,
    "gate": _gate,
    "record": _record,
    "event": _text,
    "pair": _pair,
    "chart": _chart,
    "list": _list,
    "meter": _meter,
}
