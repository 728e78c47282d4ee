"""The file of legitimate practices that have a safeguard."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import Defines, Model, Ref, Text
from game.content.schema.evidence import AsOf, Schema, Sources, numbered


class SafeguardSpec(Model):
    """A check, a list or a limit that is legitimate, with what makes it so."""

    id: Annotated[str, numbered("P"), Defines("safeguard")]
    """P and two or three digits. An id is never given to another row."""
    where: Literal["china", "elsewhere"]
    """The place that it is about."""
    say: Text
    """The practice with its safeguard, in words that may be shown. It names the place."""
    why: Text
    """What makes it fair, in one sentence."""
    status: Literal["documented", "documented-locally", "contested"]
    """How well it is documented that the rule is so. `documented-locally`: in one city."""
    as_of: AsOf | None = None
    """The date of the evidence: `"2019"`, `"2019-07"` or `"2018 to 2026"`."""
    sources: Annotated[Sources, Field(min_length=1)]
    """The sources that it rests on, such as `[S01, S02]`."""
    harms: Annotated[list[Annotated[str, Ref("harm")]], Field(min_length=1)]
    """The harms that it stands beside."""
    mechanisms: list[Annotated[str, Ref("mechanism")]] = []
    """The mechanisms that it stands beside."""


class SafeguardsFile(Model):
    """All legitimate practices with a safeguard."""

    schema_: Schema
    """The version of the format: always 1."""
    safeguards: list[SafeguardSpec]
    """One row for each practice."""
