"""What it would have taken for a door to open: causes that say the same are told as one case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Literal

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.season import RecordKey
from game.debrief.causes import Cause
from game.debrief.changes import Change, NoCheck, NoDuty, NoLink, NoRecord, RightReading

_MANY = 3

Told = Literal["change", "fact", "kind", "any"]


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing otherwise, whichever of the changes it is. They are told as one `change`, one
    `fact` that each of them undoes, lines of one `kind`, or as `any` of the `parts`."""

    changes: tuple[Change, ...]
    told: Told = "change"
    parts: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """Causes that are told in one sentence: one change out of each slot opens the door, whichever
    it is. `sooner` is that of the causes."""

    slots: tuple[Slot, ...]
    sooner: int | None = None

    def changes(self) -> Iterator[Change]:
        """Every change that some of the causes has."""
        for slot in self.slots:
            yield from slot.changes


Alike = Callable[[Change], object]
"""What changes have in common that are told as one thing."""


def cases(run: Run, causes: Iterable[Cause]) -> tuple[Case, ...]:
    """The causes, those together that differ in one thing alone: a line, its copy and the link that
    copies it; a rule and the line that it wrote; lines of one kind; and of two or three changes
    that go with the same others, any. Where it is enough that a line is read as what it was, it is
    not told that the line could be gone as well."""
    by_lines: dict[object, Cause] = {}
    for each in causes:
        by_lines.setdefault((frozenset(map(_line_or_rule, each.changes)), each.sooner), each)
    every = [
        Case(tuple(Slot((change,)) for change in each.changes), each.sooner)
        for each in by_lines.values()
    ]
    facts = _facts(run, {change for case in every for change in case.changes()})
    every = _merged(every, "fact", lambda change: facts.get(change, change))
    every = _merged(every, "kind", kind)
    return tuple(_merged(every, "any", lambda change: None, least=2))


def plainest(told: Case) -> Case:
    """The case with one of what stands in a slot of many kinds: what the door asked only if there
    is nothing else, and the line that a duty wrote, not the duty; of three slots, each with one."""
    slots = tuple(_one_of_slot(slot) for slot in told.slots)
    if len(slots) == _MANY:
        slots = tuple(Slot(slot.changes[:1]) for slot in slots)
    return replace(told, slots=slots)


def _one_of_slot(slot: Slot) -> Slot:
    if slot.told == "any":
        return _one_of_slot(min(slot.parts, key=lambda each: isinstance(each.changes[0], NoCheck)))
    if slot.told != "fact" or not any(isinstance(each, NoDuty) for each in slot.changes):
        return slot
    lines = tuple(each for each in slot.changes if not isinstance(each, NoDuty))
    return Slot(lines, "kind" if lines[1:] else "change")


def unasked(told: Case) -> int:
    """How many of its slots are that the door does not ask, which opens any door."""
    return sum(all(isinstance(each, NoCheck) for each in slot.changes) for slot in told.slots)


def is_unasked(cause: Cause) -> bool:
    """Whether nothing is otherwise but what the door asks."""
    return all(isinstance(each, NoCheck) for each in cause.changes)


def kind(change: Change) -> object:
    """What lines of one kind have in common: what is otherwise, whose they are, what they say."""
    match change:
        case NoRecord((_, who, signal)) | RightReading((_, who, signal)):
            return type(change), who, signal
        case _:
            return change


def _line_or_rule(change: Change) -> object:
    match change:
        case NoRecord(record) | RightReading(record):
            return record
        case _:
            return change


def _merged(every: list[Case], told: Told, alike: Alike, least: int = 1) -> list[Case]:
    """The cases, any two of which that differ in one slot alone made one where what stands in it
    is alike; only such as have at least so many slots."""
    left = list(every)
    while pair := _next_two(left, told, alike, least):
        first, second, both = pair
        left[left.index(first)] = both
        left.remove(second)
    return left


def _next_two(
    every: list[Case], told: Told, alike: Alike, least: int
) -> tuple[Case, Case, Case] | None:
    for first, second in combinations(every, 2):
        if len(first.slots) >= least and (both := _one_of(first, second, told, alike)):
            return first, second, both
    return None


def _one_of(first: Case, second: Case, told: Told, alike: Alike) -> Case | None:
    """Two cases as one, if all of their slots are the same but one that is alike."""
    if len(first.slots) != len(second.slots) or first.sooner != second.sooner:
        return None
    here = [slot for slot in first.slots if slot not in second.slots]
    there = [slot for slot in second.slots if slot not in first.slots]
    if len(here) != 1 or len(there) != 1 or not _fit(here[0], there[0], told):
        return None
    changes = (*here[0].changes, *there[0].changes)
    if len(set(map(alike, changes))) > 1:
        return None
    parts = tuple(x for slot in (*here, *there) for x in (slot.parts or (slot,)))
    slot = Slot(changes, told, parts if told == "any" else ())
    return Case(tuple(slot if each is here[0] else each for each in first.slots), first.sooner)


def _fit(here: Slot, there: Slot, told: Told) -> bool:
    return told == "any" or {here.told, there.told} <= {"change", told}


def _facts(run: Run, changes: set[Change]) -> dict[Change, object]:
    """Of changes that undo one thing what that is: a copy of a line, or what a duty wrote."""
    facts: dict[Change, object] = {}
    copies: dict[str, list[Entry]] = {}
    for entry, made in run.ledger.of(e.RecordMade):
        line = NoRecord(key(entry, made))
        if line in changes and made.basis == "duty":
            facts[line] = facts[NoDuty(made.rule or "")] = made.rule
        elif line in changes and made.basis == "link":
            copies.setdefault(made.rule or "", []).append(entry)
    for link, entries in copies.items():
        if len(entries) == 1:
            facts |= dict.fromkeys(_copied(run, entries[0]), ("copy", link))
            facts[NoLink(link)] = ("copy", link)
    return facts


def _copied(run: Run, entry: Entry) -> Iterator[Change]:
    """That a copy had not been made, or the line that it copies."""
    for each in (entry, run.ledger.source(entry)):
        if each and isinstance(each.event, e.RecordMade):
            yield NoRecord(key(each, each.event))


def key(entry: Entry, made: e.RecordMade) -> RecordKey:
    """Where and against whom a line was made."""
    return (entry.scene, made.who, made.signal)
