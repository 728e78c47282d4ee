"""Questions to take along."""

from __future__ import annotations

from game.core.playthrough import Run
from game.debrief.unsaid import Unsaid, chances
from game.present.depth import WHOLE, Depth
from game.present.pages.page import text
from game.present.screen import Node
from game.present.table import Table


def ask(table: Table, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """Open questions, and something to debate, for which one has to sit down."""
    return (*questions(table, depth), *(_motion(table) if depth.all else ()))


def questions(table: Table, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """The life's own question, those of the harms, and what was left unsaid."""
    run, told = table.season, table.explained()
    evidence = table.shelf.evidence()
    nodes = [Node("question-life", "note", run.season.life.question)]
    for id in told.harms[: depth.questions]:
        question = evidence.harm[id].questions[0]
        nodes.append(Node(f"question-{id}", "note", question))
    if told.unsaid:
        scenes, silent = chances(run)
        nodes.append(text("unsaid-count", _counted(scenes, silent)))
        left = told.unsaid if not silent else tuple(each for each in told.unsaid if each.silent)
        nodes.append(_left(run, left, depth, spoke=not silent))
        it = "it" if len(left) == 1 else "one of them"
        nodes.append(Node("question-unsaid", "note", f"What might {it} have cost?"))
    return tuple(nodes)


def _left(run: Run, unsaid: tuple[Unsaid, ...], depth: Depth, *, spoke: bool) -> Node:
    """What was left unsaid; of many, what could have been said last. `spoke`: whether something
    else was said in each of these scenes. Where each could have been said is left out in short."""
    shown = list(enumerate(unsaid))[-depth.unsaid :]
    items = tuple(
        Node(f"unsaid-{n}", "item", _where(run, each, depth) + each.choice.text)
        for n, each in shown
    )
    name = "Unsaid or undone" if len(shown) == len(unsaid) else "Unsaid or undone, among others"
    if spoke:
        name = "What else there was to say or do"
    return Node("unsaid", "list", name, children=items)


def _where(run: Run, each: Unsaid, depth: Depth) -> str:
    if depth.short:
        return ""
    day = run.steps[each.turn - 1].world.day
    return f"Day {day}, '{run.season.life.scene[each.scene].title}': "


def _counted(scenes: int, silent: int) -> str:
    """How often there was something to say, and how often something else was done."""
    if not silent:
        return "Whenever you could have spoken up, you did."
    if scenes == 1:
        return "In one scene you could have spoken up. You did something else."
    them = {1: "one of them", 2: "both of them" if scenes == 2 else "2 of them"}
    left = them.get(silent, "each of them" if silent == scenes else f"{silent} of them")
    return f"In {scenes} scenes you could have spoken up. In {left} you did something else."


def _motion(table: Table) -> tuple[Node, ...]:
    harms = table.explained().harms
    if not harms:
        return ()
    motion = table.shelf.evidence().harm[harms[0]].motion
    sides = (
        Node("motion-for", "item", f"For: {motion.strongest_for}"),
        Node("motion-against", "item", f"Against: {motion.strongest_against}"),
    )
    return (Node("motion", "list", motion.text, children=sides),)
