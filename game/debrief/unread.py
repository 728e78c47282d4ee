"""Files that nothing reads: a line that was never written there opens no door."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.conditions import SELF, Condition, TieRecorded, parts
from game.core.effects import AskGate, FileAppeal
from game.core.season import Season


def unread(season: Season) -> frozenset[str]:
    """The people in whose files no gate, register, appeal or choice looks, for themselves or for
    somebody tied to them, and from whose files no link passes anything on."""
    life = season.life
    asked = (each for each in life.effects() if isinstance(each, AskGate | FileAppeal))
    read = {life.citizen, *(each.who for each in asked)}
    ties = {link.tie for link in season.rulebook.links}
    for part in (part for condition in _asked(season) for part in parts(condition)):
        if (who := getattr(part, "who", SELF)) != SELF:
            read.add(who)
        if isinstance(part, TieRecorded):
            ties.add(part.tie)
    read |= {tie.other for tie in life.ties if tie.kind in ties}
    return frozenset(person.id for person in life.people) - read


def _asked(season: Season) -> Iterator[Condition]:
    """All that may open a door or lead a season another way; how a scene is told does not."""
    yield from season.rulebook.conditions()
    for scene in season.life.scenes:
        for choice in scene.choices:
            if choice.when:
                yield choice.when
            yield from (route.when for route in choice.routes if route.when)
