"""The outcome space of a life as Mermaid text, which many editors and websites draw."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.life import Life
from game.present.shares import percent
from game.present.words import count
from game.proof.shape import Asked, Onward, Shape, Stop


def mermaid(shape: Shape) -> str:
    """A flowchart from the first scene to the endings; shares are of all playthroughs."""
    return "\n".join(_lines(shape)) + "\n"


def _lines(shape: Shape) -> Iterator[str]:
    life = shape.season.life
    names = {stop.id: f"n{place}" for place, stop in enumerate(shape.stops)}
    yield "---"
    yield f"title: {_title(shape)}"
    yield "---"
    yield "flowchart TD"
    for stop in shape.stops:
        here = names[stop.id]
        yield f"  {here}{_box(life, stop)}"
        for place, asked in enumerate(stop.asked):
            yield f'  {here}g{place}{{{{"{_gate(shape, asked)}"}}}}:::gate'
            yield f"  {here} -.- {here}g{place}"
        for onward in stop.onward:
            yield f'  {here} -->|"{_choice(life, stop, onward)}"| {names[onward.to]}'
    yield "  classDef ending fill:#10203f,color:#ffffff,stroke:#10203f"
    yield "  classDef gate fill:#f4c542,color:#10203f,stroke:#10203f"
    yield "  classDef never stroke-dasharray: 4 4"


def _title(shape: Shape) -> str:
    words = f"{shape.season.life.title}: {count(shape.total.ways)} ways"
    return '"' + words.replace("\\", "").replace('"', "'") + '"'


def _box(life: Life, stop: Stop) -> str:
    share = percent(stop.count.share)
    never = "" if stop.count.ways else ":::never"
    if stop.id in life.ending:
        return f'(["{_text(life.ending[stop.id].title)}<br/>{share}"]):::ending'
    scene = life.scene[stop.id]
    return f'["{_text(scene.title)}<br/>day {scene.day}, {share}"]{never}'


def _gate(shape: Shape, asked: Asked) -> str:
    name = _text(shape.season.rulebook.gate[asked.gate].name)
    life = shape.season.life
    whose = "" if asked.who == life.citizen else f" ({_text(life.person[asked.who].name)})"
    opens, closes = percent(asked.opens.share), percent(asked.closes.share)
    return f"{name}{whose}<br/>open {opens}, shut {closes}"


def _choice(life: Life, stop: Stop, onward: Onward) -> str:
    choice = life.choice(stop.id, onward.choice)
    return f"{_text(choice.text if choice else onward.choice)}<br/>{percent(onward.count.share)}"


def _text(words: str) -> str:
    """Text that Mermaid takes for nothing but text."""
    return "".join(each if each.isalnum() or each in " ,.-" else f"#{ord(each)};" for each in words)
