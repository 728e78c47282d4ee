"""The citizen's standing, wherever it is shown."""

from __future__ import annotations

from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.present.screen import Meter, Node

_BELOW, _ABOVE = 100, 100  # points that the scale goes on past its outer marks


def standing(run: Run) -> Node:
    """The citizen's standing; or, where pages are kept and not joined yet, every page's number."""
    return _standing(run) if is_one(run) else _pages(run)


def is_one(run: Run) -> bool:
    """Whether one number is shown."""
    rulebook, citizen = run.season.rulebook, run.world.citizen(run.season.life.citizen)
    joining = rulebook.joining
    return not rulebook.pages or bool(joining and joining.list in citizen.lists)


def name(run: Run) -> str:
    """What the one number is called."""
    joining = run.season.rulebook.joining
    return joining.name if joining else "Standing"


def _pages(run: Run) -> Node:
    citizen = run.world.citizen(run.season.life.citizen)
    pages = tuple(
        Node(f"page-{page.topic}", "item", page.name, str(citizen.tally(page.topic).points))
        for page in run.season.rulebook.pages
    )
    return Node("pages", "list", "What is kept of you", children=pages)


def _standing(run: Run) -> Node:
    rulebook, citizen = run.season.rulebook, run.season.life.citizen
    now = run.world.citizen(citizen).standing
    low, high = _scale(rulebook)
    marks = tuple((band.floor, band.id) for band in rulebook.bands[:-1])
    band = f"Band {rulebook.band(now)}"
    return Node(
        "standing", "meter", name(run), str(now), band, meter=Meter(now, low, high, 1, marks)
    )


def _scale(rulebook: Rulebook) -> tuple[int, int]:
    """The same for everybody and all season long, so that the marks stay where they are."""
    levels = (rulebook.start, *(band.floor for band in rulebook.bands[:-1]))
    return min(levels) - _BELOW, max(levels) + _ABOVE
