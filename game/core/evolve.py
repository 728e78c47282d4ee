"""How each event changes the world: a pure function, the only place where state changes."""

from __future__ import annotations

from typing import assert_never

from game.core import events as e
from game.core.season import Season
from game.core.world import NO_TALLY, Citizen, Table, Tally, TermDue, Tie, World, put, untrue

_INERT = (
    e.Chose,
    e.Happened,
    e.Acted,
    e.Sensed,
    e.AppealFiled,
    e.AppealMoved,
    e.AppealDecided,
    e.Told,
)
"""What is history and nothing else: most events are, so they are told apart first."""


def evolve(season: Season, world: World, event: e.Event) -> World:
    """The world after `event`."""
    if isinstance(event, _INERT):
        return world
    match event:
        case e.RecordMade():
            return _record(season, world, event)
        case e.Entered(scene, day):
            return world._replace(scene=scene, day=day)
        case e.Ended(ending):
            return world._replace(ending=ending, day=season.life.ending[ending].day)
        case e.Scheduled(item):
            return world._replace(pending=(*world.pending, item))
        case e.CameDue(item):
            place = world.pending.index(item)
            return world._replace(pending=world.pending[:place] + world.pending[place + 1 :])
        case e.Answered(gate, _, is_open):
            return world._replace(gates=put(world.gates, gate, is_open))
        case e.DutyCounted(duty, _, due):
            return world._replace(duties=put(world.duties, duty, due))
        case e.FlagSet(flag, value):
            return world._replace(flags=put(world.flags, flag, value))
        case e.TieCut():
            return world._replace(ties=tuple(t for t in world.ties if not _cuts(event, t)))
        case e.Listed() | e.Delisted() | e.PerkChanged() | e.RecordsStruck():
            citizen = _citizen(season, world.citizen(event.who), event)
            after = world.with_citizen(event.who, citizen)
            return _without_term(after, event) if isinstance(event, e.Delisted) else after
    assert_never(event)


def _citizen(
    season: Season,
    citizen: Citizen,
    event: e.Listed | e.Delisted | e.PerkChanged | e.RecordsStruck,
) -> Citizen:
    match event:
        case e.Listed(_, name):
            return citizen._replace(lists=_with(citizen.lists, name))
        case e.Delisted(_, name):
            return citizen._replace(lists=_without(citizen.lists, name))
        case e.PerkChanged(_, perk, held):
            perks = _with(citizen.perks, perk) if held else _without(citizen.perks, perk)
            return citizen._replace(perks=perks)
        case e.RecordsStruck():
            return citizen._replace(tallies=_struck(season, citizen, event))


def _struck(season: Season, citizen: Citizen, event: e.RecordsStruck) -> Table[Tally]:
    signal, not_so = event.signal, untrue(event.signal)
    gone, topic = (
        citizen.tally(not_so if event.untrue else signal),
        season.rulebook.signal[signal].topic,
    )
    tallies = put(citizen.tallies, signal, citizen.tally(signal).less(gone))
    if topic in season.headings:
        tallies = put(tallies, topic, citizen.tally(topic).less(gone))
    return put(tallies, not_so, NO_TALLY) if season.hearing is not None else tallies


def _record(season: Season, world: World, event: e.RecordMade) -> World:
    citizen = world.citizen(event.who)
    tallies = citizen.tallies
    counted = [
        heading
        for heading in (event.signal, season.rulebook.signal[event.signal].topic)
        if heading in season.headings
    ]
    if season.hearing is not None and not event.is_so:
        counted.append(untrue(event.signal))
    for heading in counted:
        tally = citizen.tally(heading)
        tallies = put(tallies, heading, Tally(tally.number + 1, tally.points + event.points))
    after = citizen._replace(standing=citizen.standing + event.points, tallies=tallies)
    return world.with_citizen(event.who, after)


def _without_term(world: World, gone: e.Delisted) -> World:
    """A listing that is over takes its term with it."""
    left = tuple(
        item
        for item in world.pending
        if not (isinstance(item, TermDue) and (item.person, item.list) == (gone.who, gone.list))
    )
    return world._replace(pending=left)


def _cuts(cut: e.TieCut, tie: Tie) -> bool:
    ends = {cut.person, cut.other}
    return tie.kind == cut.kind and {tie.person, tie.other} == ends


def _with(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(sorted({*names, name}))


def _without(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(each for each in names if each != name)
