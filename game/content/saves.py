"""Playthroughs on disk: readable, versioned, written whole or not at all, and never lost.

A save holds what was chosen and nothing that follows from it, so it outlives every edit of the
content that keeps the ids.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from game.core.playthrough import Parted, Playthrough, Run, replay
from game.core.season import Season

FORMAT = 1
MOST_BYTES = 1_000_000
_GAME = "Good Standing"


class SaveError(Exception):
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
    }


def read(path: Path) -> Playthrough:
    """The playthrough in a file.

    Raises:
        SaveError: if there is none, or it is damaged or too new.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SaveError(f"'{path}' is too large to be a save of this game.")
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        raise SaveError(f"The save '{path}' cannot be read: {reason}.") from None
    except (ValueError, RecursionError):
        raise SaveError(f"The save '{path}' is damaged; it has been left as it is.") from None
    return _playthrough(path, data)


def _playthrough(path: Path, data: Any) -> Playthrough:
    if not isinstance(data, dict) or data.get("game") != _GAME:
        raise SaveError(f"'{path}' is not a save of this game.")
    version = data.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise SaveError(f"The save '{path}' was made by a newer version of the game.")
    match data:
        case {
            "format": 1,
            "life": str(life),
            "content": str(content),
            "seed": int(seed),
            "choices": [*choices],
            "undone": [*undone],
        } if all(isinstance(each, str) for each in (*choices, *undone)):
            return Playthrough(life, content, seed, tuple(choices), tuple(undone))
    raise SaveError(f"The save '{path}' is damaged; it has been left as it is.")


def write(path: Path, playthrough: Playthrough) -> None:
    """Put the playthrough into a file, whole or not at all. Only a save is ever written over.

    Raises:
        SaveError: if the file is there and is no save, or cannot be written.
    """
    if path.exists():
        try:
            read(path)
        except SaveError as error:
            raise SaveError(f"Nothing was saved, to keep what is there. {error}") from None
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("w", encoding="utf-8") as file:
            json.dump(to_json(playthrough), file, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        reason = (error.strerror or "it cannot be written").lower()
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
        scene = season.life.scene[cause.scene].title
        raise SaveError(
            f"The save cannot be resumed: its choice {parted.turn + 1}, '{cause.choice}', "
            f"is no longer on offer in '{scene}'."
        ) from None
