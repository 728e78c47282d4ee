"""Every place by its name."""

from __future__ import annotations

from collections.abc import Callable

from game.window.art.iso import Ground
from game.window.art.places_behind import backroom, editorial, parlour
from game.window.art.places_bell import hoarding, stall
from game.window.art.places_cart import cart
from game.window.art.places_city import bakery, cinema, court, newsroom
from game.window.art.places_city import square as full_square
from game.window.art.places_craft import mill, sheds, sheds_lit
from game.window.art.places_desks import bureau, college, counters, section
from game.window.art.places_far import island, quay, square, station
from game.window.art.places_freeport import arches, council, flat
from game.window.art.places_halls import concert, screening, test_hall
from game.window.art.places_home import clinic, home, hospital, school, street
from game.window.art.places_inland import hostel, weighbridge
from game.window.art.places_outside import harbour, stop
from game.window.art.places_roofs import roof
from game.window.art.places_rooms import bedroom, charts, kitchen, supper, ward
from game.window.art.places_school import classroom, lesson, pegs, staffroom
from game.window.art.places_tenement import laundry, stairs, yard
from game.window.art.places_trade import bakehouse, pub, salon
from game.window.art.places_work import depot, market, office
from game.window.art.places_yards import kennels, wedding

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
    "kitchen": kitchen,
    "supper": supper,
    "flat": flat,
    "bedroom": bedroom,
    "charts": charts,
    "stairs": stairs,
    "laundry": laundry,
    "pub": pub,
    "salon": salon,
    "bakehouse": bakehouse,
    "ward": ward,
    "section": section,
    "counters": counters,
    "bureau": bureau,
    "college": college,
    "classroom": classroom,
    "lesson": lesson,
    "staffroom": staffroom,
    "pegs": pegs,
    "hall": test_hall,
    "screening": screening,
    "concert": concert,
    "council": council,
    "roof": roof,
    "stop": stop,
    "harbour": harbour,
    "weighbridge": weighbridge,
    "hostel": hostel,
    "arches": arches,
    "yard": yard,
    "mill": mill,
    "sheds": sheds,
    "sheds-lit": sheds_lit,
    "parlour": parlour,
    "backroom": backroom,
    "editorial": editorial,
    "stall": stall,
    "hoarding": hoarding,
    "cart": cart,
    "kennels": kennels,
    "wedding": wedding,
}
