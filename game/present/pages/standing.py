"""The citizen's standing, wherever it is shown."""

from __future__ import annotations

from game.core.playthrough import Run
from game.present.screen import Meter, Node


def standing(run: Run) -> Node:
    """The citizen's standing and band, on the scale of the bands."""
    rulebook, citizen = run.season.rulebook, run.season.life.citizen
    now = run.world.citizen(citizen).standing
    floors = [band.floor for band in rulebook.bands[:-1]]
    low = min(min(floors, default=now) - 100, now)
    high = max(max(floors, default=now) + 50, now)
    marks = tuple((band.floor, band.id) for band in rulebook.bands[:-1])
    band = f"Band {rulebook.band(now)}"
    return Node(
        "standing", "meter", "Standing", str(now), band, meter=Meter(now, low, high, 1, marks)
    )
