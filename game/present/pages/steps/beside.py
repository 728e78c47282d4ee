"""Two seasons side by side: a sentence or two, and what was beside what would be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.core.events import RecordMade
from game.core.playthrough import Run
from game.core.season import Season
from game.debrief.beside import Bend, Beside, DoorPair, FilePart, Met, lines
from game.present.explain import door_of, first_name
from game.present.screen import Node
from game.present.words import points


@dataclass(frozen=True, slots=True)
class Voice:
    """The words for one kind of comparison: what the two columns are called, and how its sentences
    go. `doors` are four: none met again, none otherwise, one, `{count}` of them; `at` leads to the
    first of many."""

    was: str
    now: str
    doors: tuple[str, str, str, str]
    at: str
    told: str
    kept: bool = True
    """Whether any number and any file is kept in the second season."""


_SAME_END = "It comes to the same end."

RULES = Voice(
    "In your season",
    "As it would be",
    (
        "With these rules and the same choices, no door is asked that was asked before.",
        "With these rules and the same choices, every door answers as it did.",
        "With these rules and the same choices, one door answers differently.",
        "With these rules and the same choices, {count} doors answer differently.",
    ),
    "The first is {door}.",
    "{told} {was}, and would have been told {now}.",
)
START = Voice(
    "You",
    "The twin",
    (
        "With this start and the same choices, no door is asked that was asked before.",
        "With this start and the same choices, every door answers as it did.",
        "With this start and the same choices, one door answers differently.",
        "With this start and the same choices, {count} doors answer differently.",
    ),
    "You part first at {door}.",
    "{told} {was}, and {twin} {now}.",
)


def beside(id: str, name: str, seasons: Beside, voice: Voice) -> Node:
    """The whole comparison as a group."""
    said = Node(f"{id}-says", "note", " ".join(sentences(seasons, voice)))
    rows = Node(f"{id}-rows", "list", children=tuple(_pairs(id, seasons, voice)))
    return Node(id, "group", name, children=(said, rows))


def unfolded(id: str, said: tuple[str, ...], nodes: tuple[Node, ...]) -> Node:
    """What is `said` above, and below it all that the nodes say, as one list: for paper. Of the
    pairs those that differ."""
    lines = [line for node in nodes for line in _lines(node)]
    items = tuple(Node(f"{id}-{n}", "item", line) for n, line in enumerate(lines))
    return Node(id, "list", " ".join(said), children=items)


def _lines(node: Node) -> Iterator[str]:
    match node.role:
        case "list" if node.name:
            yield " ".join((node.name, *(child.name for child in node.children)))
        case "group" | "list":
            yield from _parted(each for each in node.children if each.role == "pair")
            for child in (each for each in node.children if each.role != "pair"):
                yield from _lines(child)
        case _:
            yield node.name


def _parted(pairs: Iterable[Node]) -> Iterator[str]:
    """The pairs that differ, those together of which the same is to be said."""
    said: dict[str, list[str]] = {}
    for pair in (each for each in pairs if "parted" in each.state):
        sides = " ".join(f"{child.detail}: {child.name}." for child in pair.children)
        said.setdefault(sides, []).append(pair.name)
    for sides, names in said.items():
        yield f"{'; '.join(names)}. {sides}"


def fewer(id: str, lists: tuple[Node, ...], voice: Voice) -> tuple[Node, ...]:
    """The lists in their order, for paper; those together, and last, that say no more than that
    nothing comes of it."""
    nothing = f"{voice.doors[1]} {_SAME_END}"
    idle = [each for each in lists if [line.name for line in each.children] == [nothing]]
    if len(idle) < 2:
        return lists
    items = tuple(Node(f"{id}-{n}", "item", each.name) for n, each in enumerate(idle))
    said = f"Each of these alone. {nothing}"
    return (*(each for each in lists if each not in idle), Node(id, "list", said, children=items))


def sentences(seasons: Beside, voice: Voice) -> Iterator[str]:
    """What came of it, in whole sentences."""
    yield _doors(seasons, voice)
    if isinstance(seasons.first, DoorPair):
        yield _first(seasons.was.season, seasons.first, voice)
    if seasons.file:
        yield _file(seasons.was.season, seasons.file, voice)
    if seasons.bend:
        yield _bend(seasons, seasons.bend)
    else:
        ended = seasons.was.world.ending is not None
        yield _SAME_END if ended else "It comes to the same scene."


def _doors(seasons: Beside, voice: Voice) -> str:
    """How many doors answer otherwise, and which is the first of them, or the one."""
    none, same, one, many = voice.doors
    both = [door for door in seasons.doors if door.was and door.now]
    parting = [door for door in both if door.parts]
    if not parting:
        return same if both else none
    first = _at(seasons.was.season, parting[0])
    if len(parting) == 1:
        return f"{one.removesuffix('.')}: {first}."
    return f"{many.format(count=len(parting))} {voice.at.format(door=first)}"


def _at(season: Season, door: DoorPair) -> str:
    day = door.was.day if door.was else 0
    return f"'{season.rulebook.gate[door.gate].name}', on day {day}"


def _first(season: Season, door: DoorPair, voice: Voice) -> str:
    """What was told at the first door that answers otherwise."""
    told = [f"\u201c{met.told}\u201d ({met.code})" if met else "" for met in (door.was, door.now)]
    yours = door.who == season.life.citizen
    return voice.told.format(
        told="You were told" if yours else f"{first_name(season, door.who)} was told",
        twin="the twin" if yours else "beside the twin",
        was=told[0],
        now=told[1],
    )


def _file(season: Season, part: FilePart, voice: Voice) -> str:
    was, now = (_line(season, made) if made else "" for made in (part.was, part.now))
    if was and now:
        sides = f"{was} stands under '{voice.was}', {now} under '{voice.now}'"
        return f"The files part on day {part.day}: {sides}."
    where = f"'{voice.was}'" if was else f"'{voice.now}'"
    return f"The files part on day {part.day}: {was or now} stands under {where} only."


def _line(season: Season, made: RecordMade) -> str:
    return f"'{season.rulebook.signal[made.signal].name}' ({points(made.points)})"


def _bend(seasons: Beside, bend: Bend) -> str:
    life = seasons.was.season.life
    if bend.is_choice:
        scene = life.scene[bend.now].title
        return (
            f"On day {bend.now_day}, at '{scene}', what you chose next is not on offer. "
            "Your choices cannot be followed further."
        )
    if ending := life.ending.get(bend.now):
        return f"It ends on day {bend.now_day} with '{ending.title}'. {ending.gloss}"
    return (
        f"On day {bend.now_day} it goes another way, to '{life.scene[bend.now].title}'. "
        "Your choices cannot be followed further."
    )


def _pairs(id: str, seasons: Beside, voice: Voice) -> Iterator[Node]:
    for n, door in enumerate(seasons.doors):
        name, cells = _called(seasons.was.season, door), (_answer(door.was), _answer(door.now))
        yield _pair(f"{id}-door-{n}", name, cells, voice)
    was, now = seasons.until, seasons.now
    for n, (name, value) in enumerate(_numbers(was)):
        then = _numbers(now)[n][1] if voice.kept else "None is kept"
        yield _pair(f"{id}-number-{n}", name, (value, then), voice)
    then = _held(now) if voice.kept else "None is kept"
    yield _pair(f"{id}-lines", "Lines in the file", (_held(was), then), voice)
    yield _pair(f"{id}-end", "Where it comes to", (_end(seasons.was), _end(now)), voice)


def _pair(id: str, name: str, cells: tuple[str, str], voice: Voice) -> Node:
    was, now = cells
    parted = ("parted",) if was != now else ()
    children = (
        Node(f"{id}-was", "item", was, detail=voice.was),
        Node(f"{id}-now", "item", now, detail=voice.now),
    )
    return Node(id, "pair", name, state=("beside", *parted), children=children)


def _called(season: Season, door: DoorPair) -> str:
    day = next(met.day for met in (door.was, door.now) if met)
    return f"{door_of(season, door.gate, door.who)}, day {day}"


def _answer(met: Met | None) -> str:
    if met is None:
        return "Not come to"
    return "Open" if met.open else "Shut"


def _numbers(run: Run) -> list[tuple[str, str]]:
    """The standing, or each page, with the day on which it stands so."""
    season, day = run.season, run.world.day
    citizen = run.world.citizen(season.life.citizen)
    pages = season.rulebook.pages
    if not pages:
        return [("Standing", f"{citizen.standing} on day {day}")]
    return [(page.name, f"{citizen.tally(page.topic).points} on day {day}") for page in pages]


def _held(run: Run) -> str:
    return f"{lines(run)} on day {run.world.day}"


def _end(run: Run) -> str:
    life, world = run.season.life, run.world
    if world.ending:
        return f"{life.ending[world.ending].title}, day {world.day}"
    return f"{life.scene[world.scene].title}, day {world.day}, where your choices stop"
