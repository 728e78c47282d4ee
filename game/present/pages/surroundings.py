"""What stands around a scene or an ending: the hour, the place, who is there, the doors."""

from __future__ import annotations

from game.core.events import Answered
from game.core.playthrough import Run
from game.core.scene import Face, Picture, Scene
from game.present.explain import door_of
from game.present.pages.page import heading, text
from game.present.screen import Meter, Node
from game.present.words import weekday

_DAWN, _NIGHT = "06:00", "20:30"
_STATES = {True: "open", False: "closed"}


def skyline(run: Run) -> tuple[str, ...]:
    """What is to be known of the city behind a picture: whether no tower stands over it."""
    return () if run.season.rulebook.tower else ("no-tower",)


def light(scene: Scene) -> tuple[str, ...]:
    """The hour and the weather of a scene; rain falls by night as well."""
    if scene.mood == "rain" and not _DAWN <= scene.time < _NIGHT:
        return ("night", "rain")
    return (scene.mood,) if scene.mood else ()


def where(run: Run, place: str, day: int, time: str = "") -> Node:
    """The place, the day and the clock."""
    life = run.season.life
    clock = f"{weekday(life, day)} {time}".strip()
    meter = Meter(min(day, life.days), 1, life.days)
    days = Node("day", "meter", f"Day {day} of {life.days}", str(day), meter=meter)
    parts = (heading("place", place), text("clock", clock), days)
    return Node("where", "group", "Where and when", children=parts)


def company(faces: tuple[Face, ...]) -> tuple[Node, ...]:
    """Who is there, with their faces."""
    if not faces:
        return ()
    portraits = tuple(
        Node(f"face-{place}-portrait", "image", each.name, each.portrait)
        for place, each in enumerate(faces, 1)
    )
    names = ", ".join(each.name for each in faces)
    return (Node("company", "text", f"With you: {names}.", children=portraits),)


def notice(scene: Scene) -> tuple[Node, ...]:
    """What is written large at the place, for everybody to see."""
    if scene.notice is None:
        return ()
    said = scene.notice
    lines = [
        Node(f"notice-{place}", "text", line, tone="machine")
        for place, line in enumerate(said.lines, 1)
    ]
    if said.portrait:
        lines.insert(0, Node("notice-portrait", "image", "A photograph", said.portrait))
    return (Node("notice", "group", said.title, children=tuple(lines), tone="machine"),)


def doors(run: Run) -> Node:
    """The doors that are watched in this life, and what each has answered last, to each person of
    whom it was asked."""
    asked = {(answer.gate, answer.who): answer for _, answer in run.ledger.of(Answered)}
    listed: list[Node] = []
    for id in run.season.life.doors:
        answers = [answer for (gate, _), answer in asked.items() if gate == id]
        listed += [_door(run, place, each) for place, each in enumerate(answers)]
        if not answers:
            name = run.season.rulebook.gate[id].name
            listed.append(Node(f"door-{id}", "gate", name, "not asked", state=("unasked",)))
    return Node("doors", "list", "Doors", children=tuple(listed))


def _door(run: Run, place: int, answer: Answered) -> Node:
    name, state = door_of(run.season, answer.gate, answer.who), _STATES[answer.open]
    id = f"door-{answer.gate}-{place}" if place else f"door-{answer.gate}"
    return Node(id, "gate", name, state, state=(state,))


def last_scene(run: Run) -> Scene:
    """The scene that is on, or the one before the ending."""
    step = run.steps[-1 if run.world.ending is None else -2]
    return run.season.life.scene[step.world.scene]


def ended(run: Run) -> Picture:
    """What is seen at the ending: its own picture, or else where the last scene was."""
    ending, scene = run.season.life.ending[run.world.ending or ""], last_scene(run)
    return ending.picture or Picture(scene.place, scene.stage, scene.alt, scene.spot, scene.mood)
