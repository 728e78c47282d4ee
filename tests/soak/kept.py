"""What a kiosk and the game keep on the disk, each with a way to write and to read it."""

from __future__ import annotations

import json
from pathlib import Path

from game.content import saves
from game.content.whole import write_whole
from game.core.playthrough import Playthrough
from game.kiosk.reading import last_good, started_with
from tests.soak.kills import Kept

_LONG = tuple(f"choice-{number}" for number in range(400))


def _write_save(folder: Path, number: int) -> None:
    saves.write(folder / "season.json", Playthrough("night-ferry", "0" * 20, number, _LONG))


def _read_save(folder: Path) -> int:
    kept = saves.read(folder / "season.json")
    if kept.choices != _LONG:
        raise AssertionError("choices were lost")
    return kept.seed


def _write_heart(folder: Path, number: int) -> None:
    write_whole(
        folder / "heart.json", json.dumps({"n": number, "x": "x" * 9000}).encode(), durable=False
    )


def _read_heart(folder: Path) -> int:
    return int(json.loads((folder / "heart.json").read_bytes())["n"])


def _write_good(folder: Path, number: int) -> None:
    """The operator changed the file, and it is kept as the last good one."""
    file = folder.parent / f"{folder.name}-operator.toml"
    seconds = number % 3000 + 1
    file.write_text(f"version = 1\n[heartbeat]\nseconds = {seconds}\n[place]\nid = 'k-{number}'\n")
    started_with(file, folder)


def _read_good(folder: Path) -> int:
    operator = last_good(folder.parent / f"{folder.name}-operator.toml", folder)
    if operator is None:
        raise AssertionError("there is no last good file")
    return int(operator.place.id.removeprefix("k-"))


KEPT = {
    "saves": Kept(_write_save, _read_save),
    "heart": Kept(_write_heart, _read_heart),
    "operator": Kept(_write_good, _read_good),
}
