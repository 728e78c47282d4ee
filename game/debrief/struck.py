"""Lines that were struck out, and copies that were made of them all the same."""

from __future__ import annotations

from game.core import events as e
from game.core.ledger import Entry, Ledger


def struck_by(ledger: Ledger, correction: Entry) -> tuple[Entry, ...]:
    """The lines that a correction struck out, in order."""
    striking = next(
        (each for each in ledger.chain(correction) if isinstance(each.event, e.RecordsStruck)), None
    )
    if striking is None:
        return ()
    before = max(
        (each.id for each in _strikings(ledger, striking) if each is not striking), default=-1
    )
    made = (entry for entry in ledger.entries[before + 1 : striking.id])
    return tuple(entry for entry in made if _strikes(striking, entry))


def struck_on(ledger: Ledger, line: Entry, until: int) -> int:
    """The day on which a line was struck out before an entry; 0 if it was not."""
    after = ledger.entries[line.id : until]
    return next((each.day for each in after if _strikes(each, line)), 0)


def _strikings(ledger: Ledger, last: Entry) -> list[Entry]:
    """The times at which lines of the same kind were struck out of the same file, up to `last`."""
    return [
        entry
        for entry, _ in ledger.of(e.RecordsStruck)
        if entry.event == last.event and entry.id <= last.id
    ]


def _strikes(striking: Entry, line: Entry) -> bool:
    match striking.event, line.event:
        case e.RecordsStruck(who, signal, untrue), e.RecordMade() as made:
            return (made.who, made.signal) == (who, signal) and not (untrue and made.is_so)
        case _:
            return False
