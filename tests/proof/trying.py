"""Every way through a season, one by one, nothing merged: slow, simple, and the yardstick."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from game.core import course as k
from game.core import events as e
from game.core.chance import SCALE, Scripted
from game.core.conditions import holds
from game.core.engine import Step, begin, choose, offered
from game.core.season import Season
from game.core.world import World


@dataclass(frozen=True)
class Taken:
    """One step of a way."""

    before: World | None
    choice: str
    step: Step


@dataclass(frozen=True)
class Way:
    """A whole way, and how likely it is."""

    season: Season
    taken: tuple[Taken, ...]
    share: Fraction

    @property
    def world(self) -> World:
        return self.taken[-1].step.world

    def events(self) -> Iterator[e.Event]:
        for taken in self.taken:
            yield from (each.event for each in taken.step.emitted)


def every_way(season: Season) -> Iterator[Way]:
    """All ways, with every outcome of every draw."""
    stack = [Way(season, (), Fraction(1))]
    while stack:
        way = stack.pop()
        if not way.taken:
            stack += _on(way, "", 1, lambda chance: begin(season, chance))
            continue
        world = way.world
        choices = offered(season, world)
        if not choices:
            yield way
        for choice in choices:

            def go(chance: Scripted, world: World = world, choice: str = choice.id) -> Step:
                return choose(season, world, choice, chance)

            stack += _on(way, choice.id, len(choices), go)


def _on(way: Way, choice: str, of: int, work: Callable[[Scripted], Step]) -> Iterator[Way]:
    script: tuple[int, ...] | None = ()
    while script is not None:
        chance = Scripted(script)
        step = work(chance)
        share = way.share / of
        for _, weights, outcome in chance.asked:
            share *= Fraction(weights[outcome], SCALE)
        before = way.taken[-1].step.world if way.taken else None
        yield Way(way.season, (*way.taken, Taken(before, choice, step)), share)
        script = chance.next_script()


def is_so(course: k.Course, way: Way) -> bool:
    """Whether the course is so on this way, read straight off what came about on it."""
    match course:
        case k.AtEnd(condition):
            return holds(condition, way.world, way.season.life.citizen)
        case k.Came(mark):
            return _first(mark, way) is not None
        case k.Before(first, then):
            early, late = _first(first, way), _first(then, way)
            return early is not None and late is not None and early < late
        case k.Every(inner):
            return all(is_so(each, way) for each in inner)
        case k.Some(inner):
            return any(is_so(each, way) for each in inner)
        case k.NotSo(one):
            return not is_so(one, way)
    assert_never(course)


def _first(mark: k.Mark, way: Way) -> tuple[int, int] | None:
    """When the mark first came about: in which step, and where in it."""
    for turn, taken in enumerate(way.taken):
        for at, there in enumerate(_marks(mark, way.season, taken)):
            if there:
                return turn, at
    return None


def _marks(mark: k.Mark, season: Season, taken: Taken) -> Iterator[bool]:
    """Whether it came about: in what was left, with each event, and once all had come to rest."""
    others = offered(season, taken.before) if taken.before else ()
    yield isinstance(mark, k.LeftUnsaid) and any(
        (mark.scene, mark.choice) == (taken.before.scene, each.id) if mark.scene else each.voice
        for each in others
        if taken.before and each.id != taken.choice
    )
    for emitted in taken.step.emitted:
        match mark, emitted.event:
            case k.GateAnswered(gate, is_open, who), e.Answered() as answer:
                same = (answer.gate, answer.open) == (gate, is_open)
                yield same and who in (None, answer.who)
            case k.ListEntered(name, who), e.Listed() as listed:
                yield (listed.list, listed.who) == (name, who)
            case k.LinkReached(link, who), e.RecordMade() as record:
                yield (record.basis, record.rule, record.who) == ("link", link, who)
            case k.ChoiceMade(scene, choice), e.Chose() as chose:
                yield (chose.scene, chose.choice) == (scene, choice)
            case _:
                yield False
    citizen = season.life.citizen
    yield isinstance(mark, k.CameTrue) and holds(mark.condition, taken.step.world, citizen)
