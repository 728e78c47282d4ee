"""Where a scene is on the map of the city, how one came there, and whether a camera saw it."""

from __future__ import annotations

from game.core import events as e
from game.core.moment import Emitted
from game.core.playthrough import Run
from game.core.scene import Picture, Scene
from game.debrief.unsaid import unsaid
from game.present.pages.surroundings import ended
from game.present.screen import Node

_QUIETEST = 5
"""With so many things unsaid the square is empty."""


def on_the_map(run: Run) -> tuple[Node, ...]:
    """The place on the map and, after a choice, the one that was left for it. Nothing for a scene
    or an ending that is not on the map."""
    life, over = run.season.life, run.world.ending is not None
    here: Scene | Picture = ended(run) if over else life.scene[run.world.scene]
    if not here.spot:
        return ()
    chosen = next((x.event for x in run.steps[-1].emitted if isinstance(x.event, e.Chose)), None)
    before = life.scene[chosen.scene].spot if chosen else ""
    value = f"{before} {here.spot}".strip()
    match noticed(run):
        case None:
            return (Node("way", "way", here.place, value),)
        case True:
            return (Node("way", "way", "A camera saw you.", value, state=("seen",)),)
        case False:
            return (Node("way", "way", "The camera missed you.", value, state=("unseen",)),)


def noticed(run: Run) -> bool | None:
    """Whether a camera noticed what the player last did, rightly or not; None if none looked."""
    emitted, season = run.steps[-1].emitted, run.season
    looks = [
        each.event.outcome != "missed"
        for each in emitted[: _arrival(emitted)]
        if isinstance(each.event, e.Sensed)
        and each.event.who == season.life.citizen
        and season.rulebook.sensor[each.event.sensor].kind == "camera"
    ]
    return any(looks) if looks else None


def _arrival(emitted: tuple[Emitted, ...]) -> int:
    """Where in a step the next scene is entered; what comes about there was nobody's choice."""
    entered = (n for n, x in enumerate(emitted) if isinstance(x.event, e.Entered | e.Ended))
    return next(entered, len(emitted))


def hush(run: Run) -> tuple[str, ...]:
    """How quiet the square has become: a step for each thing that was left unsaid."""
    count = min(_QUIETEST, len(unsaid(run)))
    return (f"hush-{count}",) if count else ()
