"""Every way that this season could have gone, and where this run lies among them."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.collecting import without_collecting
from game.core.life import Promise
from game.core.season import Season
from game.proof.courses import count
from game.proof.flow import Flow
from game.proof.promises import keeps
from game.proof.walk import TooManyStates, Walk, walk

MOST_STATES = 60_000


@dataclass(frozen=True, slots=True)
class GateWays:
    """In how many ways a gate is asked about a person in a scene, and in how many it opens."""

    gate: str
    who: str
    scene: str
    asked: int
    opens: int


@dataclass(frozen=True, slots=True)
class Ways:
    """Counts over all choices, with the luck of one seed."""

    total: int
    endings: tuple[tuple[str, int], ...]
    gates: tuple[GateWays, ...]
    promises: tuple[Promise, ...]

    def ending(self, ending: str) -> int:
        """In how many ways the season ends so."""
        return dict(self.endings)[ending]

    def gate(self, gate: str, who: str, scene: str) -> GateWays | None:
        """The counts of a gate in a scene, if it is ever asked there."""
        places = (each for each in self.gates if (each.gate, each.who) == (gate, who))
        return next((each for each in places if each.scene == scene), None)


@without_collecting()
def ways(season: Season, seed: int) -> Ways | None:
    """Count every way the season can go with this seed; None where there are too many to count."""
    try:
        walked = walk(season, seed, MOST_STATES)
    except TooManyStates:
        return None
    flow = Flow(walked)
    return Ways(
        flow.total.ways,
        tuple((each.id, flow.to(each.id).ways) for each in season.life.endings),
        _gates(walked, flow),
        tuple(promise for promise in season.life.promises if _is_kept(walked, flow, promise)),
    )


def _gates(walked: Walk, flow: Flow) -> tuple[GateWays, ...]:
    places = sorted({each[:3] for each in walked.answers})
    asked = [{each for each in walked.answers if each[:3] == place} for place in places]
    opened = [{each for each in group if each.open} for group in asked]
    counts = [count.ways for count in flow.answered([*asked, *opened])]
    return tuple(
        GateWays(*place, counts[at], counts[at + len(places)]) for at, place in enumerate(places)
    )


def _is_kept(walked: Walk, flow: Flow, promise: Promise) -> bool:
    """Whether it says something of every way, and is so under this luck too."""
    if promise.kind == "sometimes":
        return False
    return keeps(promise.kind, *count(walked, flow, promise.course))
