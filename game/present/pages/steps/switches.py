"""Other rules: six switches, and the season lived again with those that are on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from game.core.playthrough import Run
from game.debrief.beside import Beside
from game.debrief.switches import HEARING, LAPSE, SWITCHES, Switch, relived
from game.present.depth import WHOLE, Depth
from game.present.pages.page import ACTIVATE, heading, text
from game.present.pages.steps.beside import RULES, beside, fewer, unfolded
from game.present.pages.steps.idle import why
from game.present.pages.steps.reasons import Named, with_reasons
from game.present.screen import Node

NAME = "Other rules"
LISTED = "Flip any of them"
INTRO = "Six things that could be otherwise. Your choices and your luck stay as they were."
IN_SHORT = "Your choices and your luck, under other rules."
MARK = "switch-"

NOTHING_KEPT = replace(
    RULES,
    told="{told} {was}; here nobody would have asked.",
    kept=False,
)

_WORDS: dict[Switch, tuple[str, str]] = {
    "never-err": (
        "Sensors that never err",
        "What they look at they pass on as it was.",
    ),
    "no-links": (
        "No links and no copies",
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


def on_paper(run: Run, named: Named) -> Node:
    """Each switch by itself, with what it does and what comes of it; lines as they are `named`."""
    lists = tuple(
        unfolded(f"{MARK}{each}", (f"{name}.", does), tuple(_result(run, (each,), named)))
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


def _result(run: Run, on: Collection[Switch], named: Named | None = None) -> Iterator[Node]:
    now = relived(run, on)
    if set(on) - {"told"}:
        voice = NOTHING_KEPT if "no-scheme" in on else RULES
        yield beside("relived", "What comes of it", Beside(run, now), voice)
        said = " ".join(why(run, now, on))
        yield from (Node("relived-why", "note", said),) if said else ()
    if "told" in on:
        yield from with_reasons(now, named)
