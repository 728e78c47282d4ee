"""Which sounds belong to what just happened, told from how things stood before and after it."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.screen import Node, Screen
from game.window.canvas import Marks
from game.window.session import Session

_SCENE, _GATE = "play", "gate"


@dataclass(frozen=True, slots=True)
class Moment:
    """How things stand at a session."""

    screen: Screen
    marks: Marks
    focus: str


def moment(session: Session) -> Moment:
    """How things stand now."""
    return Moment(session.screen, session.marks, session.marks.focus)


def cues(before: Moment, after: Moment) -> tuple[str, ...]:
    """The sounds of what led from one moment to the next."""
    if before.screen is not after.screen:
        return _turned(before.screen, after.screen)
    # A new screen brings its own marks: only a focus that somebody moved is heard.
    moved = before.marks is after.marks and before.focus != after.focus
    return ("tick",) if moved else ()


def _turned(before: Screen, after: Screen) -> tuple[str, ...]:
    if after.modal or before.root == after.root:
        return ("tick",)
    if after.id == _GATE:
        verdict = after.root.find("verdict")
        return ("closed" if verdict and "closed" in verdict.state else "open",)
    chosen = before.id == _SCENE and not before.modal
    told = ("notice",) if after.id == _SCENE and _told(after.root) else ()
    return ("paper" if chosen else "tick", *told)


def _told(root: Node) -> bool:
    return any(node.role == "alert" and node.tone == "machine" for node in root.children)
