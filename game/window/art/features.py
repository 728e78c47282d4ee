"""Light, eyes, brows, nose and mouth of a face, from a sitter's numbers."""

from __future__ import annotations

from game.window.art.sitter import CHILD, Sitter
from game.window.art.strokes import CREAM, INK, flat, line

_GUM, _DARK_GUM = "#7E2A22", "#2B1310"
_DARK_SKIN = 0x78
"""Skin with less red than this needs a darker line between the lips."""
_GREY_HAIR = 0x6E
"""Hair with at least this much blue is grey or white; brows of that tone would be lost on skin."""


def face_light(s: Sitter) -> str:
    """The hard edge of the shadow down the middle of the face."""
    tip = 134 + 15 * s.nose
    return (
        f'<path d="M140 58L138 128L{tip:.1f} 164L137 173L140 187L144 226H216V58Z" '
        f'fill="{s.shade}"/>'
        f'<path d="M70 70Q134 96 200 70V58H70Z" fill="{s.shade}" opacity="0.55"/>'
    )


def eyes(s: Sitter) -> str:
    """Both eyes under lids that may hang, and the brows."""
    return "".join(_eye(s, side) for side in (-1, 1))


def _eye(s: Sitter, side: int) -> str:
    x = 134 + side * 23 * s.width
    child = s.size < CHILD
    wide, tall = (13.5, 14.0) if child else (13.0, 12.0)
    hang = s.lids + s.droop
    top, low = 134 - tall + hang, 143.5 - s.squint
    almond = f"M{x - wide} 135Q{x} {top:.1f} {x + wide} 135Q{x} {low:.1f} {x - wide} 135Z"
    ball, high = (6.6 if child else 5.8), 132.6 + hang * 0.3 - s.squint * 0.2
    # What of the ball lies under a lid is not seen.
    seen = f'<clipPath id="eye{side}"><path d="{almond}"/></clipPath>'
    iris = f'<circle cx="{x + 1}" cy="{high:.1f}" r="{ball}" fill="{INK}" '
    iris += f'clip-path="url(#eye{side})"/>'
    spark = f'<circle cx="{x - 1.2}" cy="{high - 2.2 + hang * 0.1:.1f}" r="1.6" fill="{CREAM}"/>'
    lid = line(f"M{x - wide - 2} 135Q{x} {top - 3:.1f} {x + wide + 2} 134", INK, 3.6)
    return flat(almond, CREAM) + seen + iris + spark + lid + _brow(s, x, side) + _under(s, x, side)


def _brow(s: Sitter, x: float, side: int) -> str:
    inner, outer = 113 - s.brow * 1.5 - s.lift, 113 + s.brow - s.lift
    left, right = (outer, inner) if side < 0 else (inner, outer)
    arch = 105 - abs(s.brow) * 0.4 - s.lift + 2.5 * s.press
    return line(
        f"M{x - 16} {left:.1f}Q{x + side * 3} {arch:.1f} {x + 16} {right:.1f}",
        _brow_tone(s),
        round(5.2 * s.brow_weight, 2),
    )


def _brow_tone(s: Sitter) -> str:
    if int(s.tone[5:7], 16) < _GREY_HAIR:
        return s.tone
    return "#75694F" if int(s.skin[1:3], 16) > 0xC0 else "#D2CAB8"


def _under(s: Sitter, x: float, side: int) -> str:
    """A fold under the eye: of a cheek that is lifted, or of a short night."""
    tone = s.shade if side < 0 else deeper(s)
    if s.squint:
        return line(f"M{x - 10} 149Q{x} 144.5 {x + 10} 149", tone, 2.4)
    if s.lids < 2.5:
        return ""
    return line(f"M{x - 10} 146.5Q{x} 151 {x + 10} 146", tone, 2.4)


def nose(s: Sitter) -> str:
    """A soft underside; the edge of the shadow does the rest."""
    low = 170 + (0 if s.size >= CHILD else -5)
    left, right = 134 - 8 * s.nose, 134 + 10 * s.nose
    return line(f"M{left:.1f} {low}Q134 {low + 8} {right:.1f} {low}", s.shade, 3)


def mouth(s: Sitter) -> str:
    """Closed lips; the corners say the mood, the left one a little more."""
    y, up = 189 + s.chin * 0.5, s.smile
    out = 3.0 if s.squint else 0.0
    full = s.full * (1 - 0.45 * s.press)
    rise = 1.5 * s.full * (1 - 0.8 * s.press)
    sag = max(up, 0) * 0.75 if s.squint else up * 0.5
    upper = (
        f"M{116 - out} {y - up - 0.6:.1f}Q128 {y - 0.5 - rise:.1f} 134 {y - 0.5:.1f}"
        f"Q140 {y - 0.5 - rise:.1f} {152 + out} {y - up:.1f}"
        f"Q134 {y + 5 + sag:.1f} {116 - out} {y - up - 0.6:.1f}Z"
    )
    lower = (
        f"M{119 - out} {y - up + 1:.1f}Q134 {y + 12 * full + sag:.1f} {149 + out} "
        f"{y - up + 1:.1f}Q134 {y + 4 + sag:.1f} {119 - out} {y - up + 1:.1f}Z"
    )
    gum = _GUM if int(s.skin[1:3], 16) >= _DARK_SKIN else _DARK_GUM
    return flat(upper, gum) + flat(lower, s.lips) + _corners(s, y) + _gap(s, y)


def _corners(s: Sitter, y: float) -> str:
    """Small folds beside a mouth that is glad, and a shadow under one that is pressed shut."""
    if "beard" in s.extras:
        return ""
    if s.press:
        return line(f"M127 {y + 10.5:.1f}Q134 {y + 8.5:.1f} 141 {y + 10.5:.1f}", deeper(s), 2.4)
    if s.squint and not {"folds", "lines"} & set(s.extras):
        high = y - s.smile
        return "".join(
            line(f"M{x} {high - 5:.1f}q{bow} 5 0 9", deeper(s), 2.4)
            for x, bow in ((108, -3), (160, 3))
        )
    return ""


def deeper(s: Sitter) -> str:
    """A tone under that of the shaded side, so that a fold shows on both."""
    parts = (int(s.shade[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{int(part * 0.78):02X}" for part in parts)


def _gap(s: Sitter, y: float) -> str:
    """Milk teeth, when the mouth is not shut tight or turned down."""
    if "gap-tooth" not in s.extras or s.press or s.smile < 0:
        return ""
    return (
        flat(f"M120 {y - 2}Q134 {y + 10} 148 {y - 2}Q134 {y + 4} 120 {y - 2}Z", CREAM)
        + f'<rect x="133" y="{y + 1}" width="4" height="5" fill="{_GUM}"/>'
    )
