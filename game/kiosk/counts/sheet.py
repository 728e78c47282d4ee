"""What is shown of the visits: tables, each of one whole that stands on the sheet as well.

All visits are one whole, and are split in two: those that left before an ending, and those that
came to one. Each table splits one of these wholes, or one row of a table before it, in one way
only. Two tables of one whole have nothing but that whole in common. So whatever is worked out from
the numbers on a sheet is a row or a sum of rows, and `hide` sees to it that no row is small.
Where one of the two would be small the visits are not split, and the same tables are of all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.content.sittings import OTHER
from game.kiosk.counts.hide import FEWEST, both, merged, pooled
from game.kiosk.counts.row import MOST_MINUTES, NO_LIFE
from game.kiosk.counts.tally import Outcome, Tally
from game.present.visit.noted import MODES

OTHERS = "*"
"""The row of all that are too few to be shown each by itself."""
FEW, NEARLY_ALL = "few", "nearly all"
"""In place of a number: fewer than five visits, or all but fewer than five."""

Group = Literal["all", "before", "ending", "after"]
"""The whole that a table splits: all visits; those that left before an ending; those that came to
one; those of these that left before they had gone through all that follows."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its id, how many visits, or in their place what is said. Rows in an order stand for
    all values from `first` to `last`."""

    id: str
    visits: int | None
    said: str = ""
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A table; of one life, where `about` names it. Without lines there is too little to show."""

    id: str
    group: Group
    lines: tuple[Line, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is shown. Without `visits` there are too few of them to show anything."""

    visits: int | None = None
    parts: tuple[Part, ...] = ()

    def part(self, id: str, group: Group = "all", about: str = "") -> Part | None:
        """A table by its name, if it is on the sheet."""
        for part in self.parts:
            if (part.id, part.group, part.about) == (id, group, about):
                return part
        return None


@dataclass(frozen=True)
class Known:
    """What could have been counted, whether or not it was: lives by their ids, `NO_LIFE` among them
    where visits without one are counted; by life the scenes where it can be left and its endings;
    and the steps of what follows an ending."""

    lives: tuple[str, ...] = ()
    scenes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    endings: Mapping[str, Sequence[str]] = field(default_factory=dict)
    steps: tuple[str, ...] = ()


def sheet(tally: Tally, known: Known) -> Sheet:
    """What may be shown of what was counted."""
    whole = tally.outcomes.total()
    if whole < FEWEST:
        return Sheet()
    return Sheet(whole, (*_went(tally, known), *_when_and_how(tally, whole)))


# --- How visits went ------------------------------------------------------------------------


def _went(tally: Tally, known: Known) -> Iterator[Part]:
    before = _only(tally.outcomes, lambda one: not _came_to_one(one))
    ending = _only(tally.outcomes, _came_to_one)
    kiosks = {one.kiosk for one in tally.outcomes}
    if not both(ending.total(), tally.outcomes.total()):
        yield from _of(tally.outcomes, "all", known, kiosks)
        yield _rows("ended", "all", tally.outcomes, _ended, ("finished", "left", *_NOT_FINISHED))
        return
    after = _only(ending, lambda one: one.ended != "finished")
    lines = [Line("before", before.total()), Line("ending", ending.total())]
    split = both(after.total(), ending.total())
    if split:
        lines += [
            Line("after", after.total()),
            Line("finished", ending.total() - after.total()),
        ]
    yield Part("reached", "all", tuple(lines))
    yield from _of(before, "before", known, kiosks)
    yield _rows("ended", "before", before, _ended, ("left", *_NOT_FINISHED))
    yield from _of(ending, "ending", known, kiosks)
    if split:
        yield _rows("places", "after", after, _place, known.steps)


_NOT_FINISHED = ("restarted", "idle")


def _came_to_one(one: Outcome) -> bool:
    return bool(one.ending) or one.ended == "finished"


def _ended(one: Outcome) -> str:
    return one.ended


def _place(one: Outcome) -> str:
    return one.place or OTHER


def _ending(one: Outcome) -> str:
    return one.ending or OTHER


def _either(one: Outcome) -> str:
    return f"ending:{_ending(one)}" if _came_to_one(one) else f"place:{_place(one)}"


def _of(outcomes: Counter[Outcome], group: Group, known: Known, kiosks: set[str]) -> Iterator[Part]:
    """One whole by kiosk and by life, and each life that is shown by where it went."""
    if len(kiosks) > 1:
        yield _rows("kiosks", group, outcomes, lambda one: one.kiosk, kiosks)
    possible = [life for life in known.lives if group != "ending" or life != NO_LIFE]
    lives = _rows("lives", group, outcomes, lambda one: one.life, possible)
    yield lives
    for line in lives.lines:
        if line.id not in (OTHER, OTHERS, NO_LIFE):
            life = line.id
            within = _only(outcomes, lambda one, life=life: one.life == life)  # type: ignore[misc]
            part = _of_life(within, group, known, life)
            if part.lines:
                yield part


def _of_life(outcomes: Counter[Outcome], group: Group, known: Known, life: str) -> Part:
    scenes, endings = known.scenes.get(life, ()), known.endings.get(life, ())
    if group == "before":
        return _rows("places", group, outcomes, _place, scenes, life)
    if group == "ending":
        return _rows("endings", group, outcomes, _ending, endings, life)
    either = [f"ending:{each}" for each in endings] + [f"place:{each}" for each in scenes]
    return _rows("outcomes", group, outcomes, _either, either, life)


def _only(outcomes: Counter[Outcome], which: Callable[[Outcome], bool]) -> Counter[Outcome]:
    return Counter({one: count for one, count in outcomes.items() if which(one)})


def _rows(
    id: str,
    group: Group,
    outcomes: Counter[Outcome],
    of: Callable[[Outcome], str],
    all_rows: Iterable[str],
    about: str = "",
) -> Part:
    counts: Counter[str] = Counter()
    for one, count in outcomes.items():
        counts[of(one)] += count
    return Part(id, group, _pool(counts, all_rows), about)


def _pool(counts: Mapping[str, int], all_rows: Iterable[str]) -> tuple[Line, ...]:
    found = pooled(counts, all_rows)
    lines = [Line(id, count) for id, count in found.shown]
    return tuple(lines + [Line(OTHERS, found.others)] * (found.others > 0))


# --- When they were, how long, and by what ways ---------------------------------------------


def _when_and_how(tally: Tally, whole: int) -> Iterator[Part]:
    yield Part("minutes", "all", _spans(tally.minutes, MOST_MINUTES + 1))
    yield Part("hours", "all", _spans(tally.hours, 24))
    yield Part("weekdays", "all", _spans(tally.weekdays, 7))
    yield Part("languages", "all", _pool(tally.languages, ()))
    modes = tuple(_mode(mode, tally.modes[mode], whole) for mode in sorted(MODES))
    yield Part("modes", "all", modes)


def _spans(counts: Mapping[int, int], number: int) -> tuple[Line, ...]:
    spans = merged([counts.get(value, 0) for value in range(number)])
    return tuple(Line(f"{first}-{last}", count, "", first, last) for first, last, count in spans)


def _mode(mode: str, count: int, whole: int) -> Line:
    if both(count, whole):
        return Line(mode, count)
    return Line(mode, None, FEW if count < FEWEST else NEARLY_ALL)
