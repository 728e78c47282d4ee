"""What would have opened a door: cases with one, two or three things otherwise, each a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import events as e
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.changes import NoRecord
from game.debrief.duties import refused
from game.present.case_words import case, without
from game.present.cases import Case, cases, is_unasked, key, plainest, unasked
from game.present.depth import WHOLE
from game.present.explain import found_by
from game.present.pages.page import text
from game.present.screen import Node
from game.present.untold import untold
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
_NO_MORE = (
    "Of all the rules and lines, no other would have opened it, nor two or three at once. Your "
    "choices were not changed."
)
_NONE = "Nothing that the game tried would have opened it, alone or two or three at once."
_UNPUBLISHED = "Not published."
_REFUSED = (
    "Before '{name}' (day {day}), '{gate}' had shut on day {then}. The rule does not ask about "
    "that."
)
_SOONER = (
    "With this it would have opened earlier, on day {day}. From there the season goes another way, "
    "and nobody can tell what it would have said on day {here}"
)
PARTS = (
    "With some other things changed, the season goes another way before it comes to this door. "
    "So nobody can say if it would have opened."
)
_WITHOUT = (
    "{without}, every check would have passed. But the season then goes another way before it "
    "comes here."
)


def causes(run: Run, id: str, door: Door, most: int = WHOLE.cases) -> tuple[Node, ...]:
    """The cases in which the door opens: with one thing otherwise, with two, or with three; and
    those in which it opens on an earlier day."""
    made: list[Node] = []
    for size, kind in enumerate(("one", "both", "three"), 1):
        told = _told(run, door, size)
        if told:
            name = _named(door, size, several=len(told) > 1, also=bool(made))
            items = _cases(run, door, f"{id}-{kind}", told, most if size == 1 else max(1, most - 1))
            made.append(Node(f"{id}-{kind}", "list", name, children=items))
    made += _sooner(run, id, door, most)
    alone = [each for each in door.causes if len(each.changes) == 1]
    bare = all(map(is_unasked, alone)) and (bool(door.without) or len(alone) == len(door.causes))
    if bare:
        made.append(text(f"{id}-cause-no-more", _no_more(run, door)))
    return tuple(made)


def _told(run: Run, door: Door, size: int) -> tuple[Case, ...]:
    """The cases in which this very door opens with so many things otherwise."""
    return cases(run, (x for x in door.causes if len(x.changes) == size and x.sooner is None))


def _sooner(run: Run, id: str, door: Door, most: int) -> Iterator[Node]:
    """The cases in which the door opens on an earlier day, by that day."""
    days = dict.fromkeys(each.sooner for each in door.causes if each.sooner is not None)
    for day in days:
        told = cases(run, (each for each in door.causes if each.sooner == day))
        name = _SOONER.format(day=day, here=door.entry.day)
        place = f"{id}-sooner-{day}"
        yield Node(place, "list", name, children=_cases(run, door, place, told, most))


def _no_more(run: Run, door: Door) -> str:
    """That nothing else was found, or that the season does not come to the door without it."""
    if door.without:
        return _WITHOUT.format(without=without(run, door.without))
    if door.parts:
        return PARTS
    return _NO_MORE if door.causes else _NONE


def refusals(run: Run, id: str, door: Door) -> Iterator[Node]:
    """Of lines that a duty wrote, without which the door opens: which door had shut on the way to
    what was to be done."""
    lines = {x.record for each in door.causes for x in each.changes if isinstance(x, NoRecord)}
    for entry, made in run.ledger.of(e.RecordMade):
        shut = refused(run.ledger, entry) if key(entry, made) in lines else None
        if shut and isinstance(shut.event, e.Answered):
            rulebook = run.season.rulebook
            name, gate = rulebook.signal[made.signal].name, rulebook.gate[shut.event.gate].name
            said = _REFUSED.format(name=name, day=entry.day, gate=gate, then=shut.day)
            yield text(f"{id}-refused-{entry.id}", said)


def one_case(run: Run, id: str, door: Door) -> tuple[Node, ...]:
    """The one case that says most. That a door opens if it does not ask is true of any door."""
    every = cases(run, (each for each in door.causes if each.sooner is None))
    if not every:
        return causes(run, id, door, 1)
    number, best = len(every), min(every, key=unasked)
    name = _IN_ONE if number == 1 else f"One of {number} cases that open it"
    hidden = _UNPUBLISHED if untold(run, door, plainest(best)) else ""
    item = Node(f"{id}-case-0", "item", case(run, plainest(best)), detail=hidden)
    return (Node(f"{id}-case", "list", name, children=(item,)),)


def _named(door: Door, size: int, *, several: bool, also: bool) -> str:
    """What stands above the cases."""
    if also:
        return _ALSO_IN_ANY if several else _ALSO
    opens = _IN_ANY if several else _IN_ONE
    if size == 1 or sum(not each.passed for each in door.answer.findings) == size:
        return opens
    return f"{_TWO if size == _PAIR else _THREE} {opens}"


def enough(run: Run, door: Door) -> str:
    """Which checks failed, if they are more than one: each of them kept the door shut."""
    failed = [each for each in door.answer.findings if not each.passed]
    if len(failed) < _PAIR:
        return ""
    rulebook = run.season.rulebook
    names = {check.id: check.name for check in rulebook.gate[door.answer.gate].checks}
    said = listed(f"'{names[each.check]}' (found {found_by(run, door, each)})" for each in failed)
    number = _NUMBERS.get(len(failed), str(len(failed)))
    return _ENOUGH.format(number=number, checks=said)


def _cases(run: Run, door: Door, id: str, every: tuple[Case, ...], most: int) -> tuple[Node, ...]:
    first = sorted(every, key=unasked)
    items = [
        Node(f"{id}-{n}", "item", case(run, told), detail=untold(run, door, told))
        for n, told in enumerate(first[:most])
    ]
    if (more := len(every) - most) > 0:
        items.append(
            Node(f"{id}-more", "item", _MORE if more == 1 else _SOME_MORE.format(number=more))
        )
    return tuple(items)
