"""Twins of a citizen: the same choices and the same luck from another starting position.

They are worked out from the life and its run; a life that has no such variation has no such twin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from game.core import events as e
from game.core.effects import Act, Effect
from game.core.life import Life
from game.core.playthrough import Run
from game.core.season import Season
from game.debrief.again import again

Kind = Literal["band", "start", "untied", "blank", "street"]


@dataclass(frozen=True)
class Twin:
    """A start that differs in one thing, named by `about`: the band, the start of everybody, the
    other person of a tie, nothing for a file that is empty at first, or the sensors that are not
    where the twin goes."""

    kind: Kind
    about: tuple[str, ...]
    season: Season

    @property
    def id(self) -> str:
        """The same for the same twin of a life."""
        named = self.about if self.kind in ("band", "untied") else ()
        return "-".join((self.kind, *named)).lower()

    def lived(self, run: Run) -> Run:
        """The run from the twin's start, as far as its choices can be followed."""
        return again(self.season, run, 0)


def twins(run: Run) -> tuple[Twin, ...]:
    """The twins of this run's citizen, in a settled order."""
    return (*_numbers(run.season), *_untied(run.season), *_blank(run), *_streets(run))


def _numbers(season: Season) -> Iterator[Twin]:
    """The highest band from the start; for whoever is in it already, the start of everybody. Where
    pages are kept, the number is only their sum, and no other start can be given to it."""
    rulebook, life = season.rulebook, season.life
    now, top = life.person[life.citizen].standing, rulebook.bands[0]
    if rulebook.pages:
        return
    if now < top.floor:
        yield Twin("band", (top.id,), _starting(season, top.floor))
    elif now != rulebook.start:
        yield Twin("start", (str(rulebook.start),), _starting(season, rulebook.start))


def _starting(season: Season, standing: int) -> Season:
    life = season.life
    people = (
        replace(each, standing=standing) if each.id == life.citizen else each
        for each in life.people
    )
    return replace(season, life=replace(life, people=tuple(people)))


def _untied(season: Season) -> Iterator[Twin]:
    """Without the ties to one other person, whichever way they run."""
    life = season.life
    ends = [(tie, {tie.person, tie.other}) for tie in life.ties]
    others = (each.id for each in life.people if each.id != life.citizen)
    for other in others:
        left = tuple(tie for tie, both in ends if both != {life.citizen, other})
        if len(left) < len(life.ties):
            yield Twin("untied", (other,), replace(season, life=replace(life, ties=left)))


def _blank(run: Run) -> Iterator[Twin]:
    """With an empty file at first: what came about before the first choice left no line."""
    season, first = run.season, run.until(0)
    if any(made.who == season.life.citizen for _, made in first.ledger.of(e.RecordMade)):
        start = season.life.start
        scenes = (
            replace(scene, arrives=tuple(map(_unseen, scene.arrives)))
            if scene.id == start
            else scene
            for scene in season.life.scenes
        )
        yield Twin("blank", (), replace(season, life=replace(season.life, scenes=tuple(scenes))))


def _unseen(effect: Effect) -> Effect:
    return replace(effect, sensors=()) if isinstance(effect, Act) else effect


def _streets(run: Run) -> Iterator[Twin]:
    """On streets without a camera, if a camera looked at the citizen at all."""
    season, citizen = run.season, run.season.life.citizen
    cameras = tuple(each.id for each in season.rulebook.sensors if each.kind == "camera")
    looked = {look.sensor for _, look in run.ledger.of(e.Sensed) if look.who == citizen}
    if looked.isdisjoint(cameras):
        return

    def out_of_sight(effect: Effect) -> Effect:
        if not isinstance(effect, Act) or effect.who != citizen:
            return effect
        there = effect.sensors
        if there is None:
            there = season.rulebook.signal[effect.signal].sensors
        return replace(effect, sensors=tuple(each for each in there if each not in cameras))

    there = tuple(each for each in cameras if each in looked)
    yield Twin("street", there, replace(season, life=_with_effects(season.life, out_of_sight)))


def _with_effects(life: Life, change: Callable[[Effect], Effect]) -> Life:
    """The life with each effect changed."""

    def all_of(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
        return tuple(map(change, effects))

    scenes = tuple(
        replace(
            scene,
            arrives=all_of(scene.arrives),
            choices=tuple(replace(c, effects=all_of(c.effects)) for c in scene.choices),
        )
        for scene in life.scenes
    )
    endings = tuple(replace(each, arrives=all_of(each.arrives)) for each in life.endings)
    return replace(life, scenes=scenes, endings=endings)
