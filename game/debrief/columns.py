"""The two columns: what happened beside what was recorded, and where they part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core import events as e
from game.core.ledger import Entry, Ledger

Parting = Literal["none", "misread", "no-field", "linked", "named", "unseen-duty", "rule"]


@dataclass(frozen=True, slots=True)
class FileLine:
    """One record with how it stands to what happened.

    `none`: it says what was done. `no-field`: it does, but had no room for the reason. `misread`:
    it says something else. `linked` and `named`: it came through another person. `unseen-duty`: it
    says that something was not done which was done unseen. `rule`: the rulebook made it by itself.
    """

    entry: Entry
    record: e.RecordMade
    parting: Parting

    @property
    def is_true(self) -> bool:
        """Whether the record agrees with what its citizen did."""
        return self.parting in ("none", "no-field", "rule")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that happened, the records it led to at once, and the sensors that missed it.

    A row without a text is a record that nothing anybody did on that day led to.
    """

    turn: int
    day: int
    scene: str
    who: str
    text: str
    reason: str
    lines: tuple[FileLine, ...]
    missed_by: tuple[str, ...] = ()

    @property
    def parted(self) -> bool:
        """Whether the two columns differ here."""
        if self.missed_by and not self.lines:
            return True
        return any(line.parting not in ("none", "rule") for line in self.lines)


def columns(ledger: Ledger) -> tuple[Row, ...]:
    """Both columns along the season, in the order in which things came about."""
    records = {entry.id: _line(ledger, entry, event) for entry, event in ledger.of(e.RecordMade)}
    placed: dict[int | None, list[FileLine]] = {}
    for line in records.values():
        placed.setdefault(_happening(ledger, line), []).append(line)
    missed = _missed(ledger)
    rows: list[Row] = []
    for entry in ledger.entries:
        match entry.event:
            case e.Happened(who, text, reason):
                lines = tuple(placed.get(entry.id, ()))
                rows.append(
                    Row(
                        entry.turn,
                        entry.day,
                        entry.scene,
                        who,
                        text,
                        reason,
                        lines,
                        () if lines else missed.get(entry.id, ()),
                    )
                )
            case e.RecordMade(who) if _happening(ledger, records[entry.id]) is None:
                alone = (records[entry.id],)
                rows.append(Row(entry.turn, entry.day, entry.scene, who, "", "", alone))
            case _:
                pass
    return tuple(rows)


def _line(ledger: Ledger, entry: Entry, record: e.RecordMade) -> FileLine:
    return FileLine(entry, record, _parting(ledger, entry, record))


def _parting(ledger: Ledger, entry: Entry, record: e.RecordMade) -> Parting:
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
            return "no-field" if _reason(ledger, entry) else "none"


def _reason(ledger: Ledger, entry: Entry) -> str:
    for cause in ledger.chain(entry):
        if isinstance(cause.event, e.Happened):
            return cause.event.reason
    return ""


def _was_met_unseen(ledger: Ledger, entry: Entry, record: e.RecordMade) -> bool:
    """Whether the duty was done in its period, though no sensor recorded it."""
    duty = ledger.season.rulebook.duty[record.rule or ""]
    since = entry.day - duty.every
    return any(
        event.who == record.who and event.signal == duty.met_by and since <= seen.day <= entry.day
        for seen, event in ledger.of(e.Sensed)
        if seen.id < entry.id and event.outcome != "caught"
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


def _missed(ledger: Ledger) -> dict[int, tuple[str, ...]]:
    """The sensors that looked at each happening and passed nothing on."""
    missed: dict[int, tuple[str, ...]] = {}
    for entry, event in ledger.of(e.Sensed):
        if event.outcome == "missed" and entry.cause is not None:
            missed[entry.cause] = (*missed.get(entry.cause, ()), event.sensor)
    return missed
