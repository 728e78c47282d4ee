"""What a season held, in one line, worked out from the run."""

from __future__ import annotations

from game.debrief.causes import Door
from game.debrief.changes import NoRecord, RightReading
from game.debrief.model import Debrief

_NONE = "No door shut in this season."
_ONE = "One door shut in this season, and no wrong line was needed for it."
_ONE_WRONG = "One door shut in this season, and it took a line that was wrong."
_MANY = "In this season {count} doors shut, and no wrong line was needed for any."
_MANY_ONE = "In this season {count} doors shut. For one of them it took a line that was wrong."
_MANY_SOME = "In this season {count} doors shut. For {wrong} it took a line that was wrong."


def held(explained: Debrief) -> str:
    """How many doors shut, and how many of those a line shut that was not so."""
    shut: dict[tuple[str, str], bool] = {}
    false = _false(explained)
    for door in explained.doors:
        if not door.answer.open:
            which = (door.answer.gate, door.answer.who)
            shut[which] = shut.get(which, False) or _mistaken(door, false)
    count, wrong = len(shut), sum(shut.values())
    if count == 0:
        return _NONE
    if count == 1:
        return _ONE_WRONG if wrong else _ONE
    told = _MANY_SOME if wrong > 1 else _MANY_ONE if wrong else _MANY
    return told.format(count=count, wrong=wrong)


Record = tuple[str, str, str]


def _false(explained: Debrief) -> frozenset[Record]:
    """The lines that do not say what was done, by scene, person and signal."""
    lines = (line for row in explained.rows for line in row.lines if not line.is_true)
    return frozenset((each.entry.scene, each.record.who, each.record.signal) for each in lines)


def _mistaken(door: Door, false: frozenset[Record]) -> bool:
    """Whether the door would have opened with such a line put right, alone or with others."""
    changes = (change for cause in door.causes for change in cause.changes)
    return any(
        isinstance(change, RightReading)
        or (isinstance(change, NoRecord) and change.record in false)
        for change in changes
    )
