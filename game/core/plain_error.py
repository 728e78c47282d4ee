"""What went wrong, for whoever uses the game."""

from __future__ import annotations


class PlainError(Exception):
    """An error whose message is one plain sentence for a person, and may be shown as it is."""
