"""Who is played: face, name, trade, and what the scheme makes of them."""

from __future__ import annotations

from game.core.playthrough import Run
from game.present.pages.page import heading, text
from game.present.pages.standing import standing
from game.present.pages.temper import temper
from game.present.screen import Meter, Node


def citizen(run: Run) -> Node:
    """The group of all that is known of the citizen at a glance."""
    person = run.season.life.person[run.season.life.citizen]
    role = person.role if person.age is None else f"{person.role}, {person.age}"
    name, mood = f"Portrait of {person.name}", temper(run)
    parts = (
        Node("portrait", "image", name, person.portrait, state=(mood,)),
        heading("who", person.name),
        text("role", role[0].upper() + role[1:]),
        standing(run),
        *_quota(run),
    )
    return Node("citizen", "group", "You", children=parts)


def _quota(run: Run) -> tuple[Node, ...]:
    quota = run.season.life.quota
    if quota is None:
        return ()
    done = run.world.flag(quota.flag)
    meter = Meter(min(done, quota.of), 0, quota.of)
    return (Node("quota", "meter", quota.name, f"{done} of {quota.of}", meter=meter),)
