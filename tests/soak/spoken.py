"""What can be wrong with what is said of a screen, whatever the screen."""

from __future__ import annotations

import re

from game.present.screen import Node, Screen
from game.present.speech import Piece, pieces, spoken
from game.present.speech.plainly import MOST, plainly

_SAYABLE = re.compile(r"[\w\s.,;:?!'\"-]*")
_READ = ("heading", "text", "note", "quote", "alert", "item")


def faults(screen: Screen) -> list[str]:
    """Every fault, in a sentence; nothing if all is well."""
    made, lines = pieces(screen), spoken(screen)
    checks = (_targets, _once, _modal, _signs, _ids, _short, _whole)
    return [f"{screen.id}: {fault}" for check in checks for fault in check(screen, made, lines)]


def _targets(screen: Screen, made: tuple[Piece, ...], lines: tuple[str, ...]) -> list[str]:
    """Each thing that can be pressed is said when one comes there, and can be gone to."""
    said, reached = " ".join(lines), {piece.id for piece in made if piece.kind == "target"}
    silent = [n.id for n in screen.targets() if not _heard(plainly(n.name), said)]
    lost = [node.id for node in screen.targets() if node.id not in reached]
    return [f"not said: {each}" for each in silent] + [f"not gone to: {each}" for each in lost]


def _heard(words: str, said: str) -> bool:
    return words.rstrip(".:") in said


def _once(_: Screen, made: tuple[Piece, ...], lines: tuple[str, ...]) -> list[str]:
    pairs = zip(lines, lines[1:], strict=False)
    twice = [line for line, after in pairs if line == after]
    doubled = [piece.words for piece in made if _doubled(piece.full)]
    return [f"said twice: {each}" for each in (*twice, *doubled)]


def _doubled(text: str) -> bool:
    parts = re.split(r"(?<=[.!?]) ", text)
    return any(a == b and len(a) > 8 for a, b in zip(parts, parts[1:], strict=False))


def _modal(screen: Screen, made: tuple[Piece, ...], _: tuple[str, ...]) -> list[str]:
    """Of what lies under a modal nothing is said."""
    if screen.modal is None:
        return []
    under = {node.id for node in screen.root.walk()} - {node.id for node in screen.modal.walk()}
    always = {node.id for node in screen.targets()}
    return [f"said from below: {each.id}" for each in made if each.id in under - always]


def _signs(_: Screen, made: tuple[Piece, ...], lines: tuple[str, ...]) -> list[str]:
    texts = (*lines, *(piece.full for piece in made))
    return [f"not to be said: {text}" for text in texts if not _SAYABLE.fullmatch(text)]


def _ids(screen: Screen, made: tuple[Piece, ...], _: tuple[str, ...]) -> list[str]:
    """The names that things have inside the game are not for ears."""
    nodes = tuple(screen.active.walk())
    written = " ".join(part for n in nodes for part in (n.name, n.value, n.detail))
    inside = {node.id for node in nodes if "-" in node.id and node.id not in written}
    said = {word.strip(".,;:?!'\"") for piece in made for word in piece.full.split()}
    return [f"an id is said: {each}" for each in sorted(inside & said)]


def _short(_: Screen, made: tuple[Piece, ...], lines: tuple[str, ...]) -> list[str]:
    return [f"too long: {line}" for line in lines if len(line) > MOST]


def _whole(screen: Screen, made: tuple[Piece, ...], _: tuple[str, ...]) -> list[str]:
    """All that can be read can be gone to, by whoever looks for it."""
    said = " ".join((*(piece.full for piece in made), plainly(screen.title)))
    texts = [node for node in _read(screen.active) if node.role in _READ]
    return [f"never said: {node.id}" for node in texts if not _heard(plainly(node.name), said)]


def _read(node: Node) -> list[Node]:
    """The nodes that are told one by one; what a card or a chart holds is told with it."""
    below = [] if node.role in ("card", "pair") else node.children
    return [node, *(each for child in below for each in _read(child))]
