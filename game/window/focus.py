"""Where Enter would press: which target comes next, and where a new screen starts."""

from __future__ import annotations

from game.present.screen import Screen
from game.window.painter import Frame
from game.window.scroll import DOWN, UP

_FIRST = ("resume", "next", "finish")
_LAST = ("back", "menu", "previous", "leave")

Signature = tuple[object, ...]


def signature(screen: Screen) -> Signature:
    """What makes a screen a new one for its reader: its words, not its switches."""
    words = tuple(
        node.name for node in screen.active.walk() if node.role in ("heading", "text", "choice")
    )
    chosen = tuple(
        node.id for node in screen.active.walk() if node.role == "tab" and "selected" in node.state
    )
    return (screen.id, screen.modal.id if screen.modal else "", words, chosen)


def order(screen: Screen, frame: Frame | None) -> list[str]:
    """All that can have the focus, in reading order; scroll buttons come last."""
    names = [node.id for node in screen.targets()]
    if frame:
        names += [item.node for item in frame.presses() if item.node.startswith((UP, DOWN))]
    return names


def step(names: list[str], here: str, way: int) -> str:
    """The next target in this direction; after the last comes the first."""
    if not names:
        return ""
    if here not in names:
        return names[0 if way > 0 else -1]
    return names[(names.index(here) + way) % len(names)]


def start(screen: Screen, frame: Frame | None) -> str:
    """The first sensible target.

    If it lies below the part that shows, the button that scrolls there gets the focus: the words
    above it are to be read first.
    """
    wanted = _wanted(screen)
    if not frame or not wanted:
        return wanted
    placed = [item for item in frame.presses() if item.node == wanted]
    if any(item.shown.height >= item.rect.height * 0.6 for item in placed):
        return wanted
    scrolls = [item.node for item in frame.presses() if item.node.startswith(DOWN)]
    return scrolls[0] if scrolls else wanted


def _wanted(screen: Screen) -> str:
    if any("unmarked" in node.state for node in screen.active.walk()):
        return ""  # Whoever moves first decides: a mark would suggest an answer.
    targets = screen.targets()
    choices = [node.id for node in targets if node.role == "choice"]
    if choices:
        return choices[0]
    names = [node.id for node in targets]
    for name in _FIRST:
        if name in names:
            return name
    plain = [name for name in names if name not in _LAST]
    return (plain or names or [""])[0]


def chosen(screen: Screen, digit: int) -> str:
    """The target of the choice with this number, if there is one."""
    choices = [node.id for node in screen.targets() if node.role == "choice"]
    return choices[digit - 1] if 0 < digit <= len(choices) else ""
