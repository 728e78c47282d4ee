"""The two columns: what happened beside what was recorded, and where they part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, assert_never

from game.core import events as e
from game.core.ledger import Entry, Ledger
from game.debrief.duties import done_unseen, refused
from game.debrief.struck import struck_by, struck_on

Parting = Literal[
    "none", "misread", "no-field", "linked", "named", "unseen-duty", "refused", "rule"
]


@dataclass(frozen=True, slots=True)
class FileLine:
    """One record with how it stands to what happened, and the reason that it has no room for.

    `none`: it says what was done. `no-field`: it does, but had no room for the reason. `misread`:
    it says something else. `linked` and `named`: it came through another person. `unseen-duty`: it
    says that something was not done which was done unseen. `refused`: that something was not done
    to which the scheme's own door was shut. `rule`: the rulebook made it by itself.
    `source` is the line in another file that it came from, and `gone` the day on which that had
    been struck out before; or else what was done unseen, or the answer of the door. `struck` are
    the lines that a correction strikes.
    """

    entry: Entry
    record: e.RecordMade
    parting: Parting
    reason: str = ""
    source: Entry | None = None
    gone: int = 0
    struck: tuple[Entry, ...] = ()

    @property
    def is_true(self) -> bool:
        """Whether the record agrees with what its citizen did."""
        return self.is_whole or self.parting in ("no-field", "refused")

    @property
    def is_whole(self) -> bool:
        """Whether the record says all that there is to say, or claims nothing that was done."""
        return self.parting in ("none", "rule")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that happened, the records it led to at once, and what in it left none.

    `unseen` are the signals of what was done without a record, `missed_by` the sensors that looked
    and passed nothing on. A row without a text is a record that nothing done on that day led to.
    """

    turn: int
    day: int
    scene: str
    who: str
    text: str
    lines: tuple[FileLine, ...]
    unseen: tuple[str, ...] = ()
    missed_by: tuple[str, ...] = ()

    @property
    def parted(self) -> bool:
        """Whether the two columns differ here."""
        return bool(self.unseen) or any(not line.is_whole for line in self.lines)


def columns(ledger: Ledger) -> tuple[Row, ...]:
    """Both columns along the season, in the order in which things came about; without copies in the
    files of others that weigh nothing and that nothing came of."""
    records = {entry.id: _line(ledger, entry, event) for entry, event in ledger.of(e.RecordMade)}
    placed: dict[int | None, list[FileLine]] = {}
    for line in records.values():
        placed.setdefault(_happening(ledger, line), []).append(line)
    unseen, missed, idle = _unseen(ledger), _missed(ledger), idle_copies(ledger)
    rows: list[Row] = []
    for entry in ledger.entries:
        match entry.event:
            case e.Happened(who, text):
                lines = tuple(placed.get(entry.id, ()))
                none = unseen.get(entry.id, ())
                looked = missed.get(entry.id, ()) if none else ()
                at = (entry.turn, entry.day, entry.scene)
                rows.append(Row(*at, who, text, lines, none, looked))
            case e.RecordMade(who) if _happening(ledger, records[entry.id]) is None:
                if entry.id in idle:
                    continue
                alone = (records[entry.id],)
                rows.append(Row(entry.turn, entry.day, entry.scene, who, "", alone))
            case _:
                pass
    return tuple(rows)


def idle_copies(ledger: Ledger) -> set[int]:
    """Copies of no points in the files of others, of a kind that no door looked at, and that
    nothing came of."""
    citizen = ledger.season.life.citizen
    copies = {
        entry.id: record.signal
        for entry, record in ledger.of(e.RecordMade)
        if (record.basis, record.points) == ("link", 0) and record.who != citizen
    }
    read = {
        each.event.signal
        for entry, answer in ledger.of(e.Answered)
        for finding in answer.findings
        for each in ledger.because(entry, finding)
        if isinstance(each.event, e.RecordMade)
    }
    led = {entry.cause for entry in ledger.entries}
    return {id for id, signal in copies.items() if signal not in read and id not in led}


def _line(ledger: Ledger, entry: Entry, record: e.RecordMade) -> FileLine:
    match record.basis:
        case "act":
            reason = _reason(ledger, entry)
            parting: Parting = "no-field" if reason else "none"
            if record.acted != record.signal:
                parting = "misread"
            return FileLine(entry, record, parting, reason)
        case "link" | "named":
            source = ledger.source(entry)
            gone = struck_on(ledger, source, entry.id) if source else 0
            parting = "linked" if record.basis == "link" else "named"
            return FileLine(entry, record, parting, source=source, gone=gone)
        case "correction":
            return FileLine(entry, record, "rule", struck=struck_by(ledger, entry))
        case "duty":
            return _missed_duty(ledger, entry, record)
    assert_never(record.basis)


def _reason(ledger: Ledger, entry: Entry) -> str:
    for cause in ledger.chain(entry):
        if isinstance(cause.event, e.Acted):
            return cause.event.reason
    return ""


def _missed_duty(ledger: Ledger, entry: Entry, record: e.RecordMade) -> FileLine:
    """A duty that no record met: whether it was done since it was last counted, or could not be
    done where the scheme's own door was shut."""
    if unseen := done_unseen(ledger, entry):
        return FileLine(entry, record, "unseen-duty", source=unseen)
    shut = refused(ledger, entry)
    return FileLine(entry, record, "refused" if shut else "rule", source=shut)


def _happening(ledger: Ledger, line: FileLine) -> int | None:
    """The entry of what happened that led to the record at once, not over days."""
    for cause in ledger.chain(line.entry)[1:]:
        match cause.event:
            case e.CameDue() | e.DutyCounted():
                return None
            case e.Happened():
                return cause.id
            case _:
                pass
    return None


def _recorded(ledger: Ledger) -> set[int | None]:
    """The acts that some sensor passed on, as what they were or as something else."""
    return {entry.cause for entry, look in ledger.of(e.Sensed) if look.read_as}


def _unseen(ledger: Ledger) -> dict[int, tuple[str, ...]]:
    """The signals of what was done in each happening and left no record."""
    recorded = _recorded(ledger)
    unseen: dict[int, tuple[str, ...]] = {}
    for entry, event in ledger.of(e.Acted):
        if entry.id not in recorded and entry.cause is not None:
            unseen[entry.cause] = (*unseen.get(entry.cause, ()), event.signal)
    return unseen


def _missed(ledger: Ledger) -> dict[int, tuple[str, ...]]:
    """The sensors that looked at each happening and passed nothing on."""
    missed: dict[int, tuple[str, ...]] = {}
    for entry, event in ledger.of(e.Sensed):
        happened = ledger.chain(entry)[2:3]
        if event.outcome == "missed" and happened:
            id = happened[0].id
            missed[id] = (*missed.get(id, ()), event.sensor)
    return missed
