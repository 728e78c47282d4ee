"""Lettering: which file draws which voice, how wide words are, where lines break."""

from __future__ import annotations

import os
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
_KINDS = (b"\0\1\0\0", b"OTTO", b"true")  # how a font file begins
_LINES = 900  # rendered lines kept; a full screen has about sixty


class Lettering:
    """Opens each font once and remembers what it has measured and drawn."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or assets() / "fonts"
        self._fonts: dict[tuple[Face, int], pygame.font.Font] = {}
        self._lines: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
        self._wrapped: dict[tuple[object, ...], tuple[str, ...]] = {}

    def font(self, face: Face, size: int) -> pygame.font.Font:
        """The font for a face; a file that is missing or damaged gives pygame's own, so that words
        still show."""
        key = (face, size)
        if key not in self._fonts:
            file = self._folder / _FILES[face]
            self._fonts[key] = pygame.font.Font(str(file) if whole(file) else None, size)
        return self._fonts[key]

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


def unusable(folder: Path | None = None) -> tuple[str, ...]:
    """The files of fonts that are not there, or not whole."""
    folder = folder or assets() / "fonts"
    return tuple(file for file in _FILES.values() if not whole(folder / file))


def whole(file: Path) -> bool:
    """Whether this is a font with all its tables. pygame does not always say that one is damaged,
    and may fall over once it is used."""
    try:
        with file.open("rb") as font:
            head = font.read(12)
            tables = [font.read(16) for _ in range(int.from_bytes(head[4:6]))]
            size = font.seek(0, os.SEEK_END)
    except (OSError, ValueError):
        return False
    ends = [int.from_bytes(each[8:12]) + int.from_bytes(each[12:16]) for each in tables]
    return head[:4] in _KINDS and 0 < max(ends, default=0) <= size
