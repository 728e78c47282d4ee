"""Other rules: six switches, and the season lived again with those that are on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from game.core.events import Listed
from game.core.playthrough import Run
from game.debrief.beside import Beside
from game.debrief.reasons import Ground, Reason, reasons
from game.debrief.switches import HEARING, LAPSE, SWITCHES, Switch, relived
from game.present import explain
from game.present.depth import WHOLE, Depth
from game.present.pages.page import ACTIVATE, heading, text
from game.present.pages.steps.beside import RULES, beside, door_of, unfolded
from game.present.screen import Node

NAME = "Other rules"
LISTED = "Flip any of them"
INTRO = (
    "Six rules that could be otherwise. Under them this season is lived again, with your choices "
    "and your luck."
)
IN_SHORT = "Your choices and your luck, under other rules."
MARK = "switch-"

NOTHING_KEPT = replace(
    RULES,
    told="The first is '{gate}', on day {day}. You were told {was}; here nobody would have asked.",
    kept=False,
)

_WORDS: dict[Switch, tuple[str, str]] = {
    "never-err": (
        "Sensors that never err",
        "What they look at they pass on as it was.",
    ),
    "no-links": (
        "No links between people",
        "Nothing passes from file to file, and no door looks at anybody else's.",
    ),
    "lapse": (
        "Lists that expire",
        f"A name is off after {LAPSE} days. Only a new line brings it back.",
    ),
    "hearing": (
        "An appeal within a week",
        f"Within {HEARING} days a person answers, and strikes what is not so.",
    ),
    "told": (
        "Reasons shown",
        "No rule changes. Each shut door says what it looked at, and since when.",
    ),
    "no-scheme": (
        "No scheme at all",
        "Nothing is written down, and no door asks.",
    ),
}


def switches(run: Run, on: Collection[Switch], depth: Depth = WHOLE) -> Node:
    """The six switches, and below them what comes of those that are on. In short a switch says
    what it does once it is on."""
    toggles = tuple(
        _toggle(run, each, on=each in on, told=each in on or not depth.short) for each in SWITCHES
    )
    children = (
        heading("switches-name", NAME),
        text("switches-intro", IN_SHORT if depth.short else INTRO),
        Node("switches-list", "list", LISTED, children=toggles),
        *_result(run, on),
    )
    return Node("switches", "group", NAME, children=children)


def flipped(on: tuple[Switch, ...], target: str) -> tuple[Switch, ...] | None:
    """The switches that are on after this one was pressed; None if it is none of them."""
    pressed = next((each for each in SWITCHES if f"{MARK}{each}" == target), None)
    if pressed is None:
        return None
    return tuple(each for each in SWITCHES if (each in on) != (each == pressed))


def on_paper(run: Run) -> Node:
    """Each switch by itself, with what it does and what comes of it."""
    lists = tuple(
        unfolded(f"{MARK}{each}", (f"{name}.", does), tuple(_result(run, (each,))))
        for each in SWITCHES
        for name, does in (_words(run, each),)
    )
    intro = (heading("switches-name", NAME), text("switches-intro", INTRO))
    return Node("switches", "group", NAME, children=(*intro, *lists))


def _words(run: Run, switch: Switch) -> tuple[str, str]:
    """What a switch is called and does; where firms keep pages there is no scheme to do without."""
    name, does = _WORDS[switch]
    if switch == "no-scheme" and run.season.rulebook.pages:
        name = "No pages at all"
    return name, does


def _toggle(run: Run, switch: Switch, *, on: bool, told: bool) -> Node:
    name, does = _words(run, switch)
    state, value = (("on",), "on") if on else ((), "off")
    about = does if told else ""
    return Node(f"{MARK}{switch}", "toggle", name, value, about, state, ACTIVATE)


def _result(run: Run, on: Collection[Switch]) -> Iterator[Node]:
    now = relived(run, on)
    if set(on) - {"told"}:
        voice = NOTHING_KEPT if "no-scheme" in on else RULES
        yield beside("relived", "What comes of it", Beside(run, now), voice)
    if "told" in on:
        yield from _told(now)


# --- Reasons -----------------------------------------------------------------------------


def _told(run: Run) -> Iterator[Node]:
    """Each shut door with what you could have been told of it, and when."""
    every = reasons(run)
    if not every:
        yield Node("reasons-none", "note", "No door shuts, so there is no reason to give.")
        return
    in_time = sum(any(map(each.in_time, each.grounds)) for each in every)
    yield Node("reasons-says", "note", _in_time(in_time))
    alike: dict[tuple[str, tuple[str, ...]], list[Reason]] = {}
    for reason in every:
        alike.setdefault((_wanted(run, reason), _grounds(run, reason)), []).append(reason)
    for n, ((wanted, lines), same) in enumerate(alike.items()):
        yield _reason(run, f"reason-{n}", same, wanted, lines)


def _in_time(number: int) -> str:
    if not number:
        return "Had you been told, no appeal could have been answered in time."
    if number == 1:
        return "Had you been told, an appeal could have been answered in time once."
    return f"Had you been told, an appeal could have been answered in time {number} times."


def _reason(run: Run, id: str, same: list[Reason], wanted: str, lines: tuple[str, ...]) -> Node:
    """Doors that shut for one and the same reason, in one."""
    asked = "; ".join(f"{door_of(run.season, r.gate, r.who)}, day {r.day}" for r in same)
    they = "It" if len(same) == 1 else "They"
    name = f"{asked}. {they} wanted: {wanted}. What {they.lower()} stood on:"
    items = (Node(f"{id}-{n}", "item", line) for n, line in enumerate(lines))
    return Node(id, "list", name, children=tuple(items))


def _wanted(run: Run, reason: Reason) -> str:
    checks = run.season.rulebook.gate[reason.gate].checks
    return next(each.name for each in checks if each.id == reason.check)


def _grounds(run: Run, reason: Reason) -> tuple[str, ...]:
    """Each ground with what could have been done about it; those against which there is no appeal
    in one."""
    fixed = [each for each in reason.grounds if _is_fixed(each)]
    lines = [_ground(run, reason, each) for each in reason.grounds if not _is_fixed(each)]
    if fixed:
        stood_on = "; ".join(explain.stood_on(run, each.entry) for each in fixed)
        them = "it" if len(fixed) == 1 else "any of these"
        lines.append(f"{stood_on}. There is no appeal of yours against {them}.")
    return tuple(lines) or ("No line stands behind it.",)


def _is_fixed(ground: Ground) -> bool:
    """Whether it is a line that no appeal of the citizen's can strike."""
    return ground.appeal is None and not isinstance(ground.entry.event, Listed)


def _ground(run: Run, reason: Reason, ground: Ground) -> str:
    line = explain.stood_on(run, ground.entry)
    if isinstance(ground.entry.event, Listed):
        return f"{line}. You could have been told on that day."
    when = "in time" if reason.in_time(ground) else "too late"
    return f"{line}. An appeal on that day is answered on day {ground.answered}, {when}."
