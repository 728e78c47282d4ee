"""What else could have been: other rules, another start, and every way of the season, counted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.debrief.switches import Switch
from game.present.depth import WHOLE, Depth
from game.present.pages.steps import outcomes, switches, twins
from game.present.pages.steps.people import people
from game.present.pages.steps.reasons import Named
from game.present.screen import Node
from game.present.table import Table


@dataclass(frozen=True, slots=True)
class Picked:
    """The switches that are on, and the twin that is open, if one is."""

    on: tuple[Switch, ...] = ()
    twin: str = ""

    def after(self, table: Table, target: str) -> Picked | None:
        """What is picked once this was pressed; None if it is neither a switch nor a twin."""
        if (on := switches.flipped(self.on, target)) is not None:
            return replace(self, on=on)
        twin = twins.picked(table.season, self.twin, target)
        return None if twin is None else replace(self, twin=twin)


NOTHING = Picked()


def otherwise(table: Table, depth: Depth = WHOLE, picked: Picked = NOTHING) -> tuple[Node, ...]:
    """What became of people at a desk; the switches; the twins; every way, counted."""
    run = table.season
    return (
        *people(table, depth.people),
        switches.switches(run, picked.on, depth),
        *(() if depth.short else twins.twins(run, picked.twin)),
        outcomes.outcomes(run, table.explained().ways, depth),
    )


def on_paper(table: Table, named: Named) -> tuple[Node, ...]:
    """The same where nothing can be pressed: each switch and each twin with what comes of it;
    lines of the file as they are `named`."""
    run = table.season
    return (
        *people(table),
        switches.on_paper(run, named),
        *twins.on_paper(run),
        outcomes.on_paper(run, table.explained().ways),
    )
