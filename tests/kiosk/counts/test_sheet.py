"""What is shown of the visits, and that nothing under five can be worked out from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from fractions import Fraction
from itertools import product
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from game.kiosk.counts import local
from game.kiosk.counts.hide import FEWEST
from game.kiosk.counts.row import row
from game.kiosk.counts.sheet import FEW, NEARLY_ALL, OTHERS, Known, Line, Part, Sheet, sheet
from game.kiosk.counts.spool import Spool
from game.kiosk.counts.tally import Outcome, Tally, tally
from game.present.visit.noted import MODES
from tests.kiosk.counts.visits import noted

# --- A small museum, and every kind of visit that there can be in it ------------------------

KIOSKS, LIVES, SCENES, ENDINGS = ("hall", "yard"), ("a", "b", "c"), ("s", "t"), ("e", "f")
STEPS, LEFT = ("debrief-1", "debrief-2"), ("left", "idle")
KNOWN = Known(LIVES, dict.fromkeys(LIVES, SCENES), dict.fromkeys(LIVES, ENDINGS), STEPS)

KINDS = [
    Outcome(kiosk, life, *went)
    for kiosk, life in product(KIOSKS, LIVES)
    for went in (
        *((ended, place, "") for ended, place in product(LEFT, SCENES)),
        *((ended, place, ending) for ended, place, ending in product(LEFT, STEPS, ENDINGS)),
        *(("finished", "", ending) for ending in ENDINGS),
    )
]

spread = st.dictionaries(st.sampled_from(KINDS), st.integers(1, 9), max_size=30)
few = st.dictionaries(st.sampled_from(KINDS), st.integers(1, 40), max_size=6)


def counted(outcomes: dict[Outcome, int]) -> Tally:
    """These visits, all in one hour."""
    whole = sum(outcomes.values())
    return Tally(
        Counter(outcomes),
        Counter({11: whole}),
        Counter({2: whole}),
        Counter({3: whole}),
        Counter({"en": whole}),
    )


# --- Somebody who works things out ----------------------------------------------------------


def stage(kind: Outcome) -> str:
    if not kind.ending:
        return "before"
    return "finished" if kind.ended == "finished" else "after"


def in_group(kind: Outcome, group: str) -> bool:
    return {
        "all": True,
        "before": stage(kind) == "before",
        "ending": stage(kind) != "before",
        "after": stage(kind) == "after",
        "finished": stage(kind) == "finished",
    }[group]


def named(part: Part, kind: Outcome) -> str:
    """The row of a table that a kind of visit belongs to, if it has one of its own."""
    either = f"ending:{kind.ending}" if kind.ending else f"place:{kind.place}"
    return {
        "kiosks": kind.kiosk,
        "lives": kind.life,
        "places": kind.place,
        "endings": kind.ending,
        "ended": kind.ended,
        "outcomes": either,
    }[part.id]


def equations(shown: Sheet) -> Iterator[list[int]]:
    """Each number on the sheet as the kinds of visit that it adds up, read off from its names."""
    yield [1] * len(KINDS)
    for part in shown.parts:
        if part.id == "reached":
            for line in part.lines:
                yield [int(in_group(kind, line.id)) for kind in KINDS]
        elif part.id in ("kiosks", "lives", "places", "endings", "ended", "outcomes"):
            whole = [in_group(k, part.group) and part.about in ("", k.life) for k in KINDS]
            own = {line.id for line in part.lines}
            for line in part.lines:
                yield [
                    int(
                        it
                        and (named(part, kind) if named(part, kind) in own else OTHERS) == line.id
                    )
                    for it, kind in zip(whole, KINDS, strict=True)
                ]


class Worked:
    """Everything that follows from some sums: a basis of their rows, each with a leading place."""

    def __init__(self, rows: Iterator[list[int]]) -> None:
        self._basis: dict[int, list[Fraction]] = {}
        for each in rows:
            rest = self._rest(each)
            lead = next((place for place, value in enumerate(rest) if value), None)
            if lead is not None:
                self._basis[lead] = [value / rest[lead] for value in rest]

    def _rest(self, row: list[int]) -> list[Fraction]:
        rest = [Fraction(value) for value in row]
        for lead in sorted(self._basis):
            if factor := rest[lead]:
                known = self._basis[lead]
                rest = [a - factor * b for a, b in zip(rest, known, strict=True)]
        return rest

    def gives(self, row: list[int]) -> bool:
        """Whether this sum can be worked out."""
        return not any(self._rest(row))


def cells() -> Iterator[list[int]]:
    """All that somebody might want to know: visits with one property, or with two."""
    properties: list[set[int]] = []
    for name in Outcome._fields:
        for value in sorted({getattr(kind, name) for kind in KINDS}):
            properties.append({n for n, k in enumerate(KINDS) if getattr(k, name) == value})
    for group in ("before", "ending", "after", "finished"):
        properties.append({n for n, kind in enumerate(KINDS) if in_group(kind, group)})
    everybody = set(range(len(KINDS)))
    seen: set[frozenset[int]] = set()
    for one, other in product([*properties, everybody], repeat=2):
        for cell in (one & other, one - other, everybody - (one & other)):
            if cell and frozenset(cell) not in seen:
                seen.add(frozenset(cell))
                yield [int(n in cell) for n in range(len(KINDS))]


CELLS = list(cells())


def values(outcomes: dict[Outcome, int], cell: list[int]) -> int:
    return sum(outcomes.get(kind, 0) for kind, it in zip(KINDS, cell, strict=True) if it)


@given(spread | few)
def test_no_number_under_five_can_be_worked_out(outcomes: dict[Outcome, int]) -> None:
    """Sums and differences of all that is on the sheet, in any number, give no small cell away."""
    shown = sheet(counted(outcomes), KNOWN)
    if shown.visits is None:
        assert sum(outcomes.values()) < FEWEST
        return
    worked = Worked(equations(shown))
    for cell in CELLS:
        if values(outcomes, cell) < FEWEST:
            assert not worked.gives(cell), [k for k, it in zip(KINDS, cell, strict=True) if it]


def test_whoever_works_things_out_would_find_a_row_that_was_only_left_out() -> None:
    """The tool of the test above does find what a sheet without care would give away."""
    careless = Sheet(12, (Part("lives", "all", (Line("a", 9),)), Part("x", "all", ())))
    worked = Worked(equations(careless))
    assert worked.gives([int(kind.life != "a") for kind in KINDS])
    assert not worked.gives([int(kind.life == "b") for kind in KINDS])


@given(spread | few)
def test_every_number_is_right_and_none_is_small(outcomes: dict[Outcome, int]) -> None:
    shown = sheet(counted(outcomes), KNOWN)
    lines = [line for part in shown.parts for line in part.lines if line.visits is not None]
    assert all(line.visits is not None and line.visits >= FEWEST for line in lines)
    rows = list(equations(shown))[1:] if shown.visits else []
    told = [
        line.visits
        for part in shown.parts
        if part.id in ("reached", "kiosks", "lives", "places", "endings", "ended", "outcomes")
        for line in part.lines
    ]
    assert [values(outcomes, row) for row in rows] == told


@given(st.lists(st.sampled_from(["voice", "touch", "keys"]), max_size=30), st.integers(0, 30))
def test_a_way_of_access_is_a_number_only_with_enough_on_either_side(
    used: list[str], others: int
) -> None:
    tallied = counted({KINDS[0]: len(used) + others} if used or others else {})
    tallied.modes.update(used)
    part = sheet(tallied, KNOWN).part("modes")
    for line in part.lines if part else ():
        count, whole = tallied.modes[line.id], len(used) + others
        if line.visits is None:
            assert (count < FEWEST, line.said) in ((True, FEW), (False, NEARLY_ALL))
            assert count < FEWEST or whole - count < FEWEST
        else:
            assert line.visits == count
            assert min(count, whole - count) >= FEWEST


# --- What a museum sees ---------------------------------------------------------------------


def lines(shown: Sheet, *name: str) -> dict[str, int | None]:
    part = shown.part(*name)  # type: ignore[arg-type]
    assert part is not None, [(p.id, p.group, p.about) for p in shown.parts]
    return {line.id: line.visits for line in part.lines}


def test_a_museum_sees_who_came_how_far_and_where_they_left() -> None:
    shown = sheet(
        counted(
            {
                Outcome("hall", "a", "idle", "s", ""): 20,
                Outcome("hall", "a", "left", "t", ""): 10,
                Outcome("yard", "b", "left", "s", ""): 7,
                Outcome("yard", "c", "left", "s", ""): 2,
                Outcome("hall", "a", "finished", "", "e"): 12,
                Outcome("yard", "a", "finished", "", "f"): 8,
                Outcome("yard", "a", "left", "debrief-2", "f"): 6,
                Outcome("yard", "b", "finished", "", "e"): 5,
            }
        ),
        KNOWN,
    )
    assert shown.visits == 70
    assert lines(shown, "reached") == {"before": 39, "ending": 31, "after": 6, "finished": 25}
    assert lines(shown, "lives", "before") == {"a": 30, OTHERS: 9}
    assert lines(shown, "places", "before", "a") == {"s": 20, "t": 10}
    assert lines(shown, "lives", "ending") == {"a": 26, OTHERS: 5}, "nobody came to an end of c"
    assert lines(shown, "endings", "ending", "a") == {"f": 14, "e": 12}
    assert lines(shown, "kiosks", "before") == {"hall": 30, "yard": 9}
    assert lines(shown, "kiosks", "ending") == {"yard": 19, "hall": 12}


def test_one_life_alone_is_shown_whole() -> None:
    alone = Known(("a",), {"a": SCENES}, {"a": ENDINGS}, STEPS)
    shown = sheet(
        counted(
            {
                Outcome("hall", "a", "left", "s", ""): 8,
                Outcome("hall", "a", "left", "t", ""): 6,
                Outcome("hall", "a", "finished", "", "e"): 9,
            }
        ),
        alone,
    )
    assert lines(shown, "lives", "before") == {"a": 14}
    assert lines(shown, "places", "before", "a") == {"s": 8, "t": 6}
    assert shown.part("endings", "ending", "a") is None, "nobody came to f, which is no number"
    assert shown.part("kiosks", "before") is None


def test_where_hardly_anybody_finishes_it_still_shows_where_people_leave() -> None:
    alone = Known(("a",), {"a": SCENES}, {"a": ENDINGS}, STEPS)
    shown = sheet(
        counted(
            {
                Outcome("hall", "a", "left", "s", ""): 30,
                Outcome("hall", "a", "left", "t", ""): 20,
                Outcome("hall", "a", "finished", "", "e"): 2,
            }
        ),
        alone,
    )
    assert shown.part("reached") is None
    assert lines(shown, "outcomes", "all", "a") == {"place:s": 30, OTHERS: 22}


def test_under_five_visits_nothing_at_all_is_shown() -> None:
    assert sheet(counted({KINDS[0]: 4}), KNOWN) == Sheet()
    assert sheet(Tally(), KNOWN) == Sheet()


def test_a_database_is_added_up_for_the_days_that_are_asked_for(tmp_path: Path) -> None:
    made = [
        row(noted(seconds=60 * n, language="de", modes=frozenset({"voice"})), "hall", at)
        for n, at in enumerate(
            [datetime(2026, 11, 23, 10, 59), datetime(2026, 11, 24, 23, 0), datetime(2026, 11, 25)]
        )
    ]
    Spool(tmp_path / "a.sqlite3").add(made)
    with local.reading(tmp_path / "a.sqlite3") as connection:
        added = tally(connection, date(2026, 11, 23), date(2026, 11, 24))
    went = Outcome("hall", "night-ferry:kiosk", "left", "gate", "")
    assert added.outcomes == {went: 3}
    assert added.hours == {10: 1, 22: 1, 23: 1}
    assert added.weekdays == {0: 1, 1: 2}
    assert added.minutes == {0: 1, 1: 1, 2: 1}
    assert added.languages == {"de": 3}
    assert {mode: n for mode, n in added.modes.items() if n} == {"voice": 3}
    assert set(added.modes) == MODES
