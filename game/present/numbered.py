"""Numbers for the lines of the file and for the doors that shut, so that on paper each is told once
and named from then on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.present import explain, words
from game.present.pages.steps.doors import alike
from game.present.pages.steps.file import together
from game.present.table import Table


@dataclass(frozen=True, slots=True)
class Numbered:
    """`lines` are numbers by the entry that made a line, `records` by the id of the node that shows
    it, `counted` the numbers of the shut doors that looked at a line, by its number."""

    lines: dict[int, int]
    records: dict[str, int]
    counted: dict[int, tuple[int, ...]]

    def named(self, run: Run, entries: Iterable[Entry]) -> str:
        """What a check stood on: `lines 1 to 3 and 5`, and in words what is no line."""
        every = list(entries)
        numbers = sorted({self.lines[each.id] for each in every if each.id in self.lines})
        others = [explain.stood_on(run, each) for each in every if each.id not in self.lines]
        of = (listed("line", numbers),) if numbers else ()
        return "; ".join((*of, *(words for words in others if words)))


def numbered(table: Table) -> Numbered:
    """The numbers, in the order in which lines and doors are told."""
    told = table.explained()
    lines, records = {}, {}
    for number, (node, entries) in enumerate(_lines(table), 1):
        records[node] = number
        lines.update(dict.fromkeys(entries, number))
    counted: dict[int, list[int]] = {}
    closed = [door for door in told.doors if not door.answer.open]
    for door, same in enumerate(alike(closed, told.ways), 1):
        for line in dict.fromkeys(lines[id] for id in _looked_at(same) if id in lines):
            counted.setdefault(line, []).append(door)
    return Numbered(lines, records, {line: tuple(doors) for line, doors in counted.items()})


def _lines(table: Table) -> Iterator[tuple[str, list[int]]]:
    """Each line as the file shows it: the id of its node, and the entries that it stands for."""
    rows = table.explained().rows
    for places in together(rows):
        first = places[0]
        if len(places) > 1:
            yield f"record-{first}-0", [rows[place].lines[0].entry.id for place in places]
        else:
            for n, line in enumerate(rows[first].lines):
                yield f"record-{first}-{n}", [line.entry.id]


def _looked_at(same: list[Door]) -> Iterator[int]:
    for door in same:
        for finding, entries in door.because:
            if not finding.passed:
                yield from (entry.id for entry in entries)


def listed(thing: str, numbers: Iterable[int]) -> str:
    """Numbers as they are read: `line 3`, `lines 1 to 3 and 5`."""
    every = list(numbers)
    said = words.listed(_spans(every))
    return f"{thing} {said}" if len(every) == 1 else f"{thing}s {said}"


def _spans(numbers: list[int]) -> Iterator[str]:
    """Three or more that follow one another as one span."""
    while numbers:
        long = next((n for n, each in enumerate(numbers) if each != numbers[0] + n), len(numbers))
        if long > 2:
            yield f"{numbers[0]} to {numbers[long - 1]}"
        else:
            yield from map(str, numbers[:long])
        numbers = numbers[long:]
