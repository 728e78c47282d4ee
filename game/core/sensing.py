"""What was done, and what the sensors make of it."""

from __future__ import annotations

from game.core import events as e
from game.core.chance import SCALE
from game.core.effects import Act
from game.core.filing import Line, file
from game.core.moment import Cause, Moment
from game.core.rules import Sensor, Signal


def act(moment: Moment, what: Act, cause: Cause) -> None:
    """Let somebody do something before whatever sensors are there; the first that catches it
    records."""
    if what.happened:
        cause = moment.emit(e.Happened(what.who, what.happened), cause)
    rulebook = moment.season.rulebook
    signal = rulebook.signal[what.signal]
    cause = moment.emit(e.Acted(what.who, signal.id, what.reason), cause)
    for sensor_id in signal.sensors if what.sensors is None else what.sensors:
        sensor = rulebook.sensor[sensor_id]
        outcome = _look(moment, sensor, signal, what.who)
        read_as = _read_as(signal, outcome)
        place = moment.emit(e.Sensed(what.who, signal.id, sensor.id, outcome, read_as), cause)
        if read_as:
            line = Line(
                what.who,
                read_as,
                rulebook.signal[read_as].points,
                "act",
                acted=signal.id,
                sensor=sensor.id,
                other=what.about,
            )
            file(moment, line, place)
            return


def _look(moment: Moment, sensor: Sensor, signal: Signal, who: str) -> e.Outcome:
    misread = sensor.misread if signal.misread_as else 0
    weights = (SCALE - sensor.miss - misread, misread, sensor.miss)
    if SCALE in weights:
        outcome = weights.index(SCALE)
    else:
        when = ("arriving",) if moment.arriving else ()
        place = moment.world.ending or moment.world.scene
        key = ("sensor", sensor.id, signal.id, place, who, *when)
        outcome = moment.chance.pick(key, weights)
    if outcome == 1 and _is_corrected(moment, signal, who):
        outcome = 0
    match outcome:
        case 0:
            return "caught"
        case 1:
            return "misread"
        case _:
            return "missed"


def _is_corrected(moment: Moment, signal: Signal, who: str) -> bool:
    return (moment.world.scene, who, signal.misread_as or "") in moment.season.corrected


def _read_as(signal: Signal, outcome: e.Outcome) -> str | None:
    match outcome:
        case "caught":
            return signal.id
        case "misread":
            return signal.misread_as
        case "missed":
            return None
