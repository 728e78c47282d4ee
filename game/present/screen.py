"""What is to be shown, as a tree of roles and words: the one language every front end speaks.

A `Screen` holds no colour, no coordinate and no clock. The window draws it, the terminal prints it,
speech reads it and tests assert on it. What a person does comes back as an `Intent`, which names
the screen's sequence number, so that a tap on a screen that is already gone is ignored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

SCREEN_VERSION = 1

Role = Literal[
    "screen",  # the root
    "group",  # things that belong together; `name` says what they are
    "heading",
    "text",
    "image",  # `name` is its description in words, `value` says which picture
    "button",
    "choice",  # something the player may do in a scene
    "card",  # one of several things to pick, with children that describe it
    "toggle",
    "slider",
    "tab",
    "list",
    "item",
    "meter",  # a number on a scale; `meter` holds both
    "way",  # where on the map one is, and where one came from, as `value`; state says who looked
    "gate",  # a door that asks the scheme; state says open, closed or unasked
    "record",  # a line of the citizen's file
    "event",  # a line of what happened
    "chart",  # marks along a line, as its children; `name` and `detail` say it in words
    "pair",  # one record and one event, side by side
    "note",  # an aside in a person's words
    "quote",  # a sourced statement about the real world
    "alert",  # said at once, to everyone
    "dialog",
]

Action = Literal["activate", "adjust"]
Tone = Literal["people", "machine"]


@dataclass(frozen=True, slots=True)
class Meter:
    """A level on a scale from `low` to `high`, or past its end; `marks` are (level, name) along the
    way."""

    now: int
    low: int
    high: int
    step: int = 1
    marks: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on a screen.

    `name` is what it is called and read as; `value` what it says or stands at; `detail` a second
    line. `state` holds words such as `redacted`, `open`, `closed`, `on`, `selected`, `disabled`,
    `seen`, `unseen`, `unmarked` of a list in which no entry is to be singled out at first, and
    `beside` of a group whose parts are to be compared, side by side where there is room.
    """

    id: str
    role: Role
    name: str = ""
    value: str = ""
    detail: str = ""
    state: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    tone: Tone = "people"
    meter: Meter | None = None
    children: tuple[Node, ...] = ()

    def walk(self) -> Iterator[Node]:
        """This node and every node below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, node_id: str) -> Node | None:
        """The node with this id at or below this one, if there is one."""
        return next((node for node in self.walk() if node.id == node_id), None)


@dataclass(frozen=True)
class Screen:
    """All that is to be shown at one moment.

    While `modal` is there it is the only part that may be read or acted on, but for the `foot`:
    what is in reach on every screen, always at the same place.
    """

    id: str
    title: str
    sequence: int
    root: Node
    modal: Node | None = None
    foot: Node | None = None
    version: int = SCREEN_VERSION

    @property
    def active(self) -> Node:
        """The subtree that a person can read and act on now."""
        return self.modal or self.root

    def targets(self) -> tuple[Node, ...]:
        """The nodes that can be acted on, in reading order; those of the foot come last."""
        return self._targets

    @cached_property
    def _targets(self) -> tuple[Node, ...]:
        """Looked for once: a window asks for them with each picture and each touch."""
        return (*_pressable(self.active), *self.footing())

    def footing(self) -> tuple[Node, ...]:
        """The nodes of the foot that can be acted on."""
        return _pressable(self.foot) if self.foot else ()


def _pressable(part: Node) -> tuple[Node, ...]:
    return tuple(node for node in part.walk() if node.actions and "disabled" not in node.state)


@dataclass(frozen=True, slots=True)
class Activate:
    """Press, tap, choose or tick the node called `target`."""

    sequence: int
    target: str
    kind: Literal["activate"] = "activate"


@dataclass(frozen=True, slots=True)
class Adjust:
    """Move the slider called `target` one step up (1) or down (-1)."""

    sequence: int
    target: str
    direction: Literal[1, -1]
    kind: Literal["adjust"] = "adjust"


@dataclass(frozen=True, slots=True)
class Back:
    """Go back, close what is open, or pause: what Escape does."""

    sequence: int
    kind: Literal["back"] = "back"


Intent = Activate | Adjust | Back


def node_to_json(node: Node) -> dict[str, Any]:
    """The node as plain JSON values; fields at their default are left out."""
    out: dict[str, Any] = {"id": node.id, "role": node.role}
    for key in ("name", "value", "detail"):
        if text := getattr(node, key):
            out[key] = text
    if node.tone != "people":
        out["tone"] = node.tone
    if node.state:
        out["state"] = list(node.state)
    if node.actions:
        out["actions"] = list(node.actions)
    if node.meter:
        meter = node.meter
        out["meter"] = {
            "now": meter.now,
            "low": meter.low,
            "high": meter.high,
            "step": meter.step,
            "marks": [list(mark) for mark in meter.marks],
        }
    if node.children:
        out["children"] = [node_to_json(child) for child in node.children]
    return out


def screen_to_json(screen: Screen) -> dict[str, Any]:
    """The screen as plain JSON values."""
    out: dict[str, Any] = {
        "version": screen.version,
        "id": screen.id,
        "title": screen.title,
        "sequence": screen.sequence,
        "root": node_to_json(screen.root),
    }
    if screen.modal:
        out["modal"] = node_to_json(screen.modal)
    if screen.foot:
        out["foot"] = node_to_json(screen.foot)
    return out


def intent_from_json(data: dict[str, Any]) -> Intent:
    """The intent that `data` describes.

    Raises:
        ValueError: if it describes none.
    """
    match data:
        case {"kind": "activate", "sequence": int(sequence), "target": str(target)}:
            return Activate(sequence, target)
        case {
            "kind": "adjust",
            "sequence": int(sequence),
            "target": str(target),
            "direction": 1 | -1 as direction,
        }:
            return Adjust(sequence, target, direction)
        case {"kind": "back", "sequence": int(sequence)}:
            return Back(sequence)
    raise ValueError(f"not an intent: {data!r}")
