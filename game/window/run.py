"""The window: opens it, and runs its loop until it is left."""

from __future__ import annotations

import pygame

from game.window.attendant import Attendant
from game.window.display import Framed, fitting, hide_cursor, open_window
from game.window.hold import Hold
from game.window.loop import Around, Loop, Watch
from game.window.means import Means
from game.window.readers.adapter import attach
from game.window.session import Shell
from game.window.sound.player import Sounds
from game.window.speech.manner import Manner
from game.window.stand import Free


def run(  # noqa: PLR0913  most callers leave most of them out
    shell: Shell,
    *,
    size: tuple[int, int] | None = None,
    fullscreen: bool = False,
    sounds: Sounds | None = None,
    watch: Watch | None = None,
    speech: Manner | None = None,
    hold: bool = False,
    attendant: Attendant | None = None,
    means: Means | None = None,
) -> int:
    """Show the game in a window until it is left; gives the exit status. With `hold` it fills the
    screen, and goes on doing so whatever becomes of the screen. With an attendant it does so too,
    and nobody before it can close it, or see a cursor.

    Raises:
        NoDisplay: if no window can be opened.
    """
    hold = hold or attendant is not None
    surface = open_window(size, fullscreen=fullscreen or hold)
    sounds = sounds or Sounds()
    try:
        if attendant:
            hide_cursor()
        framed = Framed(size or fitting()) if fullscreen else None
        stand = Hold() if hold else Free(framed)
        around = Around(
            stand, sounds, speech or Manner(), means or Means(), watch, attendant, attach()
        )
        Loop(shell, surface, around).go()
    finally:
        pygame.joystick.quit()
        pygame.display.quit()
        sounds.close()
    return 0
