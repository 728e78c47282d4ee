"""What is said of a screen to somebody who sees nothing: pure functions from `Screen` to words."""

from __future__ import annotations

from game.present.screen import Screen
from game.present.speech.listening import Heard, listen
from game.present.speech.parts import Piece
from game.present.speech.pieces import TITLE, pieces

__all__ = ["TITLE", "Heard", "Piece", "listen", "pieces", "spoken", "spoken_focus"]


def spoken(screen: Screen) -> tuple[str, ...]:
    """The whole screen, as utterances of a few hundred characters at most."""
    return listen(Heard(), screen)[0]


def spoken_focus(screen: Screen, id: str) -> str:
    """One thing on a screen by its id, with all that there is to say of it; nothing if it is not
    there."""
    return next((piece.full for piece in pieces(screen) if piece.id == id), "")
