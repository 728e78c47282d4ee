"""What is always in reach during a visit: to start again, and how things are shown and heard."""

from __future__ import annotations

from dataclasses import replace

from game.present.pages.page import ACTIVATE, button
from game.present.screen import Node
from game.present.settings import TEXT_SCALES, Settings

START_AGAIN = "start-again"


def foot(settings: Settings, *, voice: bool) -> Node:
    """The strip; a switch for the voice only where there is one."""
    size = Node("text-size", "button", "Text size", f"{settings.text_scale} %", actions=ACTIVATE)
    nodes = [
        button(START_AGAIN, "Start again"),
        size,
        _switch("high-contrast", "High contrast", on=settings.high_contrast),
    ]
    if voice:
        nodes.append(_switch("voice", "Voice", on=settings.voice))
    return Node("foot", "group", "On every page", children=tuple(nodes))


def _switch(id: str, name: str, *, on: bool) -> Node:
    state = ("on",) if on else ()
    return Node(id, "toggle", name, "on" if on else "off", state=state, actions=ACTIVATE)


def changed(settings: Settings, target: str) -> Settings:
    """The settings after this was pressed; the same if it is no setting. The size of the text goes
    up by steps, and from the largest back to the first."""
    match target:
        case "text-size":
            place = (TEXT_SCALES.index(settings.text_scale) + 1) % len(TEXT_SCALES)
            return replace(settings, text_scale=TEXT_SCALES[place])
        case "high-contrast":
            return replace(settings, high_contrast=not settings.high_contrast)
        case "voice":
            return replace(settings, voice=not settings.voice)
    return settings
