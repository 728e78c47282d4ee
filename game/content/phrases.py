"""Words for what is wrong with a value, whatever file it stands in."""

from __future__ import annotations

from typing import Any

BOUNDS = {
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
    "string_too_short": "must not be empty",
    "string_too_long": "must be {max_length} characters or fewer",
    "too_short": "must have {min_length} or more entries",
    "too_long": "must have {max_length} or fewer entries",
}
"""By the name that pydantic has for it, what a value must be, with its bound to be filled in."""
_MOST_SHOWN = 60


def shown(value: Any) -> str:
    """The offending value, short enough for a line."""
    if isinstance(value, dict):
        return "a block of keys"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = f"'{value}'" if isinstance(value, str) else str(value)
    return text if len(text) <= _MOST_SHOWN else text[: _MOST_SHOWN - 3] + "..."
