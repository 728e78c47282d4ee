"""Runs what `check` runs on an example of the register, in a folder of its own."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from game.cli import main
from game.content import places
from game.content.codes.register import Edit, Example, File
from game.proof.walk import walk

SMALL = Path(__file__).parents[1] / "tests" / "data" / "small"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What `check` found: as its JSON document has it, and as it is printed for people."""

    findings: list[dict[str, Any]]
    printed: str


def made(example: Example, folder: Path) -> Path:
    """A folder with the small life after the example's changes."""
    shutil.copytree(SMALL, folder, dirs_exist_ok=True)
    for change in example.changes:
        match change:
            case Edit(file, old, new):
                path = folder / file
                text = path.read_text(encoding="utf-8")
                if text.count(old) != 1:
                    raise ValueError(f"{old!r} stands {text.count(old)} times in {file}")
                path.write_text(text.replace(old, new), encoding="utf-8")
            case File(name, content):
                path = folder / name
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(content)
    return folder


def checked(example: Example, folder: Path) -> Outcome:
    """What `check` finds of the example, which is made in `folder`."""
    made(example, folder)
    with _as_shipped(folder, example.most_states):
        document, printed = _typed("--json"), _typed()
    return Outcome(json.loads(document[0])["findings"], printed[1])


def _typed(*words: str) -> tuple[str, str]:
    """What the command gives on its two streams."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        main(["check", ".", *words])
    return out.getvalue(), err.getvalue()


@contextlib.contextmanager
def _as_shipped(folder: Path, most: int | None) -> Iterator[None]:
    """The folder is where one stands, and holds all that the game ships with."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(contextlib.chdir(folder))
        stack.enter_context(patch.object(places, "scenarios", lambda: folder))
        stack.enter_context(patch.dict(os.environ, {"XDG_CACHE_HOME": str(folder / ".cache")}))
        if most is not None:
            seed, _ = walk.__defaults__ or ()
            stack.enter_context(patch.object(walk, "__defaults__", (seed, most)))
        yield
