"""Other rules for the same season: six switches, each of which may be on together with others.

A switch is a pure function of a season. The run is lived again under it with the same choices and
the same luck, as far as the choices can be followed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Literal, assert_never

from game.core import events as e
from game.core.chance import SCALE
from game.core.conditions import Condition, TieRecorded, parts
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.core.rules import Gate
from game.core.season import Season
from game.core.world import LinkDue
from game.debrief.again import again

Switch = Literal["never-err", "no-links", "lapse", "hearing", "told", "no-scheme"]
SWITCHES: tuple[Switch, ...] = ("never-err", "no-links", "lapse", "hearing", "told", "no-scheme")
"""In the order in which they are offered, and in which they are applied where several are on."""

LAPSE = 7
"""After how many days a listing ends."""
HEARING = 7
"""Within how many days an appeal is answered."""


def switched(season: Season, switch: Switch) -> Season:
    """The season under another rule.

    - `never-err`: a sensor that looks passes on what was done. It misses nothing and takes nothing
      for something else; what no sensor looks at stays unseen.
    - `no-links`: no record passes from one file to another, nobody is marked because somebody else
      named them, and no gate looks at the file of anybody but the person who comes to it.
    - `lapse`: a listing ends after `LAPSE` days at the latest, and only a new line of the kind that
      the list asks for brings it back.
    - `hearing`: an appeal is answered within `HEARING` days, whatever was brought or not, by a
      person who strikes the lines under it that are not so. A line that is so stays.
    - `told`: no rule changes. What changes is what is said; see `reasons`.
    - `no-scheme`: no sensor looks, no line is written, no list is kept, and no gate asks anything.
    """
    rulebook = season.rulebook
    match switch:
        case "never-err":
            sensors = tuple(replace(each, miss=0, misread=0) for each in rulebook.sensors)
            return replace(season, rulebook=replace(rulebook, sensors=sensors))
        case "no-links":
            return replace(season, rulebook=_each_alone(rulebook))
        case "lapse":
            return replace(season, lapse=LAPSE)
        case "hearing":
            return replace(season, hearing=HEARING)
        case "told":
            return season
        case "no-scheme":
            return replace(season, rulebook=_idle(rulebook))
    assert_never(switch)


def relived(run: Run, switches: Collection[Switch]) -> Run:
    """The run with these switches on. What comes before they can make a difference is taken from
    the run; where they can make none it is the run itself."""
    on = tuple(switch for switch in SWITCHES if switch in switches)
    turns = [turn for turn in (_begins(run, switch) for switch in on) if turn is not None]
    if not turns:
        return run
    season = run.season
    for switch in on:
        season = switched(season, switch)
    return again(season, run, min(turns))


def _each_alone(rulebook: Rulebook) -> Rulebook:
    signals = tuple(replace(each, on_other=None) for each in rulebook.signals)
    lists = tuple(each for each in rulebook.lists if not _looks_at_others(each.enters))
    gates = tuple(map(_without_others, rulebook.gates))
    return replace(rulebook, links=(), signals=signals, lists=lists, gates=gates)


def _without_others(gate: Gate) -> Gate:
    checks = (each for each in gate.checks if not _looks_at_others(each.condition))
    return replace(gate, checks=tuple(checks))


def _looks_at_others(condition: Condition) -> bool:
    return any(isinstance(part, TieRecorded) for part in parts(condition))


def _idle(rulebook: Rulebook) -> Rulebook:
    """The scheme with its names and nothing at work. Gates stay, as they are still come to."""
    return replace(
        rulebook,
        sensors=tuple(replace(each, miss=SCALE, misread=0) for each in rulebook.sensors),
        gates=tuple(replace(each, checks=()) for each in rulebook.gates),
        links=(),
        lists=(),
        duties=(),
        perks=(),
    )


def _begins(run: Run, switch: Switch) -> int | None:
    """The first turn in which a switch can make a difference; None where there is none."""
    if switch == "no-scheme":
        return 0
    return next((each.turn for each in run.ledger.entries if _matters(switch, each)), None)


def _matters(switch: Switch, entry: Entry) -> bool:
    """Whether this would have come about otherwise, or is kept count of only then."""
    match switch, entry.event:
        case "never-err", e.Sensed(outcome=outcome):
            return outcome != "caught"
        case "no-links", e.Scheduled(LinkDue()) | e.RecordMade(basis="named"):
            return True
        case "no-links", e.Answered(findings=findings):
            return any(_looks_at_others(finding.wanted) for finding in findings)
        case "no-links" | "lapse", e.Listed():
            return True
        case "hearing", e.AppealFiled():
            return True
        case "hearing", e.RecordMade() as record:
            return not record.is_so
        case _:
            return False
