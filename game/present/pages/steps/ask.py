"""Questions to take along."""

from __future__ import annotations

from game.debrief.unsaid import chances
from game.present.pages.page import text
from game.present.screen import Node
from game.present.table import Table


def ask(table: Table) -> tuple[Node, ...]:
    """Open questions, and something to debate."""
    return (*questions(table), *_motion(table))


def questions(table: Table) -> tuple[Node, ...]:
    """The life's own question, those of the harms, and what was left unsaid."""
    run, told = table.season, table.explained()
    evidence = table.shelf.evidence()
    nodes = [Node("question-life", "note", run.season.life.question)]
    for id in told.harms[:3]:
        question = evidence.harm[id].questions[0]
        nodes.append(Node(f"question-{id}", "note", question))
    if told.unsaid:
        unsaid = tuple(
            Node(f"unsaid-{n}", "item", f"{each.choice.text}") for n, each in enumerate(told.unsaid)
        )
        nodes.append(text("unsaid-count", _counted(*chances(run))))
        nodes.append(Node("unsaid", "list", "Things left unsaid", children=unsaid))
        nodes.append(Node("question-unsaid", "note", "What might it have cost to say one of them?"))
    return tuple(nodes)


def _counted(scenes: int, silent: int) -> str:
    """How often there was something to say, and how often it was left."""
    if not silent:
        return "Whenever there was something to say, something was said."
    if scenes == 1:
        return "In one scene there was something to say, and nothing was said."
    if scenes == silent:
        return f"In {scenes} scenes there was something to say. Nothing was said in any of them."
    return f"In {scenes} scenes there was something to say. Nothing was said in {silent}."


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
