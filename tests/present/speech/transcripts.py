"""Everything that is said in one season of a life, screen by screen: what `transcripts/` keeps and
`make golden` renews."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from game.content.catalogue import Catalogue
from game.core.playthrough import Playthrough, drawn
from game.present.screen import Screen
from game.present.speech import Heard, listen
from tests.present.pilot import MemoryShelf, Pilot

FOLDER = Path(__file__).parent / "transcripts"
LIVES = (
    *("exemplary", "fit-and-proper", "night-ferry", "off-the-lead", "player-two"),
    *("somewhere-else", "subject-to-enforcement", "the-desk", "wrong-face"),
)
OTHERS = "others"


def pilot(catalogue: Catalogue, seed: int = 3) -> Pilot:
    """Somebody who has lived one life, so that all are open."""
    shelf = MemoryShelf(catalogue, seed)
    made = drawn(catalogue.season("night-ferry"), 3)
    shelf.finished = Playthrough("night-ferry", "", 3, made.choices)
    return Pilot(shelf)


def others(catalogue: Catalogue) -> Iterator[Screen]:
    """What a season does not lead past: settings that change, a dialog, the sources, and a debrief
    with a switch on."""
    person = pilot(catalogue)
    yield person.screen
    yield person.press("settings").screen
    yield person.press("contrast").screen
    yield person.move("sound-done", -1).screen
    yield person.press("back", "sources").screen
    yield person.press("back", "lives", "life-night-ferry", "begin").pass_gates().screen
    yield person.back().screen
    yield person.press("leave").screen
    yield person.back().screen
    yield person.finish().screen
    yield person.press("debrief").screen
    yield person.press("step-else").screen
    yield person.press("switch-no-links").screen
    yield person.press("switch-told").screen
    yield person.press("step-file", "whole").screen


def transcript(screens: Iterable[Screen]) -> str:
    """What somebody hears from one to the next, under the name of each."""
    heard, parts = Heard(), []
    for screen in screens:
        said, heard = listen(heard, screen, pressed=True)
        parts.append("\n".join((f"--- {screen.id}", *said)))
    return "\n\n".join(parts) + "\n"


def kept(name: str) -> Path:
    """Where a transcript is kept."""
    return FOLDER / f"{name}.txt"


def again(screen: Screen) -> Screen:
    """The same screen after something was pressed that changed nothing."""
    return replace(screen, sequence=screen.sequence + 1)
