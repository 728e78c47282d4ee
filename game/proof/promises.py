"""What is proved of a life: by itself, and because its author promised it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

from game.core.conditions import holds
from game.core.life import Promise
from game.core.season import Season
from game.core.world import World
from game.proof.walk import Walk, walk
from game.proof.witness import Witness, witness

Kind = Literal[
    "dead-end", "never-reached", "never-offered", "gate-one-way", "exemption-unused", "promise"
]


@dataclass(frozen=True, slots=True)
class Broken:
    """Something that does not hold: what it is about, and a way through that shows it, if one
    can."""

    kind: Kind
    about: str
    message: str
    witness: Witness | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A promise that holds, with the number of ways in which its condition is true."""

    promise: Promise
    ways: int


@dataclass(frozen=True, slots=True)
class GateCount:
    """In how many ways a gate opens at least once, and closes at least once."""

    gate: str
    opens: int
    closes: int


@dataclass(frozen=True)
class Proof:
    """All that was found out about one season."""

    season: Season
    ways: int
    states: int
    endings: tuple[tuple[str, int], ...]
    gates: tuple[GateCount, ...]
    kept: tuple[Kept, ...]
    broken: tuple[Broken, ...]


def prove(season: Season) -> Proof:
    """Walk every way the season can go and hold it against what must be true.

    Raises:
        TooManyStates: if it has more states than can be walked.
    """
    walked = walk(season)
    ways = walked.ways()
    endings = tuple((ending.id, walked.ways_to(ending.id)) for ending in season.life.endings)
    gates = tuple(_count(walked, gate) for gate in _asked(walked))
    results = [_promise(walked, promise, ways) for promise in season.life.promises]
    broken = (
        *_dead_ends(walked),
        *_unreached(walked, endings),
        *_unoffered(walked),
        *_one_way(season, gates),
        *(each for each in results if isinstance(each, Broken)),
    )
    kept = tuple(each for each in results if isinstance(each, Kept))
    return Proof(season, ways, len(walked.worlds), endings, gates, kept, broken)


def _asked(walked: Walk) -> list[str]:
    return sorted({answer.gate for answer in walked.answers})


def _count(walked: Walk, gate: str) -> GateCount:
    opens = {answer for answer in walked.answers if answer.gate == gate and answer.open}
    closes = {answer for answer in walked.answers if answer.gate == gate and not answer.open}
    return GateCount(gate, walked.ways_answered(opens), walked.ways_answered(closes))


def _promise(walked: Walk, promise: Promise, ways: int) -> Kept | Broken:
    citizen = walked.season.life.citizen

    def is_so(world: World) -> bool:
        return holds(promise.condition, world, citizen)

    count, ended = walked.ways_where(is_so), walked.ways_where(lambda _: True)
    match promise.kind:
        case "always":
            kept = count == ended
        case "never":
            kept = count == 0
        case "sometimes":
            kept = count > 0
        case _:
            assert_never(promise.kind)
    if kept:
        return Kept(promise, count)
    shown = None
    if promise.kind != "sometimes":
        breaks = promise.kind == "never"
        state = next(s for s in walked.endings() if is_so(walked.worlds[s]) is breaks)
        shown = witness(walked, state)
    amount = f"it is so in {count:,} of {ways:,} ways"
    message = f"not kept: {promise.says} ({promise.kind}; {amount})"
    return Broken("promise", promise.id, message, shown)


def _dead_ends(walked: Walk) -> Iterator[Broken]:
    for state in walked.dead_ends():
        scene = walked.worlds[state].scene
        message = f"in '{scene}' nothing is on offer after this"
        yield Broken("dead-end", scene, message, witness(walked, state))
        return


def _unreached(walked: Walk, endings: tuple[tuple[str, int], ...]) -> Iterator[Broken]:
    for ending, count in endings:
        if not count:
            yield Broken("never-reached", ending, f"no way leads to the ending '{ending}'")
    been = {world.scene for world in walked.worlds}
    for scene in walked.season.life.scenes:
        if scene.id not in been:
            yield Broken("never-reached", scene.id, f"no way leads to the scene '{scene.id}'")


def _unoffered(walked: Walk) -> Iterator[Broken]:
    for scene in walked.season.life.scenes:
        for choice in scene.choices:
            if (scene.id, choice.id) not in walked.offers:
                message = f"'{choice.id}' in '{scene.id}' is never on offer"
                yield Broken("never-offered", f"{scene.id}/{choice.id}", message)


def _one_way(season: Season, gates: tuple[GateCount, ...]) -> Iterator[Broken]:
    declared = {exempt.gate: exempt.always for exempt in season.life.exempt}
    counts = {count.gate: count for count in gates}
    for gate, count in counts.items():
        both = count.opens and count.closes
        does = "open" if count.opens else "closed"
        if not both and declared.get(gate) != does:
            message = f"the gate '{gate}' is {does} in every way in which it is asked"
            yield Broken("gate-one-way", gate, message)
    for gate, always in declared.items():
        asked = counts.get(gate)
        if asked is None:
            yield Broken("exemption-unused", gate, f"the gate '{gate}' is never asked")
        elif asked.opens and asked.closes:
            message = f"the gate '{gate}' is declared always {always} but does both"
            yield Broken("exemption-unused", gate, message)
