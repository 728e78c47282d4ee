"""`schema`: what an editor needs to complete and explain what a writer types."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from game.cli.fail import DONE, Fail
from game.content.diagnostics import ContentError
from game.content.headers import NoHeader, header, put, with_header
from game.content.json_schema import KINDS, Kind, kind_of, schema_text
from game.content.reading import MOST_BYTES, Unreadable, text_of, why
from game.content.yaml_source import read

FOLDER = Path("schema")
_INSIDE = ("*", "lives/*", "lives/tests/*", "tests/*", "evidence/*", "templates/*")


def run(arguments: argparse.Namespace) -> int:
    """Write the schemas, and into each file named the line that leads an editor to its own."""
    folder: Path = arguments.output or FOLDER
    kinds = {path: kind for each in arguments.paths for path, kind in _named(each)}
    heads = {path: _head(path, folder / kind.file) for path, kind in kinds.items()}
    written = write_schemas(folder, KINDS)
    print(f"Wrote {len(written)} schemas to '{folder}': {', '.join(p.name for p in written)}.")
    for path, head in heads.items():
        print(_put_head(path, head, kinds[path]))
    return DONE


def write_schemas(folder: Path, kinds: tuple[Kind, ...]) -> list[Path]:
    """Write the schemas of these kinds into a folder.

    Raises:
        Fail: if they cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for kind in kinds:
            put(folder / kind.file, schema_text(kind).encode())
    except (OSError, ValueError) as error:
        reason = why(error, writing=True) if isinstance(error, OSError) else "it cannot be a name"
        raise Fail(f"The schemas could not be written to '{folder}': {reason}.") from None
    return [folder / kind.file for kind in kinds]


def _named(path: Path) -> list[tuple[Path, Kind]]:
    """The content files that a path stands for: itself, or all that is in a folder of content.

    Raises:
        Fail: if the file is no content, or the folder holds none.
    """
    if not os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises for a name that is too long
        if (kind := _kind(path)) is None:
            raise Fail(
                f"'{path}' is no file of lives, rules, tests or evidence; it was left alone."
            )
        return [(path, kind)]
    files = [file for each in _INSIDE for file in sorted(path.glob(f"{each}.yaml"))]
    found = [(file, kind) for file in files if (kind := _kind(file))]
    if not found:
        raise Fail(f"There is no content in the folder '{path}'.")
    return found


def _kind(path: Path) -> Kind | None:
    try:
        return kind_of(read(path).data)
    except ContentError as error:
        raise Fail(f"It is not clear what '{path}' is: {error.diagnostics[0].message}") from None


def _head(path: Path, schema: Path) -> str:
    try:
        return header(path, schema)
    except NoHeader as reason:
        raise Fail(str(reason)) from None


def _put_head(path: Path, head: str, kind: Kind) -> str:
    try:
        raw = text_of(path, MOST_BYTES)
        made = with_header(raw, head)
        if made == raw:
            return f"'{path}' is {kind.title}; its first line is right already."
        put(path, made)
    except (OSError, Unreadable) as error:
        reason = why(error, writing=True) if isinstance(error, OSError) else error
        raise Fail(f"The first line of '{path}' could not be written: {reason}.") from None
    return f"'{path}' is {kind.title}; its first line now leads to '{kind.file}'."
