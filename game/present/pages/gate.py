"""The moment at a gate: what it answered, and how little it said."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Chose, Happened
from game.core.moment import Emitted
from game.core.playthrough import Run
from game.present.pages.after import answers, onward
from game.present.pages.dialogs import PauseDialog
from game.present.pages.page import Go, Page, Plain, button, heading, text
from game.present.pages.surroundings import light
from game.present.screen import Node
from game.present.table import Table
from game.present.words import weekday


@dataclass(frozen=True)
class GatePage(Plain):
    """One answer of a gate; `place` counts the answers of the last step."""

    place: int
    id: str = "gate"

    def title(self, table: Table) -> str:
        """The gate's name."""
        _, answer = answers(table.season)[self.place]
        return table.season.season.rulebook.gate[answer.gate].name

    def root(self, table: Table) -> Node:
        """The verdict, the code and the sentence; the checks stay covered."""
        run = table.season
        made, answer = answers(run)[self.place]
        gate = run.season.rulebook.gate[answer.gate]
        state = "open" if answer.open else "closed"
        code = gate.open_code if answer.open else gate.closed_code
        told = gate.open_told if answer.open else gate.closed_told
        checks = tuple(
            Node(f"check-{n}", "record", "Withheld", state=("redacted",), tone="machine")
            for n in range(1, len(answer.findings) + 1)
        )
        person = run.season.life.person[answer.who]
        nodes = [
            heading("gate", gate.name),
            Node("visitor-portrait", "image", person.name, person.portrait, state=_hour(run, made)),
        ]
        if answer.who == run.season.life.citizen:
            nodes.insert(0, text("where", _at(run, made)))
        else:
            nodes.append(text("who", f"For {person.name}"))
        if came := _came(run, self.place):
            nodes.insert(0, text("came", came))
        nodes += [
            Node("verdict", "gate", gate.name, state, state=(state,)),
            Node("code", "text", f"Code {code}", tone="machine"),
            Node("told", "text", told, tone="machine"),
            Node("checks", "list", f"Checks made: {len(checks)}", children=checks),
            button("go-on", "Go on"),
        ]
        return Node("root", "screen", gate.name, children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """On to the next gate, or to where the choice led."""
        if self.place + 1 < len(answers(table.season)):
            return GatePage(self.place + 1)
        return onward(table)

    def back(self, table: Table) -> Page | Go:
        """Pause."""
        return PauseDialog(self)


def _at(run: Run, made: Emitted) -> str:
    """The place and day of the answer, with the time where it falls on the scene's own day."""
    life = run.season.life
    scene = life.scene[made.scene]
    time = f" {scene.time}" if scene.day == made.day else ""
    return f"{scene.place}, {weekday(life, made.day)}{time}"


def _hour(run: Run, made: Emitted) -> tuple[str, ...]:
    """How dark it is and whether it rains, where the scene's own hour is that of the answer."""
    scene = run.season.life.scene[made.scene]
    return light(scene) if scene.day == made.day else ()


def _came(run: Run, place: int) -> str:
    """What the player did: before the first answer of a step in any case, so that it is told before
    what came of it; before a later one only if it led to that gate."""
    chosen = _chosen(run)
    made, _ = answers(run)[place]
    if chosen is None or (place and made.cause != chosen):
        return ""
    event = run.steps[-1].emitted[chosen].event
    return event.text if isinstance(event, Happened) else ""


def _chosen(run: Run) -> int | None:
    """Where in the last step it is told what the choice came to, if one was made."""
    emitted = run.steps[-1].emitted
    chose = [place for place, each in enumerate(emitted) if isinstance(each.event, Chose)]
    told = (n for n, each in enumerate(emitted) if chose and each.cause == chose[0])
    return next((n for n in told if isinstance(emitted[n].event, Happened)), None)
