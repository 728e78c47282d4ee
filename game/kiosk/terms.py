"""The terms of the visits, from the operator file."""

from __future__ import annotations

from datetime import datetime

from game.kiosk.hours import Week
from game.kiosk.lit import open_at
from game.kiosk.operator import Operator
from game.present.settings import Settings
from game.present.visit.terms import Terms
from game.present.words import WEEKDAYS
from game.window.speech.reader import Manner


def terms(operator: Operator, *, voice: bool) -> Terms:
    """What holds for every visit; `voice` says whether this machine can speak."""
    visit = operator.visit
    return Terms(
        lives=visit.lives,
        settings=settings(operator, voice=voice),
        language=visit.language,
        idle_ms=visit.idle_seconds * 1000,
        warning_ms=visit.warning_seconds * 1000,
        extensions=visit.extensions,
        voice=voice,
        counts=operator.statistics.on,
    )


def settings(operator: Operator, *, voice: bool) -> Settings:
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
    )


def manner(operator: Operator) -> Manner:
    """How the screens are read out, and by which keys."""
    keys = operator.input
    return Manner(
        toggle=tuple(filter(None, (keys.voice_key,))),
        on=tuple(filter(None, (keys.headphones_key,))),
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
