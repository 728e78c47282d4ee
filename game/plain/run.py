"""Plays the game on a terminal or through a pipe: prints a screen, reads a line, and so on."""

from __future__ import annotations

import os
import select
from typing import Protocol, TextIO

from game.plain.render import actions, render
from game.present.screen import Activate, Adjust, Back, Intent, Screen

_MOST_SHOWN = 40
"""Of what was typed and not understood; a file sent here by mistake is not sent back."""

_WAIT = 0.5  # seconds

HELP = "Type a number, b for back, r to read again, or q to leave."
ONWARD = "Enter goes on."

_FORWARD = ("go-on", "next", "continue")


class Game(Protocol):
    """What is played: the shell of the present layer."""

    @property
    def closed(self) -> bool:
        """Whether the person has left."""
        ...

    def screen(self) -> Screen:
        """What is to be shown now."""
        ...

    def handle(self, intent: Intent) -> None:
        """Do what a person wants."""
        ...


class Watch(Protocol):
    """What takes up changes of a life that is being written."""

    def look(self, *, patiently: bool = False) -> bool:
        """Whether something has changed; `patiently` waits for what is just being written."""
        ...


def run(game: Game, read: TextIO, write: TextIO, watch: Watch | None = None) -> None:
    """Play until the person leaves or there is nothing more to read."""
    shown = -1
    while not game.closed:
        if watch and watch.look(patiently=not _can_wait(read)):
            shown = -1
        screen = game.screen()
        if screen.sequence != shown:
            write.write("\n".join(render(screen)))
            write.write(f"\n{_help(screen)}\n")
            shown = screen.sequence
        write.write("> ")
        write.flush()
        if watch and _can_wait(read) and not _answered(read, watch):
            write.write("\n")
            shown = -1
            continue
        line = read.readline()
        word = line.strip().lower()
        if not line or word in ("q", "quit"):
            write.write("\n")
            return
        if word in ("r", "read"):
            shown = -1
        elif (intent := _intent(screen, word)) is not None:
            game.handle(intent)
        else:
            write.write(_not_understood(screen, word))


def _can_wait(read: TextIO) -> bool:
    """Whether it can be waited for a person to type something, and something else be done."""
    try:
        return os.name == "posix" and read.isatty()
    except ValueError:
        return False


def _answered(read: TextIO, watch: Watch) -> bool:
    """Wait for an answer; false if the story was changed before there was one."""
    while not select.select([read], [], [], _WAIT)[0]:
        if watch.look():
            return False
    return True


def _not_understood(screen: Screen, word: str) -> str:
    shown = "".join(each for each in word if each.isprintable())[:_MOST_SHOWN]
    most = len(actions(screen))
    numbers = f"one of 1 to {most}" if most > 1 else "1, the only one there is"
    said = f"'{shown}' is not {numbers}.\n" if shown else ""
    return f"{said}{_help(screen)}\n"


def _help(screen: Screen) -> str:
    return HELP if _onward(screen) is None else f"{ONWARD} {HELP}"


def _onward(screen: Screen) -> str | None:
    """What simply goes on with this screen, if anything does."""
    return next((node.id for node in actions(screen) if node.id in _FORWARD), None)


def _intent(screen: Screen, word: str) -> Intent | None:
    """Back, on, a number as it is shown or bare, an id, or a number with + or - for a slider."""
    if word in ("b", "back"):
        return Back(screen.sequence)
    if word in ("", "n") and (onward := _onward(screen)) is not None:
        return Activate(screen.sequence, onward)
    number, direction = word.rstrip("+-.)"), word[-1:]
    for place, node in enumerate(actions(screen), 1):
        if number in (str(place), node.id, node.id.removeprefix("choice-")):
            if "adjust" in node.actions:
                return Adjust(screen.sequence, node.id, -1 if direction == "-" else 1)
            return Activate(screen.sequence, node.id)
    return None
