"""`new life`: a small life with notes in it, to begin from."""

from __future__ import annotations

import argparse
import re
import shlex
import unicodedata
from pathlib import Path

from game.cli.fail import DONE, USAGE, Fail
from game.cli.schema import FOLDER, write_schemas
from game.content import places
from game.content.headers import NoHeader, header, with_header
from game.content.ids import ID_PATTERN
from game.content.json_schema import KINDS
from game.content.reading import why
from game.content.schema.base import AMBIGUOUS

_TEMPLATE = "my-life"
_LONGEST = 60
_SMALL_WORDS = {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to"}


def run(arguments: argparse.Namespace) -> int:
    """Write the life, and beside it the schemas that its editor can use; say where its rulebook
    is, which nobody would find in an installed game."""
    name: str = arguments.name
    _check_name(name)
    path: Path = arguments.output or Path(f"{name}.yaml")
    if path.suffix not in (".yaml", ".yml"):
        raise Fail(f"The file of a life has a name that ends in .yaml, not '{path}'.", USAGE)
    folder = path.parent / FOLDER
    life = _life(name, path, folder)
    _write(path, life)
    try:
        write_schemas(folder, tuple(kind for kind in KINDS if kind.name in ("life", "test")))
    except Fail as fail:
        raise Fail(f"The life stands in '{path}', and can be played. {fail}") from None
    print(f"Wrote the life '{name}' to '{path}', and what an editor can use to '{folder}'.")
    rulebook = places.scenarios() / "rulebook.yaml"
    print(f"The signals, gates and appeals it can use stand in '{rulebook}'.")
    print("\nTry next:")
    for words in ("check {}", "play {} --plain", "play {} --watch"):
        print("  good-standing", words.format(shlex.quote(str(path))))
    return DONE


def _check_name(name: str) -> None:
    if len(name) > _LONGEST:
        raise Fail(f"A life's name has at most {_LONGEST} letters; this has {len(name)}.", USAGE)
    if name in AMBIGUOUS:
        message = f"'{name}' reads as yes, no or nothing in many programs."
        raise Fail(f"{message} Take another name, such as 'the-corner-shop'.", USAGE)
    if not re.fullmatch(ID_PATTERN, name):
        what = "cannot be a life's name, which is made of a-z, 0-9 and single hyphens"
        raise Fail(f"'{name}' {what}. Try '{_mended(name)}'.", USAGE)


def _mended(name: str) -> str:
    """The nearest name that can be used."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")
    return words if words and words not in AMBIGUOUS else "the-corner-shop"


def _title(name: str) -> str:
    first, *others = name.split("-")
    words = (each if each in _SMALL_WORDS else each.capitalize() for each in others)
    return " ".join((first.capitalize(), *words))


def _life(name: str, path: Path, folder: Path) -> bytes:
    """The template under this name, as it will stand at `path`."""
    text = (places.scenarios() / "templates" / "life.yaml").read_text(encoding="utf-8")
    mark = '"' if name[0].isdigit() else ""  # YAML would take 1984 for a number.
    text = text.replace(f"{_TEMPLATE}.yaml", shlex.quote(path.name))
    text = text.replace(f"\nid: {_TEMPLATE}", f"\nid: {mark}{name}{mark}")
    text = text.replace(f"\ntitle: {_title(_TEMPLATE)}", f"\ntitle: {mark}{_title(name)}{mark}")
    try:
        return with_header(text.encode(), header(path, folder / KINDS[0].file))
    except NoHeader as reason:  # pragma: no cover  The folder beside a file has no space in it.
        raise Fail(str(reason)) from None


def _write(path: Path, life: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:  # Never over what is there.
            file.write(life)
    except FileExistsError:
        message = f"There is a file '{path}' already; nothing was written."
        raise Fail(f"{message} Choose another name, or another file with -o.") from None
    except (OSError, ValueError) as error:
        reason = why(error, writing=True) if isinstance(error, OSError) else "it cannot be a name"
        raise Fail(f"'{path}' could not be written: {reason}.") from None
