"""Loads the map of the city from its file: checked and compiled."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.content import codes
from game.content.compile.city import city as compile_city
from game.content.references import Known, check_references, defined, merged
from game.content.schema.city import CityFile
from game.content.validate import validated
from game.content.yaml_source import Source, read
from game.core.city import City, on_street


@dataclass(frozen=True)
class LoadedCity:
    """A map and the ids that it makes; no map where something is wrong in the file."""

    source: Source
    city: City | None
    known: Known


def load_city(file: Path, known: Known | None = None) -> LoadedCity:
    """The map in `file`; what is wrong stands in its source. `known` are the ids of the rulebook
    whose gates it may name; without it they are not looked up.

    Raises:
        ContentError: if the file cannot be read at all.
    """
    return checked_city(read(file), known)


def checked_city(source: Source, known: Known | None = None) -> LoadedCity:
    """The same for a file that was read already."""
    file = validated(source, CityFile)
    made = defined(CityFile, source.data)
    unknowable = frozenset[str]() if known else frozenset(("gate",))
    check_references(source, CityFile, merged((made, known or {})), unknowable)
    made_city = compile_city(file) if file else None
    if made_city:
        _check_doors(source, made_city)
    return LoadedCity(source, None if source.findings else made_city, made)


def _check_doors(source: Source, city: City) -> None:
    for number, place in enumerate(city.places):
        if not any(on_street(street, place.door) for street in city.streets):
            message = f"{list(place.door)} lies on the middle line of no street."
            source.report(codes.BAD_VALUE, ("places", number, "door"), message)
