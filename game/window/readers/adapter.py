"""Hands the tree to AccessKit, which hands it to the system's screen readers.

AccessKit asks from a thread of its own, at any time: it gets the tree that was shown last, a value
that nobody changes. What a reader wants done comes back as an event of the window.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pygame

from game.present.screen import Meter
from game.window.readers.tree import WINDOW, Numbers, Piece, Tree, tree
from game.window.session import Session

WANTED = pygame.event.custom_type()
"""The event by which a reader asks for something: `deed` and `target`, the number of a piece."""

_DEEDS = {"CLICK": "press", "FOCUS": "focus", "INCREMENT": "more", "DECREMENT": "less"}


class Access:
    """What the window tells screen readers, and what they ask of it."""

    def __init__(self, kit: Any) -> None:
        """`kit` is the library."""
        self._kit = kit
        self._numbers = Numbers()
        self._shown = Tree((Piece(WINDOW, "", "WINDOW", ""),), WINDOW)
        self._adapter = kit.unix.Adapter(self._update, self._wish, lambda: None)

    def show(self, session: Session) -> None:
        """This is what is on the window now."""
        if session.frame is None:
            return
        now = tree(session.screen, session.frame, session.marks.focus, self._numbers)
        if now != self._shown:
            self._shown = now
            self._adapter.update_if_active(self._update)

    def front(self, *, is_front: bool) -> None:
        """Whether keys go to the window."""
        self._adapter.update_window_focus_state(is_front)

    def act(self, event: pygame.event.Event, session: Session) -> None:
        """Do what a reader wants; nothing if it is about a screen that is gone."""
        name = self._shown.named(event.target)
        if name not in {node.id for node in session.screen.targets()}:
            return
        session.focus_on(name)
        match event.deed:
            case "press":
                session.activate(name)
            case "more":
                session.adjust(name, 1)
            case "less":
                session.adjust(name, -1)

    def _wish(self, request: Any) -> None:
        """Called from the library's own thread."""
        names = (name for name in _DEEDS if request.action == getattr(self._kit.Action, name))
        if name := next(names, ""):
            asked = {"deed": _DEEDS[name], "target": request.target}
            pygame.event.post(pygame.event.Event(WANTED, asked))

    def _update(self) -> Any:
        """The whole tree in the library's words; called from any thread."""
        shown = self._shown
        update = self._kit.TreeUpdate(shown.focus)
        update.tree = self._kit.Tree(WINDOW)
        for piece in shown.pieces:
            update.nodes.append((piece.number, _node(self._kit, piece)))
        return update


def attach() -> Access | None:
    """The way to screen readers, where the extra is installed and the system has them this way."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        import accesskit  # type: ignore[import-untyped]
    except ImportError:
        return None
    return Access(accesskit)


def _node(kit: Any, piece: Piece) -> Any:
    node = kit.Node(getattr(kit.Role, piece.role))
    # What is only read has its words as its value, from which readers take its name.
    (node.set_value if piece.role == "LABEL" else node.set_label)(piece.label)
    if piece.description:
        node.set_description(piece.description)
    if piece.bounds:
        node.set_bounds(kit.Rect(*map(float, piece.bounds)))
    node.set_children(list(piece.children))
    for name in _actions(piece):
        node.add_action(getattr(kit.Action, name))
    for has, set_it in _states(kit, piece, node):
        if has:
            set_it()
    if piece.meter:
        _measure(node, piece.meter)
    return node


def _actions(piece: Piece) -> tuple[str, ...]:
    if "disabled" in piece.state or not piece.actions:
        return ()
    steps = ("INCREMENT", "DECREMENT") if "adjust" in piece.actions else ()
    return ("FOCUS", *(("CLICK",) if "activate" in piece.actions else ()), *steps)


def _states(kit: Any, piece: Piece, node: Any) -> tuple[tuple[bool, Callable[[], None]], ...]:
    on = kit.Toggled.TRUE if "on" in piece.state else kit.Toggled.FALSE
    return (
        ("disabled" in piece.state, node.set_disabled),
        (piece.role == "SWITCH", lambda: node.set_toggled(on)),
        (piece.role == "TAB", lambda: node.set_selected("selected" in piece.state)),
        (piece.role == "DIALOG", node.set_modal),
        (piece.role == "ALERT", lambda: node.set_live(kit.Live.ASSERTIVE)),
        (piece.role == "HEADING", lambda: node.set_level(1)),
    )


def _measure(node: Any, meter: Meter) -> None:
    node.set_numeric_value(float(meter.now))
    node.set_min_numeric_value(float(meter.low))
    node.set_max_numeric_value(float(meter.high))
    node.set_numeric_value_step(float(meter.step))
