"""How an id is written. It stands apart so that whoever plays need not wait for the models."""

from __future__ import annotations

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
