"""The outcome space of a life, small enough to be drawn: its scenes, and what goes from where to
where."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from game.core.collecting import without_collecting
from game.core.season import Season
from game.proof.flow import NONE, Count, Flow
from game.proof.walk import walk


@dataclass(frozen=True, slots=True)
class Onward:
    """What goes from a scene over a choice to a scene or an ending."""

    choice: str
    to: str
    count: Count


@dataclass(frozen=True, slots=True)
class Asked:
    """What a gate answers somebody in a scene; a way can be counted under both."""

    gate: str
    who: str
    opens: Count
    closes: Count


@dataclass(frozen=True, slots=True)
class Stop:
    """A scene or an ending: what comes to it, which gates answer there, and where it goes on."""

    id: str
    count: Count
    asked: tuple[Asked, ...] = ()
    onward: tuple[Onward, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """All stops of a season in the order in which they are written, scenes first."""

    season: Season
    total: Count
    stops: tuple[Stop, ...]


@without_collecting()
def shape(season: Season) -> Shape:
    """Walk every way of the season and put together what is the same for a reader.

    Raises:
        TooManyStates: if it has more states than can be walked.
    """
    walked = walk(season)
    flow = Flow(walked)
    over: dict[tuple[str, str, str], Count] = defaultdict(lambda: NONE)
    came: dict[str, Count] = defaultdict(lambda: NONE)
    came[season.life.start] = flow.total
    for state, edge, count in flow.over():
        target = walked.worlds[edge.target]
        to = target.ending or target.scene
        over[(walked.worlds[state].scene, edge.choice, to)] += count
        came[to] += count
    places = sorted({answer[:3] for answer in walked.answers})
    groups = [{each for each in walked.answers if each[:3] == place} for place in places]
    opened = flow.answered([{each for each in group if each.open} for group in groups])
    closed = flow.answered([{each for each in group if not each.open} for group in groups])
    answered = {
        place: Asked(place[0], place[1], opens, closes)
        for place, opens, closes in zip(places, opened, closed, strict=True)
    }
    scenes = tuple(
        Stop(
            scene.id,
            came[scene.id],
            tuple(each for place, each in answered.items() if place[2] == scene.id),
            tuple(
                Onward(choice, to, count)
                for (at, choice, to), count in over.items()
                if at == scene.id
            ),
        )
        for scene in season.life.scenes
    )
    endings = tuple(Stop(ending.id, came[ending.id]) for ending in season.life.endings)
    return Shape(season, flow.total, (*scenes, *endings))
