"""What else could have been: every way of the season, counted."""

from __future__ import annotations

from game.present.pages.page import text
from game.present.pages.steps.people import people
from game.present.screen import Node
from game.present.table import Table
from game.present.words import count


def otherwise(table: Table) -> tuple[Node, ...]:
    """Every way the season could have gone, counted, and what is true of all of them."""
    run, ways = table.season, table.explained().ways
    others = people(table)
    if ways is None:
        return (
            *others,
            text(
                "ways-none", "There are more ways for this season to go than can be counted here."
            ),
        )
    endings = run.season.life.ending
    intro = (
        f"With other choices and the same luck, this season can go {count(ways.total)} ways. "
        "Each was walked to its end. The numbers count ways; they are not chances."
    )
    items = tuple(
        Node(
            f"way-{id}",
            "item",
            f"{endings[id].title}: {endings[id].gloss} {count(number)} ways.",
            state=("selected",) if id == run.world.ending else (),
            detail="This is where you came." if id == run.world.ending else "",
        )
        for id, number in ways.endings
    )
    nodes = [
        *others,
        text("ways-intro", intro),
        Node("ways", "list", "How it can end", children=items),
    ]
    if ways.promises:
        proved = tuple(
            Node(f"proved-{promise.id}", "item", promise.says) for promise in ways.promises
        )
        nodes.append(Node("proved", "list", "True of every one of them", children=proved))
    return tuple(nodes)
