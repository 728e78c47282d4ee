"""What may stand for a value in the operator file, and what is said of one that may not.

Each type here says of a wrong value what it must be, in words that go on from its name.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from game.kiosk import hours
from game.kiosk.keys import KEYS
from game.present.settings import VOLUMES


def _check(fails: Callable[[Any], str]) -> AfterValidator:
    """A check of a value by a function that says what it must be, or nothing if it is that."""

    def checked(value: Any) -> Any:
        if wanted := fails(value):
            raise PydanticCustomError("said", "{wanted}", {"wanted": wanted})
        return value

    return AfterValidator(checked)


def one_of(options: tuple[int, ...]) -> AfterValidator:
    """A check of a whole number. A literal would do, but takes `true` for 1."""
    *most, last = map(str, options)
    wanted = f"must be {', '.join(most)} or {last}"
    return _check(lambda value: "" if value in options else wanted)


def _no_hours(value: str, read: Callable[[str], Any] = hours.span) -> str:
    try:
        read(value)
    except hours.NotHours as reason:
        return str(reason)
    return ""


def _no_time(value: str) -> str:
    return _no_hours(value, hours.time) if value else ""


def _no_web_address(value: str) -> str:
    try:
        parts = urlsplit(value)
        right = parts.scheme in ("http", "https") and parts.hostname and (parts.port or 1)
    except ValueError:
        right = False
    return "" if right or not value else "must be an address that begins with http:// or https://"


def _no_path(value: str) -> str:
    whole = not value or (PurePath(value).is_absolute() and "\0" not in value)
    return "" if whole else "must be a whole path, from the root of the disk"


def _no_key(value: str) -> str:
    return "" if not value or value.lower() in KEYS else "must be the name of a key"


Line = Annotated[str, StringConstraints(min_length=1, max_length=500)]
Percent = Annotated[int, one_of(VOLUMES)]
Millimetres = Annotated[int, Field(ge=80, le=5000)]
Short = Annotated[str, StringConstraints(max_length=500)]
FilePath = Annotated[Short, _check(_no_path)]
WebAddress = Annotated[Short, _check(_no_web_address)]
Key = Annotated[Short, _check(_no_key)]
Day = Annotated[Short, _check(_no_hours)]
Time = Annotated[Short, _check(_no_time)]
Words = Annotated[tuple[Line, ...], Field(strict=False, max_length=40)]
"""A list: Python reads one as a list, and what is frozen keeps it as a tuple."""


def seconds(least: float, most: float) -> Any:
    """A field for so many seconds; for ever is not among them."""
    return Field(ge=least, le=most, allow_inf_nan=False)
