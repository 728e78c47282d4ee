"""A life as long as one likes, made by a rule.

Every choice adds one to a counter, and the endings ask for all counters, so that they matter to the
last scene. Every few scenes a sensor may miss what was done, and then a gate asks for a standing.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.core import conditions as c
from game.core.course import AtEnd, Came, GateAnswered
from game.core.effects import Act, AskGate, Effect, SetFlag
from game.core.life import Life, Person, Promise
from game.core.rulebook import Band, Rulebook
from game.core.rules import Check, Gate, Sensor, Signal
from game.core.scene import Choice, Ending, Route, Scene
from game.core.season import Season

START, POINTS, MISSES = 1000, -10, 2500
"""Standing at the start, what a record takes from it, and how often (of 10,000) it is not made."""
ENDINGS = 4


@dataclass(frozen=True, slots=True)
class Shape:
    """What is built. `threshold` is the highest number that a counter is asked for.

    With `idle`, the last choice of a scene adds to no counter, so that a counter need never move
    and every combination of counters stands in every scene that is far enough on.
    """

    scenes: int = 40
    choices: int = 4
    counters: int = 6
    threshold: int = 3
    every: int = 5
    sensors: bool = True
    idle: bool = False


def season(shape: Shape) -> Season:
    """The synthetic life under its rulebook."""
    return Season(_life(shape), _rulebook(shape))


def _gates(shape: Shape) -> int:
    return shape.scenes // shape.every if shape.sensors else 0


def _rulebook(shape: Shape) -> Rulebook:
    return Rulebook(
        "synthetic",
        "Synthetic",
        START,
        "Your standing has changed.",
        "A scheme made by a rule.",
        (Band("A", START), Band("B", 0)),
        sensors=(Sensor("camera", "Camera", "camera", MISSES, 0),),
        signals=(Signal("haste", "Haste", "S-1", POINTS, "street", ("camera",)),),
        gates=tuple(_gate(number) for number in range(_gates(shape))),
    )


def _gate(number: int) -> Gate:
    """A door that grows more lenient, so that each opens in some ways and closes in others."""
    least = c.StandingIs(at_least=START + POINTS * (number // 2))
    check = Check("standing", "Standing", least)
    return Gate(f"gate-{number}", "Gate", (check,), "OK", "Come in.", "NO", "Not today.")


def _life(shape: Shape) -> Life:
    return Life(
        id=f"synthetic-{shape.scenes}",
        title="Synthetic",
        citizen="somebody",
        blurb="",
        question="",
        minutes=10,
        content_note="",
        days=shape.scenes + 1,
        weekday=0,
        start="scene-0",
        people=(Person("somebody", "Somebody", "a citizen", START),),
        ties=(),
        scenes=tuple(_scene(shape, place) for place in range(shape.scenes)),
        endings=tuple(
            Ending(f"ending-{each}", "Ending", shape.scenes + 1, "It ends.", "ended")
            for each in range(ENDINGS)
        ),
        promises=_promises(shape),
    )


def _scene(shape: Shape, place: int) -> Scene:
    choices = tuple(_choice(shape, place, number) for number in range(shape.choices))
    return Scene(
        f"scene-{place}", "Scene", place + 1, "09:00", "Here", "street", "A street.", "So?", choices
    )


def _counter(shape: Shape, place: int) -> str:
    return f"counter-{place % shape.counters}"


def _asks_gate(shape: Shape, place: int) -> bool:
    return shape.sensors and place % shape.every == shape.every - 1


def _choice(shape: Shape, place: int, number: int) -> Choice:
    last = number == shape.choices - 1
    effects: list[Effect] = []
    if not (last and shape.idle):
        effects.append(SetFlag(_counter(shape, place + number), 1, add=True))
    if number == 0 and _asks_gate(shape, place + 1):
        effects.append(Act("somebody", "haste"))
    if _asks_gate(shape, place):
        effects.append(AskGate(f"gate-{place // shape.every}", "somebody"))
    when = None
    if last and place % 3 == 2:
        least = 1 + place // 3 % shape.threshold
        when = c.Flag(_counter(shape, place + number + 1), at_least=least)
    routes = _routes(shape, place, number)
    return Choice(
        f"choice-{number}", "Do it", "It was done.", routes, when=when, effects=(*effects,)
    )


def _routes(shape: Shape, place: int, number: int) -> tuple[Route, ...]:
    """On to the next scene; in some places past it, if a counter or a gate says so."""
    if place == shape.scenes - 1:
        return (*_to_endings(shape), Route(f"ending-{ENDINGS - 1}"))
    onward = Route(f"scene-{place + 1}")
    if place + 2 >= shape.scenes:
        return (onward,)
    if _asks_gate(shape, place):
        shut = c.GateStood(f"gate-{place // shape.every}", open=False)
        return (Route(f"scene-{place + 2}", shut), onward)
    if place % 6 == 5 and number == 1:
        enough = c.Flag(_counter(shape, place // 6), at_least=shape.threshold)
        return (Route(f"scene-{place + 2}", enough), onward)
    return (onward,)


def _to_endings(shape: Shape) -> tuple[Route, ...]:
    return tuple(Route(f"ending-{each}", _wanted(shape, each)) for each in range(ENDINGS - 1))


def _wanted(shape: Shape, ending: int) -> c.Condition:
    """What an ending asks: much of two counters, so that the endings ask much of all six."""
    asked = (_counter(shape, 2 * ending + more) for more in (0, 1))
    return c.AllOf(tuple(c.Flag(each, at_least=shape.threshold) for each in asked))


def _promises(shape: Shape) -> tuple[Promise, ...]:
    first, rest = c.Reached("ending-0"), c.Reached(f"ending-{ENDINGS - 1}")
    made = [
        Promise("reach", "The first ending can be reached.", "sometimes", AtEnd(first)),
        Promise(
            "earned",
            "Nobody comes to the first ending without what it asks.",
            "never",
            AtEnd(c.AllOf((first, c.Not(_wanted(shape, 0))))),
        ),
        Promise(
            "left",
            "Whoever could have had another ending is not left with the last.",
            "always",
            AtEnd(c.Not(c.AllOf((rest, _wanted(shape, 2))))),
        ),
    ]
    if _gates(shape):
        shut = Came(GateAnswered(f"gate-{_gates(shape) - 1}", open=False))
        made.append(Promise("shut", "The last gate can close.", "sometimes", shut))
    return tuple(made)
