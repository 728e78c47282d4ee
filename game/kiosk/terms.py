"""The terms of the visits, from the operator file."""

from __future__ import annotations

from datetime import datetime

from game.kiosk.hours import Week
from game.kiosk.lit import open_at
from game.kiosk.operator import Operator
from game.present.settings import Glass, Settings
from game.present.speech import words
from game.present.visit.terms import Terms
from game.present.words import WEEKDAYS
from game.window.fit import glass_for
from game.window.means import Means
from game.window.speech.manner import Manner

Size = tuple[int, int]


def terms(operator: Operator, *, voice: bool, size: Size | None = None) -> Terms:
    """What holds for every visit; `voice` says whether this machine can speak, `size` how many
    pixels its screen has, if that is known."""
    visit = operator.visit
    return Terms(
        lives=visit.lives,
        settings=settings(operator, voice=voice, size=size),
        language=visit.language,
        idle_ms=visit.idle_seconds * 1000,
        warning_ms=visit.warning_seconds * 1000,
        extensions=visit.extensions,
        voice=voice,
        counts=operator.statistics.on,
    )


def settings(operator: Operator, *, voice: bool, size: Size | None = None) -> Settings:
    """What every visitor begins with."""
    look, sound = operator.look, operator.sound
    return Settings(
        text_scale=look.text_scale,
        high_contrast=look.high_contrast,
        reduced_motion=look.reduced_motion,
        sound_done=sound.done,
        sound_city=sound.city,
        sound_voice=sound.voice,
        voice=voice and operator.voice.at_start,
        letters=look.letters,
        glass=glass(operator, size),
    )


def glass(operator: Operator, size: Size | None) -> Glass:
    """What can be pressed, and how large letters are, on a screen of so many pixels. Before there
    is one, only what does not hang on it."""
    screen, large = operator.screen, operator.look.large
    if size is None:
        return Glass(low_reach=screen.low_reach)
    return glass_for(
        size,
        (screen.width_mm, screen.height_mm),
        distance_mm=screen.distance_mm,
        large=large,
        low_reach=screen.low_reach,
    )


def means(operator: Operator) -> Means:
    """What visitors have to play with, and how patient it is."""
    given = operator.input
    return Means(
        guard_ms=_ms(given.guard_seconds),
        key_guard_ms=_ms(given.guard_seconds),
        repeat=given.key_repeat,
        repeat_delay_ms=_ms(given.repeat_delay_seconds),
        repeat_ms=_ms(given.repeat_seconds),
        scanning=given.scanning,
        scan_ms=_ms(given.scan_seconds),
        switch_key=given.switch_key,
        gamepad=given.gamepad,
    )


def _ms(seconds: float) -> int:
    return round(seconds * 1000)


def manner(operator: Operator) -> Manner:
    """How the screens are read out, and by which keys."""
    keys = operator.input
    others = (keys.switch_key.lower(), keys.headphones_key.lower())
    letter = "" if "v" in others else "v"
    return Manner(
        toggle=tuple(filter(None, (keys.voice_key, letter))),
        on=tuple(filter(None, (keys.headphones_key,))),
        help=words.KEYS_HERE,
        pace=operator.voice.words_per_minute,
        ready=True,
    )


def closed(week: Week, moment: datetime) -> str:
    """Until when it is closed, as visitors are told; nothing while it is open."""
    if open_at(week, moment):
        return ""
    opens = week.next_change(moment)
    if opens is None:
        return "Closed now."
    return f"Closed now. Open again on {WEEKDAYS[opens.weekday()]} at {opens:%H:%M}."
