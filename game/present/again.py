"""How a season is lived again: the command that spells it out, and a short code for the same.

A code is made of what a playthrough is: `night-ferry.1.112132121131.3f2a` says the life, the seed,
the number of each choice as it is shown, and four signs of a hash of all that. The signs tell
whether a code was typed right, and whether two papers are about one season.
"""

from __future__ import annotations

import json
import re
from hashlib import blake2b
from shlex import quote
from typing import Literal, NamedTuple

from game.core.engine import offered
from game.core.playthrough import Run

NO_CHOICES = "0"
_SIGNS = 4
_CODE = re.compile(r"(.+)\.(-?[0-9]{1,18})\.(0|[1-9]+)\.([0-9a-f]{4})")


class Code(NamedTuple):
    """A code in its parts. `numbers` are those of the choices, as they are shown."""

    life: str
    seed: int
    numbers: tuple[str, ...]
    signs: str


def again(life: str, run: Run, how: Literal["plain", "json"] = "plain") -> str:
    """The command line. `life` is what the shelf calls it, which may be the path of a file."""
    command = f"good-standing play {quote(life)} --{how} --seed {run.seed}"
    return f"{command} --choices {','.join(run.choices)}" if run.choices else command


def by_code(life: str, run: Run) -> str:
    """The short command line, with the code alone."""
    return f"good-standing play --code {quote(code(life, run))}"


def code(life: str, run: Run) -> str:
    """The short code of a season. `life` is what the shelf calls it."""
    return ".".join((life, str(run.seed), _numbers(run) or NO_CHOICES, signs(run)))


def signs(run: Run) -> str:
    """Four signs that any other season is unlikely to have."""
    text = json.dumps([run.season.life.id, run.seed, list(run.choices)], separators=(",", ":"))
    return blake2b(text.encode(), digest_size=8).hexdigest()[:_SIGNS]


def read_code(text: str) -> Code | None:
    """The parts of a code, which may have been typed in capital letters; None if it is none."""
    typed = text.strip()
    found = _CODE.fullmatch(typed) or _CODE.fullmatch(typed.lower())
    if found is None:
        return None
    life, seed, numbers, check = found.groups()
    return Code(life, int(seed), () if numbers == NO_CHOICES else tuple(numbers), check)


def _numbers(run: Run) -> str:
    """The number of each choice among those that were on offer: a scene has four at the most."""
    made = zip(run.steps, run.choices, strict=False)
    return "".join(
        str([each.id for each in offered(run.season, step.world)].index(choice) + 1)
        for step, choice in made
    )
