"""A screen as pieces that are said one after the other: what a voice reads, and what a reading
cursor goes along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.present.screen import Node, Screen
from game.present.speech import words
from game.present.speech.parts import Piece, said
from game.present.speech.plainly import plainly, sentences
from game.present.speech.pressed import Places, places

TITLE = "(title)"
"""The place of a screen's title among its pieces; no node has such an id."""

_COUNT, _CLOSES, _AT_HAND = "(count)", "(closes)", "(at hand)"
_NEWS, _STATUS = ("way", "ticker", "came"), ("citizen", "doors")
_BACKWARDS = ("previous", "back", "leave", "menu")


def pieces(screen: Screen) -> tuple[Piece, ...]:
    """All that is said of a screen, in order: its title, what is to be known, what can be done and
    how much of it, ways on and back, what shows the screen otherwise, and what is always at hand.

    Nothing is said twice in a row, and of what lies under a modal nothing is said.
    """
    of = places(screen)
    order = sorted(screen.active.children, key=lambda node: _rank(screen, node))
    read = [_marked(piece) for node in order if _is_read(node) for piece in said(node, of)]
    pressed = [piece for node in order if not _is_read(node) for piece in _pressed(node, of)]
    made = (
        Piece(TITLE, _title(screen), "title"),
        *read,
        *_counted(screen),
        *pressed,
        *_out(screen),
        *_at_hand(screen, of),
    )
    return tuple(_once(made, sentences(screen.title)))


def _pressed(node: Node, of: Places) -> Iterator[Piece]:
    """What can be pressed; the parts of a whole are the same from each of them."""
    alike = _holds_tabs(node)
    yield from (replace(piece, alike=alike) for piece in said(node, of))


def _holds_tabs(node: Node) -> bool:
    return node.role == "tab" or any(each.role == "tab" for each in node.children)


def _acts(node: Node) -> bool:
    return any(each.actions for each in node.walk())


def _is_read(node: Node) -> bool:
    """Whether a part is to be read, even if something in it can be pressed."""
    return not _acts(node) or node.role == "group"


def _marked(piece: Piece) -> Piece:
    """What can be pressed between texts is said to be so."""
    if piece.kind != "target":
        return piece
    return replace(piece, words=f"{piece.words} {words.CALLED[piece.role]}", role="text")


def _rank(screen: Screen, node: Node) -> int:
    """Where a part comes: news, how one stands, what else is here, what may be done, ways on, ways
    back, and what shows the screen otherwise."""
    scene = any(each.id == "ticker" for each in screen.active.children)
    if _is_read(node):
        news = node.id in _NEWS or (scene and node.role == "alert")
        return 0 if news else 1 if scene and node.id in _STATUS else 2
    if _holds_tabs(node):
        return 6
    if not node.actions or node.role != "button":
        return 3
    return 5 if node.id in _BACKWARDS else 4


def _title(screen: Screen) -> str:
    """What the screen is called, and which step it is of how many."""
    if screen.modal:
        return sentences(words.OVER.format(title=screen.title))
    tabs = [node for node in screen.active.walk() if node.role == "tab"]
    here = next((n for n, tab in enumerate(tabs, 1) if "selected" in tab.state), 0)
    if not here:
        return sentences(screen.title)
    title = plainly(screen.title)
    return sentences(words.PART.format(title=title, place=here, all=len(tabs)))


def _counted(screen: Screen) -> Iterator[Piece]:
    """How many things can be pressed here, without what is always at hand."""
    here = {node.id for node in screen.active.walk()}
    told = words.counted([node.role for node in screen.targets() if node.id in here])
    if told:
        yield Piece(_COUNT, told, "count")


def _out(screen: Screen) -> Iterator[Piece]:
    if screen.modal:
        yield Piece(_CLOSES, words.CLOSES, "count")


def _at_hand(screen: Screen, of: Places) -> Iterator[Piece]:
    """What can be pressed on every screen, and is part of none."""
    here = {node.id for node in screen.active.walk()}
    kept = [node for node in screen.targets() if node.id not in here]
    if kept:
        yield Piece(_AT_HAND, words.AT_HAND, "count", alike=True)
    for node in kept:
        yield from (replace(piece, alike=True) for piece in said(node, of))


def _once(made: Iterable[Piece], title: str) -> Iterator[Piece]:
    """Without what says nothing, and without what was said just before or is the title again."""
    last = ""
    for piece in made:
        again = piece.words in (last, title) and piece.kind not in ("title", "target")
        if piece.words and not again:
            last = piece.words
            yield piece
