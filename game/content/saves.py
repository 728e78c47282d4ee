"""Playthroughs on disk: readable, versioned, written whole or not at all, and never lost.

A save holds what was chosen and nothing that follows from it, so it outlives every edit of the
content that keeps the ids.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from game.content.reading import Unreadable, text_of, why
from game.content.whole import write_whole
from game.core.plain_error import PlainError
from game.core.playthrough import Parted, Playthrough, Run, replay
from game.core.season import Season

FORMAT = 2
"""The first had no `cases`, and is still read."""
MOST_BYTES = 1_000_000
MOST_CASES = 40
_GAME = "Good Standing"


class SaveError(PlainError):
    """A save that cannot be read, resumed or written, in one plain sentence."""


def to_json(playthrough: Playthrough) -> dict[str, Any]:
    """The playthrough as it stands in a file."""
    return {
        "game": _GAME,
        "format": FORMAT,
        "life": playthrough.life,
        "content": playthrough.content,
        "seed": playthrough.seed,
        "choices": list(playthrough.choices),
        "undone": list(playthrough.undone),
        "cases": [_case(each) for each in playthrough.cases],
    }


def _case(case: Playthrough) -> dict[str, Any]:
    return {"life": case.life, "seed": case.seed, "choices": list(case.choices)}


def read(path: Path) -> Playthrough:
    """The playthrough in a file.

    Raises:
        SaveError: if there is none, or it is damaged or too new.
    """
    try:
        data = json.loads(text_of(path, MOST_BYTES).decode("utf-8-sig"))
    except Unreadable as unreadable:
        raise SaveError(f"The save '{path}' cannot be read: {unreadable}.") from None
    except (ValueError, RecursionError):
        raise _damaged(path) from None
    return _playthrough(path, data)


def _damaged(path: Path) -> SaveError:
    return SaveError(f"The save '{path}' is damaged; it has been left as it is.")


def _playthrough(path: Path, data: Any) -> Playthrough:
    if not isinstance(data, dict) or data.get("game") != _GAME:
        raise SaveError(f"'{path}' is not a save of this game.")
    version = data.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise SaveError(
            f"The save '{path}' was made by a newer version of the game; use that to go on with it."
        )
    cases = () if version == 1 else _cases(data.get("cases"))
    match data:
        case {
            "format": int(version),
            "life": str(life),
            "content": str(content),
            "seed": int(seed),
            "choices": [*choices],
            "undone": [*undone],
        } if (
            1 <= version <= FORMAT
            and cases is not None
            # To Python a truth value is a whole number too.
            and not isinstance(version, bool)
            and not isinstance(seed, bool)
            and all(isinstance(each, str) for each in (*choices, *undone))
        ):
            return Playthrough(life, content, seed, tuple(choices), tuple(undone), cases)
    raise _damaged(path)


def _cases(data: Any) -> tuple[Playthrough, ...] | None:
    """The seasons on a desk; None where they are damaged."""
    if not isinstance(data, list) or len(data) > MOST_CASES:
        return None
    cases: list[Playthrough] = []
    for each in data:
        match each:
            case {"life": str(life), "seed": int(seed), "choices": [*choices]} if not isinstance(
                seed, bool
            ) and all(isinstance(one, str) for one in choices):
                cases.append(Playthrough(life, "", seed, tuple(choices)))
            case _:
                return None
    return tuple(cases)


def write(path: Path, playthrough: Playthrough) -> None:
    """Put the playthrough into a file, whole or not at all. Only a save is ever written over.

    Raises:
        SaveError: if the file is there and is no save, or cannot be written.
    """
    if os.path.exists(path):  # noqa: PTH110  Path.exists raises for a name too long
        try:
            read(path)
        except SaveError as error:
            raise SaveError(f"Nothing was saved, to keep what is there. {error}") from None
    text = json.dumps(to_json(playthrough), indent=2) + "\n"
    try:
        Path(os.path.realpath(path)).parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode())
    except OSError as error:
        reason = why(error, writing=True)
        raise SaveError(f"The season could not be saved to '{path}': {reason}.") from None


def resume(season: Season, playthrough: Playthrough) -> Run:
    """The season as it was left.

    Raises:
        SaveError: naming the first choice that no longer applies, if the content has changed so.
    """
    try:
        return replay(season, playthrough.seed, playthrough.choices)
    except Parted as parted:
        cause = parted.cause
        title = season.life.scene[cause.scene].title
        gone = f"is no longer on offer in '{title}'" if cause.offered else "comes after the end"
        raise SaveError(
            f"The save cannot be resumed: its choice {parted.turn + 1}, '{cause.choice}', {gone}."
        ) from None
