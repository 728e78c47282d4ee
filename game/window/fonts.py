"""Lettering: which file draws which voice, how wide words are, where lines break."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from pathlib import Path

import pygame

from game.content.places import assets
from game.window.theme import Face

_FILES: dict[Face, str] = {
    "display": "BarlowCondensed-ExtraBold.ttf",
    "head": "BarlowCondensed-Bold.ttf",
    "label": "BarlowCondensed-SemiBold.ttf",
    "people": "AtkinsonHyperlegibleNext-Regular.ttf",
    "people-italic": "AtkinsonHyperlegibleNext-Italic.ttf",
    "people-bold": "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "mono": "IBMPlexMono-Medium.ttf",
    "mono-bold": "IBMPlexMono-SemiBold.ttf",
}
_SEEN = 128  # of 255: where a letter's edge is less than half ink, nobody sees it
_LINES = 900  # rendered lines kept; a full screen has about sixty


class Lettering:
    """Opens each font once and remembers what it has measured and drawn."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or assets() / "fonts"
        self._fonts: dict[tuple[Face, int], pygame.font.Font] = {}
        self._lines: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
        self._wrapped: dict[tuple[object, ...], tuple[str, ...]] = {}
        self._sizes: dict[tuple[Face, int], int] = {}

    def font(self, face: Face, size: int) -> pygame.font.Font:
        """The font for a face; a missing file gives pygame's own, so that words still show."""
        key = (face, size)
        if key not in self._fonts:
            file = self._folder / _FILES[face]
            self._fonts[key] = pygame.font.Font(str(file) if file.is_file() else None, size)
        return self._fonts[key]

    def capital(self, face: Face, size: int) -> int:
        """How high a capital H comes out, in pixels."""
        drawn = self.font(face, size).render("H", True, "black")
        return drawn.get_bounding_rect(_SEEN).height

    def size_of(self, face: Face, capital: int) -> int:
        """The least size at which a capital H is at least so many pixels high; none for 0."""
        key = (face, capital)
        if capital and key not in self._sizes:
            size = capital
            while size < 4 * capital and self.capital(face, size) < capital:
                size += 1
            self._sizes[key] = size
        return self._sizes[key] if capital else 0

    def width(self, text: str, face: Face, size: int, track: float = 0) -> int:
        """How wide a line of words is."""
        spread = round(track * max(0, len(text) - 1))
        return self.font(face, size).size(text)[0] + spread

    def wrap(self, text: str, face: Face, size: int, width: int, track: float) -> tuple[str, ...]:
        """The text broken into lines no wider than `width`; an empty line stands for a gap."""
        key = (text, face, size, width, track)
        if key not in self._wrapped:
            if len(self._wrapped) > 2000:
                self._wrapped.clear()
            lines: list[str] = []
            for part in text.split("\n"):
                lines += self._break(part, face, size, max(width, size), track)
            self._wrapped[key] = tuple(lines)
        return self._wrapped[key]

    def _break(self, text: str, face: Face, size: int, width: int, track: float) -> list[str]:
        lines, line = [], ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if self.width(longer, face, size, track) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            line = word
            while self.width(line, face, size, track) > width and len(line) > 1:
                fit = self._fitting(line, face, size, width, track)
                lines.append(line[:fit])
                line = line[fit:]
        return [*lines, line]

    def _fitting(self, word: str, face: Face, size: int, width: int, track: float) -> int:
        """How many letters of a word that is too long go into a line: one at the least. Halved
        step by step, for a word may have thousands."""
        fit, over = 1, min(len(word), max(2, width))
        while over - fit > 1:
            middle = (fit + over) // 2
            if self.width(word[:middle], face, size, track) <= width:
                fit = middle
            else:
                over = middle
        return fit

    def line(self, text: str, face: Face, size: int, colour: str, track: float) -> pygame.Surface:
        """One line of words as a picture."""
        key = (text, face, size, colour, track)
        if key in self._lines:
            self._lines.move_to_end(key)
            return self._lines[key]
        made = self._spread(text, face, size, colour, track) if track else None
        made = made or self.font(face, size).render(text, True, colour)
        self._lines[key] = made
        if len(self._lines) > _LINES:
            self._lines.popitem(last=False)
        return made

    def _spread(
        self, text: str, face: Face, size: int, colour: str, track: float
    ) -> pygame.Surface | None:
        font = self.font(face, size)
        if not text:
            return None
        width = self.width(text, face, size, track)
        made = pygame.Surface((width + 2, font.get_height()), pygame.SRCALPHA)
        for place in range(len(text)):
            left = font.size(text[:place])[0] + round(track * place)
            made.blit(font.render(text[place], True, colour), (left, 0))
        return made


@lru_cache(maxsize=1)
def lettering() -> Lettering:
    """The lettering that everything shares."""
    return Lettering()
