"""A life under a rulebook, as it is to be played: the thing that is replayed.

A counterfactual is a season with something changed: another rulebook, a record erased, a misreading
put right, lists that end, appeals that are heard. All else about it is the same, down to every
unrelated draw.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from game.core.life import Life
from game.core.rulebook import Rulebook
from game.core.world import Citizen, Tally, World

RecordKey = tuple[str, str, str]
"""(scene, person, signal): where and against whom a record was made."""


@dataclass(frozen=True)
class Season:
    """`erased` records are never made; at `corrected` ones the sensor reads what was done.

    With `lapse` every listing ends after so many days at the latest, and only a new line of the
    kind that the list asks for brings it back. With `hearing` every appeal is answered within so
    many days, by somebody who strikes the lines under it that are not so, and no other.
    """

    life: Life
    rulebook: Rulebook
    erased: frozenset[RecordKey] = frozenset()
    corrected: frozenset[RecordKey] = frozenset()
    lapse: int | None = None
    hearing: int | None = None

    @cached_property
    def headings(self) -> frozenset[str]:
        """The signals and topics whose tallies something may yet read."""
        return self.life.headings | self.rulebook.headings

    def opening(self) -> World:
        """The world before the first scene is entered."""
        first = self.life.scene[self.life.start]
        pages = tuple(sorted((page.topic, Tally(0, page.start)) for page in self.rulebook.pages))
        tied = {tie.kind for tie in self.life.ties if tie.person == self.life.citizen}
        return World(
            scene=first.id,
            day=first.day,
            people=tuple(
                sorted(
                    ((p.id, Citizen(p.standing, tallies=pages)) for p in self.life.people),
                    key=lambda pair: pair[0],
                )
            ),
            ties=tuple(sorted(self.life.ties, key=lambda t: (t.person, t.kind, t.other))),
            duties=tuple(
                sorted(
                    (duty.id, first.day + duty.every)
                    for duty in self.rulebook.duties
                    if duty.tie in tied
                )
            ),
        )
