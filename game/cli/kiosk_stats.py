"""`kiosk stats`: what has been counted of the visits, as far as it may be shown."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from game.cli.fail import DONE, USAGE, Fail
from game.cli.output import write
from game.cli.shelf import all_lives
from game.content import places
from game.content.catalogue import Card
from game.content.diagnostics import ContentError
from game.core.life import CUT
from game.kiosk.counts.counting import Statistics
from game.kiosk.counts.hide import FEWEST
from game.kiosk.counts.picture import png, svg
from game.kiosk.counts.reading import Found, read
from game.kiosk.counts.row import NO_LIFE
from game.kiosk.counts.sheet import Known, Sheet, sheet
from game.kiosk.counts.text import csv_text, text
from game.kiosk.counts.words import Names
from game.kiosk.folders import kiosk_data
from game.present.pages.debrief import STEPS

_KINDS = (".csv", ".svg", ".png")
_PAGES = {
    "lives": "The choice of a life",
    "note": "The note before the life",
    "ending": "The ending",
    "sorting": "The sorting turn",
    "sources": "The sources",
    "farewell": "The farewell",
}
"""Pages of a visit that are neither a scene nor a step of the debrief."""


class _Visit(Protocol):
    @property
    def lives(self) -> tuple[str, ...]: ...


class Operator(Protocol):
    """What is needed of the operator's file."""

    @property
    def visit(self) -> _Visit:
        """Which lives are on offer."""
        ...

    @property
    def statistics(self) -> Statistics:
        """Where visits are counted, and for how long."""
        ...


def run(arguments: argparse.Namespace, operator: Operator) -> int:
    """Print what may be shown, or write it to the file that was named.

    Of `arguments` it takes `output` (a path, or None) and `days` (a number, or None for all that
    is kept).
    """
    output: Path | None = arguments.output
    if output is not None and output.suffix.lower() not in _KINDS:
        raise Fail(
            f"'{output}' ends in none of {', '.join(_KINDS)}, so its kind is unknown.", USAGE
        )
    first, last = _days(arguments.days, operator.statistics.keep_days)
    found = read(kiosk_data(), operator.statistics.url, first, last)
    known, names = _lives(operator)
    shown = sheet(found.tally, known)
    period = _period(first, last, whole=arguments.days is None)
    if output is None:
        print(f"Visits, {period}", "", *text(shown, names), sep="\n")
    else:
        write(output, _made(output.suffix.lower(), shown, names, period))
        print(_wrote(shown, output))
    print(*_beside(found, operator.statistics), sep="\n")
    return DONE


def _days(asked: int | None, keep_days: int) -> tuple[date, date]:
    """The first and the last day that are looked at."""
    today = date.today()
    back = keep_days if asked is None else asked - 1
    if back < 0:
        raise Fail("--days is a whole number from 1 on.", USAGE)
    return today - timedelta(days=min(back, (today - date.min).days)), today


def _period(first: date, last: date, *, whole: bool) -> str:
    if whole:
        return f"all that is kept, up to {last}"
    days = (last - first).days + 1
    return f"the {days:,} days up to {last}" if days > 1 else str(last)


def _made(kind: str, shown: Sheet, names: Names, period: str) -> bytes:
    if kind == ".csv":
        return csv_text(shown, names).encode()
    picture = svg(shown, names, period)
    return picture.encode() if kind == ".svg" else png(picture, places.assets() / "fonts")


def _wrote(shown: Sheet, output: Path) -> str:
    if shown.visits is None:
        return f"Fewer than {FEWEST} visits, so nothing is shown in '{output}'."
    return f"{shown.visits:,} visits, in '{output}'."


def _beside(found: Found, statistics: Statistics) -> Iterator[str]:
    """What else an operator should know."""
    yield f"They are kept in '{found.where}' for {statistics.keep_days:,} days."
    if not statistics.on:
        yield "Visits are not counted at present: 'on' is false under [statistics]."
    if found.waiting:
        yield f"{_about(found.waiting)} wait on this machine to be sent there."
    if found.dropped:
        yield f"{_about(found.dropped)} could not be kept on this machine for want of room."


def _about(visits: int) -> str:
    return f"{visits:,} visits" if visits >= FEWEST else f"Fewer than {FEWEST} visits"


# --- What the lives are called --------------------------------------------------------------


def _lives(operator: Operator) -> tuple[Known, Names]:
    """What could be counted, and what it is called; content with errors leaves ids as names."""
    try:
        cards = [card for card in all_lives().cards() if not card.pack]
    except ContentError:
        cards = []
    played = {card.life.id: card.cut or card.life for card in cards}
    steps = {f"debrief-{number}": step.name for number, step in enumerate(STEPS, 1)}
    known = Known(
        (*_offered(operator.visit.lives, cards), NO_LIFE),
        {life: tuple(scene.id for scene in cut.scenes) for life, cut in played.items()},
        {life: tuple(ending.id for ending in cut.endings) for life, cut in played.items()},
        ("ending", *steps),
    )
    names = Names(
        {life: cut.title for life, cut in played.items()},
        {(life, scene.id): scene.title for life, cut in played.items() for scene in cut.scenes},
        {(life, end.id): end.title for life, cut in played.items() for end in cut.endings},
        {**_PAGES, **steps},
    )
    return known, names


def _offered(asked: tuple[str, ...], cards: list[Card]) -> Iterator[str]:
    """The lives that visitors can choose, by their ids."""
    if asked:
        yield from (name.removesuffix(CUT) for name in asked)
        return
    yield from (card.life.id for card in cards if card.cut and not card.life.opens_after)
