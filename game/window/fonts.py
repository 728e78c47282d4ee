"""Lettering: which file draws which voice, how wide words are, where lines break."""

from __future__ import annotations

import io
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
_EASY: dict[Face, str] = {
    "people": "OpenDyslexic-Regular.otf",
    "people-italic": "OpenDyslexic-Italic.otf",
    "people-bold": "OpenDyslexic-Bold.otf",
}
"""What stands in for them where somebody wants letters that are harder to mistake."""
_EASY_SIZE = 0.86  # these letters are larger than others of their size
_KINDS = (b"\0\1\0\0", b"OTTO", b"true")  # how a font file begins
_SEEN = 128  # of 255: where a letter's edge is less than half ink, nobody sees it
_FONTS = 128  # fonts kept; a screen has about twenty, in every size of text a hundred
_ROOM = 2  # pixels after the last of letters that are set apart
_WIDTHS = 8_000  # lines and beginnings of lines whose width is kept
_LINES = 900  # rendered lines kept; a full screen has about sixty


class Lettering:
    """Reads each file once, and remembers what it has made, measured and drawn of late."""

    def __init__(self, folder: Path | None = None, *, easy: bool = False) -> None:
        self._folder = folder or assets() / "fonts"
        self._others = _EASY if easy else {}
        self._files: dict[str, bytes | None] = {}
        self._fonts: OrderedDict[tuple[Face, int], pygame.font.Font] = OrderedDict()
        self._lines: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
        self._wrapped: dict[tuple[object, ...], tuple[str, ...]] = {}
        self._widths: dict[tuple[object, ...], int] = {}
        self._sizes: dict[tuple[Face, int], int] = {}

    def font(self, face: Face, size: int) -> pygame.font.Font:
        """The font for a face; a file that is missing or damaged gives pygame's own, so that words
        still show."""
        key = (face, size)
        if key in self._fonts:
            self._fonts.move_to_end(key)
            return self._fonts[key]
        other = face in self._others
        real = round(size * _EASY_SIZE) if other else size
        made = self._fonts[key] = self._made(self._others.get(face, _FILES[face]), real)
        if len(self._fonts) > _FONTS:
            self._fonts.popitem(last=False)
        return made

    def _made(self, name: str, size: int) -> pygame.font.Font:
        """From memory: each font made from a file would keep that file open."""
        if name not in self._files:
            file = self._folder / name
            self._files[name] = file.read_bytes() if whole(file) else None
        held = self._files[name]
        return pygame.font.Font(None if held is None else io.BytesIO(held), size)

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
        key = (text, face, size, track)
        if key not in self._widths:
            if len(self._widths) > _WIDTHS:
                self._widths.clear()
            spread = round(track * max(0, len(text) - 1))
            self._widths[key] = self.font(face, size).size(text)[0] + spread
        return self._widths[key]

    def extent(self, text: str, face: Face, size: int, track: float) -> int:
        """How wide the picture of a line is."""
        return self.width(text, face, size, track) + (_ROOM if track and text else 0)

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
        made = made or self._drawn(text, face, size, colour)
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
        made = pygame.Surface((width + _ROOM, font.get_height()), pygame.SRCALPHA)
        for place in range(len(text)):
            left = font.size(text[:place])[0] + round(track * place)
            made.blit(font.render(text[place], True, colour), (left, 0))
        return made

    def _drawn(self, text: str, face: Face, size: int, colour: str) -> pygame.Surface:
        """The words; those in other letters on the line that the usual ones would stand on."""
        font = self.font(face, size)
        made = font.render(text, True, colour)
        if face not in self._others:
            return made
        usual = lettering().font(face, size)
        top = font.get_ascent() - usual.get_ascent()
        line = pygame.Rect(0, top, made.get_width(), usual.get_height())
        return made.subsurface(line.clip(made.get_rect()))


@lru_cache(maxsize=2)
def lettering(letters: str = "plain") -> Lettering:
    """The lettering that everything shares, with one of `settings.LETTERS`."""
    return Lettering(easy=letters == "dyslexic")


def unusable(folder: Path | None = None) -> tuple[str, ...]:
    """The files of fonts that are not there, or not whole."""
    folder = folder or assets() / "fonts"
    return tuple(file for file in (*_FILES.values(), *_EASY.values()) if not whole(folder / file))


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
