"""Small signs drawn as lines, never taken from a font: they look the same everywhere."""

from __future__ import annotations

from pygame import Surface

from game.window.svg import bake

_EYE = '<path d="M2 16Q16 1 30 16Q16 31 2 16Z" {line}/><circle cx="16" cy="16" r="4.8" {fill}/>'
_BODY = '<rect x="6" y="14" width="20" height="14" rx="2.4" {fill}/>'

_SHAPES: dict[str, str] = {
    "eye": _EYE,
    # The gap beside the stroke is cut with a mask, so that it works on any ground.
    "eye-struck": (
        '<mask id="m"><rect width="32" height="32" fill="#fff"/>'
        '<path d="M3 29L29 3" stroke="#000" stroke-width="8"/></mask>'
        f'<g mask="url(#m)">{_EYE}</g><path d="M4 28L28 4" {{line}}/>'
    ),
    "closed": f'<path d="M10 14V10a6 6 0 0 1 12 0V14" {{line}}/>{_BODY}',
    "open": f'<path d="M10 14V8a6 6 0 0 1 11.6 -2.2" {{line}}/>{_BODY}',
    "unasked": '<circle cx="16" cy="16" r="10" {line} stroke-dasharray="5.2 5.2"/>',
    "tick": '<path d="M6 17L13 24L26 8" {line}/>',
    "cross": '<path d="M8 8L24 24M24 8L8 24" {line}/>',
    "menu": '<path d="M5 9H27M5 16H27M5 23H27" {line}/>',
    "back": '<path d="M14 6L4 16L14 26M5 16H28" {line}/>',
    "on": '<path d="M18 6L28 16L18 26M27 16H4" {line}/>',
    "up": '<path d="M6 20L16 10L26 20" {line}/>',
    "down": '<path d="M6 12L16 22L26 12" {line}/>',
    "minus": '<path d="M6 16H26" {line}/>',
    "plus": '<path d="M6 16H26M16 6V26" {line}/>',
    "parted": '<path d="M4 16H12L18 8H28M12 16L18 24H28" {line}/>',
    "missed": '<circle cx="16" cy="16" r="10" {line} stroke-dasharray="3 4.8"/>',
    "no-field": '<rect x="6" y="8" width="20" height="16" {line}/><path d="M6 24L26 8" {line}/>',
    # The four bands, by the shape of their ring.
    "band-a": '<circle cx="16" cy="16" r="13" {line}/><circle cx="16" cy="16" r="6.4" {line}/>',
    "band-b": '<circle cx="16" cy="16" r="11" {line}/>',
    "band-c": '<circle cx="16" cy="16" r="11" {line} stroke-dasharray="6.6 4.92"/>',
    "band-d": '<path d="M4 16A12 12 0 0 0 28 16" {line}/>',
    "again": '<path d="M25 10A11 11 0 1 0 27 18" {line}/><path d="M26 3V11H18" {line}/>',
    "letters": '<path d="M3 25L10 7L17 25M5.4 19H14.6M19 25L24 14L29 25M20.6 21.4H27.4" {line}/>',
    "contrast": (
        '<circle cx="16" cy="16" r="12" {line}/><path d="M16 5A11 11 0 0 1 16 27Z" {fill}/>'
    ),
    "voice": (
        '<path d="M4 12H9L16 6V26L9 20H4Z" {line}/>'
        '<path d="M21 11Q24 16 21 21M25 7Q31 16 25 25" {line}/>'
    ),
    "print": (
        '<path d="M9 12V4H23V12M9 22H5V12H27V22H23" {line}/><path d="M9 18H23V28H9Z" {line}/>'
    ),
}


def icon(name: str, colour: str, size: int) -> Surface:
    """The sign `name` in one colour, `size` pixels square."""
    line = (
        f'fill="none" stroke="{colour}" stroke-width="3.2" stroke-linecap="round" '
        'stroke-linejoin="round"'
    )
    body = _SHAPES[name].replace("{line}", line).replace("{fill}", f'fill="{colour}"')
    return bake(body, (0, 0, 32, 32), (size, size))
