"""Brings in what makes a PDF; an environment that was filled before there was any may lack it."""

from __future__ import annotations

from types import ModuleType

from game.cli.fail import Fail


def press() -> ModuleType:
    """The module `game.paper.press`.

    Raises:
        Fail: if its library is not there.
    """
    try:
        from game.paper import press
    except ModuleNotFoundError as missing:
        raise Fail(
            f"A PDF needs the library fpdf2, but '{missing.name}' is not installed: run 'make "
            "play' or 'pip install fpdf2', or name a file that ends in .html."
        ) from None
    return press
