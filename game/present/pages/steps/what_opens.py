"""What would have opened a door: cases with one, two or three things otherwise, each a sentence."""

from __future__ import annotations

from dataclasses import replace

from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.changes import NoCheck
from game.present.cases import BRIEFLY, Case, case, cases, known, without
from game.present.checks import found
from game.present.depth import WHOLE
from game.present.pages.page import text
from game.present.screen import Node
from game.present.words import listed

_IN_ONE = "It would have opened"
_IN_ANY = "It would have opened in any one of these cases"
_ALSO = "It would also have opened"
_ALSO_IN_ANY = "It would also have opened in any one of these cases"
_TWO = "No one thing alone would have opened it."
_THREE = "No two things together would have opened it."
_ENOUGH = "{number} checks shut it, and each was enough: {checks}."
_PAIR = 2
_NUMBERS = {2: "Two", 3: "Three"}
_MORE = "And in one more case."
_SOME_MORE = "And in {number} more cases."
_NO_MORE = "Nothing else that the game tried would have opened it, alone or two or three at once."
_NONE = "Nothing that the game tried would have opened it, alone or two or three at once."
_PARTS = (
    "With some other things changed, the season goes another way before it comes to this door. "
    "So nobody can say if it would have opened."
)
_WITHOUT = (
    "{without}, every check would have passed. But the season then goes another way before it "
    "comes here."
)


def causes(run: Run, id: str, door: Door, most: int = WHOLE.cases) -> tuple[Node, ...]:
    """The cases in which the door opens: with one thing otherwise, with two, or with three."""
    made: list[Node] = []
    for size, kind in enumerate(("one", "both", "three"), 1):
        if told := cases(run, (each for each in door.causes if len(each.changes) == size)):
            name = _named(run, door, size, several=len(told) > 1, also=bool(made))
            items = _cases(run, door, f"{id}-{kind}", told, most if size == 1 else max(1, most - 1))
            made.append(Node(f"{id}-{kind}", "list", name, children=items))
    if made and all(len(each.changes) == unasked((each,)) == 1 for each in door.causes):
        made.append(text(f"{id}-cause-no-more", _no_more(run, door)))
    return tuple(made) or (text(f"{id}-cause-none", _no_more(run, door)),)


def _no_more(run: Run, door: Door) -> str:
    """That nothing else was found, or that the season does not come to the door without it."""
    if door.without:
        return _WITHOUT.format(without=without(run, door.without))
    if door.parts:
        return _PARTS
    return _NO_MORE if door.causes else _NONE


def one_case(run: Run, id: str, door: Door) -> tuple[Node, ...]:
    """The one case that says most. That a door opens if it does not ask is true of any door."""
    every = cases(run, door.causes)
    if not every:
        return causes(run, id, door)
    number, best = len(every), min(every, key=unasked)
    name = _IN_ONE if number == 1 else f"One of {number} cases that open it"
    items = tuple(
        replace(each, detail=BRIEFLY[each.detail])
        for each in _cases(run, door, f"{id}-case", (best,), 1)
    )
    return (Node(f"{id}-case", "list", name, children=items),)


def _named(run: Run, door: Door, size: int, *, several: bool, also: bool) -> str:
    """What stands above the cases."""
    if size == 1:
        return _IN_ANY if several else _IN_ONE
    if also:
        return _ALSO_IN_ANY if several else _ALSO
    return f"{_enough(run, door, size)} {_IN_ANY if several else _IN_ONE}"


def _enough(run: Run, door: Door, size: int) -> str:
    """Why fewer things do not open it: so many checks failed, or no fewer lines weigh enough."""
    failed = [each for each in door.answer.findings if not each.passed]
    if len(failed) != size:
        return _TWO if size == _PAIR else _THREE
    rulebook = run.season.rulebook
    names = {check.id: check.name for check in rulebook.gate[door.answer.gate].checks}
    said = listed(
        f"'{names[each.check]}' (found {found(rulebook, each.wanted, each.found)})"
        for each in failed
    )
    return _ENOUGH.format(number=_NUMBERS[size], checks=said)


def _cases(run: Run, door: Door, id: str, every: tuple[Case, ...], most: int) -> tuple[Node, ...]:
    first = sorted(every, key=unasked)
    items = [
        Node(f"{id}-{n}", "item", case(run, told), detail=known(run, door, told))
        for n, told in enumerate(first[:most])
    ]
    if (more := len(every) - most) > 0:
        items.append(
            Node(f"{id}-more", "item", _MORE if more == 1 else _SOME_MORE.format(number=more))
        )
    return tuple(items)


def unasked(told: Case) -> int:
    """How many of its changes are that the door does not ask, which opens any door."""
    return sum(isinstance(change, NoCheck) for change in told[0].changes)
