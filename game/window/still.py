"""The picture that stands in when the game cannot: a poster with a few lines, and nothing to press.

It is made to work where nothing else does, so it knows no content, no sound and no page of the
game. Where a font is missing it takes pygame's own, and where no letter can be drawn at all the
poster still has its colours.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import pygame

from game.window.display import open_window
from game.window.hold import Hold
from game.window.theme import STANDARD

_HEAD, _REST = "BarlowCondensed-ExtraBold.ttf", "AtkinsonHyperlegibleNext-Regular.ttf"
_WAIT = 0.5  # seconds between two signs of life
_MOST = 12  # lines
_LONGEST = 80  # letters of a line


def show(lines: Sequence[str], alive: Callable[[], None], rounds: int | None = None) -> None:
    """Fill the screen with these lines, the first as a headline, and call `alive` twice a second,
    without end or for so many rounds.

    Raises:
        NoDisplay: if there is no screen to fill.
    """
    surface = open_window(None, fullscreen=True)
    hold = Hold()
    while rounds is None or rounds > 0:
        try:
            surface = hold.look() or surface
            draw(surface, lines)
            pygame.display.flip()
            pygame.event.clear()
        except pygame.error:
            if not hold.lost():
                raise
        alive()
        time.sleep(_WAIT)
        rounds = None if rounds is None else rounds - 1


def draw(surface: pygame.Surface, lines: Sequence[str]) -> None:
    """The poster, on a surface of any size. Whatever cannot be drawn is left out."""
    width, height = surface.get_size()
    surface.fill(STANDARD.poster)
    band = max(1, height // 12)
    surface.fill(STANDARD.ink, (0, height - band, width, band))
    surface.fill(STANDARD.ring, (0, height - band - band // 4, width, band // 4))
    shown = lines[:_MOST]
    room = height - band * 3
    unit = max(8, min(width // 16, room * 2 // (3 * len(shown) + 3)))
    top = band // 2 + (room - unit * (3 * len(shown) + 3) // 2) // 2
    for number, line in enumerate(shown):
        size = unit * 2 if number == 0 else unit
        words = _words(line[:_LONGEST], _HEAD if number == 0 else _REST, size, width * 9 // 10)
        if words:
            surface.blit(words, ((width - words.get_width()) // 2, top))
        top += size + size // 2


def _words(text: str, file: str, size: int, room: int) -> pygame.Surface | None:
    """A line of words, no wider than there is room."""
    try:
        made = _font(file, size).render(text, True, STANDARD.ink)
        if made.get_width() <= room:
            return made
        return pygame.transform.smoothscale_by(made, room / made.get_width())
    except (pygame.error, ValueError, OSError):
        return None


def _font(file: str, size: int) -> pygame.font.Font:
    try:
        from game.content.places import assets

        return pygame.font.Font(str(assets() / "fonts" / file), size)
    except (pygame.error, OSError, ImportError):
        return pygame.font.Font(None, size)
