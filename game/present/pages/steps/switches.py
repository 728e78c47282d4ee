"""Other rules: six switches, and the season lived again with those that are on."""

from __future__ import annotations

from collections import Counter
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
from game.present.pages.steps.beside import RULES, beside, door_of, fewer, unfolded
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
    return Node("switches", "group", NAME, children=(*intro, *fewer("switches-idle", lists, RULES)))


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
    for n, same in enumerate(_alike(every)):
        yield _reason(run, f"reason-{n}", same)


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
    said: dict[str, list[str]] = {}
    for ground in same[0].grounds:
        said.setdefault(_appeal(same[0], ground), []).append(explain.stood_on(run, ground.entry))
    items = tuple(
        Node(f"{id}-{n}", "item", f"{'; '.join(_counted(lines))}. {appeal}")
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


def _counted(lines: list[str]) -> Iterator[str]:
    """Each line once, with how often it stands there if it does more than once."""
    for line, times in Counter(lines).items():
        yield line if times == 1 else f"{line} ({times} times)"


def _appeal(reason: Reason, ground: Ground) -> str:
    """What could have been done about a line, had it been told of."""
    if isinstance(ground.entry.event, Listed):
        return "You could have been told on that day."
    if ground.appeal is None:
        return "There is no appeal of yours against this."
    when = "in time" if reason.in_time(ground) else "too late"
    return f"An appeal on that day is answered on day {ground.answered}, {when}."
