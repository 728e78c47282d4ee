"""What is said of two things side by side, and of charts: what happened and what was recorded, how
it was and how it would be, and what led to what."""

from __future__ import annotations

from collections.abc import Iterator

from game.present.screen import Node
from game.present.speech import words
from game.present.speech.plainly import lowered, plainly, sentences
from game.present.words import listed


def pair(node: Node) -> str:
    """A pair in whole sentences."""
    return _sides(node) if "beside" in node.state else sentences(node.name, *_lanes(node))


def _sides(node: Node) -> str:
    """How it was and how it would be; in one breath where they are the same."""
    names = [child.name for child in node.children]
    if names and len(set(names)) == 1:
        return sentences(words.SAME.format(name=node.name, what=names[0]))
    sides = (words.SIDE.format(side=each.detail, what=each.name) for each in node.children)
    return sentences(node.name, *sides)


def _lanes(node: Node) -> Iterator[str]:
    """What happened, and then each line that was written of it."""
    for child in node.children:
        if child.role == "event":
            yield child.name
    for child in node.children:
        if child.role == "record":
            yield _record(child, node.name)
            yield from (note.name for note in child.children)


def _record(node: Node, when: str) -> str:
    """A line of a file; the day is left out where it is the day of what happened."""
    if {"none", "missed"} & set(node.state):
        return node.name
    what = words.WITHHELD if "redacted" in node.state else node.name
    points = f", {_points(node.value)}" if node.value else ""
    where = _kept(_beyond(node.detail, when))
    if where.startswith("In "):
        return words.RECORDED_IN.format(where=where[0].lower() + where[1:], what=f"{what}{points}")
    after = f". {where[0].upper()}{where[1:]}" if where else ""
    return words.RECORDED.format(what=f"{what}{points}{after}")


def _points(value: str) -> str:
    return words.NO_POINTS if value == "0" else value


def _beyond(detail: str, when: str) -> str:
    """What a line says beside the day that is said already."""
    if not detail or detail == when:
        return ""
    day = when.split(",", maxsplit=1)[0]
    return detail.removeprefix(f"{day}, ") if detail.startswith(f"{day}, ") else detail


def _kept(where: str) -> str:
    """The number after a line stands for itself; a name is whose page it stands on."""
    head, comma, name = where.rpartition(", ")
    if not where or where.startswith("In ") or name[:1].islower() or name.startswith("Day "):
        return where
    return f"{head}{comma}{words.ON_PAGE.format(name=name)}"


def chart(node: Node) -> str:
    """A picture of marks, as its own words have it; a chain link by link."""
    if "chain" not in node.state:
        return sentences(node.name, node.detail, *_marks(node.children))
    head = words.CHAIN.format(name=plainly(node.name), count=len(node.children))
    return sentences(head, *_links(node.children))


def _marks(marks: tuple[Node, ...]) -> Iterator[str]:
    """Where two tracks part, and the doors along them."""
    days = tuple(
        dict.fromkeys(each.name.removeprefix("Day ") for each in marks if "parted" in each.state)
    )
    if days:
        told = words.PART_ON if len(days) > 1 else words.PART_ON_ONE
        yield told.format(days=listed(days))
    doors = [
        words.DOOR_ON.format(name=each.name, when=lowered(each.detail), state=each.value)
        for each in marks
        if each.role == "gate"
    ]
    if doors:
        yield words.DOORS_MET.format(doors="; ".join(doors))


def _links(links: tuple[Node, ...]) -> Iterator[str]:
    last = len(links) - 1
    for place, link in enumerate(links):
        pattern = words.LAST if place == last else words.NEXT if place else words.LINK
        points = f", {link.value}" if link.value else ""
        when = link.detail if not place else lowered(link.detail)
        yield pattern.format(when=when, what=f"{link.name}{points}")
