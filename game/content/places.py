"""Where the content, the pictures and the user's own files lie. No other module knows.

In a checkout they stand beside the package; in an installed wheel they are inside it.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def _data(name: str) -> Path:
    beside = _PACKAGE.parent / name
    return beside if (_PACKAGE.parent / "pyproject.toml").is_file() else _PACKAGE / "_data" / name


def scenarios() -> Path:
    """The folder of all content that ships with the game."""
    return _data("scenarios")


def assets() -> Path:
    """The folder of fonts, pictures and sounds."""
    return _data("assets")


def user_data() -> Path:
    """The folder that this system keeps for a user's data."""
    from platformdirs import user_data_path

    return user_data_path("good-standing", appauthor=False)
