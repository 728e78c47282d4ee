"""What is proved of a life: by itself, and because its author promised it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

from game.core.collecting import without_collecting
from game.core.figures import in_figures
from game.core.life import Promise
from game.core.scene import Ending, Scene
from game.core.season import Season
from game.proof.courses import Monitor, count
from game.proof.flow import Count, Flow
from game.proof.odds import Odds
from game.proof.shortest import Goal, shortest
from game.proof.walk import Walk, walk
from game.proof.watch import Met
from game.proof.witness import Witness, witness

Kind = Literal[
    "dead-end",
    "never-reached",
    "never-offered",
    "never-true",
    "gate-one-way",
    "exemption-unused",
    "promise",
]


@dataclass(frozen=True, slots=True)
class Broken:
    """Something that does not hold: what it is about, and a way through that shows it, if one can.

    `about` is an id, a scene and a choice (`scene/choice`), or one of its routes or texts
    (`scene/choice/then/0`, `scene/variants/0`).
    """

    kind: Kind
    about: str
    message: str
    witness: Witness | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A promise that holds, and the ways in which what it says is so."""

    id: str
    kind: str
    says: str
    count: Count


@dataclass(frozen=True, slots=True)
class GateCount:
    """The ways in which a gate opens at least once, and in which it closes at least once."""

    gate: str
    opens: Count
    closes: Count


@dataclass(frozen=True)
class Proof:
    """All that was found out about one season. `met` are the rules at work in it, and where."""

    life: str
    ways: int
    states: int
    edges: int
    endings: tuple[tuple[str, Count], ...]
    gates: tuple[GateCount, ...]
    kept: tuple[Kept, ...]
    broken: tuple[Broken, ...]
    met: tuple[Met, ...]


@without_collecting()
def prove(season: Season) -> Proof:
    """Walk every way the season can go and hold it against what must be true.

    Raises:
        TooManyStates: if it has more states than can be walked.
    """
    walked = walk(season, wording=True)
    flow = Flow(walked)
    endings = tuple((ending.id, flow.to(ending.id)) for ending in season.life.endings)
    gates = gate_counts(walked, flow)
    results = [_promise(walked, flow, promise) for promise in season.life.promises]
    broken = (
        *_dead_ends(walked, flow.odds),
        *_unreached(walked, endings),
        *_unoffered(walked),
        *_untaken(walked),
        *_unread(walked),
        *_one_way(season, gates),
        *(each for each in results if isinstance(each, Broken)),
    )
    return Proof(
        season.life.id,
        flow.total.ways,
        len(walked.worlds),
        sum(map(len, walked.edges)),
        endings,
        gates,
        tuple(each for each in results if isinstance(each, Kept)),
        broken,
        tuple(sorted(walked.met)),
    )


def gate_counts(walked: Walk, flow: Flow) -> tuple[GateCount, ...]:
    """How often each gate that is ever asked opens and closes, to anybody anywhere."""
    gates = sorted({answer.gate for answer in walked.answers})
    groups = [
        {each for each in walked.answers if (each.gate, each.open) == (gate, is_open)}
        for gate in gates
        for is_open in (True, False)
    ]
    counts = iter(flow.answered(groups))
    return tuple(GateCount(gate, next(counts), next(counts)) for gate in gates)


def keeps(kind: Literal["always", "never", "sometimes"], so: Count, not_so: Count) -> bool:
    """Whether a promise of this kind holds, where this many ways are so and not so."""
    match kind:
        case "always":
            return not not_so.ways
        case "never":
            return not so.ways
        case "sometimes":
            return bool(so.ways)
    assert_never(kind)


def _promise(walked: Walk, flow: Flow, promise: Promise) -> Kept | Broken:
    so, not_so = count(walked, flow, promise.course)
    if keeps(promise.kind, so, not_so):
        return Kept(promise.id, promise.kind, promise.says, so)
    shown = None
    if promise.kind != "sometimes":
        monitor, breaks = Monitor(walked, promise.course), promise.kind == "never"

        def goal(state: int, seen: tuple[int, ...]) -> bool:
            world = walked.worlds[state]
            return world.ending is not None and monitor.is_so(seen, world) is breaks

        path = shortest(walked, flow.odds, monitor, goal)
        shown = witness(walked.season.life.id, path)
    amount = f"it is so in {in_figures(so.ways)} of {in_figures(so.ways + not_so.ways)} ways"
    message = f"the promise '{promise.id}' is not kept: it says {promise.kind}, and {amount}"
    return Broken("promise", promise.id, message, shown)


def _dead_ends(walked: Walk, odds: Odds) -> Iterator[Broken]:
    dead = set(walked.dead_ends())
    for scene in sorted({walked.worlds[state].scene for state in dead}):
        path = shortest(
            walked, odds, None, _in({s for s in dead if walked.worlds[s].scene == scene})
        )
        message = f"in '{scene}' nothing is on offer after this"
        yield Broken("dead-end", scene, message, witness(walked.season.life.id, path))


def _in(states: set[int]) -> Goal:
    return lambda state, _: state in states


def _unreached(walked: Walk, endings: tuple[tuple[str, Count], ...]) -> Iterator[Broken]:
    for ending, found in endings:
        if not found.ways:
            yield Broken("never-reached", ending, f"no way leads to the ending '{ending}'")
    been = {world.scene for world in walked.worlds}
    for scene in walked.season.life.scenes:
        if scene.id not in been:
            yield Broken("never-reached", scene.id, f"no way leads to the scene '{scene.id}'")


def _unoffered(walked: Walk) -> Iterator[Broken]:
    made = {(scene, choice) for scene, choice, _ in walked.routes}
    for scene in walked.season.life.scenes:
        for choice in scene.choices:
            if (scene.id, choice.id) not in made:
                message = f"'{choice.id}' in '{scene.id}' is never on offer"
                yield Broken("never-offered", f"{scene.id}/{choice.id}", message)


def _untaken(walked: Walk) -> Iterator[Broken]:
    """Routes that no way takes, of choices that some way makes."""
    made = {(scene, choice) for scene, choice, _ in walked.routes}
    for scene in walked.season.life.scenes:
        for choice in scene.choices:
            if (scene.id, choice.id) not in made:
                continue
            for at, route in enumerate(choice.routes):
                if (scene.id, choice.id, at) not in walked.routes:
                    why = "its condition never holds" if route.when else "one before it always does"
                    if route.when and at:
                        why = "its condition never holds, or one before it always does as well"
                    message = f"'{choice.id}' in '{scene.id}' never leads to '{route.to}': {why}"
                    yield Broken("never-true", f"{scene.id}/{choice.id}/then/{at}", message)


def _unread(walked: Walk) -> Iterator[Broken]:
    """Other wordings that no way comes to read, in places that some way comes to."""
    life = walked.season.life
    been = {world.ending or world.scene for world in walked.worlds}
    places: list[Scene | Ending] = [*life.scenes, *life.endings]
    for place in places:
        for at in range(len(place.variants)):
            if place.id in been and (place.id, at) not in walked.variants:
                why = "it never applies"
                why = f"{why}, or one before it always does as well" if at else why
                message = f"another wording of '{place.id}' is never read: {why}"
                yield Broken("never-true", f"{place.id}/variants/{at}", message)


def _one_way(season: Season, gates: tuple[GateCount, ...]) -> Iterator[Broken]:
    declared = {exempt.gate: exempt.always for exempt in season.life.exempt}
    counts = {each.gate: each for each in gates}
    for gate, each in counts.items():
        both = each.opens.ways and each.closes.ways
        does = "open" if each.opens.ways else "closed"
        if not both and declared.get(gate) != does:
            message = f"the gate '{gate}' is {does} in every way in which it is asked"
            yield Broken("gate-one-way", gate, message)
    for gate, always in declared.items():
        asked = counts.get(gate)
        if asked is None:
            yield Broken("exemption-unused", gate, f"the gate '{gate}' is never asked")
        elif asked.opens.ways and asked.closes.ways:
            message = f"the gate '{gate}' is declared always {always} but does both"
            yield Broken("exemption-unused", gate, message)
