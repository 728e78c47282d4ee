"""What time, weather and opticians leave on a face, one small drawing each."""

from __future__ import annotations

from game.window.art.features import deeper, mouth
from game.window.art.sitter import Sitter
from game.window.art.strokes import INK, dots, fitted, flat, line, lit

_BRASS, _DARK_BRASS = "#DDAE55", "#8A5E12"


def marks(s: Sitter) -> str:
    """Everything that this sitter carries in the face."""
    return "".join(_MARKS[extra](s) for extra in s.extras if extra in _MARKS)


def _freckles(s: Sitter) -> str:
    left = ((98, 156, 1.7), (104, 161, 1.7), (111, 157, 1.7))
    right = ((158, 158, 1.7), (165, 161, 1.7), (171, 156, 1.7))
    deep = "#8F5836" if s.skin > "#8" else "#3A2217"
    return flat(dots(left), s.shade) + flat(dots(right), deep)


def _lines(s: Sitter) -> str:
    return _furrows(s) + _creases(s) + _folds(s)


def _furrows(s: Sitter) -> str:
    """Across the brow."""
    paths = ("M108 88Q134 82 160 88", "M112 97Q134 92 156 97")
    return fitted("".join(line(each, deeper(s), 2.2) for each in paths), s.width)


def _creases(s: Sitter) -> str:
    """Beside the eyes."""
    paths = ("M93 139L87 136", "M93 143L88 145", "M175 139L181 136", "M175 143L180 145")
    return fitted("".join(line(each, deeper(s), 2) for each in paths), s.width)


def _folds(s: Sitter) -> str:
    """From the nose past the mouth."""
    y = s.chin * 0.5
    left = f"M106 {170 + y}Q102 {177 + y} 105 {184 + y}"
    right = f"M162 {170 + y}Q166 {177 + y} 163 {184 + y}"
    return line(left, deeper(s), 2.4) + line(right, deeper(s), 2.4)


def _glasses(s: Sitter) -> str:
    half = 23 * s.width
    rims = "".join(
        f'<circle cx="{134 + side * half:.1f}" cy="134" r="19" fill="none" stroke="{INK}" '
        'stroke-width="3.4"/>'
        for side in (-1, 1)
    )
    return rims + line(f"M{134 - half + 19} 131Q134 126 {134 + half - 19} 131", INK, 3.4)


def _square_glasses(s: Sitter) -> str:
    half = 23 * s.width
    rims = "".join(
        f'<rect x="{134 + side * half - 18.5:.1f}" y="120" width="37" height="29" rx="7" '
        f'fill="none" stroke="{INK}" stroke-width="4"/>'
        for side in (-1, 1)
    )
    return rims + line(f"M{134 - half + 18} 130Q134 126 {134 + half - 18} 130", INK, 3.4)


def _half_glasses(s: Sitter) -> str:
    """Worn low, for reading; one looks over them."""
    half = 22 * s.width
    rims = "".join(
        line(
            f"M{134 + side * half - 16:.1f} 146Q{134 + side * half - 15:.1f} 163 "
            f"{134 + side * half:.1f} 163Q{134 + side * half + 15:.1f} 163 "
            f"{134 + side * half + 16:.1f} 146Z",
            INK,
            3,
        )
        for side in (-1, 1)
    )
    return rims + line(f"M{134 - half + 16} 148Q134 143 {134 + half - 16} 148", INK, 3)


def _stubble(s: Sitter) -> str:
    w, j = 50 * s.width, 34 * s.jaw
    return (
        f'<path d="M{134 - w + 1} 152C{134 - w + 4} 180 {134 - j} 202 122 {211 + s.chin}Q134 '
        f"{218 + s.chin} 146 {211 + s.chin}C{134 + j} 202 {134 + w - 4} 180 {134 + w - 1} 152"
        f'Q{134 + 38} 176 {134 + 22} 176Q134 168 {134 - 22} 176Q{134 - 38} 176 {134 - w + 1} 152Z" '
        f'fill="{s.tone}" opacity="0.34" clip-path="url(#f)"/>' + mouth(s)
    )


def _beard(s: Sitter) -> str:
    drop = s.chin * 0.6
    path = (
        f"M85 152C86 {194 + drop} 104 {224 + drop} 134 {226 + drop}C164 {224 + drop} 182 "
        f"{194 + drop} 183 152Q176 180 156 179Q134 171 112 179Q92 180 85 152Z"
    )
    return fitted(lit(path, s.tone, 0.17), s.width) + mouth(s) + _moustache(s)


def _chin_beard(s: Sitter) -> str:
    y = s.chin
    path = (
        f"M112 {198 + y * 0.5}Q134 {204 + y * 0.5} 156 {198 + y * 0.5}L152 {212 + y}Q134 "
        f"{226 + y} 116 {212 + y}Z"
    )
    return lit(path, s.tone, 0.17) + _moustache(s)


def _moustache(s: Sitter) -> str:
    y = s.chin * 0.5 - (2 if s.smile > 5 else 0)
    path = (
        f"M106 {184 + y}Q120 {173 + y} 134 {177 + y}Q148 {173 + y} 162 {184 + y}Q147 "
        f"{188 + y} 134 {183 + y}Q121 {188 + y} 106 {184 + y}Z"
    )
    return lit(path, s.tone, 0.17)


def _earring(s: Sitter) -> str:
    reach = 52 * s.width
    return flat(dots(((134 - reach, 165, 5.5),)), _BRASS) + flat(
        dots(((134 + reach, 165, 5.5),)), _DARK_BRASS
    )


def _hearing_aid(s: Sitter) -> str:
    """Behind the ear that the light falls on."""
    x = 134 - 50 * s.width
    return line(f"M{x - 4:.1f} 130Q{x - 12:.1f} 136 {x - 9:.1f} 150", "#F3E9D2", 5) + line(
        f"M{x - 8:.1f} 150Q{x - 6:.1f} 156 {x - 1:.1f} 150", INK, 1.8
    )


def _mole(s: Sitter) -> str:
    return flat(dots(((158, 178 + s.chin * 0.5, 2.4),)), "#4A2B1E")


def _notch(s: Sitter) -> str:
    """A nick through the brow, where no hair grows."""
    x, y = 134 - 28 * s.width, 109 - s.lift
    return line(f"M{x - 3:.1f} {y + 5:.1f}L{x + 3:.1f} {y - 7:.1f}", s.skin, 3.6)


def _bent_nose(s: Sitter) -> str:
    return line("M137 142Q143 148 138 154", deeper(s), 3)


_MARKS = {
    "freckles": _freckles,
    "lines": _lines,
    "furrows": _furrows,
    "creases": _creases,
    "folds": _folds,
    "glasses": _glasses,
    "square-glasses": _square_glasses,
    "half-glasses": _half_glasses,
    "stubble": _stubble,
    "beard": _beard,
    "chin-beard": _chin_beard,
    "moustache": _moustache,
    "earring": _earring,
    "hearing-aid": _hearing_aid,
    "mole": _mole,
    "notch": _notch,
    "bent-nose": _bent_nose,
}
