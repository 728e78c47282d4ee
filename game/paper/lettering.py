"""Letters: which font draws which face, how wide words are, where lines break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import cast

from fpdf import FPDF
from fpdf.fonts import TTFFont

from game.paper.model import POINT, Face, Span, Style

FILES: dict[Face, str] = {
    "people": "AtkinsonHyperlegibleNext-Regular.ttf",
    "italic": "AtkinsonHyperlegibleNext-Italic.ttf",
    "bold": "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "mono": "IBMPlexMono-Medium.ttf",
    "mono-bold": "IBMPlexMono-SemiBold.ttf",
    "head": "BarlowCondensed-Bold.ttf",
    "display": "BarlowCondensed-ExtraBold.ttf",
}
UNKNOWN = "?"
_SPACE = re.compile(r"[ \t\r\n]+")
_AFTER = re.compile(
    r"[^,/\-]*[,/\-]+|[^,/\-]+"
)  # A word that is too long breaks after one of these.

Line = tuple[Span, ...]


@contextmanager
def fonts(pdf: FPDF, folder: Path) -> Iterator[dict[str, TTFFont]]:
    """Give the document its fonts, by their faces, and close their files in the end."""
    for face, file in FILES.items():
        pdf.add_font(face, fname=folder / file)
    opened = cast(dict[str, TTFFont], pdf.fonts)
    try:
        yield opened
    finally:
        for font in opened.values():
            font.ttfont.close()


class Lettering:
    """Measures with the fonts that are drawn with."""

    def __init__(self, folder: Path) -> None:
        with fonts(FPDF(unit="mm"), folder) as opened:
            self._widths = {face: opened[face].cw for face in FILES}
            self._known = {face: opened[face].cmap for face in FILES}
        self.width = lru_cache(maxsize=20_000)(self._width)

    def _width(self, text: str, style: Style) -> float:
        widths = self._widths[style.face]
        return sum(widths[ord(each)] for each in text) / 1000 * style.size * POINT

    def drawable(self, text: str, style: Style) -> str:
        """The text with a question mark for each sign that the font lacks."""
        known = self._known[style.face]
        return "".join(each if ord(each) in known else UNKNOWN for each in text)

    # --- Lines -----------------------------------------------------------------------------

    def lines(self, spans: tuple[Span, ...], width: float) -> list[Line]:
        """The words broken into lines no wider than `width`. A line that goes on after a space
        keeps it, so that words stay apart for whoever copies them."""
        lines: list[Line] = []
        line: list[Span] = []
        used = 0.0
        for chunk in self._chunks(spans, width):
            wide = self._wide(chunk)
            if line and used + wide > width:
                lines.append(_merged(line))
                line, used = [], 0.0
            line += chunk
            used += wide + (self.width(" ", chunk[-1].style) if _ends(chunk) else 0)
        if line:
            line[-1] = Span(line[-1].text.rstrip(" "), line[-1].style)
            lines.append(_merged(line))
        return lines

    def _wide(self, chunk: list[Span]) -> float:
        return sum(self.width(each.text.rstrip(" "), each.style) for each in chunk)

    def _chunks(self, spans: tuple[Span, ...], width: float) -> list[list[Span]]:
        """What stays together: words, each with the space after it, if there is one; words that are
        too long in pieces."""
        chunks: list[list[Span]] = [[]]
        for span in spans:
            text = self.drawable(_SPACE.sub(" ", span.text), span.style)
            for place, word in enumerate(text.split(" ")):
                if place and chunks[-1]:
                    last = chunks[-1][-1]
                    chunks[-1][-1] = Span(f"{last.text} ", last.style)
                    chunks.append([])
                if word:
                    chunks[-1].append(Span(word, span.style))
        return [piece for chunk in chunks if chunk for piece in self._pieces(chunk, width)]

    def _pieces(self, chunk: list[Span], width: float) -> list[list[Span]]:
        if self._wide(chunk) <= width:
            return [chunk]
        parts = [Span(part, span.style) for span in chunk for part in _AFTER.findall(span.text)]
        return [[Span(piece, part.style)] for part in parts for piece in self._fitting(part, width)]

    def _fitting(self, part: Span, width: float) -> list[str]:
        """The part in as many pieces as it takes."""
        pieces, piece = [], ""
        for each in part.text:
            if piece and each != " " and self.width(piece + each, part.style) > width:
                pieces.append(piece)
                piece = ""
            piece += each
        return [*pieces, piece]


def _ends(chunk: list[Span]) -> bool:
    return chunk[-1].text.endswith(" ")


def _merged(line: list[Span]) -> Line:
    """Neighbours in one style as one."""
    merged: list[Span] = []
    for span in line:
        if merged and merged[-1].style == span.style:
            merged[-1] = Span(merged[-1].text + span.text, span.style)
        else:
            merged.append(span)
    return tuple(merged)
