"""Eyes, nose, mouth and what is worn at the neck, from a sitter's numbers."""

from __future__ import annotations

from game.window.art.sitter import Sitter

_INK = "#14213D"


def face_light(s: Sitter) -> str:
    """The hard edge of the shadow down the middle of the face."""
    return (
        f'<path d="M140 58L138 128L149 164L137 173L140 187L144 226H216V58Z" fill="{s.shade}"/>'
        f'<path d="M70 70Q134 96 200 70V58H70Z" fill="{s.shade}" opacity="0.55"/>'
    )


def eyes(s: Sitter) -> str:
    """Both eyes under lids that may hang, and the brows."""
    return "".join(_eye(s, side) for side in (-1, 1))


def _eye(s: Sitter, side: int) -> str:
    x = 134 + side * 23 * s.width
    child = s.size < 0.9
    wide, tall = (13.5, 14.0) if child else (13.0, 12.0)
    top = 134 - tall + s.lids
    white = (
        f'<path d="M{x - wide} 135Q{x} {top} {x + wide} 135Q{x} {135 + 8.5} {x - wide} 135Z" '
        'fill="#FBF6E8"/>'
    )
    ball, high = (6.6 if child else 5.8), 132.6 + s.lids * 0.3
    iris = f'<circle cx="{x + 1}" cy="{high:.1f}" r="{ball}" fill="{_INK}"/>'
    spark = f'<circle cx="{x - 1.2}" cy="{130.4 + s.lids * 0.4:.1f}" r="1.6" fill="#FBF6E8"/>'
    lid = (
        f'<path d="M{x - wide - 2} 135Q{x} {top - 3} {x + wide + 2} 134" fill="none" '
        f'stroke="{_INK}" stroke-width="3.6" stroke-linecap="round"/>'
    )
    return white + iris + spark + lid + _brow(s, x, side) + _tired(s, x)


def _brow(s: Sitter, x: float, side: int) -> str:
    inner, outer = 113 - s.brow * 1.5, 113 + s.brow
    left, right = (outer, inner) if side < 0 else (inner, outer)
    tone = s.tone if s.tone != "#E8E2D4" else "#CFC7B4"
    return (
        f'<path d="M{x - 16} {left:.1f}Q{x + side * 3} {105 - abs(s.brow) * 0.4:.1f} '
        f'{x + 16} {right:.1f}" '
        f'fill="none" stroke="{tone}" stroke-width="5.2" stroke-linecap="round"/>'
    )


def _tired(s: Sitter, x: float) -> str:
    if s.lids < 2.5:
        return ""
    return (
        f'<path d="M{x - 10} 146.5Q{x} 151 {x + 10} 146" fill="none" stroke="{s.shade}" '
        'stroke-width="2.6" stroke-linecap="round"/>'
    )


def nose(s: Sitter) -> str:
    """A soft underside; the edge of the shadow does the rest."""
    drop = 0 if s.size >= 0.9 else -5
    return (
        f'<path d="M126 {170 + drop}Q134 {178 + drop} 144 {170 + drop}" fill="none" '
        f'stroke="{s.shade}" stroke-width="3" stroke-linecap="round"/>'
    )


def mouth(s: Sitter) -> str:
    """Closed lips; the corners say the mood, the left one a little more."""
    y = 189 + s.chin * 0.5
    up = s.smile
    dark = "#7E2A22"
    gap = ""
    if "gap-tooth" in s.extras:
        gap = (
            f'<path d="M120 {y - 2}Q134 {y + 10} 148 {y - 2}Q134 {y + 4} 120 {y - 2}Z" '
            f'fill="#FBF6E8"/><rect x="133" y="{y + 1}" width="4" height="5" fill="{dark}"/>'
        )
    return (
        f'<path d="M116 {y - up - 0.6:.1f}Q128 {y - 2} 134 {y - 0.5}Q140 {y - 2} '
        f"152 {y - up:.1f}"
        f'Q134 {y + 5 + up * 0.5:.1f} 116 {y - up - 0.6:.1f}Z" fill="{dark}"/>'
        f'<path d="M119 {y - up + 1:.1f}Q134 {y + 12 + up * 0.4:.1f} 149 {y - up + 1:.1f}'
        f'Q134 {y + 4 + up * 0.5:.1f} 119 {y - up + 1:.1f}Z" fill="{s.lips}"/>' + gap
    )


def marks(s: Sitter) -> str:
    """What time and weather leave on a face."""
    return "".join(_MARKS[extra](s) for extra in s.extras if extra in _MARKS)


def _freckles(s: Sitter) -> str:
    spots = ((98, 156), (104, 161), (111, 157), (158, 158), (165, 161), (171, 156))
    return "".join(
        f'<circle cx="{x}" cy="{y}" r="1.7" fill="{s.shade}"/>' for x, y in spots[:3]
    ) + ("".join(f'<circle cx="{x}" cy="{y}" r="1.7" fill="#8F5836"/>' for x, y in spots[3:]))


def _lines(s: Sitter) -> str:
    paths = (
        "M98 172Q104 186 112 192",
        "M170 172Q164 186 156 192",
        "M108 88Q134 82 160 88",
        "M112 97Q134 92 156 97",
        "M84 138L76 134",
        "M84 142L77 144",
        "M184 138L192 134",
    )
    return "".join(
        f'<path d="{path}" fill="none" stroke="#8F5B39" stroke-width="2.4" stroke-linecap="round"/>'
        for path in paths
    )


def _glasses(s: Sitter) -> str:
    half = 23 * s.width
    return (
        "".join(
            f'<circle cx="{134 + side * half}" cy="134" r="19" fill="none" stroke="{_INK}" '
            'stroke-width="3.4"/>'
            for side in (-1, 1)
        )
        + f'<path d="M{134 - half + 19} 131Q134 126 {134 + half - 19} 131" fill="none" '
        + f'stroke="{_INK}" stroke-width="3.4"/>'
    )


def _stubble(s: Sitter) -> str:
    w, j = 50 * s.width, 34 * s.jaw
    return (
        f'<path d="M{134 - w + 1} 152C{134 - w + 4} 180 {134 - j} 202 122 {211 + s.chin}Q134 '
        f"{218 + s.chin} 146 {211 + s.chin}C{134 + j} 202 {134 + w - 4} 180 {134 + w - 1} 152"
        f'Q{134 + 38} 176 {134 + 22} 176Q134 168 {134 - 22} 176Q{134 - 38} 176 {134 - w + 1} 152Z" '
        f'fill="{s.tone}" opacity="0.34"/>' + mouth(s)
    )


def _beard(s: Sitter) -> str:
    return (
        '<path d="M86 158C88 196 104 224 134 226C164 224 180 196 182 158Q174 182 156 180'
        'Q134 172 112 180Q94 182 86 158Z" fill="#E8E2D4"/>'
        '<path d="M136 174Q150 174 156 180Q174 182 182 158C180 196 164 224 136 226Z" '
        'fill="#C9C1AE"/>'
        + mouth(s)
        + '<path d="M108 183Q122 174 134 178Q146 174 160 183Q146 186 134 183Q122 186 108 183Z" '
        'fill="#F3EFE4"/>'
    )


_MARKS = {
    "freckles": _freckles,
    "lines": _lines,
    "glasses": _glasses,
    "stubble": _stubble,
    "beard": _beard,
}


def collar(s: Sitter) -> str:
    """What is worn at the neck, and over the shoulder."""
    return _STRAP * ("bag-strap" in s.extras) + _WORN[s.neck_wear](s)


_STRAP = (
    '<path d="M58 262L80 256L206 380H166Z" fill="#DDAE55"/>'
    '<path d="M80 256L86 254.6L212 380H206Z" fill="#8A5E12"/>'
)


def _scarf(s: Sitter) -> str:
    return (
        f'<path d="M92 232Q134 258 176 232L184 262Q134 294 84 262Z" fill="{s.cloth}"/>'
        f'<path d="M138 252Q160 248 176 232L184 262Q162 278 138 280Z" fill="{s.cloth_shade}"/>'
        f'<path d="M144 268L170 260L188 380H144Z" fill="{s.cloth}"/>'
        f'<path d="M158 264L170 260L188 380H168Z" fill="{s.cloth_shade}"/>'
        f'<path d="M94 246Q132 270 172 248" fill="none" stroke="{s.cloth_shade}" stroke-width="3"/>'
    )


def _roll(s: Sitter) -> str:
    return (
        f'<path d="M98 226Q134 244 170 226L176 258Q134 284 92 258Z" fill="{s.cloth}"/>'
        f'<path d="M138 238Q158 236 170 226L176 258Q158 270 138 272Z" fill="{s.cloth_shade}"/>'
    )


def _shirt(s: Sitter) -> str:
    return (
        '<path d="M104 234L134 268L164 234L178 250L146 300L134 284L122 300L90 250Z" '
        f'fill="{s.cloth}"/>'
        f'<path d="M136 266L164 234L178 250L146 300L136 286Z" fill="{s.cloth_shade}"/>'
    )


def _zip(s: Sitter) -> str:
    return (
        f'<path d="M104 230L134 262L164 230L176 262L136 380H132L92 262Z" fill="{s.cloth}"/>'
        f'<path d="M136 262L164 230L176 262L138 380H136Z" fill="{s.cloth_shade}"/>'
        f'<path d="M134 268V380" stroke="{_INK}" stroke-width="3"/>'
    )


def _shawl(s: Sitter) -> str:
    return (
        f'<path d="M88 236Q134 262 180 236L214 286Q134 330 54 286Z" fill="{s.cloth}"/>'
        f'<path d="M138 256Q164 250 180 236L214 286Q176 306 138 308Z" fill="{s.cloth_shade}"/>'
    )


_WORN = {"scarf": _scarf, "roll": _roll, "shirt": _shirt, "zip": _zip, "shawl": _shawl}
