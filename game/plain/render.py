"""A screen as lines of plain text. Everything on it is said; nothing is drawn."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from game.present.screen import Node, Screen

WIDTH = 78


def render(screen: Screen) -> list[str]:
    """The lines of a screen, with the things that may be done numbered as in `actions`."""
    numbers = {node.id: number for number, node in enumerate(actions(screen), 1)}
    parts = [(_rank(node), _node(node, numbers, 0)) for node in screen.active.children]
    parts.append((_ASIDE, _asides(actions(screen), numbers)))
    parts.append((_FOOT, _foot(screen, numbers)))
    lines = [line for _, part in sorted(parts, key=lambda part: part[0]) for line in part]
    return [*_without_double_blanks(lines), ""]


def actions(screen: Screen) -> tuple[Node, ...]:
    """What may be done, in the order in which it is numbered: choices first, then the ways on, and
    those back, so that a way on has the same number on every page; then a way aside, tabs, and what
    is there on every page."""
    footing = screen.footing()
    here = screen.targets()[: -len(footing) or None]
    return (*sorted(here, key=_rank), *footing)


_BACKWARDS = ("previous", "back", "leave")


_SHOWS = ("switch-", "twin-", "sort", "whole")
"""What only shows the same page otherwise, or leads aside."""
_ASIDE, _TABS, _FOOT = 3, 4, 5


def _rank(node: Node) -> int:
    """Where something comes on a screen of text: what is here, ways on, ways back, what only shows
    the page otherwise, other places."""
    tabs = node.role == "tab" or (node.children and node.children[0].role == "tab")
    if tabs:
        return _TABS
    if node.actions and node.id.startswith(_SHOWS):
        return _ASIDE
    if not node.actions or node.role == "choice":
        return 0
    return 2 if node.id in _BACKWARDS else 1


def _node(node: Node, numbers: dict[str, int], depth: int) -> Iterator[str]:
    match node.role:
        case "heading":
            yield ""
            yield from _wrap(node.name.upper() if depth == 0 else node.name, depth)
        case "image" | "way":
            yield from _pictured(node, depth)
        case "pair":
            yield from _pair(node, depth)
            return
        case "chart":
            yield from _chart(node, numbers, depth)
            return
        case "record" | "event":
            yield from _wrap(_line(node), depth)
        case "item" | "note" | "quote":
            yield from _wrap(_line(node), depth, bullet="- ")
        case "alert":
            yield ""
            yield from _wrap(f"* {node.name}", depth)
        case "list" if node.children and node.children[0].role == "gate":
            yield from _doors(node, depth)
            return
        case "group" | "list":
            yield from _introduced(node, depth)
        case "meter" if node.value and node.value in node.name:
            yield from _wrap(node.name, depth)
        case _ if node.actions:
            yield from _action(node, numbers[node.id], depth)
        case _:
            yield from _wrap(_line(node), depth)
    for child in _shown(node):
        yield from _node(child, numbers, depth + 1)
    if node.role in ("group", "list"):
        yield ""


def _pictured(node: Node, depth: int) -> Iterator[str]:
    """What is seen: but whose portrait it is, and where a way leads to, stands beside it."""
    if node.role == "way":
        yield from _wrap(node.name, depth) if node.state else ()
    elif not node.id.endswith("portrait"):
        yield from _wrap(f"[{node.name}]", depth)


def _chart(node: Node, numbers: dict[str, int], depth: int) -> Iterator[str]:
    """In words; the marks along a season stand in the file, but bars say what stands nowhere
    else, and where one thing led to the next there is a line for each."""
    if "chain" in node.state:
        yield from _chain(node, depth)
        return
    yield from _wrap(f"{node.name}. {node.detail}", depth)
    for child in node.children if "bars" in node.state else ():
        yield from _node(child, numbers, depth)


def _introduced(node: Node, depth: int) -> Iterator[str]:
    """A name before what it names: with a colon, unless it is a question or has one in it."""
    if node.name and node.children and node.children[0].role != "heading":
        ends = node.name[-1] in "?!." or ":" in node.name
        yield ""
        yield from _wrap(node.name if ends else f"{node.name}:", depth)


def _doors(node: Node, depth: int) -> Iterator[str]:
    """All doors in one sentence: where they stand matters more than each by itself."""
    doors = ", ".join(f"{door.name} {door.value}" for door in node.children)
    yield ""
    yield from _wrap(f"{node.name}: {doors}.", depth)


def _chain(node: Node, depth: int) -> Iterator[str]:
    """What led to what, a line for each link."""
    yield ""
    yield from _wrap(f"{node.name}:", depth)
    for place, link in enumerate(node.children):
        value = f" {link.value}" if link.value else ""
        yield from _wrap(f"{link.detail}: {link.name}{value}", depth + 1, "-> " if place else "")


def _shown(node: Node) -> tuple[Node, ...]:
    """The children worth saying: of a running record only what is new, else all."""
    new = tuple(child for child in node.children if "new" in child.state)
    return new or node.children


def _action(node: Node, number: int, depth: int) -> Iterator[str]:
    if _rank(node) == _ASIDE:
        yield from _wrap(_line(node), depth, bullet="- ")
        return
    eye = {"seen": " (a camera you know of)", "unseen": " (no camera that you know of)"}
    watched = "".join(eye.get(word, "") for word in node.state)
    chosen = " (you are here)" if "selected" in node.state else ""
    value = "" if node.role == "choice" or not node.value else f": {node.value}"
    yield from _wrap(f"{number}. {node.name}{value}{watched}{chosen}", depth)
    if node.detail:
        yield from _wrap(node.detail, depth + 1)


def _asides(nodes: tuple[Node, ...], numbers: dict[str, int]) -> Iterator[str]:
    """What shows the page otherwise, to be pressed: where it stands it is only read."""
    asides = [node for node in nodes if _rank(node) == _ASIDE]
    if asides:
        yield ""
        yield "To see this page otherwise:"
    for node in asides:
        value = f": {node.value}" if node.value else ""
        yield from _wrap(f"{numbers[node.id]}. {node.name}{value}", 1)


def _foot(screen: Screen, numbers: dict[str, int]) -> Iterator[str]:
    """What is there on every page."""
    if screen.foot:
        yield ""
        yield f"{screen.foot.name}:"
    for node in screen.footing():
        yield from _action(node, numbers[node.id], 1)


def _pair(node: Node, depth: int) -> Iterator[str]:
    if "beside" in node.state:
        sides = " ".join(f"{child.detail}: {child.name}." for child in node.children)
        yield from _wrap(f"{node.name}. {sides}", depth, bullet="- ")
        return
    yield from _wrap(f"{node.name}.", depth)
    events = [child for child in node.children if child.role == "event"]
    records = [child for child in node.children if child.role == "record"]
    for event in events:
        yield from _wrap(f"Happened: {event.name}", depth + 1)
    for record in records:
        value = f" {record.value}" if record.value else ""
        whose = f" ({record.detail})" if record.detail and record.detail != node.name else ""
        yield from _wrap(f"Recorded: {record.name}{value}{whose}", depth + 1)
        for note in record.children:
            yield from _wrap(note.name, depth + 2)


def _line(node: Node) -> str:
    if node.role == "quote":
        status = f" [{node.value}]" if node.value else ""
        return f"{node.name}{status} {node.detail}"
    text = f"{node.name}: {node.value}" if node.value else node.name
    return f"{text} ({node.detail})" if node.detail else text


def _wrap(text: str, depth: int, bullet: str = "") -> Iterator[str]:
    indent = "  " * max(depth - 1, 0)
    for paragraph in text.split("\n"):
        yield from textwrap.wrap(
            paragraph,
            WIDTH,
            initial_indent=indent + bullet,
            subsequent_indent=indent + " " * len(bullet),
            break_long_words=False,
        ) or [""]


def _without_double_blanks(lines: list[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        if line.strip() or (kept and kept[-1].strip()):
            kept.append(line.rstrip())
    return kept
