"""What somebody hears who listens from one screen to the next: a new screen whole, of the same one
what has changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from game.present.screen import Screen
from game.present.speech import words
from game.present.speech.parts import Kind, Piece
from game.present.speech.pieces import TITLE, pieces
from game.present.speech.plainly import utterances

SPARSELY = (60, 30, 20, 10, 5, 3, 2, 1)
"""Of a number that counts down these are said."""

_LASTING: tuple[Kind, ...] = ("title", "heading", "target", "count")
"""What is said again on a page that one comes back to."""
_ARRIVING: tuple[Kind, ...] = (*_LASTING, "alert")
"""What is said on another page, even if the one before had it as well."""

_LONG = 80
"""Characters from which on a text is not said on two pages one after the other."""
_GATE = "gate"
_TAKES_LONG = 1_100
"""Characters of a page that takes more than a minute to say."""
_ENDLESS = 3 * _TAKES_LONG
"""Of a page that takes more than three it is said each time how to get past it."""
_TOLD = 20
"""Characters of the shortest sentence that tells what was done."""

Page = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard so far: the screen before, the page that a dialog lies over, and how one
    stands."""

    screen: Screen | None = None
    page: Page = ("", "")
    on_page: frozenset[str] = frozenset()
    status: dict[str, str] = field(default_factory=dict)
    arrived: bool = False
    """Whether what was said last was a page, and not what had changed on it."""
    warned: bool = False
    """Whether it was said of a long page how to get past it."""

    def told(self, made: tuple[Piece, ...]) -> dict[str, str]:
        """How things stand, and what is alike everywhere, when these have been heard as well."""
        kept = {piece.id: piece.words for piece in made if piece.alike or piece.kind == "status"}
        return {**self.status, **kept}


def listen(heard: Heard, screen: Screen, *, pressed: bool = False) -> tuple[tuple[str, ...], Heard]:
    """What is said of a screen to somebody who has heard so much, as utterances, and what has been
    heard then. `pressed` is whether they pressed something: then they hear an answer in any
    case."""
    before = heard.screen
    if before is screen:
        return (), heard
    if before is not None and _place(before) == _place(screen):
        told = tuple(_changes(before, screen))
        if told or not pressed or before.sequence == screen.sequence:
            status = heard.told(pieces(screen))
            now = replace(heard, screen=screen, status=status, arrived=False)
            return _as_utterances(told), now
    return _arrive(heard, screen)


def _arrive(heard: Heard, screen: Screen) -> tuple[tuple[str, ...], Heard]:
    made, page = pieces(screen), (screen.id, screen.title)
    known, again = heard.on_page, _LASTING
    if page != heard.page:
        known, again = frozenset(each for each in known if len(each) >= _LONG), _ARRIVING
    new = [piece for piece in made if _is_new(piece, heard, known, again)]
    fresh = _filled(new, heard)
    told = [_unheard(piece, heard) for piece in fresh]
    long = sum(map(len, told)) >= (_ENDLESS if heard.warned else _TAKES_LONG)
    if long:
        told.insert(1, words.LONG)
    now = replace(heard, screen=screen, status=heard.told(made), arrived=True)
    now = replace(now, warned=heard.warned or long)
    if screen.modal is None:
        # Gates come one after the other, and what was done stands at the first of them alone.
        kept = heard.on_page if page[0] == heard.page[0] == _GATE else frozenset()
        now = replace(now, page=page, on_page=kept | {piece.words for piece in made})
    return _as_utterances(tuple(told)), now


def _is_new(piece: Piece, heard: Heard, known: frozenset[str], again: tuple[Kind, ...]) -> bool:
    if piece.kind == "status" or piece.alike:
        return heard.status.get(piece.id) != piece.words
    return piece.kind != "aside" and (piece.kind in again or piece.words not in known)


def _filled(fresh: list[Piece], heard: Heard) -> list[Piece]:
    """Without the headings that were heard and under which nothing is new."""
    kept: list[Piece] = []
    for piece in reversed(fresh):
        bare = not kept or kept[-1].kind == "count"
        if piece.kind != "heading" or not bare or piece.words not in heard.on_page:
            kept.append(piece)
    return kept[::-1]


def _unheard(piece: Piece, heard: Heard) -> str:
    """Its words, with a few for a sentence that was heard on the page before, as what was done is
    at a gate."""
    if piece.role != "pair":
        return piece.words
    again = [each for each in heard.on_page if len(each) < len(piece.words) and each in piece.words]
    longest = max(again, key=len, default="")
    if len(longest) < _TOLD:
        return piece.words
    return piece.words.replace(longest, words.DONE, 1)


def _changes(before: Screen, after: Screen) -> Iterator[str]:
    """What is otherwise on the same page, and what is new on it."""
    was = {piece.id: piece.words for piece in pieces(before)}
    for piece in pieces(after):
        same = was.get(piece.id) == piece.words
        if same or piece.kind in ("count", "aside") or piece.id == TITLE:
            continue
        if piece.kind == "target" or not _passes(was.get(piece.id, ""), piece.words):
            yield piece.words


def _passes(was: str, now: str) -> bool:
    """Whether only a number is otherwise, and it is none of those that are said."""
    number = re.search(r"\d+", now)
    counts = number is not None and _without_numbers(was) == _without_numbers(now)
    return counts and number is not None and int(number[0]) not in SPARSELY


def _without_numbers(text: str) -> str:
    return re.sub(r"\d+", "#", text)


def _place(screen: Screen) -> tuple[object, ...]:
    """What makes a screen a new one for a listener: its title, words and choices, whatever they
    count, and not its switches."""
    texts = tuple(
        (node.role, _without_numbers(node.name) if node.role == "text" else node.name)
        for node in screen.active.walk()
        if node.role in ("heading", "text", "choice", "card")
    )
    chosen = tuple(
        node.id for node in screen.active.walk() if node.role == "tab" and "selected" in node.state
    )
    return (screen.id, screen.modal.id if screen.modal else "", screen.title, texts, chosen)


def _as_utterances(told: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for each in told for part in utterances(each))
