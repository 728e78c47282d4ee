"""Which sounds belong to what just happened, told from how things stood before and after it."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.screen import Node, Screen
from game.window.canvas import Marks
from game.window.session import Session

CAPTIONS = {
    "closed": "A stamp, and a bar comes down",
    "open": "Two soft notes: it opens",
    "notice": "A telephone buzzes",
    "stamp": "A stamp on paper",
    "bell": "The bell of a tram",
    "rain": "Rain",
}
"""The sounds that say something, in words, those that matter most first."""

_SCENE, _GATE = "play", "gate"
_BY_THE_TRAM = ("street", "station", "stop")


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
    return ("paper" if chosen else "tick", *_of_what_came(after), *_of_the_city(before, after))


def _of_what_came(after: Screen) -> tuple[str, ...]:
    """A line was written, and the app said so."""
    if after.id != _SCENE:
        return ()
    stamp = ("stamp",) if _recorded(after.root) else ()
    return (*stamp, "notice") if _told(after.root) else stamp


def _of_the_city(before: Screen, after: Screen) -> tuple[str, ...]:
    """What is heard where one has come to."""
    if after.id == "title":
        return ("hum",)
    stage, left = after.root.find("stage"), before.root.find("stage")
    if after.id != _SCENE or not stage:
        return ()
    if "rain" in stage.state:
        return ("rain",)
    came = left is None or left.value != stage.value
    return ("bell",) if came and stage.value in _BY_THE_TRAM else ()


def _recorded(root: Node) -> bool:
    """Whether something new stands in the file, with points."""
    ticker = root.find("ticker")
    new = (pair for pair in (ticker.children if ticker else ()) if "new" in pair.state)
    return any(node.role == "record" and node.value for pair in new for node in pair.children)


def _told(root: Node) -> bool:
    return any(node.role == "alert" and node.tone == "machine" for node in root.children)
