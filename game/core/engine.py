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
from game.core.effects import Act, AskGate, Effect, FileAppeal, SetFlag
from game.core.filing import review
from game.core.gates import ask
from game.core.moment import Cause, Emitted, Moment
from game.core.scene import Choice
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
    """What one choice brought about, and the world it left. `route` counts the choice's routes."""

    world: World
    emitted: tuple[Emitted, ...]
    route: int = 0


def offered(season: Season, world: World) -> tuple[Choice, ...]:
    """The choices on offer now, in the order in which they are written."""
    if world.ending is not None:
        return ()
    choices = season.life.scene[world.scene].choices
    return tuple(choice for choice in choices if _is_offered(season, world, choice))


def _is_offered(season: Season, world: World, choice: Choice) -> bool:
    return choice.when is None or holds(choice.when, world, season.life.citizen)


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
        ValueError: if the choice leads nowhere, which content that was checked cannot have.
    """
    choice = None if world.ending else season.life.choice(world.scene, choice_id)
    if choice is None or not _is_offered(season, world, choice):
        raise NotOffered(world.scene, choice_id, offered(season, world))
    moment = Moment(season, world, chance, world.day)
    chose = moment.emit(e.Chose(world.scene, choice.id), None)
    happened = moment.emit(e.Happened(season.life.citizen, choice.happened), chose)
    for effect in choice.effects:
        _apply(moment, effect, happened)
    citizen = season.life.citizen
    for place, route in enumerate(choice.routes):
        if route.when is None or holds(route.when, moment.world, citizen):
            _enter(moment, route.to, chose)
            return Step(moment.world, tuple(moment.emitted), place)
    raise ValueError(f"'{choice.id}' in '{world.scene}' has no last route without a condition")


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
    desks, hearing = moment.season.rulebook.appeal[appeal_id].desks, moment.season.hearing
    days = desks[0].days if hearing is None else min(hearing, sum(desk.days for desk in desks))
    item = DeskDue(moment.day + days, appeal_id, who, signal, 0)
    moment.emit(e.Scheduled(item), filed)
