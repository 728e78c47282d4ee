"""How something that can be pressed, picked, turned or moved is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from game.present.screen import Node, Screen
from game.present.speech import words
from game.present.speech.plainly import sentences

Places = Mapping[str, tuple[int, int]]
"""For each node that stands among others of its kind: which of them it is, and how many there
are."""

_NUMBERED = {"choice": words.CHOICE, "card": words.CARD, "tab": words.TAB}
_LOOKED_AT = {"seen": words.SEEN, "unseen": words.UNSEEN}


def places(screen: Screen) -> Places:
    """Which choice, card or tab of how many each of them is."""
    every = [node for node in screen.targets() if node.role in _NUMBERED]
    number, found = Counter(node.role for node in every), {}
    met: Counter[str] = Counter()
    for node in every:
        met[node.role] += 1
        found[node.id] = (met[node.role], number[node.role])
    return found


def spoken_target(node: Node, of: Places) -> tuple[str, str]:
    """What is said of it wherever it is met, and what is said as well when it is gone to."""
    match node.role:
        case "choice":
            return sentences(_named(node, of), node.detail, _eye(node)), ""
        case "card":
            return _card(node, of)
        case "tab":
            here = words.HERE if "selected" in node.state else ""
            place, number = of.get(node.id, (1, 1))
            where = words.TAB_OF.format(place=place, all=number)
            return sentences(_named(node, of)), sentences(here, where)
        case "toggle":
            return sentences(f"{node.name}: {node.value}"), sentences(node.detail)
        case "slider":
            return sentences(f"{node.name}: {node.value}"), _range(node)
        case _:
            return sentences(_valued(node), node.detail), ""


def _named(node: Node, of: Places) -> str:
    """Its name, with its place among others where it has some."""
    if node.id not in of:
        return node.name
    place, number = of[node.id]
    return _NUMBERED[node.role].format(place=place, all=number, name=node.name)


def _card(node: Node, of: Places) -> tuple[str, str]:
    """One of several to pick from: what it is in short, and all of it when it is gone to."""
    shut = not node.actions or "disabled" in node.state
    name = words.NOT_OPEN.format(name=node.name) if shut else _named(node, of)
    told = [each.name for each in node.children if each.role != "image"]
    first, more = (told, []) if shut else (told[:1], told[1:])
    return sentences(name, node.value, *first), sentences(node.detail, *more)


def _valued(node: Node) -> str:
    return f"{node.name}: {node.value}" if node.value and node.value != node.name else node.name


def _range(node: Node) -> str:
    if node.meter is None:
        return ""
    return sentences(words.RANGE.format(low=node.meter.low, high=node.meter.high).capitalize())


def _eye(node: Node) -> str:
    return " ".join(_LOOKED_AT[each] for each in node.state if each in _LOOKED_AT)
