"""Every place by its name."""

from __future__ import annotations

from collections.abc import Callable

from game.window.art.iso import Ground
from game.window.art.places_city import bakery, cinema, court, newsroom
from game.window.art.places_city import square as full_square
from game.window.art.places_far import island, quay, square, station
from game.window.art.places_home import clinic, home, hospital, school, street
from game.window.art.places_work import depot, market, office

PLACES: dict[str, Callable[[], Ground]] = {
    "depot": depot,
    "street": street,
    "home": home,
    "school": school,
    "office": office,
    "station": station,
    "quay": quay,
    "hospital": hospital,
    "clinic": clinic,
    "market": market,
    "tower": square,
    "island": island,
    "bakery": bakery,
    "cinema": cinema,
    "newsroom": newsroom,
    "square": full_square,
    "court": court,
}
