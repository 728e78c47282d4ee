"""Where a kiosk keeps what is its own."""

from __future__ import annotations

from pathlib import Path

from game.content.places import user_data


def kiosk_data() -> Path:
    """The folder for what a kiosk keeps: its last good operator file, statistics and logs."""
    return user_data() / "kiosk"
