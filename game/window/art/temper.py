"""What a mood does to a face: the same sitter, with brows, lids and mouth bent a little."""

from __future__ import annotations

from dataclasses import replace

from game.window.art.sitter import Sitter

MOODS = ("calm", "glad", "worried", "firm")


def tempered(s: Sitter, mood: str) -> Sitter:
    """The sitter in that mood; in one that is not known, calm."""
    bend = _BENDS.get(mood)
    return bend(s) if bend else s


def _glad(s: Sitter) -> Sitter:
    """Corners of the mouth up, cheeks pushing the lower lids."""
    return replace(
        s, smile=max(7.0, s.smile + 3.2), brow=0.6, lift=3.0, squint=3.0, droop=-s.lids * 0.3
    )


def _worried(s: Sitter) -> Sitter:
    """Inner ends of the brows up, eyes wide, mouth down."""
    return replace(s, smile=min(-3.4, s.smile - 5.6), brow=max(5.0, s.brow + 3.2), droop=-1.6)


def _firm(s: Sitter) -> Sitter:
    """Brows low and inward, lids down, lips shut in a line."""
    return replace(s, smile=-0.6, brow=min(-2.4, s.brow - 2.0), lift=-3.2, droop=1.6, press=1.0)


_BENDS = {"glad": _glad, "worried": _worried, "firm": _firm}
