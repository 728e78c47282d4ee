"""Time passes: what was scheduled comes due, and duties fall."""

from __future__ import annotations

from typing import assert_never

from game.core import events as e
from game.core.conditions import holds
from game.core.filing import Line, end_term, file, strike
from game.core.moment import Moment
from game.core.rules import Appeal
from game.core.world import DeskDue, LinkDue, Pending, TermDue, untrue


def advance(moment: Moment, day: int) -> None:
    """Let all come about that falls on or before `day`, each on its own day and in order."""
    while True:
        pending = min(moment.world.pending, key=lambda item: item.due, default=None)
        duty = min(moment.world.duties, key=lambda pair: pair[1], default=None)
        if duty and duty[1] <= day and (pending is None or duty[1] < pending.due):
            moment.day = max(moment.day, duty[1])
            _miss(moment, *duty)
        elif pending and pending.due <= day:
            moment.day = max(moment.day, pending.due)
            place = moment.emit(e.CameDue(pending), pending)
            _come_due(moment, pending, place)
        else:
            moment.day = day
            return


def _miss(moment: Moment, duty_id: str, due: int) -> None:
    rulebook = moment.season.rulebook
    duty = rulebook.duty[duty_id]
    place = moment.emit(e.DutyCounted(duty_id, met=False, due=due + duty.every), None)
    points = rulebook.signal[duty.missed].points
    line = Line(moment.season.life.citizen, duty.missed, points, "duty", rule=duty_id)
    file(moment, line, place)


def _come_due(moment: Moment, item: Pending, place: int) -> None:
    match item:
        case LinkDue():
            _link(moment, item, place)
        case DeskDue():
            _desk(moment, item, place)
        case TermDue():
            end_term(moment, item, place)
        case _:
            assert_never(item)


def _link(moment: Moment, item: LinkDue, place: int) -> None:
    """The record arrives, unless the tie was cut in the meantime."""
    link = moment.season.rulebook.link[item.link]
    if item.other in moment.world.tied(item.person, link.tie):
        line = Line(item.person, link.signal, item.points, "link", other=item.other, rule=item.link)
        file(moment, line, place)


def _desk(moment: Moment, item: DeskDue, place: int) -> None:
    appeal = moment.season.rulebook.appeal[item.appeal]
    if moment.season.hearing is not None:
        not_so = moment.world.citizen(item.person).tally(untrue(item.signal))
        _decide(moment, item, appeal, bool(not_so.number), place)
        return
    desk = appeal.desks[item.desk]
    met = desk.needs is None or holds(desk.needs, moment.world, item.person)
    if met and item.desk + 1 < len(appeal.desks):
        moved = e.AppealMoved(item.appeal, item.person, item.signal, item.desk + 1)
        follow = moment.emit(moved, place)
        due = moment.day + appeal.desks[item.desk + 1].days
        onward = DeskDue(due, item.appeal, item.person, item.signal, item.desk + 1)
        moment.emit(e.Scheduled(onward), follow)
        return
    _decide(moment, item, appeal, met, place)


def _decide(moment: Moment, item: DeskDue, appeal: Appeal, upheld: bool, place: int) -> None:
    decided = e.AppealDecided(item.appeal, item.person, item.signal, item.desk, upheld)
    follow = moment.emit(decided, place)
    moment.tell(item.person, appeal.upheld_told if upheld else appeal.refused_told, "", follow)
    if upheld:
        only_untrue = moment.season.hearing is not None
        strike(moment, item.person, item.signal, appeal.correction, follow, only_untrue=only_untrue)
