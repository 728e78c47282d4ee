"""Words that are painted on boards and chalked on stone, as plain strokes."""

from __future__ import annotations

from collections.abc import Callable

from game.window.art.iso import Solid

Spot = Callable[[float, float], tuple[float, float, float]]
"""From how far along a word and how high on it, in shares, to a point in the city."""
_STROKES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "E": (((1, 1), (0, 1), (0, 0), (1, 0)), ((0, 0.5), (0.8, 0.5))),
    "L": (((0, 1), (0, 0), (1, 0)),),
    "N": (((0, 0), (0, 1), (1, 0), (1, 1)),),
    "O": (((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)),),
    "R": (((0, 0), (0, 1), (0.9, 1), (0.9, 0.5), (0, 0.5)), ((0.4, 0.5), (1, 0))),
    "S": (((1, 1), (0, 1), (0, 0.5), (1, 0.5), (1, 0), (0, 0)),),
    "T": (((0, 1), (1, 1)), ((0.5, 1), (0.5, 0))),
}
_LETTER = 0.7
"""How much of its place a letter takes; the rest is the gap to the next."""


def lettered(solid: Solid, word: str, spot: Spot, colour: str, weight: float) -> None:
    """Write a word on a face of `solid`; a letter that is not known here leaves a gap."""
    for place, letter in enumerate(word):
        for stroke in _STROKES.get(letter, ()):
            points = [spot((place + a * _LETTER) / len(word), z) for a, z in stroke]
            solid.stroke(points, colour, weight)
