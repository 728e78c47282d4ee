"""What holds for every visit, as whoever runs the kiosk has set it."""

from __future__ import annotations

from dataclasses import dataclass

from game.present.settings import Settings


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of all visits. Times are whole milliseconds.

    `lives` names those that are offered, all there are if it is empty. Every visitor begins with
    `settings`. After `idle_ms` without a touch or speech comes a countdown of `warning_ms`, which a
    touch ends, `extensions` times in a row. `guard_ms` is how long the city is shown before a touch
    is meant for it. `voice` says whether there is one to be turned on, `counts` whether totals are
    kept.
    """

    lives: tuple[str, ...] = ()
    settings: Settings = Settings()
    language: str = "en"
    idle_ms: int = 60_000
    warning_ms: int = 20_000
    extensions: int = 10
    farewell_ms: int = 20_000
    guard_ms: int = 500
    voice: bool = False
    counts: bool = False


def shown_seconds(ms: int) -> int:
    """Milliseconds as the seconds that a person is told; the last is told until it is over."""
    return -(-ms // 1000)
