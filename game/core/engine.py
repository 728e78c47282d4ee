"""A choice becomes events, and the events a new world.

`begin` and `choose` are the whole of it. Both are pure: the same season, world and chance give the
same step, every time and everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from game.core import events as e
from game.core.calendar import advance
from game.core.chance import Chance
from game.core.conditions import holds
from game.core.filing import review
from game.core.gates import ask
from game.core.life import Act, AskGate, Choice, Effect, FileAppeal, SetFlag
from game.core.moment import Cause, Emitted, Moment
from game.core.season import Season
from game.core.sensing import act
from game.core.world import DeskDue, World


class NotOffered(Exception):
    """The choice is not on offer here. `offered` are those that are."""

    def __init__(self, scene: str, choice: str, offered: tuple[Choice, ...]) -> None:
        names = ", ".join(each.id for each in offered) or "none, the season is over"
        super().__init__(f"'{choice}' is not on offer in '{scene}'; on offer: {names}")
        self.scene = scene
        self.choice = choice
        self.offered = offered


@dataclass(frozen=True, slots=True)
class Step:
    """What one choice brought about, and the world it left."""

    world: World
    emitted: tuple[Emitted, ...]


def offered(season: Season, world: World) -> tuple[Choice, ...]:
    """The choices on offer now, in the order in which they are written."""
    if world.ending is not None:
        return ()
    citizen = season.life.citizen
    return tuple(
        choice
        for choice in season.life.scene[world.scene].choices
        if choice.when is None or holds(choice.when, world, citizen)
    )


def begin(season: Season, chance: Chance) -> Step:
    """The first scene is entered."""
    world = season.opening()
    moment = Moment(season, world, chance, world.day)
    for person in season.life.people:
        review(moment, person.id, None)
    _enter(moment, world.scene, None)
    return Step(moment.world, tuple(moment.emitted))


def choose(season: Season, world: World, choice_id: str, chance: Chance) -> Step:
    """The player makes a choice.

    Raises:
        NotOffered: if there is no such choice here, or its condition does not hold.
    """
    choices = offered(season, world)
    choice = next((each for each in choices if each.id == choice_id), None)
    if choice is None:
        raise NotOffered(world.scene, choice_id, choices)
    moment = Moment(season, world, chance, world.day)
    chose = moment.emit(e.Chose(world.scene, choice.id), None)
    happened = moment.emit(e.Happened(season.life.citizen, choice.happened), chose)
    for effect in choice.effects:
        _apply(moment, effect, happened)
    citizen = season.life.citizen
    for route in choice.routes:
        if route.when is None or holds(route.when, moment.world, citizen):
            _enter(moment, route.to, chose)
            break
    return Step(moment.world, tuple(moment.emitted))


def _enter(moment: Moment, to: str, cause: Cause) -> None:
    """Come to a scene or an ending, after all that falls due on the way."""
    life = moment.season.life
    place = life.ending.get(to) or life.scene[to]
    advance(moment, place.day)
    if to in life.ending:
        entered = moment.emit(e.Ended(to), cause)
    else:
        entered = moment.emit(e.Entered(to, place.day), cause)
    moment.arriving = True
    for effect in place.arrives:
        _apply(moment, effect, entered)


def _apply(moment: Moment, effect: Effect, cause: Cause) -> None:
    match effect:
        case Act():
            act(moment, effect, cause)
        case SetFlag(flag, value, add):
            total = moment.world.flag(flag) + value if add else value
            moment.emit(e.FlagSet(flag, total), cause)
        case AskGate(gate, who):
            ask(moment, gate, who, cause)
        case FileAppeal(appeal, who, signal):
            _appeal(moment, appeal, who, signal, cause)
        case _:
            assert_never(effect)


def _appeal(moment: Moment, appeal_id: str, who: str, signal: str, cause: Cause) -> None:
    filed = moment.emit(e.AppealFiled(appeal_id, who, signal), cause)
    desk = moment.season.rulebook.appeal[appeal_id].desks[0]
    item = DeskDue(moment.day + desk.days, appeal_id, who, signal, 0)
    moment.emit(e.Scheduled(item), filed)
