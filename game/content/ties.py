"""Who is what to whom in a life."""

from __future__ import annotations

from game.content import codes
from game.content.schema.base import SELF
from game.content.schema.life import LifeFile
from game.content.yaml_source import Source


def check_ties(source: Source, life: LifeFile) -> None:
    """Report people who are tied to themselves."""
    citizen = life.people[0].id
    for place, tie in enumerate(life.ties):
        person, other = (citizen if each == SELF else each for each in (tie.person, tie.other))
        if person == other:
            message = f"'{person}' is tied to '{tie.other}' here, and that is the same person."
            hint = "Name somebody else, or take the tie out."
            source.report(
                codes.BAD_VALUE, ("ties", place, "other"), message, value=tie.other, hint=hint
            )
