"""What of a world can still matter, scene by scene.

Two playthroughs that differ only in a flag which nothing reads any more have the same future.
Leaving such flags out lets them be counted as one state; nothing that is proved changes by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.core import conditions as c
from game.core.life import Choice, Life
from game.core.season import Season
from game.core.world import World


@dataclass(frozen=True, slots=True)
class Reads:
    """The flags and gates that some conditions read, and whether they read anybody's file."""

    flags: frozenset[str] = frozenset()
    gates: frozenset[str] = frozenset()
    files: bool = False

    def __or__(self, other: Reads) -> Reads:
        return Reads(self.flags | other.flags, self.gates | other.gates, self.files or other.files)


def reads(conditions: Iterable[c.Condition]) -> Reads:
    """All that the conditions read."""
    flags: set[str] = set()
    gates: set[str] = set()
    files = False
    for part in (part for condition in conditions for part in c.parts(condition)):
        match part:
            case c.Flag(flag):
                flags.add(flag)
            case c.GateStood(gate):
                gates.add(gate)
            case c.StandingIs() | c.OnList() | c.Recorded() | c.TieRecorded() | c.HasPerk():
                files = True
            case _:
                pass
    return Reads(frozenset(flags), frozenset(gates), files)


def _asked_of(choice: Choice) -> Iterator[c.Condition]:
    if choice.when:
        yield choice.when
    yield from (route.when for route in choice.routes if route.when)


class Relevance:
    """For each scene, what may be read from there on."""

    def __init__(self, season: Season) -> None:
        self._season = season
        life = season.life
        self._end = reads(promise.condition for promise in life.promises)
        self._always = self._end | reads(season.rulebook.conditions())
        self._from: dict[str, Reads] = {}
        for scene in reversed(order(life)):
            asked = (each for choice in life.scene[scene].choices for each in _asked_of(choice))
            onward = reads(asked)
            for choice in life.scene[scene].choices:
                for route in choice.routes:
                    onward |= self._from.get(route.to, Reads())
            self._from[scene] = onward

    def project(self, world: World) -> World:
        """The world without what nothing can read any more."""
        if world.ending is not None:
            kept = self._end
            people, ties = (world.people, world.ties) if kept.files else ((), ())
            world = world._replace(people=people, ties=ties, duties=(), pending=())
        else:
            kept = self._always | self._from[world.scene]
        return world._replace(
            flags=tuple(pair for pair in world.flags if pair[0] in kept.flags and pair[1]),
            gates=tuple(pair for pair in world.gates if pair[0] in kept.gates),
        )


def order(life: Life) -> list[str]:
    """The scenes from the first to the last, so that every choice leads to a later one."""
    onward = {
        scene.id: {r.to for choice in scene.choices for r in choice.routes if r.to in life.scene}
        for scene in life.scenes
    }
    placed: list[str] = []
    done: set[str] = set()

    def place(scene: str) -> None:
        if scene not in done:
            done.add(scene)
            for following in sorted(onward[scene]):
                place(following)
            placed.append(scene)

    for scene in life.scenes:
        place(scene.id)
    return placed[::-1]
