"""A scene: where and when, who, the doors, what may be done, and the ticker."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.engine import NotOffered
from game.core.life import Choice, Scene
from game.core.playthrough import Run
from game.present.pages.after import after_step
from game.present.pages.case import case_file
from game.present.pages.dialogs import PauseDialog
from game.present.pages.map import hush, on_the_map
from game.present.pages.page import ACTIVATE, Go, Page, Plain, button, heading, text
from game.present.pages.standing import standing
from game.present.pages.temper import temper
from game.present.pages.ticker import ticker
from game.present.pages.told import told
from game.present.screen import Meter, Node
from game.present.table import Table
from game.present.words import weekday

_DAWN, _NIGHT = "06:00", "20:30"


@dataclass(frozen=True)
class PlayPage(Plain):
    """A scene."""

    id: str = "play"

    def title(self, table: Table) -> str:
        """The scene's title."""
        run = table.season
        return run.season.life.scene[run.world.scene].title

    def root(self, table: Table) -> Node:
        """What came of the last choice, then the scene and its choices, then the rest."""
        run = table.season
        scene = run.season.life.scene[run.world.scene]
        mood = (*light(scene), *skyline(run), *hush(run))
        nodes = [
            ticker(run),
            *on_the_map(run),
            *told(table),
            _where(run, scene),
            Node("stage", "image", scene.alt, scene.stage, state=mood),
            *_company(scene),
            *case_file(table, scene),
            _scene(scene.title, run.text(len(run.choices))),
            _choices(run),
            _citizen(run),
            Node("doors", "list", "Doors", children=_doors(run)),
            button("menu", "Menu"),
        ]
        return Node("root", "screen", scene.title, children=tuple(nodes))

    def activate(self, table: Table, target: str) -> Page | Go:
        """Make a choice, or open the menu."""
        if target == "menu":
            return self.back(table)
        try:
            table.choose(target.removeprefix("choice-"))
        except NotOffered:
            return self
        return after_step(table)

    def back(self, table: Table) -> Page | Go:
        """Pause."""
        return PauseDialog(self)


def skyline(run: Run) -> tuple[str, ...]:
    """What is to be known of the city behind a picture: whether no tower stands over it."""
    return () if run.season.rulebook.tower else ("no-tower",)


def light(scene: Scene) -> tuple[str, ...]:
    """The hour and the weather of a scene; rain falls by night as well."""
    if scene.mood == "rain" and not _DAWN <= scene.time < _NIGHT:
        return ("night", "rain")
    return (scene.mood,) if scene.mood else ()


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


def _company(scene: Scene) -> tuple[Node, ...]:
    """Who is there, with their faces."""
    if not scene.company:
        return ()
    faces = tuple(
        Node(f"face-{place}-portrait", "image", each.name, each.portrait)
        for place, each in enumerate(scene.company, 1)
    )
    names = ", ".join(each.name for each in scene.company)
    return (Node("company", "text", f"With you: {names}.", children=faces),)


def _citizen(run: Run) -> Node:
    person = run.season.life.person[run.season.life.citizen]
    role = person.role if person.age is None else f"{person.role}, {person.age}"
    return Node(
        "citizen",
        "group",
        "You",
        children=(
            Node(
                "portrait",
                "image",
                f"Portrait of {person.name}",
                person.portrait,
                state=(temper(run),),
            ),
            heading("who", person.name),
            text("role", role[0].upper() + role[1:]),
            standing(run),
            *_quota(run),
        ),
    )


def _quota(run: Run) -> tuple[Node, ...]:
    quota = run.season.life.quota
    if quota is None:
        return ()
    done = run.world.flag(quota.flag)
    meter = Meter(min(done, quota.of), 0, quota.of)
    return (Node("quota", "meter", quota.name, f"{done} of {quota.of}", meter=meter),)


def _scene(title: str, words: str) -> Node:
    return Node(
        "scene",
        "group",
        title,
        children=(heading("title", title), text("text", words)),
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
