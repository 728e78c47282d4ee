"""The command that lives a season again, as it is printed for whoever wants to check it."""

from __future__ import annotations

from shlex import quote
from typing import Literal

from game.core.playthrough import Run


def again(life: str, run: Run, how: Literal["plain", "json"] = "plain") -> str:
    """The command line. `life` is what the shelf calls it, which may be the path of a file."""
    command = f"good-standing play {quote(life)} --{how} --seed {run.seed}"
    return f"{command} --choices {','.join(run.choices)}" if run.choices else command
