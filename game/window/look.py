"""One scale for everything: how large a length or a style of lettering is on this glass."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from game.present.settings import Glass, Settings
from game.window.fonts import Lettering, lettering
from game.window.theme import CONTRAST, FLOOR, STANDARD, TARGET, TYPE, Face, Theme, Type

_KIOSK = 1.14  # on an upright screen people stand further away
_MOST = 2.6  # past this zoom only lettering grows: margins and pictures have nothing left to give


@dataclass(frozen=True, slots=True)
class Style:
    """A style of lettering in pixels."""

    face: Face
    size: int
    line: int
    track: float


@dataclass(frozen=True)
class Look:
    """The theme, the scale factor `u` and the reader's text scale for one window size."""

    theme: Theme
    u: float
    zoom: float
    upright: bool
    letters: Lettering
    glass: Glass = Glass()
    height: int = 0
    _styles: dict[str, Style] = field(default_factory=dict, init=False, compare=False, repr=False)

    @property
    def line(self) -> int:
        """The height on the window above which, with low reach, there is nothing to press: half of
        an upright one, a third of another."""
        return -(-self.height // (2 if self.upright else 3))

    def px(self, length: float) -> int:
        """A length of the 1920x1080 design on this glass; never nothing."""
        return max(1, round(length * self.u))

    def sign(self, length: float) -> int:
        """The side of a sign that stands beside words: it grows with them."""
        return max(18, round(length * self.u * (1 + (self.zoom - 1) * 0.8)))

    @property
    def target(self) -> int:
        """The least height and width of anything to press."""
        return max(TARGET, self.px(TARGET + 8), self.glass.target)

    def style(self, name: str) -> Style:
        """The style `name` at this scale.

        Large lettering grows less than small: what is easy to read already need not push the
        rest off the screen.
        """
        if name not in self._styles:
            self._styles[name] = self._style(TYPE[name])
        return self._styles[name]

    def _style(self, base: Type) -> Style:
        share = 1.0 if base.size <= 27 else 0.75 if base.size <= 36 else 0.3
        grow = 1 + (self.zoom - 1) * share
        if self.upright and base.size <= 36:
            grow *= _KIOSK
        least = FLOOR * grow if base.size <= 36 else FLOOR
        size = max(round(base.size * self.u * grow), round(least))
        size = max(size, self.letters.size_of(base.face, self.glass.capital))
        return Style(base.face, size, round(size * base.line / base.size), base.track * self.u)

    def lines(self, text: str, style: Style, width: int) -> tuple[str, ...]:
        """The text broken to `width`."""
        return self.letters.wrap(text, style.face, style.size, width, style.track)

    def width(self, text: str, style: Style) -> int:
        """How wide the text is on one line."""
        return self.letters.width(text, style.face, style.size, style.track)


def look_for(size: tuple[int, int], settings: Settings) -> Look:
    """The look for a window of this size under these settings."""
    seen = Settings(
        text_scale=settings.text_scale,
        high_contrast=settings.high_contrast,
        letters=settings.letters,
        glass=settings.glass,
    )
    return _look(size, seen)


@lru_cache(maxsize=8)
def _look(size: tuple[int, int], settings: Settings) -> Look:
    width, height = size
    upright = height > width * 1.05
    u = min(width / 1080, height / 1920) if upright else min(width / 1920, height / 1080)
    u, letters, body = max(u, 0.3), lettering(settings.letters), TYPE["body"]
    usual = body.size * u * (_KIOSK if upright else 1)
    asked = letters.size_of(body.face, settings.glass.capital) / usual
    return Look(
        theme=CONTRAST if settings.high_contrast else STANDARD,
        u=u,
        zoom=max(settings.text_scale / 100, min(asked, _MOST)),
        upright=upright,
        letters=letters,
        glass=settings.glass,
        height=height,
    )
