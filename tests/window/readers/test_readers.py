"""What a screen reader finds: the tree by itself, and one read back over the accessibility bus."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.present.screen import Screen
from game.present.settings import Settings
from game.present.shell import Shell
from game.window.canvas import Marks
from game.window.painter import blank, paint
from game.window.readers.adapter import Access
from game.window.readers.tree import Numbers, Piece, Tree, tree
from game.window.session import Session
from tests.present.pilot import MemoryShelf
from tests.window.screens import SAMPLES

CLIENT = Path(__file__).with_name("client.py")
SYSTEM_PYTHON = "/usr/bin/python3"


def seen(screen: Screen, focus: str = "", numbers: Numbers | None = None) -> Tree:
    frame = paint(screen, blank((1280, 720)), Settings(), Marks())
    return tree(screen, frame, focus, numbers or Numbers())


def named(shown: Tree, name: str) -> Piece:
    return next(piece for piece in shown.pieces if piece.name == name)


@pytest.mark.parametrize("name", SAMPLES)
def test_whatever_can_be_pressed_has_a_name_a_deed_and_a_place(name: str) -> None:
    screen = SAMPLES[name]()
    shown = seen(screen)
    for node in screen.targets():
        piece = named(shown, node.id)
        assert piece.label
        assert piece.actions == set(node.actions)
        assert piece.bounds


@pytest.mark.parametrize("name", SAMPLES)
def test_every_piece_hangs_in_the_tree_once_and_says_something(name: str) -> None:
    shown = seen(SAMPLES[name]())
    numbers = [piece.number for piece in shown.pieces]
    assert len(set(numbers)) == len(numbers)
    hung = [child for piece in shown.pieces for child in piece.children]
    assert sorted(hung) == sorted(numbers[1:])
    assert all(piece.label or piece.children for piece in shown.pieces)


def test_only_the_dialog_is_there_while_one_is_open() -> None:
    screen = SAMPLES["pause"]()
    shown = seen(screen)
    assert screen.modal
    assert {piece.name for piece in shown.pieces[1:]} <= {n.id for n in screen.modal.walk()}
    assert named(shown, screen.modal.id).role == "DIALOG"


def test_focus_and_numbers_stay_while_the_screen_does() -> None:
    numbers, screen = Numbers(), SAMPLES["settings"]()
    first, again = seen(screen, "contrast", numbers), seen(screen, "sound", numbers)
    assert first.named(first.focus) == "contrast"
    assert again.named(again.focus) == "sound"
    assert [p.number for p in first.pieces] == [p.number for p in again.pieces]
    title = seen(SAMPLES["title"](), "", numbers)
    assert not {p.number for p in title.pieces[1:]} & {p.number for p in first.pieces}


def test_a_closed_door_says_so() -> None:
    screen = SAMPLES["gate-closed"]()
    doors = [node for node in screen.root.walk() if node.role == "gate"]
    shown = seen(screen)
    assert doors
    for door in doors:
        assert "closed" in named(shown, door.id).label


class _Kit:
    """Stands for the library: keeps what it was given."""

    Action = SimpleNamespace(CLICK=1, FOCUS=2, INCREMENT=3, DECREMENT=4)

    def __init__(self) -> None:
        self.wish: Any = None
        self.unix = SimpleNamespace(Adapter=self._adapter)

    def _adapter(self, tree: Any, wish: Any, off: Any) -> Any:
        self.wish = wish
        return SimpleNamespace(update_if_active=lambda make: None)


def test_what_a_reader_presses_is_pressed_and_what_is_gone_is_not(catalogue: Catalogue) -> None:
    kit, session = _Kit(), Session(Shell(MemoryShelf(catalogue)))
    reader = Access(kit)
    session.paint(blank((1280, 720)))
    reader.show(session)
    shown = tree(session.screen, session.frame, "", reader._numbers)  # type: ignore[arg-type]
    pygame.event.clear()
    kit.wish(SimpleNamespace(action=1, target=named(shown, "lives").number))
    (event,) = [e for e in pygame.event.get() if hasattr(e, "deed")]
    reader.act(event, session)
    assert session.screen.id == "lives"
    reader.act(event, session)
    assert session.screen.id == "lives"


def _lacking() -> str:
    tools = ("Xvfb", "dbus-run-session", "gdbus")
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        return f"{', '.join(missing)} not installed"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    tried = subprocess.run([SYSTEM_PYTHON, "-c", asked], check=False, capture_output=True)
    return "the system's Python has no AT-SPI library" if tried.returncode else ""


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is of Linux")
def test_a_screen_reader_reads_the_game_and_presses_a_button(display: str) -> None:
    """The whole way: the game in a window, the accessibility bus, a reader in another process."""
    if lacking := _lacking():
        pytest.skip(lacking)
    pytest.importorskip("accesskit")
    done = subprocess.run(
        ["dbus-run-session", "--", SYSTEM_PYTHON, str(CLIENT), sys.executable, "-m", "game"],
        check=False,
        capture_output=True,
        text=True,
        timeout=180,
        env=_environment(display),
    )
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[[")]
    assert len(lines) == 2, done.stderr
    title, lives = lines
    assert ["push button", "Choose a life", 1] in title
    assert any(role == "label" and "keeps score" in name for role, name, _ in title)
    assert ["push button", "The Night Ferry", 1] in lives
    assert any(role == "image" and "Ilse Maren" in name for role, name, _ in lives)


def _environment(display: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("SDL_VIDEODRIVER", "WAYLAND_DISPLAY")}
    return {**kept, "DISPLAY": display, "SDL_AUDIODRIVER": "dummy"}
