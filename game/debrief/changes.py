"""One thing different: the changes that a season can be replayed with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from game.core.rules import Appeal, Gate
from game.core.season import RecordKey, Season


@dataclass(frozen=True, slots=True)
class NoCheck:
    """The gate does not look at this."""

    gate: str
    check: str


@dataclass(frozen=True, slots=True)
class NoLink:
    """No record passes from one person to another by this link."""

    link: str


@dataclass(frozen=True, slots=True)
class NoList:
    """The list is not kept."""

    list: str


@dataclass(frozen=True, slots=True)
class NoDuty:
    """Nobody is marked down for not being seen to do this."""

    duty: str


@dataclass(frozen=True, slots=True)
class NoDesk:
    """An appeal does not have to go by this desk: neither wait there nor bring what it wants."""

    appeal: str
    desk: str


@dataclass(frozen=True, slots=True)
class RightReading:
    """The sensor passes on what was done, and not what it took it for."""

    record: RecordKey


@dataclass(frozen=True, slots=True)
class NoRecord:
    """This line was never written."""

    record: RecordKey


Change = NoCheck | NoLink | NoList | NoDuty | NoDesk | RightReading | NoRecord


def changed(season: Season, change: Change) -> Season:
    """The season with one thing different and all else as it was."""
    rulebook = season.rulebook
    match change:
        case NoCheck(gate, check):
            gates = tuple(_without(g, check) if g.id == gate else g for g in rulebook.gates)
            return replace(season, rulebook=replace(rulebook, gates=gates))
        case NoLink(link):
            links = tuple(each for each in rulebook.links if each.id != link)
            return replace(season, rulebook=replace(rulebook, links=links))
        case NoList(register):
            lists = tuple(each for each in rulebook.lists if each.id != register)
            return replace(season, rulebook=replace(rulebook, lists=lists))
        case NoDuty(duty):
            duties = tuple(each for each in rulebook.duties if each.id != duty)
            return replace(season, rulebook=replace(rulebook, duties=duties))
        case NoDesk(appeal, desk):
            appeals = tuple(_short(a, desk) if a.id == appeal else a for a in rulebook.appeals)
            return replace(season, rulebook=replace(rulebook, appeals=appeals))
        case RightReading(record):
            return replace(season, corrected=season.corrected | {record})
        case NoRecord(record):
            return replace(season, erased=season.erased | {record})
    assert_never(change)


def _without(gate: Gate, check: str) -> Gate:
    return replace(gate, checks=tuple(each for each in gate.checks if each.id != check))


def _short(appeal: Appeal, desk: str) -> Appeal:
    """The appeal without a desk; one that has no other is decided on the day that it is filed."""
    left = tuple(each for each in appeal.desks if each.id != desk)
    at_once = tuple(replace(each, days=0, needs=None) for each in appeal.desks[:1])
    return replace(appeal, desks=left or at_once)
