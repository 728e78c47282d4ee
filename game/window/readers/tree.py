"""What a screen reader is to know of a screen: names, roles, states and places, as plain values.

Nothing here knows which library hands them on, so that a test can read them without one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.present.screen import Meter, Node, Role, Screen
from game.window.painter import Frame

WINDOW = 0
"""The number of the window itself."""

Bounds = tuple[int, int, int, int]

ROLES: dict[Role, str] = {
    "screen": "MAIN",
    "group": "GROUP",
    "heading": "HEADING",
    "text": "LABEL",
    "image": "IMAGE",
    "button": "BUTTON",
    "choice": "BUTTON",
    "card": "BUTTON",
    "toggle": "SWITCH",
    "slider": "SLIDER",
    "tab": "TAB",
    "list": "LIST",
    "item": "LIST_ITEM",
    "meter": "METER",
    "way": "LABEL",
    "gate": "LIST_ITEM",
    "record": "LABEL",
    "event": "LABEL",
    "chart": "FIGURE",
    "pair": "GROUP",
    "note": "NOTE",
    "quote": "BLOCKQUOTE",
    "alert": "ALERT",
    "dialog": "DIALOG",
}
_WORDS = {"redacted": "withheld", "open": "open", "closed": "closed", "unasked": "not asked"}
"""States that are part of what is read; all others are states of the thing itself or only seen."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing in the tree. `number` is its own for as long as a window lives, `name` the id of
    its node on the screen."""

    number: int
    name: str
    role: str
    label: str
    description: str = ""
    state: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    meter: Meter | None = None
    bounds: Bounds | None = None
    children: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """A whole screen: the window first, and which piece has the focus."""

    pieces: tuple[Piece, ...]
    focus: int

    def named(self, number: int) -> str:
        """The node's id; nothing for the window, or for a number that is not on this screen."""
        return next((each.name for each in self.pieces if each.number == number), "")


class Numbers:
    """Gives each node of a screen a number, the same one for as long as it is shown."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}
        self._screen = ""
        self._last = WINDOW

    def of(self, name: str) -> int:
        """The number of the node with this way to it, for two may have the same id."""
        if name not in self._known:
            self._last += 1
            self._known[name] = self._last
        return self._known[name]

    def turn_to(self, screen: str) -> None:
        """Another screen: its nodes are new ones, even if they have the same ids."""
        if screen != self._screen:
            self._screen = screen
            self._known.clear()


def tree(screen: Screen, frame: Frame, focus: str, numbers: Numbers) -> Tree:
    """The tree of a screen as it is drawn; while a dialog is open, of that and of the foot."""
    numbers.turn_to(f"{screen.id} {screen.title}")
    places = _places(frame)
    tops = [part for part in (screen.active, screen.foot) if part]
    pieces = [piece for top in tops for piece in _pieces(top, top.id, places, numbers)]
    held = {piece.name: piece.number for piece in pieces}
    width, height = frame.surface.get_size()
    window = Piece(
        WINDOW,
        "",
        "WINDOW",
        screen.title,
        bounds=(0, 0, width, height),
        children=tuple(numbers.of(top.id) for top in tops),
    )
    return Tree((window, *pieces), held.get(focus, WINDOW))


def _places(frame: Frame) -> dict[str, Bounds]:
    """Where each node is on the window: around all that was drawn for it."""
    found = {item.node: item.rect.copy() for item in frame.items}
    for item in frame.items:
        found[item.node].union_ip(item.rect)
    return {name: (rect.left, rect.top, rect.right, rect.bottom) for name, rect in found.items()}


def _pieces(node: Node, way: str, places: dict[str, Bounds], numbers: Numbers) -> Iterator[Piece]:
    kept = (child for child in node.children if child.children or child.actions or _label(child))
    children = [(child, f"{way}/{child.id}") for child in kept]
    yield Piece(
        numbers.of(way),
        node.id,
        ROLES[node.role],
        _label(node),
        _description(node),
        frozenset(node.state),
        frozenset(node.actions),
        node.meter,
        places.get(node.id),
        tuple(numbers.of(below) for _, below in children),
    )
    for child, below in children:
        yield from _pieces(child, below, places, numbers)


def _label(node: Node) -> str:
    """What it is called. What cannot be pressed or set has no value of its own to read, so that all
    its words are its name; and a picture's value is a file, and not for ears."""
    if node.actions or node.role in ("image", "way", "meter"):
        return node.name or node.value
    said = (node.name, node.value if node.value != node.name else "", *_read(node), node.detail)
    return ". ".join(part.rstrip(".") for part in said if part)


def _read(node: Node) -> tuple[str, ...]:
    words = tuple(_WORDS[word] for word in node.state if word in _WORDS)
    return tuple(word for word in words if word != node.value)


def _description(node: Node) -> str:
    if not node.actions:
        return ""
    value = "" if node.role in ("toggle", "slider") else node.value
    return ". ".join(part for part in (value, node.detail, *_read(node)) if part)
