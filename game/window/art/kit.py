"""The city cut out, at one scale and one hour: the ground, and each solid as it is and in grey.

Cutting out takes a few tenths of a second in all. So what was cut is kept, whatever door closes and
however the picture is laid out; and hours that may come next are cut beforehand, a piece at a time.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from game.window.art.figures import Sprite
from game.window.art.iso import SHADOW, STROKE
from game.window.art.mood import grey, tint_for
from game.window.art.scenes import rings
from game.window.art.sheet import Drawing, Tint, cutout, hatch
from game.window.art.town import Town

HOURS: tuple[tuple[str, ...], ...] = ((), ("dusk",), ("night",), ("rain",))
_KEPT = 6
_kits: OrderedDict[tuple[int, float, tuple[str, ...]], Kit] = OrderedDict()


@dataclass
class Kit:
    """Pieces of a city, each made when it is first wanted; they lie as if the middle were 0, 0."""

    town: Town
    scale: float
    tint: Tint | None
    _ground: Sprite | None = None
    _rings: Sprite | None = None
    _solids: dict[tuple[int, bool], Sprite] = field(default_factory=dict)

    @property
    def ground(self) -> Sprite:
        """What lies flat, and the shadows on it."""
        if self._ground is None:
            ground = self.town.ground
            whole = Drawing(list(ground.flat.shapes))
            for shadow in ground.shadows:
                whole.fill(shadow, SHADOW)
            for shadow in ground.shadows:
                for start, end in hatch(shadow, -0.7, 4.5):
                    whole.line((start, end), STROKE, 1.1)
            self._ground = self._cut(whole, self.tint)
        return self._ground

    @property
    def rings(self) -> Sprite | None:
        """How far the eye sees; nothing where no tower stands."""
        eye = self.town.ground.eye
        if self._rings is None and eye:
            whole = Drawing()
            rings(whole, eye, 1.0)
            self._rings = self._cut(whole, self.tint)
        return self._rings

    def solid(self, place: int, *, shut: bool) -> Sprite:
        """One of the city's solids, by its place from the back."""
        key = (place, shut)
        if key not in self._solids:
            tint = grey(self.tint) if shut else self.tint
            self._solids[key] = self._cut(self.town.solids[place].drawing, tint)
        return self._solids[key]

    def warm(self) -> bool:
        """Make one more piece that is missing; false if there is none."""
        if self._ground is None:
            return bool(self.ground)
        for place in range(len(self.town.solids)):
            if (place, False) not in self._solids:
                return bool(self.solid(place, shut=False))
        return False

    def _cut(self, drawing: Drawing, tint: Tint | None) -> Sprite:
        return cutout(drawing, tint, self.scale)


def kit_for(town: Town, scale: float, mood: tuple[str, ...]) -> Kit:
    """The pieces at this scale and hour."""
    key = (id(town), scale, mood)
    if key not in _kits:
        _kits[key] = Kit(town, scale, tint_for(mood))
        if len(_kits) > _KEPT:
            _kits.popitem(last=False)
    _kits.move_to_end(key)
    return _kits[key]
