"""Reasons shown: what could have been told of each shut door, and whether it would have helped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from game.core.events import Listed
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.reasons import Ground, Reason, reasons
from game.present import explain
from game.present.explain import door_of
from game.present.screen import Node

Named = Callable[[Run, list[Entry]], str]
"""What lines are called, where they are told elsewhere."""


def with_reasons(run: Run, named: Named | None = None) -> Iterator[Node]:
    """Each shut door with what you could have been told of it, and when. Where lines are `named`
    by their numbers it is known what each door stood on, and each line is told of once."""
    every = reasons(run)
    if not every:
        yield Node("reasons-none", "note", "No door shuts, so there is no reason to give.")
        return
    in_time = sum(any(map(each.in_time, each.grounds)) for each in every)
    yield Node("reasons-says", "note", _in_time(in_time))
    if named:
        said = (*_by_line(run, every, named), *_by_nothing(run, every))
        yield from (Node(f"reason-{n}", "note", each) for n, each in enumerate(said))
        return
    for n, same in enumerate(_alike(every)):
        yield _reason(run, f"reason-{n}", same)


def _by_line(run: Run, every: tuple[Reason, ...], named: Named) -> Iterator[str]:
    """All lines that doors stood on, those together of which the same is to be said."""
    grounds = {ground.entry.id: ground for reason in every for ground in reason.grounds}
    alike: dict[object, tuple[list[Ground], list[str]]] = {}
    for id, ground in grounds.items():
        timely = [
            f"{door_of(run.season, reason.gate, reason.who)}, day {reason.day}"
            for reason in every
            for each in reason.grounds
            if each.entry.id == id and reason.in_time(each)
        ]
        listed = isinstance(ground.entry.event, Listed)
        key = (listed, ground.appeal is None, tuple(timely))
        alike.setdefault(key, ([], timely))[0].append(ground)
    for same, timely in alike.values():
        lines = named(run, [each.entry for each in same])
        when = f"in time for: {'; '.join(dict.fromkeys(timely))}" if timely else "too late"
        yield f"{lines[:1].upper()}{lines[1:]}. {_appeal(same, when)}"


def _by_nothing(run: Run, every: tuple[Reason, ...]) -> Iterator[str]:
    """The checks that failed with no line behind them."""
    for reason in every:
        if not reason.grounds:
            yield f"{_asked(run, reason)} No line stands behind it."


def _alike(every: tuple[Reason, ...]) -> list[list[Reason]]:
    """Reasons that stood on the same lines, appealed against in the same time, are told at once."""
    groups: dict[object, list[Reason]] = {}
    for reason in every:
        in_time = tuple(map(reason.in_time, reason.grounds))
        groups.setdefault((reason.grounds, in_time) if in_time else reason, []).append(reason)
    return list(groups.values())


def _in_time(number: int) -> str:
    if not number:
        return "Had you been told, no appeal could have been answered in time."
    if number == 1:
        return "Had you been told, an appeal could have been answered in time once."
    return f"Had you been told, an appeal could have been answered in time {number} times."


def _reason(run: Run, id: str, same: list[Reason]) -> Node:
    said: dict[str, list[Entry]] = {}
    for ground in same[0].grounds:
        when = "in time" if same[0].in_time(ground) else "too late"
        said.setdefault(_appeal([ground], when), []).append(ground.entry)
    items = tuple(
        Node(f"{id}-{n}", "item", f"{_in_words(run, lines)}. {appeal}")
        for n, (appeal, lines) in enumerate(said.items())
    )
    nothing = (Node(f"{id}-none", "item", "No line stands behind it."),)
    asked = " ".join(_asked(run, reason) for reason in same)
    stood_on = "What it stood on:" if len(same) == 1 else "What each of them stood on:"
    return Node(id, "list", f"{asked} {stood_on}", children=items or nothing)


def _asked(run: Run, reason: Reason) -> str:
    """A door, its day, and the check that it failed."""
    gate = run.season.rulebook.gate[reason.gate]
    check = next(each.name for each in gate.checks if each.id == reason.check)
    return f"{door_of(run.season, reason.gate, reason.who)}, day {reason.day}. It wanted: {check}."


def _in_words(run: Run, entries: list[Entry]) -> str:
    """Each line once, with how often it stands there if it does more than once."""
    counted = Counter(explain.stood_on(run, entry) for entry in entries)
    return "; ".join(
        line if times == 1 else f"{line} ({times} times)" for line, times in counted.items()
    )


def _appeal(grounds: list[Ground], when: str) -> str:
    """What could have been done about lines of one kind, had it been told of."""
    first = grounds[0]
    if isinstance(first.entry.event, Listed):
        return "You could have been told on that day."
    if first.appeal is None:
        return "There is no appeal of yours against this."
    *days, last = dict.fromkeys(str(each.answered) for each in grounds)
    answered = f"{', '.join(days)} or {last}" if days else last
    return f"An appeal on that day is answered on day {answered}, {when}."
