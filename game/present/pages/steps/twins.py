"""Twins: the same choices from another start, side by side."""

from __future__ import annotations

from game.core.playthrough import Run
from game.debrief.beside import Beside
from game.debrief.twins import Twin
from game.debrief.twins import twins as twins_of
from game.present import explain
from game.present.pages.page import ACTIVATE, heading, text
from game.present.pages.steps.beside import START, beside, fewer, unfolded
from game.present.screen import Node
from game.present.words import within

NAME = "Twins"
LISTED = "Open any of them"
INTRO = "A twin makes the same choices with the same luck, from another start."
MARK = "twin-"


def twins(run: Run, opened: str) -> tuple[Node, ...]:
    """A button for each twin, and the one that is open beside this run; nothing if there are
    none."""
    every = twins_of(run)
    if not every:
        return ()
    children = [
        heading("twins-name", NAME),
        text("twins-intro", INTRO),
        Node("twins-list", "list", LISTED, children=tuple(_button(run, t, opened) for t in every)),
    ]
    children += [_compared(run, each) for each in every if each.id == opened]
    return (Node("twins", "group", NAME, children=tuple(children)),)


def picked(run: Run, opened: str, target: str) -> str | None:
    """The twin that is open after this was pressed, none if it was closed; None if it is no
    twin."""
    pressed = next((each.id for each in twins_of(run) if f"{MARK}{each.id}" == target), None)
    return "" if pressed == opened else pressed


def on_paper(run: Run) -> tuple[Node, ...]:
    """Each twin with what comes of it; nothing if there are none."""
    lists = tuple(
        unfolded(f"{MARK}{each.id}", (called(run, each),), (_compared(run, each),))
        for each in twins_of(run)
    )
    if not lists:
        return ()
    intro = (heading("twins-name", NAME), text("twins-intro", INTRO))
    return (Node("twins", "group", NAME, children=(*intro, *fewer("twins-idle", lists, START))),)


def called(run: Run, twin: Twin) -> str:
    """The twin in a sentence."""
    citizen = explain.first_name(run.season, run.season.life.citizen)
    match twin.kind:
        case "band":
            return f"{citizen} begins in band {twin.about[0]}."
        case "start":
            return f"{citizen} comes into the season with {twin.about[0]} points."
        case "untied":
            return _untied(run, citizen, twin.about[0])
        case "blank":
            return f"{citizen} begins with an empty file."
        case "street":
            names = " and no ".join(run.season.rulebook.sensor[n].name.lower() for n in twin.about)
            return f"{citizen} walks where there is no {names}."


def _untied(run: Run, citizen: str, other: str) -> str:
    """Somebody by their whole name, for it is the family name that some go by; who only keeps
    copies is no tie of the citizen's."""
    life, rulebook = run.season.life, run.season.rulebook
    copying = {link.tie for link in rulebook.links if not explain.passes_points(rulebook, link)}
    keeps = any(tie.kind in copying and tie.person == other for tie in life.ties)
    name = life.person[other].name
    if keeps:
        return f"{name} keeps no copy of {citizen}'s file."
    return f"No file ties {citizen} to {within(name)}."


def _button(run: Run, twin: Twin, opened: str) -> Node:
    state, below = (("on",), "Open, below.") if twin.id == opened else ((), "")
    name = called(run, twin)
    return Node(f"{MARK}{twin.id}", "button", name, detail=below, state=state, actions=ACTIVATE)


def _compared(run: Run, twin: Twin) -> Node:
    return beside("beside-twin", called(run, twin), Beside(run, twin.lived(run)), START)
