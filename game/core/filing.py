"""A line is written into a file, and what the rulebook makes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.core import events as e
from game.core.conditions import asks_for, holds
from game.core.moment import Cause, Moment
from game.core.rules import ListRule
from game.core.world import LinkDue, TermDue, untrue


@dataclass(frozen=True, slots=True)
class Line:
    """A record that is about to be made."""

    who: str
    signal: str
    points: int
    basis: e.Basis
    acted: str | None = None
    sensor: str | None = None
    other: str | None = None
    rule: str | None = None


def file(moment: Moment, line: Line, cause: Cause) -> None:
    """Make the record, unless this season is replayed without it, and let its effects follow."""
    if (moment.world.scene, line.who, line.signal) in moment.season.erased:
        return
    standing = moment.world.citizen(line.who).standing + line.points
    made = e.RecordMade(
        line.who,
        line.signal,
        line.points,
        standing,
        line.basis,
        line.acted,
        line.sensor,
        line.other,
        line.rule,
    )
    place = moment.emit(made, cause)
    if line.points:
        moment.tell(line.who, moment.season.rulebook.told_of(line.signal), "", place)
    _meet_duties(moment, line, place)
    _cut_ties(moment, line, place)
    _clear(moment, line, place)
    _spread(moment, line, place)
    review(moment, line.who, place, line)


def strike(
    moment: Moment,
    who: str,
    signal: str,
    correction: str,
    cause: Cause,
    *,
    only_untrue: bool = False,
) -> None:
    """Strike out the records of `signal` and give their points back in one correcting record."""
    tally = moment.world.citizen(who).tally(untrue(signal) if only_untrue else signal)
    if not tally.number:
        return
    place = moment.emit(e.RecordsStruck(who, signal, only_untrue), cause)
    file(moment, Line(who, correction, -tally.points, "correction", rule=signal), place)


def review(moment: Moment, who: str, cause: Cause, line: Line | None = None) -> None:
    """Look again at every list and perk, once each, in the order of the rulebook; after a `line`.

    A list is entered while its condition holds and its way out does not, so one whose term has run
    out is entered again at the next record if the reason for it still stands.
    """
    rulebook = moment.season.rulebook
    for register in rulebook.lists:
        listed = register.id in moment.world.citizen(who).lists
        if not listed and not _enters(moment, register, who, line):
            continue
        leaves = bool(register.leaves and holds(register.leaves, moment.world, who))
        if not listed and not leaves:
            place = moment.emit(e.Listed(who, register.id), cause)
            moment.tell(who, register.told, register.code, place)
            if (term := _term(moment, register)) is not None:
                item = TermDue(moment.day + term, register.id, who)
                moment.emit(e.Scheduled(item), place)
        elif listed and leaves:
            moment.emit(e.Delisted(who, register.id), cause)
    for perk in rulebook.perks:
        held = perk.id in moment.world.citizen(who).perks
        if held is not holds(perk.when, moment.world, who):
            place = moment.emit(e.PerkChanged(who, perk.id, not held), cause)
            if not held:
                moment.tell(who, perk.told, "", place)


def _enters(moment: Moment, register: ListRule, who: str, line: Line | None) -> bool:
    if line is not None and moment.season.lapse is not None:
        topic = moment.season.rulebook.signal[line.signal].topic
        if not asks_for(register.enters, (line.signal, topic)):
            return False
    return holds(register.enters, moment.world, who)


def _term(moment: Moment, register: ListRule) -> int | None:
    """After how many days the listing ends by itself, if it does."""
    terms = [days for days in (register.term, moment.season.lapse) if days is not None]
    return min(terms, default=None)


def _meet_duties(moment: Moment, line: Line, cause: Cause) -> None:
    if line.who != moment.season.life.citizen:
        return
    for duty_id, _ in moment.world.duties:
        duty = moment.season.rulebook.duty[duty_id]
        if duty.met_by == line.signal:
            moment.emit(e.DutyCounted(duty_id, met=True, due=moment.day + duty.every), cause)


def _cut_ties(moment: Moment, line: Line, cause: Cause) -> None:
    signal = moment.season.rulebook.signal[line.signal]
    if line.other is None:
        return
    if signal.severs:
        moment.emit(e.TieCut(line.who, signal.severs, line.other), cause)
    if signal.on_other:
        on_other = moment.season.rulebook.signal[signal.on_other]
        named = Line(line.other, on_other.id, on_other.points, "named", other=line.who)
        file(moment, replace(named, rule=signal.id), cause)


def _clear(moment: Moment, line: Line, cause: Cause) -> None:
    clears = moment.season.rulebook.signal[line.signal].clears
    if clears and line.basis != "correction":
        strike(moment, line.who, clears, line.signal, cause)


def _spread(moment: Moment, line: Line, cause: Cause) -> None:
    """Send the record on to everyone who has this person as such a relation."""
    topic = moment.season.rulebook.signal[line.signal].topic
    if line.basis == "correction":
        return
    for link in moment.season.rulebook.links:
        if topic not in link.topics:
            continue
        for tie in moment.world.ties:
            if tie.other == line.who and tie.kind == link.tie:
                share = _share(line.points, link.share)
                due = moment.day + link.delay
                item = LinkDue(due, link.id, tie.person, line.who, line.signal, share)
                moment.emit(e.Scheduled(item), cause)


def _share(points: int, hundredths: int) -> int:
    """A share of the points, rounded towards nothing, so that gains and losses are treated
    alike."""
    size = abs(points) * hundredths // 100
    return size if points >= 0 else -size


def end_term(moment: Moment, item: TermDue, cause: Cause) -> None:
    """A listing runs out, if it still stands."""
    if item.list in moment.world.citizen(item.person).lists:
        moment.emit(e.Delisted(item.person, item.list), cause)
