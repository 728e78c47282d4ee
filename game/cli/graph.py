"""`graph`: every way that a life can go, as one picture."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

from game.cli.fail import DONE, USAGE, Fail
from game.cli.output import write
from game.cli.shelf import all_lives
from game.present.dot import dot
from game.present.mermaid import mermaid
from game.present.words import count
from game.proof.shape import Shape, shape
from game.proof.walk import TooManyStates

_KINDS = (".svg", ".png", ".mmd")
_DRAWING = 120  # seconds after which Graphviz is given up on
_DOTS = "96"  # per inch


def run(arguments: argparse.Namespace) -> int:
    """Draw a life, and say where the picture is."""
    output: Path = arguments.output
    kind = output.suffix.lower()
    if kind not in _KINDS:
        raise Fail(
            f"'{output}' ends in none of {', '.join(_KINDS)}, so its kind is unknown.", USAGE
        )
    if kind != ".mmd" and shutil.which("dot") is None:
        raise Fail(
            f"A {kind} is drawn by Graphviz, which is not installed. Install it, or name a file "
            "that ends in .mmd: Mermaid text needs nothing."
        )
    try:
        drawn = shape(all_lives().season(arguments.life))
    except TooManyStates as error:
        raise Fail(f"'{arguments.life}' is too large to be drawn: {error}.") from None
    write(output, _picture(drawn, kind))
    print(f"{count(drawn.total.ways)} ways, drawn in '{output}'.")
    return DONE


def _picture(drawn: Shape, kind: str) -> bytes:
    if kind == ".mmd":
        return mermaid(drawn).encode()
    command = ["dot", f"-T{kind[1:]}", f"-Gdpi={_DOTS}"] if kind == ".png" else ["dot", "-Tsvg"]
    try:
        made = subprocess.run(
            command, input=dot(drawn).encode(), capture_output=True, check=True, timeout=_DRAWING
        )
    except subprocess.TimeoutExpired:
        raise Fail("Graphviz took too long; name a file that ends in .mmd instead.") from None
    except (subprocess.CalledProcessError, OSError):
        raise Fail("Graphviz could not draw it; name a file that ends in .mmd instead.") from None
    return made.stdout
