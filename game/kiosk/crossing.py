"""Checks of an operator file that take more than one key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from game.content.catalogue import Catalogue
from game.content.diagnostics import ContentError, did_you_mean
from game.kiosk.findings import Finding, Place, Remark, warning
from game.kiosk.fitting import Fit
from game.kiosk.hours import DAYS
from game.kiosk.lives import by_id, life_id, refused
from game.kiosk.machine import remarks
from game.kiosk.operator import LANGUAGES, Operator
from game.kiosk.toml import Written

Data = dict[str, Any]
_WIDEST = 4
"""How many times as wide as high, or as high as wide, the picture of a screen may be."""


def checked(fit: Fit, found: Written, catalogue: Catalogue) -> Iterator[Finding]:
    """All findings about how the parts go together and fit this machine, with their lines. What
    looks at a part that is wrong by itself is left out."""
    operator, given = fit.operator, found.data
    for needed, check in _CHECKS.items():
        if not fit.wrong & set(needed):
            for each in check(operator, given):
                yield _placed(each, found)
    for each in (*_lives(operator, catalogue), *remarks(operator)):
        yield _placed(each, found)


def _placed(remark: Remark, found: Written) -> Finding:
    return Finding(remark.message, remark.hint, found.line(remark.place), remark.warning)


def _screen(operator: Operator, given: Data) -> Iterator[Remark]:
    screen = operator.screen
    sides = screen.width_mm, screen.height_mm
    size = f"{screen.width_mm} mm wide and {screen.height_mm} mm high"
    if not {"width_mm", "height_mm"} <= set(given.get("screen", {})):
        message = f"The size of the screen is not given; it is taken to be {size}."
        hint = "Measure the picture, and write width_mm and height_mm below [screen]."
        yield warning(("screen",), message, hint)
    elif (sides[0] >= sides[1]) != (screen.orientation == "landscape"):
        other = "portrait" if screen.orientation == "landscape" else "landscape"
        message = f"A picture {size} does not hang in {screen.orientation}."
        hint = f'Swap the two, or write orientation = "{other}".'
        yield Remark(("screen", "orientation"), message, hint)
    elif max(sides) > _WIDEST * min(sides):
        message = f"The picture is said to be {size}, which is an odd shape."
        yield warning(("screen",), message, "Measure again, in millimetres.")


def _idle(operator: Operator, given: Data) -> Iterator[Remark]:
    visit = operator.visit
    if visit.warning_seconds >= visit.idle_seconds:
        message = f"'warning_seconds' is {visit.warning_seconds}, and 'idle_seconds' is"
        hint = "Make 'warning_seconds' the shorter: it asks visitors whether they are still there."
        message = f"{message} {visit.idle_seconds}."
        yield Remark(("visit", "warning_seconds"), message, hint)


def _language(operator: Operator, given: Data) -> Iterator[Remark]:
    if operator.visit.language not in LANGUAGES:
        message = f"The game does not ship in the language '{operator.visit.language}'."
        yield Remark(("visit", "language"), message, f"There is: {', '.join(LANGUAGES)}.")


def _lives(operator: Operator, catalogue: Catalogue) -> Iterator[Remark]:
    place = ("visit", "lives")
    try:
        cards = by_id(catalogue) if operator.visit.lives else {}
    except ContentError:
        hint = "'good-standing check' says what is wrong."
        yield warning(place, "The lives of this game cannot be read.", hint)
        return
    able = [id for id, card in cards.items() if not refused(card)]
    named = [life_id(name) for name in operator.visit.lives]
    for name in dict.fromkeys(named if cards else ()):
        if name not in cards:
            hint = did_you_mean(name, able) or f"There is: {', '.join(able)}."
            yield Remark(place, f"There is no life called '{name}'.", hint)
        elif reason := refused(cards[name]):
            message = f"The life '{name}' cannot be played at a kiosk. {reason}"
            yield Remark(place, message, "Take it out of 'lives'.")
        elif named.count(name) > 1:
            yield warning(place, f"The life '{name}' stands twice in 'lives'.", "Keep one.")


def _days(operator: Operator, given: Data) -> Iterator[Remark]:
    left = [day.capitalize() for day in DAYS if day not in given.get("hours", {})]
    if not operator.hours.week().ever_open:
        hint = "Give one day its hours, or leave all days out to be open at all times."
        yield warning(("hours",), "The kiosk is closed all week.", hint)
    if 0 < len(left) < len(DAYS):
        message = f"These days have no hours, so the kiosk is open all day: {', '.join(left)}."
        yield warning(("hours",), message, 'Write "closed" for a day without visitors.')


def _restart(operator: Operator, given: Data) -> Iterator[Remark]:
    week = operator.hours.week()
    if week.restart is None or week.always_open:
        return
    if days := [DAYS[day].capitalize() for day in week.days_open_at(week.restart)]:
        message = f"The daily restart at {operator.hours.restart} is within opening hours"
        hint = "Choose a time before it opens."
        yield warning(("hours", "restart"), f"{message}: {', '.join(days)}.", hint)


def _commands(operator: Operator, given: Data) -> Iterator[Remark]:
    off, on = operator.hours.screen_off, operator.hours.screen_on
    if off and not on:
        message = "'screen_off' turns the screen off, and nothing turns it on again."
        yield Remark(("hours", "screen_off"), message, "Give 'screen_on' a command too.")
    if on and not off:
        message = "'screen_on' turns on a screen that nothing turns off."
        yield warning(("hours", "screen_on"), message, "Give 'screen_off' a command too.")


def _keys(operator: Operator, given: Data) -> Iterator[Remark]:
    names: dict[str, str] = {}
    for key in ("switch_key", "voice_key", "headphones_key"):
        name = getattr(operator.input, key).lower()
        if name and name in names:
            message = f"'{names[name]}' and '{key}' are the same key."
            yield Remark(("input", key), message, "Give each its own.")
        names.setdefault(name, key)
    if operator.input.scanning and not operator.input.switch_key:
        message = "'scanning' is on, and 'switch_key' names no key."
        yield Remark(("input", "switch_key"), message, "Name the key that the switch sends.")


def _pin(operator: Operator, given: Data) -> Iterator[Remark]:
    pin = operator.staff.pin
    steps = {(int(after) - int(before)) % 10 for before, after in zip(pin, pin[1:], strict=False)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        message = "The PIN is among the first that somebody would try."
        hint = "Choose digits that do not repeat, count up or count down."
        yield warning(("staff", "pin"), message, hint)


def _in(table: str, *keys: str) -> tuple[Place, ...]:
    return (table,), *((table, key) for key in keys)


_CHECKS: dict[tuple[Place, ...], Callable[[Operator, Data], Iterator[Remark]]] = {
    _in("screen", "width_mm", "height_mm", "orientation"): _screen,
    _in("visit", "idle_seconds", "warning_seconds"): _idle,
    _in("visit", "language"): _language,
    _in("hours", *DAYS): _days,
    _in("hours", "restart", *DAYS): _restart,
    _in("hours", "screen_off", "screen_on"): _commands,
    _in("input", "scanning", "switch_key", "voice_key", "headphones_key"): _keys,
    _in("staff", "pin"): _pin,
}
"""Each check under the places that it looks at."""
