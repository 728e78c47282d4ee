"""Where Enter would press: which target comes next, and where a new screen starts."""

from __future__ import annotations

from game.present.screen import Screen
from game.window.canvas import Placed
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


def place(screen: Screen) -> Signature:
    """What a press belongs to: the screen with its headings and all that can be chosen on it. Words
    that go on by themselves, as the seconds of a countdown do, are not part of it."""
    held = tuple(
        (node.id, node.name) for node in screen.active.walk() if node.role in ("heading", "choice")
    )
    return (screen.id, screen.modal.id if screen.modal else "", held)


def order(screen: Screen, frame: Frame | None) -> list[str]:
    """All that can have the focus, in reading order, then scroll buttons; what stands at the foot
    of every screen comes last."""
    footing = [node.id for node in screen.footing()]
    names = [node.id for node in screen.targets() if node.id not in footing]
    if frame:
        names += [item.node for item in frame.presses if item.node.startswith((UP, DOWN))]
    return names + footing


def step(names: list[str], here: str, way: int) -> str:
    """The next target in this direction; after the last comes the first."""
    if not names:
        return ""
    if here not in names:
        return names[0 if way > 0 else -1]
    return names[(names.index(here) + way) % len(names)]


def over(screen: Screen, frame: Frame | None, here: str, way: int) -> str:
    """The target below (`way` 1) or above (-1).

    Only what stands in a row with others has something else below it than what comes next: the
    nearest of the next row. So in a column this is a step like any other.
    """
    names, spots = order(screen, frame), _spots(screen, frame)
    lines = _rows(names, spots)
    row = next((row for row in lines if here in row), [])
    if len(row) < 2 or len(lines) == 1:
        return step(names, here, way)
    wanted = lines[(lines.index(row) + way) % len(lines)]
    if len(wanted) == 1:
        return wanted[0]
    edge = spots[here].rect.left
    return min(wanted, key=lambda name: _away(spots[name], edge))


def _away(spot: Placed, x: int) -> int:
    """How far it is to the left or right of `x`; nothing if it reaches over it."""
    return max(spot.rect.left - x, x - spot.rect.right, 0)


def _spots(screen: Screen, frame: Frame | None) -> dict[str, Placed]:
    """Where everything is that may stand in a row. A slider needs left and right for itself, so it
    could not be left for its neighbour; and scroll buttons belong to what they scroll."""
    names = {node.id for node in screen.targets() if "adjust" not in node.actions}
    placed = frame.presses if frame else ()
    return {item.node: item for item in placed if item.node in names}


def rows(screen: Screen, frame: Frame) -> list[list[str]]:
    """All that can have the focus in reading order, those beside each other together; so are the
    two buttons that scroll one part."""
    made = _rows(order(screen, frame), _spots(screen, frame))
    scrolls = [row for row in made if row[0].startswith((UP, DOWN))]
    areas: dict[str, list[str]] = {}
    for (name,) in scrolls:
        areas.setdefault(name.removeprefix(UP).removeprefix(DOWN), []).append(name)
    return [*(row for row in made if row not in scrolls), *areas.values()]


def seen(frame: Frame) -> set[str]:
    """All that can be pressed and of which half is to be seen, or as much as fits. Two pages of
    what scrolls have a strip in common, so that on one of them everything is."""
    return {item.node for item in frame.presses if _half(item)}


def _half(item: Placed) -> bool:
    return item.shown.height > 0 and 2 * item.shown.height >= min(
        item.rect.height, item.view.height
    )


def _rows(names: list[str], spots: dict[str, Placed]) -> list[list[str]]:
    """The targets in reading order, those beside each other together."""
    lines: list[list[str]] = []
    for name in names:
        last = lines[-1][-1] if lines else ""
        if last in spots and name in spots and _beside(spots[last], spots[name]):
            lines[-1].append(name)
        else:
            lines.append([name])
    return lines


def _beside(one: Placed, other: Placed) -> bool:
    """Does the other stand at the right of the one, at about the same height?"""
    common = min(one.rect.bottom, other.rect.bottom) - max(one.rect.top, other.rect.top)
    level = 2 * common >= min(one.rect.height, other.rect.height)
    return one.area == other.area and level and other.rect.left >= one.rect.right


def start(screen: Screen, frame: Frame | None) -> str:
    """The first sensible target.

    If it lies below the part that shows, the button that scrolls there gets the focus: the words
    above it are to be read first.
    """
    wanted = _wanted(screen)
    if not frame or not wanted:
        return wanted
    placed = [item for item in frame.presses if item.node == wanted]
    if any(item.shown.height >= item.rect.height * 0.6 for item in placed):
        return wanted
    scrolls = [item.node for item in frame.presses if item.node.startswith(DOWN)]
    return scrolls[0] if scrolls else wanted


def _wanted(screen: Screen) -> str:
    if any("unmarked" in node.state for node in screen.active.walk()):
        return ""  # Whoever moves first decides: a mark would suggest an answer.
    footing = screen.footing()
    targets = [node for node in screen.targets() if node not in footing]
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
    """The target of the choice with this number, or of the button of a pad that bears it."""
    choices = [node.id for node in screen.targets() if node.role == "choice"]
    if choices:
        return choices[digit - 1] if 0 < digit <= len(choices) else ""
    return next((node.id for node in screen.targets() if node.name == str(digit)), "")
