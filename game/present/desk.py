"""Whose files lie on a desk: seasons that were lived on this machine, or else are drawn by lot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.core.life import CUT, Life
from game.core.playthrough import Parted, Playthrough, Run, drawn, replay
from game.present.ports import Shelf, Trouble


def on_desk(shelf: Shelf, life: Life) -> tuple[Playthrough, ...]:
    """The seasons of the player's own that a life's cases are about, the latest of each."""
    wanted = {case.life for case in life.cases}
    if not wanted:
        return ()
    return tuple(each for each in shelf.lived() if each.life.removesuffix(CUT) in wanted)


def seasons_on_desk(
    shelf: Shelf, run: Run, own: Iterable[Playthrough]
) -> Iterator[tuple[str, Run]]:
    """A season for each life that a case is about: the player's own, or one drawn by the luck of
    this season. A life that is not there has no file."""
    lived = {each.life.removesuffix(CUT): each for each in own}
    for id in dict.fromkeys(case.life for case in run.season.life.cases):
        try:
            yield id, _season(shelf, id, lived.get(id), run.seed)
        except Trouble:
            continue


def _season(shelf: Shelf, id: str, own: Playthrough | None, seed: int) -> Run:
    if own is not None:
        try:
            made = replay(shelf.season(own.life), own.seed, own.choices)
        except (Parted, Trouble):
            pass  # It was lived on other words than these; another is drawn.
        else:
            if made.world.ending is not None:
                return made
    return drawn(shelf.season(id), seed)
