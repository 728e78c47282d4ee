"""What `city.yaml` may say: the map of the city. Lengths are whole paces, x to the lower right of
the picture and y to the lower left; the middle is [0, 0]."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.schema.base import Defines, Id, Model, Ref, Text

Paces = Annotated[int, Field(ge=-400, le=400)]
Length = Annotated[int, Field(ge=1, le=400)]
Spot = Annotated[list[Paces], Field(min_length=2, max_length=2)]
Size = Annotated[list[Annotated[int, Field(ge=0, le=400)]], Field(min_length=2, max_length=2)]
Faces = Literal["cream", "teal", "navy", "power", "sand", "sage", "stone", "kerb"]
GroundKind = Literal["block", "lawn", "plaza", "water", "track", "quay", "island"]
PartKind = Literal[
    "slab", "house", "works", "vault", "tower", "tree", "lamp", "bench", "van", "tram", "boat",
    "crates", "stall", "stadium", "crane", "silo", "pen",
]  # fmt: skip


class StreetSpec(Model):
    """A street along straight lines, each of them along x or along y."""

    id: Annotated[Id, Defines("street")]
    """A short name, such as `bell-street`."""
    name: Text
    """What people call it."""
    along: Annotated[list[Spot], Field(min_length=2)]
    """The points that it leads through, such as `[[-160, 0], [160, 0]]`."""
    wide: Length = 20
    """How wide it is. Left out: 20 paces."""
    kind: Literal["street", "ferry"] = "street"
    """`ferry` for a line on the water, on which nobody walks about."""

    @model_validator(mode="after")
    def _along_x_or_y(self) -> Self:
        for (ax, ay), (bx, by) in pairwise(self.along):
            if ax != bx and ay != by:
                raise PydanticCustomError(
                    "together", "a street must run along x or along y from point to point"
                )
        return self


class PatchSpec(Model):
    """A flat rectangle of ground."""

    kind: GroundKind
    """What lies there."""
    corners: Annotated[list[Spot], Field(min_length=2, max_length=2)]
    """The corner farthest from us and the one nearest, such as `[[-40, 10], [20, 60]]`."""


class PartSpec(Model):
    """One thing that stands there."""

    kind: PartKind
    """What it is."""
    at: Spot
    """Its corner farthest from us; of thin things, where it stands."""
    size: Size = [0, 0]
    """How long it is along x and along y."""
    high: Annotated[int, Field(ge=0, le=400)] = 0
    """How high its walls are."""
    rise: Annotated[int, Field(ge=0, le=200)] = 0
    """How much higher its roof is."""
    count: Annotated[int, Field(ge=1, le=20)] = 1
    """How many cars, teeth of a roof, crates, or which kind of tree."""
    walls: Faces = "cream"
    """The colour of the walls."""
    roof: Faces = "teal"
    """The colour of the roof."""
    windows: Literal["grid", "bands", "fins", "none"] = "grid"
    """How the windows stand."""


class CameraSpec(Model):
    """A camera on a post, and what it looks at."""

    id: Annotated[Id, Defines("camera")]
    """A short name, such as `bell-street-3`."""
    name: Text
    """What it is called, such as `the camera on Bell Street`."""
    at: Spot
    """Where its post stands."""
    looks: Annotated[int, Field(ge=0, le=359)]
    """Where it looks, in degrees: 0 along x, 90 along y."""
    spread: Annotated[int, Field(ge=10, le=120)] = 56
    """How wide it looks, in degrees."""
    reach: Length = 44
    """How far it looks."""


class PlaceSpec(Model):
    """Somewhere in the city."""

    id: Annotated[Id, Defines("spot")]
    """A short name, such as `lamp-school`; scenes name it as their `spot`."""
    name: Text
    """What people call it."""
    door: Spot
    """Where one stands before it: a point on the middle line of a street."""
    gates: list[Annotated[Id, Ref("gate")]] = []
    """The gates that are asked there."""
    parts: list[PartSpec] = []
    """What stands there."""


class CitizenSpec(Model):
    """Somebody from the lives who can be found in the crowd."""

    name: Text
    """What people call them."""
    portrait: Id
    """Their portrait, which says how they are dressed."""
    spot: Annotated[Id, Ref("spot")]
    """The place that they stand at."""
    band: Literal["A", "B", "C", "D"] = "B"
    """The band that the ring about them shows."""


class CityFile(Model):
    """The map of the city."""

    schema_: Annotated[Literal[1], Field(alias="schema")]
    """The version of this format: 1."""
    id: Annotated[Id, Defines("city")]
    """A short name."""
    name: Text
    """What it is called."""
    half: Length
    """How far the ground reaches from the middle to each side."""
    streets: Annotated[list[StreetSpec], Field(min_length=1)]
    """The streets, which people walk along."""
    ground: list[PatchSpec] = []
    """What lies between the streets; a later patch lies on an earlier one."""
    scenery: list[PartSpec] = []
    """What stands about and is no place of its own."""
    places: Annotated[list[PlaceSpec], Field(min_length=1)]
    """The places."""
    cameras: list[CameraSpec] = []
    """The cameras."""
    people: list[CitizenSpec] = []
    """People from the lives, who can be found in the crowd."""
