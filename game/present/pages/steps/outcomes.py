"""All the ways of the season as one picture: each ending and each door as a bar."""

from __future__ import annotations

from dataclasses import replace

from game.core import events as e
from game.core.playthrough import Run
from game.debrief.ways import GateWays, Ways
from game.present.screen import Meter, Node
from game.present.words import count

NAME = "Every way it could have gone"
TOO_MANY = "There are more ways for this season to go than can be counted here."
HERE = "This is where you came."


def outcomes(run: Run, ways: Ways | None) -> Node:
    """The ways counted, each ending and each door, and what is true of all of them."""
    children: list[Node] = [Node("outcomes-name", "heading", NAME)]
    if ways is None:
        children.append(Node("ways-none", "text", TOO_MANY))
    else:
        children += [Node("ways-intro", "text", _intro(ways)), _chart(run, ways), *_proved(ways)]
    return Node("outcomes", "group", NAME, children=tuple(children))


def bars(run: Run, ways: Ways) -> tuple[Node, ...]:
    """The endings, and the doors, each with its counted sentence and its share as a meter."""
    endings = tuple(_ending(run, ways, id, number) for id, number in ways.endings)
    scene = run.season.life.scene
    gates = sorted(ways.gates, key=lambda gate: scene[gate.scene].day)
    doors = tuple(_door(run, n, gate) for n, gate in enumerate(gates))
    lists = [Node("ways", "list", "How it can end", children=endings)]
    if doors:
        lists.append(Node("ways-doors", "list", "How often each door opens", children=doors))
    return tuple(lists)


def on_paper(run: Run, ways: Ways | None) -> Node:
    """The same in words alone, with no picture."""
    made = outcomes(run, ways)
    children = (part for node in made.children for part in _in_words(node))
    return replace(made, children=tuple(children))


def _in_words(node: Node) -> tuple[Node, ...]:
    if node.role != "chart":
        return (node,)
    return (Node(node.id, "text", f"{node.name}. {node.detail}"), *node.children)


def _intro(ways: Ways) -> str:
    return (
        f"With other choices and the same luck, this season can go {count(ways.total)} ways. "
        "Each was walked to its end. The numbers count ways; they are not chances."
    )


def _chart(run: Run, ways: Ways) -> Node:
    name = "All of them at once"
    return Node(
        "ways-chart", "chart", name, "", _summary(run, ways), ("bars",), children=bars(run, ways)
    )


def _summary(run: Run, ways: Ways) -> str:
    endings, total = run.season.life.ending, count(ways.total)
    id, most = max(ways.endings, key=lambda pair: pair[1])
    longest = f"Most often it ends with '{endings[id].title}': in {count(most)} of {total} ways."
    if (here := run.world.ending) is None:
        return longest
    came = f"You came to '{endings[here].title}', as in {count(ways.ending(here))} of {total}."
    return f"{longest} {came}"


def _ending(run: Run, ways: Ways, id: str, number: int) -> Node:
    ending = run.season.life.ending[id]
    counted = f"In {count(number)} of {count(ways.total)} ways."
    here = id == run.world.ending
    return Node(
        f"way-{id}",
        "item",
        f"{ending.title}: {ending.gloss} {counted}",
        detail=HERE if here else "",
        state=("selected",) if here else (),
        meter=Meter(number, 0, ways.total),
    )


def _door(run: Run, place: int, gate: GateWays) -> Node:
    season, asked = run.season, count(gate.asked)
    name, scene = season.rulebook.gate[gate.gate].name, season.life.scene[gate.scene]
    who = "" if gate.who == season.life.citizen else f", for {season.life.person[gate.who].name}"
    where = f"{name}{who}, day {scene.day} ('{scene.title}')"
    said = _said(run, gate)
    return Node(
        f"ways-door-{place}",
        "item",
        f"{where}: asked in {asked} ways, open in {count(gate.opens)} of them.",
        detail=_YOURS[said],
        state=(said,) if said else (),
        meter=Meter(gate.opens, 0, gate.asked),
    )


_YOURS = {"open": "For you it was open.", "closed": "For you it was shut.", "": ""}


def _said(run: Run, gate: GateWays) -> str:
    """What the door said in this run at this place, the last time if it was asked more than
    once; nothing if it was not."""
    key = (gate.gate, gate.who, gate.scene)
    said = [a.open for x, a in run.ledger.of(e.Answered) if (a.gate, a.who, x.scene) == key]
    if not said:
        return ""
    return "open" if said[-1] else "closed"


def _proved(ways: Ways) -> tuple[Node, ...]:
    if not ways.promises:
        return ()
    items = tuple(Node(f"proved-{each.id}", "item", each.says) for each in ways.promises)
    return (Node("proved", "list", "True of every one of them", children=items),)
