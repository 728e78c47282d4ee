"""What of a world can still matter, scene by scene.

Two playthroughs that differ only in a flag which nothing reads any more have the same future, and
so have two whose counters are both past the highest number that anything still asks for. Treating
them as one state lets more of a life be walked; nothing that is proved changes by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from game.core import conditions as c
from game.core.course import at_end, on_the_way
from game.core.effects import SetFlag
from game.core.life import Life
from game.core.scene import Choice, Scene
from game.core.season import Season
from game.core.world import World


@dataclass(frozen=True, slots=True)
class Reads:
    """What some conditions read: flags, each with the number from which on all are alike to them;
    gates; and whether they read anybody's file."""

    flags: Mapping[str, int] = field(default_factory=dict)
    gates: frozenset[str] = frozenset()
    files: bool = False

    def __or__(self, other: Reads) -> Reads:
        flags = dict(self.flags)
        for flag, cap in other.flags.items():
            flags[flag] = max(cap, flags.get(flag, cap))
        return Reads(flags, self.gates | other.gates, self.files or other.files)


def reads(conditions: Iterable[c.Condition]) -> Reads:
    """All that the conditions read."""
    flags: dict[str, int] = {}
    gates: set[str] = set()
    files = False
    for part in (part for condition in conditions for part in c.parts(condition)):
        match part:
            case c.Flag(flag, least, most):
                cap = max(least or 0, 0 if most is None else most + 1)
                flags[flag] = max(cap, flags.get(flag, cap))
            case c.GateStood(gate):
                gates.add(gate)
            case c.StandingIs() | c.PageIs() | c.OnList() | c.HasPerk():
                files = True
            case c.Recorded() | c.TieRecorded():
                files = True
            case _:
                pass
    return Reads(flags, frozenset(gates), files)


def _asked_of(choice: Choice) -> Iterator[c.Condition]:
    if choice.when:
        yield choice.when
    yield from (route.when for route in choice.routes if route.when)


class Relevance:
    """For each scene, what may be read from there on.

    With `wording`, the conditions of texts that vary count as readers too, on which no state hangs.
    """

    def __init__(self, season: Season, *, wording: bool = False) -> None:
        life = season.life
        courses = [promise.course for promise in life.promises]
        meanwhile = reads(each for course in courses for each in on_the_way(course))
        self._end = meanwhile | reads(each for course in courses for each in at_end(course))
        if wording:
            self._end |= reads(v.when for ending in life.endings for v in ending.variants)
        self._always = self._end | reads(season.rulebook.conditions())
        self._from: dict[str, Reads] = {}
        for scene in reversed(order(life)):
            self._from[scene] = self._always | self._onward(life.scene[scene], wording=wording)
        self._falling = frozenset(
            effect.flag
            for effect in life.effects()
            if isinstance(effect, SetFlag) and effect.add and effect.value < 0
        )
        """Counters that can go down: what is past the highest number asked can come back."""

    def _onward(self, scene: Scene, *, wording: bool) -> Reads:
        onward = reads(each for choice in scene.choices for each in _asked_of(choice))
        if wording:
            onward |= reads(variant.when for variant in scene.variants)
        for to in {route.to for choice in scene.choices for route in choice.routes}:
            onward |= self._from.get(to, Reads())
        return onward

    def project(self, world: World) -> World:
        """The world without what nothing can read any more."""
        kept = self._from[world.scene] if world.ending is None else self._end
        flags = tuple([pair for pair in self._flags(world, kept.flags) if pair[1]])
        gates = tuple([pair for pair in world.gates if pair[0] in kept.gates])
        if world.ending is None:
            return world._replace(flags=flags, gates=gates)
        people, ties = (world.people, world.ties) if kept.files else ((), ())
        return world._replace(
            flags=flags, gates=gates, people=people, ties=ties, duties=(), pending=()
        )

    def _flags(self, world: World, caps: Mapping[str, int]) -> Iterator[tuple[str, int]]:
        for name, value in world.flags:
            if name in caps:
                falls = name in self._falling
                yield name, value if falls else min(value, caps[name])


def order(life: Life) -> list[str]:
    """The scenes from the first to the last, so that every choice leads to a later one."""
    onward = {
        scene.id: {r.to for choice in scene.choices for r in choice.routes if r.to in life.scene}
        for scene in life.scenes
    }
    placed: list[str] = []
    begun: set[str] = set()
    for first in onward:
        # Each scene is put down after all that follow it; the stack stands in for recursion, for
        # which a life of a thousand scenes would be too deep.
        stack = [] if first in begun else [first]
        while stack:
            begun.add(stack[-1])
            to = next((each for each in sorted(onward[stack[-1]]) if each not in begun), None)
            if to is None:
                placed.append(stack.pop())
            else:
                stack.append(to)
    return placed[::-1]
