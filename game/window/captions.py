"""Sounds that matter, in words: one or two short lines on a plate where nothing else stands."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from pygame import Rect, Surface

from game.window.painter import Frame
from game.window.sound.cues import CAPTIONS

LASTS = 2.5  # seconds
LINES, LETTERS = 2, 40
_STEPS = 24  # places that are tried from the bottom of the glass to its top


class Captions:
    """What was heard last, for as long as it is shown."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lines: tuple[str, ...] = ()
        self._until = 0.0

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that are to be seen now."""
        return self._lines if self._clock() < self._until else ()

    @property
    def rest(self) -> float | None:
        """Seconds until they go; nothing if there are none."""
        return max(0.0, self._until - self._clock()) if self._lines else None

    def hear(self, names: Iterable[str]) -> None:
        """These sounds are played now; those that matter most are shown."""
        heard = set(names)
        lines = tuple(f"[{said}]" for name, said in CAPTIONS.items() if name in heard)[:LINES]
        if lines:
            self._lines, self._until = lines, self._clock() + LASTS

    def ended(self) -> bool:
        """Whether they have just gone, so that what lay under them is to be drawn again."""
        if not self._lines or self.lines:
            return False
        self._lines = ()
        return True

    def draw(self, surface: Surface, frame: Frame | None) -> Rect | None:
        """Put them on the glass; says where."""
        if not self.lines or frame is None:
            return None
        look, theme = frame.look, frame.look.theme
        style = look.style("bold")
        made = [
            look.letters.line(line, style.face, style.size, theme.card, style.track)
            for line in self.lines
        ]
        edge = look.px(14)
        width = max(art.get_width() for art in made) + 2 * edge
        plate = place(frame, (width, style.line * len(made) + 2 * edge))
        surface.fill(theme.ink, plate)
        for number, art in enumerate(made):
            top = plate.top + edge + number * style.line + (style.line - art.get_height()) // 2
            surface.blit(art, (plate.left + (plate.width - art.get_width()) // 2, top))
        return plate


def place(frame: Frame, size: tuple[int, int]) -> Rect:
    """Where a plate of this size covers nothing, as low as it goes; else where it covers the least,
    and nothing that can be pressed if that can be had."""
    taken = [
        (item.shown, item.press is not None) for item in frame.items if item.shown.size > (0, 0)
    ]
    return min(_places(frame, size), key=lambda plate: _covered(plate, taken))


def _places(frame: Frame, size: tuple[int, int]) -> Iterator[Rect]:
    room = frame.surface.get_rect().inflate(-2 * frame.look.px(16), -2 * frame.look.px(16))
    wide, high = min(size[0], room.width), min(size[1], room.height)
    for step in range(_STEPS + 1):
        top = room.bottom - high - (room.height - high) * step // _STEPS
        for left in (room.centerx - wide // 2, room.left, room.right - wide):
            yield Rect(left, top, wide, high)


def _covered(plate: Rect, taken: Iterable[tuple[Rect, bool]]) -> tuple[int, int]:
    """How much of what can be pressed it would cover, and how much of anything."""
    over = [(plate.clip(rect), press) for rect, press in taken]
    sizes = [(part.width * part.height, press) for part, press in over]
    return (sum(size for size, press in sizes if press), sum(size for size, _ in sizes))
