"""Portraits: one set of flat layers, shaped by a few numbers and colours for each person.

The light falls from the left, so the right side of every face, neck and coat is darker. Coats and
scarves point at no country. Only the person who is played wears vermilion.
"""

from __future__ import annotations

from functools import lru_cache

from pygame import Surface

from game.window.art.citizens import CITIZENS
from game.window.art.clerks import CLERKS
from game.window.art.features import eyes, face_light, mouth, nose
from game.window.art.hair import before, behind
from game.window.art.marks import marks
from game.window.art.neighbours import NEIGHBOURS
from game.window.art.sitter import CHILD, SITTERS, Sitter
from game.window.art.strokes import RIGHT
from game.window.art.temper import tempered
from game.window.art.worn import collar
from game.window.svg import bake

WIDE, HIGH = 268.0, 316.0
_PLAIN = "plain"

PEOPLE: dict[str, Sitter] = SITTERS | CITIZENS | NEIGHBOURS | CLERKS
"""Everybody who has sat for a portrait."""


def portrait(who: str, size: tuple[int, int], mood: str = "calm") -> Surface:
    """The portrait of `who`, filling `size`; somebody unknown gets a plain face."""
    return bake(_sat(who, mood), _view(size), size)


@lru_cache(maxsize=64)
def _sat(who: str, mood: str) -> str:
    """Put together once: the same few faces are on the window for a long time."""
    return _drawn(tempered(PEOPLE.get(who, SITTERS[_PLAIN]), mood))


def _view(size: tuple[int, int]) -> tuple[float, float, float, float]:
    """The part of the drawing to show: all of it, and more ground where the shape is another."""
    shape, wanted = WIDE / HIGH, size[0] / max(1, size[1])
    if wanted >= shape:
        wide = HIGH * wanted
        return (WIDE - wide) / 2, 0.0, wide, HIGH
    high = WIDE / wanted
    return 0.0, HIGH - high, WIDE, high


def _drawn(s: Sitter) -> str:
    ground = (
        RIGHT + f'<rect x="-900" y="-900" width="2100" height="1300" fill="{s.ground}"/>'
        f'<circle cx="134" cy="142" r="112" fill="{s.disc}"/>'
        '<circle cx="134" cy="142" r="112" fill="none" stroke="#F3E9D2" stroke-width="7"/>'
    )
    scale, drop = s.size, 316 * (1 - s.size)
    lean = 134 * (1 - s.size)
    body = behind(s) + _bust(s) + _head(s) + eyes(s) + nose(s) + mouth(s) + marks(s) + before(s)
    figure = f'<g transform="translate({lean:.1f} {drop:.1f}) scale({scale})">{body}</g>'
    return ground + figure


def _bust(s: Sitter) -> str:
    """Neck and clothes; a child's head sits closer to the shoulders."""
    rise = -14 if s.size < CHILD else 0
    return f'<g transform="translate(0 {rise})">{_neck(s)}{_coat(s)}{collar(s)}</g>'


def _neck(s: Sitter) -> str:
    half = 24 * s.neck
    return (
        f'<path d="M{134 - half} 186H{134 + half}V276H{134 - half}Z" fill="{s.skin}"/>'
        f'<path d="M{134 - half} 206Q134 236 {134 + half} 204V276H{134 - half}Z" '
        f'fill="{s.shade}"/>'
    )


def _coat(s: Sitter) -> str:
    wide = s.shoulders
    left, right = 134 - 134 * wide, 134 + 134 * wide
    low = 380
    return (
        f'<path d="M{left - 10} {low}L{left} 298C{left + 14} 266 64 256 104 240L134 270'
        f'L164 240C204 256 {right - 14} 266 {right} 298L{right + 10} {low}Z" '
        f'fill="{s.coat}"/>'
        f'<path d="M138 {low}L164 240C204 256 {right - 14} 266 {right} 298'
        f'L{right + 10} {low}Z" fill="{s.coat_shade}"/>'
    )


def _head(s: Sitter) -> str:
    path = outline(s)
    return (
        _ears(s)
        + f'<path d="{path}" fill="{s.skin}"/><clipPath id="f"><path d="{path}"/></clipPath>'
        + f'<g clip-path="url(#f)">{face_light(s)}</g>'
    )


def _ears(s: Sitter) -> str:
    reach = 50 * s.width
    return (
        f'<ellipse cx="{134 - reach}" cy="146" rx="9" ry="15" fill="{s.skin}"/>'
        f'<ellipse cx="{134 + reach}" cy="146" rx="9" ry="15" fill="{s.shade}"/>'
    )


def outline(s: Sitter) -> str:
    """The line of the face: brow, cheek, jaw, chin."""
    w, j, chin = 50 * s.width, 34 * s.jaw, 210 + s.chin
    return (
        f"M{134 - w} 128C{134 - w - 2} 88 {134 - 30} 66 134 66C{134 + 32} 66 {134 + w + 2} 90 "
        f"{134 + w} 130C{134 + w - 1} 168 {134 + j} {chin - 14} {134 + 12} {chin}"
        f"Q134 {chin + 7} {134 - 12} {chin}C{134 - j} {chin - 14} {134 - w + 2} 168 "
        f"{134 - w} 128Z"
    )
