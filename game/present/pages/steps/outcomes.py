"""All the ways of the season as one picture: each ending and each door as a bar."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from game.core import events as e
from game.core.effects import AskGate
from game.core.playthrough import Run
from game.debrief.ways import GateWays, Ways
from game.present.depth import PAPER, WHOLE, Depth
from game.present.explain import door_of
from game.present.screen import Meter, Node
from game.present.words import count, listed

NAME = "Every way it could have gone"
TOO_MANY = "There are more ways for this season to go than can be counted here."
HERE = "This is where you came."


def outcomes(run: Run, ways: Ways | None, depth: Depth = WHOLE) -> Node:
    """The ways counted, each ending and each door, and what is true of all of them."""
    children: list[Node] = [Node("outcomes-name", "heading", NAME)]
    if ways is None:
        children.append(Node("ways-none", "text", TOO_MANY))
    else:
        intro = () if depth.short else (Node("ways-intro", "text", _intro(ways)),)
        children += [*intro, _chart(run, ways, depth), *_proved(ways, depth.proved)]
    return Node("outcomes", "group", NAME, children=tuple(children))


def bars(run: Run, ways: Ways, depth: Depth = WHOLE) -> tuple[Node, ...]:
    """The endings, and the doors, each with its counted sentence and its share as a meter."""
    endings = tuple(_ending(run, ways, id, number, depth) for id, number in ways.endings)
    doors = tuple(_door(run, n, gate, depth) for n, gate in _counted(run, ways, depth.bars))
    lists = [Node("ways", "list", "How it can end", children=endings)]
    if doors:
        lists.append(Node("ways-doors", "list", "How often each door opens", children=doors))
    return tuple(lists)


def _counted(run: Run, ways: Ways, most: int) -> list[tuple[int, GateWays]]:
    """The doors in the order of their days; of many, those that answered in this run and that the
    life is about."""
    life = run.season.life
    gates = list(enumerate(sorted(ways.gates, key=lambda gate: life.scene[gate.scene].day)))

    def weight(numbered: tuple[int, GateWays]) -> tuple[bool, bool, int]:
        place, gate = numbered
        return (not _said(run, gate)[0], gate.gate not in life.doors, -place)

    return sorted(sorted(gates, key=weight)[:most])


def on_paper(run: Run, ways: Ways | None) -> Node:
    """The same as words with bars, each in a line: what is counted is said above them."""
    made = outcomes(run, ways, PAPER)
    children = (part for node in made.children for part in _in_words(node))
    return replace(made, children=tuple(children))


def _in_words(node: Node) -> tuple[Node, ...]:
    if node.role != "chart":
        return (node,)
    return (
        Node(node.id, "text", f"{node.name}. {node.detail}"),
        *(replace(each, name=f"{each.name}{_OF[each.id]}") for each in node.children),
    )


_OF = {"ways": ", and in how many ways", "ways-doors": ", of the ways that come to it there"}


def _intro(ways: Ways) -> str:
    return (
        "With other choices and your luck (what was caught, missed or misread), this season can "
        f"go {count(ways.total)} ways. The numbers count ways; they are not chances."
    )


def _chart(run: Run, ways: Ways, depth: Depth) -> Node:
    name, told = "All of them at once", _summary(run, ways)
    if depth.short:
        name, told = (
            f"All {count(ways.total)} ways at once",
            "With your luck. They are counts, not chances.",
        )
    children = bars(run, ways, depth)
    return Node("ways-chart", "chart", name, "", told, ("bars",), children=children)


def _summary(run: Run, ways: Ways) -> str:
    endings, total, here = run.season.life.ending, count(ways.total), run.world.ending
    most = max(number for _, number in ways.endings)
    first = [id for id, number in ways.endings if number == most]
    names = listed(f"'{endings[id].title}'" for id in first)
    if first == [here]:
        return f"The commonest ending is yours, {names}: {count(most)} of {total} ways."
    if len(first) == 1:
        longest = f"The commonest ending is {names}: {count(most)} of {total} ways."
    else:
        longest = f"The commonest endings are {names}: {count(most)} of {total} ways each."
    if here is None:
        return longest
    if here in first:
        return f"{longest} Yours is '{endings[here].title}'."
    return (
        f"{longest} Yours, '{endings[here].title}', comes about in {count(ways.ending(here))} ways."
    )


def _ending(run: Run, ways: Ways, id: str, number: int, depth: Depth) -> Node:
    ending = run.season.life.ending[id]
    counted = f"{count(number)} of {count(ways.total)}"
    here = id == run.world.ending
    long = f"{ending.title}: {ending.gloss} In {counted} ways."
    brief = f"{ending.title}: {ending.gloss} {counted}."
    if not number:
        long = brief = f"{ending.title}: {ending.gloss} With your luck it never comes about."
    return Node(
        f"way-{id}",
        "item",
        f"{ending.title}: {counted}" if depth.short else brief if depth.bare else long,
        detail=HERE if here else "",
        state=("selected",) if here else (),
        meter=Meter(number, 0, ways.total),
    )


def _door(run: Run, place: int, gate: GateWays, depth: Depth) -> Node:
    asked, (said, on), (day, title) = count(gate.asked), _said(run, gate), _place(run, gate)
    where = f"{door_of(run.season, gate.gate, gate.who)}, day {on or day} ('{title}')"
    opens = {0: "none", gate.asked: "all"}.get(gate.opens, count(gate.opens))
    return Node(
        f"ways-door-{place}",
        "item",
        f"{where}: {opens} of {asked}."
        if depth.bare
        else f"{where}: asked in {asked} ways, open in {opens} of them.",
        detail=_YOURS[said],
        state=(said,) if said else (),
        meter=Meter(gate.opens, 0, gate.asked),
    )


def _place(run: Run, gate: GateWays) -> tuple[int, str]:
    """The day and the title of the scene in which a gate is asked; of an ending, if only that asks
    it."""
    life, asks = run.season.life, AskGate(gate.gate, gate.who)
    scene = life.scene[gate.scene]
    endings = [each for each in life.endings if asks in each.arrives]
    choices = chain.from_iterable(choice.effects for choice in scene.choices)
    if asks in (*scene.arrives, *choices) or len(endings) != 1:
        return scene.day, scene.title
    return endings[0].day, endings[0].title


_PASSED = "You did not come to it."
_YOURS = {"open": "For you it was open.", "closed": "For you it was shut.", "": _PASSED}


def _said(run: Run, gate: GateWays) -> tuple[str, int]:
    """What the door said in this run at this place, and on what day: the last time if it was asked
    more than once; nothing, and day 0, if it was not."""
    key = (gate.gate, gate.who, gate.scene)
    said = [
        (a.open, x.day) for x, a in run.ledger.of(e.Answered) if (a.gate, a.who, x.scene) == key
    ]
    if not said:
        return "", 0
    is_open, day = said[-1]
    return ("open" if is_open else "closed"), day


def _proved(ways: Ways, most: int) -> tuple[Node, ...]:
    if not ways.promises:
        return ()
    items = tuple(Node(f"proved-{each.id}", "item", each.says) for each in ways.promises[:most])
    return (Node("proved", "list", "True of every way", children=items),)
