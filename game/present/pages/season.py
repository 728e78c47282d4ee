"""The season itself: a scene with its choices, the moment at a gate, and the ending."""

from __future__ import annotations

from dataclasses import dataclass

from game.core import events as e
from game.core.engine import NotOffered
from game.core.life import Choice, Scene
from game.core.playthrough import Run
from game.present.pages import debrief, dialogs, ticker, title
from game.present.pages.page import ACTIVATE, Page, Plain, button, heading, text
from game.present.screen import Meter, Node
from game.present.table import Table
from game.present.words import weekday


def after_step(table: Table, *, answers: bool = True) -> Page:
    """Where the last step led: to its gates one after the other, then to the scene or the
    ending."""
    if answers and _answers(table.season):
        return GatePage(0)
    return _onward(table)


def _onward(table: Table) -> Page:
    return PlayPage() if table.season.world.ending is None else EndingPage()


def _answers(run: Run) -> tuple[e.Answered, ...]:
    return tuple(m.event for m in run.steps[-1].emitted if isinstance(m.event, e.Answered))


def standing(run: Run) -> Node:
    """The citizen's standing and band, on the scale of the bands."""
    rulebook, citizen = run.season.rulebook, run.season.life.citizen
    now = run.world.citizen(citizen).standing
    floors = [band.floor for band in rulebook.bands[:-1]]
    low = min(min(floors, default=now) - 100, now)
    high = max(max(floors, default=now) + 50, now)
    marks = tuple((band.floor, band.id) for band in rulebook.bands[:-1])
    band = f"Band {rulebook.band(now)}"
    return Node(
        "standing", "meter", "Standing", str(now), band, meter=Meter(now, low, high, 1, marks)
    )


@dataclass(frozen=True)
class PlayPage(Plain):
    """A scene."""

    id: str = "play"

    def title(self, table: Table) -> str:
        """The scene's title."""
        run = table.season
        return run.season.life.scene[run.world.scene].title

    def root(self, table: Table) -> Node:
        """Where and when, who, the doors, the scene, its choices, and the ticker."""
        run = table.season
        scene = run.season.life.scene[run.world.scene]
        nodes = [
            _where(run, scene),
            Node(
                "stage", "image", scene.alt, scene.stage, state=(scene.mood,) if scene.mood else ()
            ),
            _citizen(run),
            *_told(table),
            _scene(scene),
            _choices(run),
            Node("doors", "list", "Doors", children=_doors(run)),
            ticker.ticker(run),
            button("menu", "Menu"),
        ]
        return Node("root", "screen", scene.title, children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page:
        """Make a choice, or open the menu."""
        if target == "menu":
            return self.back(table)
        try:
            table.choose(target.removeprefix("choice-"))
        except NotOffered:
            return self
        return after_step(table)

    def back(self, table: Table) -> Page:
        """Pause."""
        return dialogs.PauseDialog(self)


def _where(run: Run, scene: Scene) -> Node:
    life = run.season.life
    days = Meter(scene.day, 1, life.days)
    clock = f"{weekday(life, scene.day)} {scene.time}"
    return Node(
        "where",
        "group",
        "Where and when",
        children=(
            heading("place", scene.place),
            text("clock", clock),
            Node("day", "meter", f"Day {scene.day} of {life.days}", str(scene.day), meter=days),
        ),
    )


def _citizen(run: Run) -> Node:
    person = run.season.life.person[run.season.life.citizen]
    role = person.role if person.age is None else f"{person.role}, {person.age}"
    return Node(
        "citizen",
        "group",
        "You",
        children=(
            Node("portrait", "image", f"Portrait of {person.name}", person.portrait),
            heading("who", person.name),
            text("role", role[0].upper() + role[1:]),
            standing(run),
        ),
    )


def _told(table: Table) -> list[Node]:
    """What the app says since the last choice; what a gate said was said at the gate."""
    said = [
        m.event.text
        for m in table.season.steps[-1].emitted
        if isinstance(m.event, e.Told) and not _at_gate(table.season, m.event)
    ]
    nodes = []
    if said:
        nodes.append(Node("told", "alert", "\n".join(said), tone="machine"))
    if table.complaint:
        nodes.append(Node("complaint", "alert", table.complaint))
    return nodes


def _at_gate(run: Run, told: e.Told) -> bool:
    gates = (run.season.rulebook.gate[answer.gate] for answer in _answers(run))
    return any(told.code in (gate.open_code, gate.closed_code) for gate in gates)


def _scene(scene: Scene) -> Node:
    return Node(
        "scene",
        "group",
        scene.title,
        children=(heading("title", scene.title), text("text", scene.text)),
    )


def _choices(run: Run) -> Node:
    choices = tuple(_choice(choice, number) for number, choice in enumerate(run.offered, 1))
    return Node("choices", "list", "What do you do?", children=choices)


def _choice(choice: Choice, number: int) -> Node:
    return Node(
        f"choice-{choice.id}",
        "choice",
        choice.text,
        str(number),
        choice.note,
        state=(choice.eye,) if choice.eye else (),
        actions=ACTIVATE,
    )


def _doors(run: Run) -> tuple[Node, ...]:
    names = {True: "open", False: "closed", None: "unasked"}
    doors = []
    for id in run.season.life.doors:
        state = names[run.world.gate(id)]
        value = "not asked" if state == "unasked" else state
        gate = run.season.rulebook.gate[id]
        doors.append(Node(f"door-{id}", "gate", gate.name, value, state=(state,)))
    return tuple(doors)


@dataclass(frozen=True)
class GatePage(Plain):
    """The moment at a gate: what it answered, and how little it said. `place` counts a step's
    gates."""

    place: int
    id: str = "gate"

    def title(self, table: Table) -> str:
        """The gate's name."""
        answer = _answers(table.season)[self.place]
        return table.season.season.rulebook.gate[answer.gate].name

    def root(self, table: Table) -> Node:
        """The verdict, the code and the sentence; the checks stay covered."""
        run = table.season
        answer = _answers(run)[self.place]
        gate = run.season.rulebook.gate[answer.gate]
        state = "open" if answer.open else "closed"
        code = gate.open_code if answer.open else gate.closed_code
        told = gate.open_told if answer.open else gate.closed_told
        checks = tuple(
            Node(f"check-{n}", "record", "Withheld", state=("redacted",), tone="machine")
            for n in range(1, len(answer.findings) + 1)
        )
        nodes = [
            heading("gate", gate.name),
            Node("verdict", "gate", gate.name, state, state=(state,)),
            Node("code", "text", f"Code {code}", tone="machine"),
            Node("told", "text", told, tone="machine"),
            Node("checks", "list", f"Checks made: {len(checks)}", children=checks),
        ]
        if (where := _at(run)) is not None:
            nodes.insert(1, text("where", where))
        if answer.who != run.season.life.citizen:
            nodes.insert(1, text("who", f"For {run.season.life.person[answer.who].name}"))
        nodes.append(button("go-on", "Go on"))
        return Node("root", "screen", gate.name, children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page:
        """On to the next gate, or to where the choice led."""
        if self.place + 1 < len(_answers(table.season)):
            return GatePage(self.place + 1)
        return _onward(table)

    def back(self, table: Table) -> Page:
        """Pause."""
        return dialogs.PauseDialog(self)


def _at(run: Run) -> str | None:
    """The place and time of the scene that the last step led to."""
    if run.world.ending is not None:
        return None
    life = run.season.life
    scene = life.scene[run.world.scene]
    return f"{scene.place}, {weekday(life, scene.day)} {scene.time}"


@dataclass(frozen=True)
class EndingPage(Plain):
    """How it ended."""

    id: str = "ending"

    def title(self, table: Table) -> str:
        """The ending's title."""
        run = table.season
        return run.season.life.ending[run.world.ending or ""].title

    def root(self, table: Table) -> Node:
        """What became of them, and the way to the debrief."""
        run = table.season
        ending = run.season.life.ending[run.world.ending or ""]
        return Node(
            "root",
            "screen",
            ending.title,
            children=(
                heading("title", ending.title),
                text("text", ending.text),
                standing(run),
                button("debrief", "See what was recorded, and why"),
                button("title-screen", "Back to the title"),
            ),
        )

    def activate(self, table: Table, target: str) -> Page:
        """To the debrief, or out."""
        match target:
            case "debrief":
                return debrief.DebriefPage()
            case "title-screen":
                return title.TitlePage()
        return self

    def back(self, table: Table) -> Page:
        """Pause."""
        return dialogs.PauseDialog(self)
