"""What the supervisor takes from the operator file."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from game.kiosk.folders import kiosk_data
from game.kiosk.hours import ALL_DAY, DAY, Span, Week, span
from game.kiosk.lit import Hours
from game.kiosk.operator import Operator
from game.present.words import WEEKDAYS

RESTING = ("This exhibit is resting…", "It will be back by itself.", "")


@dataclass(frozen=True)
class Exhibit:
    """What the supervisor needs to know; the file of the heartbeat and the folder of the log may be
    left out. `rest` is what the still picture says, line by line."""

    id: str
    hours: Hours
    rest: tuple[str, ...] = RESTING
    screen_on: tuple[str, ...] = ()
    screen_off: tuple[str, ...] = ()
    heartbeat_file: Path | None = None
    heartbeat_url: str = ""
    heartbeat_s: float = 5.0
    log_folder: Path | None = None
    log_bytes: int = 50_000_000


def exhibit(operator: Operator) -> Exhibit:
    """The exhibit of an operator."""
    week = operator.hours.week()
    return Exhibit(
        id=operator.place.id,
        hours=week,
        rest=(*RESTING, *opening_hours(week)),
        screen_on=operator.hours.screen_on,
        screen_off=operator.hours.screen_off,
        heartbeat_file=Path(operator.heartbeat.file) if operator.heartbeat.file else None,
        heartbeat_url=operator.heartbeat.url,
        heartbeat_s=float(operator.heartbeat.seconds),
        log_folder=Path(operator.logs.folder) if operator.logs.folder else kiosk_data() / "logs",
        log_bytes=operator.logs.megabytes * 1_000_000,
    )


def opening_hours(week: Week) -> tuple[str, ...]:
    """The hours for a poster, days with the same hours together; nothing if it never closes."""
    if all(each == span(ALL_DAY) for each in week.spans):
        return ()
    lines = []
    for hours, same in groupby(zip(WEEKDAYS, week.spans, strict=True), key=lambda pair: pair[1]):
        days = [day for day, _ in same]
        name = days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"
        lines.append(f"{name}  {_written(hours)}")
    return tuple(lines)


def _written(hours: Span | None) -> str:
    if hours is None:
        return "closed"
    start, end = (f"{minute % DAY // 60:02d}:{minute % 60:02d}" for minute in hours)
    return "all day" if end == start else f"{start} to {end}"
