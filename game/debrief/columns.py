"""The two columns: what happened beside what was recorded, and where they part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core import events as e
from game.core.ledger import Entry, Ledger

Parting = Literal["none", "misread", "no-field", "linked", "named", "unseen-duty", "rule"]


@dataclass(frozen=True, slots=True)
class FileLine:
    """One record with how it stands to what happened, and the reason that it has no room for.

    `none`: it says what was done. `no-field`: it does, but had no room for the reason. `misread`:
    it says something else. `linked` and `named`: it came through another person. `unseen-duty`: it
    says that something was not done which was done unseen. `rule`: the rulebook made it by itself.
    `source` is the line in another file that it came from.
    """

    entry: Entry
    record: e.RecordMade
    parting: Parting
    reason: str = ""
    source: Entry | None = None

    @property
    def is_true(self) -> bool:
        """Whether the record agrees with what its citizen did."""
        return self.parting in ("none", "no-field", "rule")


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
        return bool(self.unseen) or any(line.parting not in ("none", "rule") for line in self.lines)


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
    reason = _reason(ledger, entry) if record.basis == "act" else ""
    source = ledger.source(entry) if record.basis in ("link", "named") else None
    return FileLine(entry, record, _parting(ledger, entry, record, reason), reason, source)


def _parting(ledger: Ledger, entry: Entry, record: e.RecordMade, reason: str) -> Parting:
    match record.basis:
        case "link":
            return "linked"
        case "named":
            return "named"
        case "correction":
            return "rule"
        case "duty":
            return "unseen-duty" if _was_met_unseen(ledger, entry, record) else "rule"
        case "act":
            if record.acted != record.signal:
                return "misread"
            return "no-field" if reason else "none"


def _reason(ledger: Ledger, entry: Entry) -> str:
    for cause in ledger.chain(entry):
        if isinstance(cause.event, e.Acted):
            return cause.event.reason
    return ""


def _was_met_unseen(ledger: Ledger, entry: Entry, record: e.RecordMade) -> bool:
    """Whether the duty was done since it was last counted, though no record says so."""
    duty = ledger.season.rulebook.duty[record.rule or ""]
    since = max(
        (
            counted.id
            for counted, event in ledger.of(e.DutyCounted)
            if event.duty == duty.id and counted.id != entry.cause and counted.id < entry.id
        ),
        default=-1,
    )
    recorded = {entry.cause for entry, look in ledger.of(e.Sensed) if look.read_as == duty.met_by}
    return any(
        (event.who, event.signal) == (record.who, duty.met_by) and done.id not in recorded
        for done, event in ledger.of(e.Acted)
        if since < done.id < entry.id
    )


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
