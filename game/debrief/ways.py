"""Every way that this season could have gone, and where this run lies among them."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.conditions import holds
from game.core.life import Promise
from game.core.season import Season
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


def ways(season: Season, seed: int) -> Ways | None:
    """Count every way the season can go with this seed; None where there are too many to count."""
    try:
        walked = walk(season, seed, MOST_STATES)
    except TooManyStates:
        return None
    return Ways(
        walked.ways(),
        tuple((each.id, walked.ways_to(each.id)) for each in season.life.endings),
        tuple(_gate(walked, *place) for place in sorted({each[:3] for each in walked.answers})),
        tuple(promise for promise in season.life.promises if _is_kept(walked, promise)),
    )


def _gate(walked: Walk, gate: str, who: str, scene: str) -> GateWays:
    here = {answer for answer in walked.answers if answer[:3] == (gate, who, scene)}
    opens = {answer for answer in here if answer.open}
    return GateWays(gate, who, scene, walked.ways_answered(here), walked.ways_answered(opens))


def _is_kept(walked: Walk, promise: Promise) -> bool:
    """Whether it says something of every way, and is so under this luck too."""
    number = walked.ways_where(
        lambda world: holds(promise.condition, world, walked.season.life.citizen)
    )
    match promise.kind:
        case "always":
            return number == walked.ways()
        case "never":
            return number == 0
        case "sometimes":
            return False
