"""The city on a page: the crowd, the player on the way to where a scene is, cameras and doors."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from pygame import Rect, Surface

from game.core.city import Camera, City, Place
from game.core.ways import Way, length, lookers, way
from game.present.screen import Node
from game.window.art.cityview import Fit, scenery
from game.window.art.crowd import (
    Figure,
    along_legs,
    gathering,
    legs,
    moment,
    queue,
    residents,
    walkers,
)
from game.window.art.figures import Sprite, disc, put
from game.window.art.kit import HOURS, kit_for
from game.window.art.sheet import Drawing, cutout, hatch
from game.window.art.town import Town, town
from game.window.icons import icon
from game.window.look import Look
from game.window.shapes import panel

CROWD = 200
"""How many people walk about in the city."""
_PACE = 110.0  # paces a second of whoever is played
_SHORTEST, _LONGEST = 0.8, 2.6  # seconds
_BUSY = 6  # people who wait at a door that has been asked
_PALE, _SEEN = "#F0826A", "#D8412F"


@dataclass(frozen=True)
class Told:
    """What a screen says about the city."""

    moods: tuple[str, ...] = ()
    hush: int = 0
    closed: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    way: tuple[str, ...] = ()
    seen: bool = False
    who: str = ""
    """The portrait of whoever is played."""


def told(
    stage: Node | None, trip: Node | None, doors: Node | None, face: Node | None = None
) -> Told:
    """What the nodes of a scene say."""
    moods = stage.state if stage else ()
    hushed = (word.removeprefix("hush-") for word in moods if word.startswith("hush-"))
    asked = [
        (node.id.removeprefix("door-"), node.state) for node in (doors.children if doors else ())
    ]
    return Told(
        tuple(word for word in moods if not word.startswith("hush-")),
        int(next(hushed, 0)),
        tuple(gate for gate, state in asked if "closed" in state),
        tuple(gate for gate, state in asked if "open" in state),
        tuple(trip.value.split()) if trip else (),
        bool(trip and "seen" in trip.state),
        face.value if face else "",
    )


def city_scene(look: Look, box: Rect, room: Rect, says: Told, tag: str = "") -> CityScene | None:
    """The city in `box`, standing inside `room` of it; none if there is no map, or if what is told
    is not on it."""
    made = town()
    if made is None or any(place not in made.city.place for place in says.way):
        return None
    return CityScene(look, made, box, room, says, tag)


class CityScene:
    """The city as a living part of a page."""

    def __init__(
        self, look: Look, made: Town, box: Rect, room: Rect, says: Told, tag: str = ""
    ) -> None:
        self.box = Rect(box)
        self._look, self._says, self._tag = look, says, tag
        city = made.city
        self._city = city
        shut = {place.id for gate in says.closed if (place := city.at_gate(gate))}
        hours = (word for word in says.moods if word in ("night", "dusk", "rain"))
        self._mood = tuple(sorted(hours))
        inside = (room.x, room.y, room.width, room.height)
        self._scenery = scenery(made, box.size, inside, self._mood, frozenset(shut))
        path: Way = way(city, says.way[0], says.way[-1]) if says.way else ()
        self._legs = legs(path) if path else ()
        self._far = far = length(path) if path else 0
        self._cones = _cones(city, path, self._scenery.fit, seen=says.seen) if path else []
        self.rest = min(max(far / _PACE, _SHORTEST), _LONGEST) if far else 0.0
        self._crowd = walkers(city, CROWD)
        self._standing = [*_crowded(city, says)]

    @property
    def active(self) -> Rect:
        """The part of the box in which anything ever moves."""
        left, top, right, bottom = self._scenery.bounds
        low = 60 * self._scenery.fit.scale  # A tag may stand over the highest roof.
        inner = Rect(left, top - low, right - left, bottom - top + low)
        return inner.move(self.box.topleft).clip(self.box)

    @property
    def key(self) -> Hashable:
        """What it shows, and where."""
        return self._says, tuple(self.box)

    def warm(self) -> None:
        """Cut out a piece of the city at another hour, which the next scene may want."""
        scenery = self._scenery
        any(kit_for(scenery.town, scenery.fit.scale, hour).warm() for hour in HOURS)

    def spot(self, x: float, y: float) -> tuple[float, float]:
        """Where on the window a point of the map lies."""
        left, top = self._scenery.fit.point(x, y)
        return left + self.box.left, top + self.box.top

    @property
    def player(self) -> Rect:
        """Where on the window whoever is played comes to stand, with the tag; empty if nobody is
        played."""
        if not self._legs:
            return Rect(0, 0, 0, 0)
        feet, scale = self.spot(*self._walked(self.rest)), self._scenery.fit.scale
        figure = Rect(0, 0, round(36 * scale), round(48 * scale))
        figure.midbottom = round(feet[0]), round(feet[1])
        return figure.union(self._tag_at_rest()) if self._tag else figure

    def draw(self, surface: Surface, at: float) -> None:
        """The moment `at` seconds after the way was begun."""
        corner = self.box.topleft
        figures = [*moment(self._crowd, at), *self._standing]
        self._scenery.draw(surface, corner, figures, self._cones)
        self._scenery.rain(surface, corner, at)
        self._pins(surface)
        if self._legs:
            self._you(surface, at)

    def _walked(self, at: float) -> tuple[float, float]:
        """Where whoever is played is by now."""
        share = min(1.0, at / self.rest) if self.rest else 1.0
        # Quick at first and slow at the end, like every movement here.
        share = 1 - (1 - share) ** 2
        x, y, _ = along_legs(self._legs, self._far * share)
        return x, y

    def _pins(self, surface: Surface) -> None:
        """A lock at each place whose door has answered."""
        theme, city = self._look.theme, self._city
        for gates, sign, colour in (
            (self._says.open, "open", theme.gain),
            (self._says.closed, "closed", theme.loss),
        ):
            for place in {p.id: p for gate in gates if (p := city.at_gate(gate))}.values():
                self._pin(surface, place, sign, colour)

    def _pin(self, surface: Surface, place: Place, sign: str, colour: str) -> None:
        look, theme = self._look, self._look.theme
        x, y = self.spot(*place.door)
        card, stem = Rect(0, 0, look.px(34), look.px(34)), Rect(0, 0, look.px(3), look.px(34))
        stem.midbottom = round(x), round(y)
        card.midbottom = stem.midtop
        tag = self._tag_at_rest()
        if card.colliderect(tag):  # Beside the player's tag, not behind it.
            aside = tag.right - card.left if x >= tag.centerx else tag.left - card.right
            stem.move_ip(aside, 0)
            card.move_ip(aside, 0)
        surface.fill(theme.ink, stem)
        panel(surface, card, colour, edge=theme.ink, weight=2, radius=look.px(6))
        art = icon(sign, theme.card, round(card.width * 0.66))
        surface.blit(art, art.get_rect(center=card.center))

    def _you(self, surface: Surface, at: float) -> None:
        """Whoever is played, before all else so that nobody has to be looked for, with a tag."""
        fit, step = self._scenery.fit, int(at * 8) % 4 if at < self.rest else 0
        feet = self.spot(*self._walked(at))
        put(surface, disc(fit.scale), feet)
        put(surface, self._scenery.figure(Figure(0, 0, self._says.who or 0, "", step)), feet)
        if self._tag:
            self._name(surface, feet)

    def _name(self, surface: Surface, feet: tuple[float, float]) -> None:
        look, style = self._look, self._look.style("tag")
        art = look.letters.line(self._tag, style.face, style.size, look.theme.card, style.track)
        card = self._card(feet)
        panel(surface, card, look.theme.ink, radius=look.px(5))
        surface.blit(art, art.get_rect(center=card.center))

    def _card(self, feet: tuple[float, float]) -> Rect:
        """Where the tag is, over the head of somebody with their feet here."""
        look, style = self._look, self._look.style("tag")
        card = Rect(0, 0, look.width(self._tag, style) + look.px(18), style.size + look.px(10))
        card.midbottom = round(feet[0]), round(feet[1] - 48 * self._scenery.fit.scale)
        return card

    def _tag_at_rest(self) -> Rect:
        if not (self._tag and self._legs):
            return Rect(0, 0, 0, 0)
        return self._card(self.spot(*self._walked(self.rest)))


def _crowded(city: City, says: Told) -> list[Figure]:
    """Who stands: on the square, as many as still speak up, and before doors that were asked."""
    out: list[Figure] = []
    plaza = next((p for p in city.ground if p.kind == "plaza"), None)
    if plaza:
        out += gathering(plaza.low, plaza.high, says.hush)
    for gate in (*says.open, *says.closed):
        if place := city.at_gate(gate):
            out += queue(city, place.id, _BUSY)
    out += residents(city, says.who)
    return out


def _cones(city: City, path: Way, fit: Fit, *, seen: bool) -> list[Sprite]:
    """What the cameras on the way look at; the first of them is marked if one has seen."""
    cameras = lookers(city, path)
    noticed = cameras[0].id if seen and cameras else ""
    return [_cone(camera, fit, seen=camera.id == noticed) for camera in cameras]


def _cone(camera: Camera, fit: Fit, *, seen: bool) -> Sprite:
    """What a camera looks at, hatched on the ground; filled where it has seen somebody."""
    corners = [fit.point(*corner) for corner in camera.sees]
    draw, weight = Drawing(), max(1.2, 1.8 * fit.scale)
    if seen:
        draw.fill(corners, _PALE)
    for start, end in hatch(corners, 0.5, 7 * fit.scale):
        draw.line((start, end), _SEEN, weight * 0.9)
    for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
        draw.line((start, end), _SEEN, weight)
    return cutout(draw)
