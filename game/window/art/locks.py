"""Hair that is worn long, or full: bobs, curls, braids, knots."""

from __future__ import annotations

from game.window.art.sitter import Sitter
from game.window.art.strokes import INK, dots, flat, line, lit

_BOB = (
    "M62 150C54 70 94 38 138 40C196 42 216 92 206 160C204 196 194 214 174 222L88 222"
    "C68 208 64 180 62 150Z"
)
_CURLS = dots(
    (
        (84, 158, 16), (72, 136, 17), (72, 110, 18), (82, 84, 19), (102, 64, 19), (128, 56, 20),
        (154, 58, 19), (176, 72, 19), (192, 94, 19), (197, 120, 18), (192, 144, 16),
        (182, 162, 14), (134, 92, 44),
    )
)  # fmt: skip
_FRINGE = dots(
    (
        (88, 100, 13), (104, 88, 14), (122, 83, 13), (140, 82, 14), (158, 86, 13), (174, 96, 13),
        (184, 112, 10), (82, 116, 10), (112, 74, 14), (134, 70, 15), (156, 74, 14),
    )
)  # fmt: skip
_LOCS = (
    (67, 222), (80, 238), (93, 246), (106, 226), (162, 230), (175, 248), (188, 236), (201, 220),
)  # fmt: skip

BEHIND = {
    "bob": _BOB,
    "hat": _BOB,
    "tousled": (
        "M60 160C46 96 78 40 134 38C196 38 222 92 208 162C206 190 214 206 202 226C190 240 178 232 "
        "172 236L92 236C84 232 72 240 64 222C56 204 64 186 60 160Z"
    ),
    "long": "M62 150C54 70 94 38 138 40C196 42 216 92 208 160L214 270H56L62 150Z",
    "waves": (
        "M66 150C56 80 92 40 134 40C182 40 212 84 202 150C200 172 216 182 208 204C202 220 214 "
        "236 204 252L64 252C54 236 66 220 60 204C52 182 68 172 66 150Z"
    ),
    "sleek": "M64 150C56 72 96 40 134 40C176 40 212 74 204 152L210 262H60L64 150Z",
    "bun": "M104 44A30 26 0 1 1 164 44A30 26 0 1 1 104 44Z",
    "pony": "M140 58C172 30 222 56 220 112C218 148 206 168 210 196C182 182 184 148 186 122Z",
    "chignon": "M100 194A46 30 0 1 1 192 194A46 30 0 1 1 100 194Z",
    "curls": _CURLS,
    "afro": dots(((134, 106, 84),)),
    "locs": "M60 160C50 84 90 40 134 40C178 40 218 84 208 160L206 200H62Z"
    + "".join(f"M{x - 7.5} 140H{x + 7.5}V{low}a7.5 7.5 0 0 1 -15 0Z" for x, low in _LOCS),
}
"""What hangs behind head and neck, if anything does."""


def _bob(s: Sitter) -> str:
    path = (
        "M78 136C72 82 102 52 138 52C178 54 196 88 190 140C186 112 178 98 160 86"
        "C138 100 102 96 90 92C82 104 80 118 78 136Z"
    )
    return flat(path, s.tone) + line("M94 78Q120 56 152 62", s.shine, 4)


def _tousled(s: Sitter) -> str:
    path = (
        "M76 148C66 96 92 50 136 50C182 50 202 92 192 150C190 124 184 106 168 88"
        "C158 100 146 104 134 104C142 98 146 92 146 86C130 102 108 106 92 104"
        "C82 116 80 132 76 148Z"
    )
    return (
        flat(path, s.tone)
        + flat("M92 104C84 122 88 146 80 168C72 156 70 134 76 118Z", s.tone)
        + line("M96 76Q112 60 134 58", s.shine, 4.4)
        + line("M154 62Q172 70 180 90", s.shine, 3.4)
    )


def _middle_parting(s: Sitter) -> str:
    left = (
        "M136 54C100 50 74 78 72 132C72 150 66 160 70 180C84 170 90 150 90 130C94 112 118 102 "
        "136 76Z"
    )
    right = (
        "M134 54C168 50 196 78 196 132C196 150 202 160 198 180C184 170 178 150 178 130"
        "C174 112 150 102 134 76Z"
    )
    return lit(left, s.tone, 0) + lit(right, s.tone) + line("M92 96Q100 74 122 66", s.shine, 4)


def _smooth(s: Sitter) -> str:
    """Combed flat to both sides of a parting."""
    path = (
        "M80 148C70 92 92 54 130 53C176 52 198 90 188 148C188 128 184 114 176 104"
        "C152 98 134 90 122 74C116 92 100 102 92 106C84 116 80 130 80 148Z"
    )
    return lit(path, s.tone) + line("M134 70Q150 66 164 78", s.shine, 3.6)


def _braid(s: Sitter) -> str:
    links = "".join(
        lit(
            f"M{84 + n} {186 + 20 * n}q-15 6 -11 20q6 8 13 8q10 -4 11 -16q-2 -10 -13 -12Z",
            s.tone,
            0,
        )
        + line(f"M{79 + n} {200 + 20 * n}q6 4 12 -4", s.shine, 2.4)
        for n in range(6)
    )
    tie = flat("M76 298H100V306H76Z", s.hat)
    start = flat("M80 140C70 158 72 176 78 196L96 190C88 176 86 160 86 146Z", s.tone)
    return _smooth(s) + start + links + tie


def _curls(s: Sitter) -> str:
    glints = line("M88 88q4 -8 12 -9", s.shine, 3) + line("M112 68q6 -7 15 -6", s.shine, 3)
    return lit(_FRINGE, s.tone, 0.2) + glints


def _afro(s: Sitter) -> str:
    path = (
        "M80 140C66 92 96 62 134 62C172 62 202 92 188 140C186 116 178 100 166 94Q134 86 102 94"
        "C90 100 82 116 80 140Z"
    )
    return lit(path, s.tone, 0.2) + line("M76 74Q90 48 118 38", s.shine, 4)


def _locs(s: Sitter) -> str:
    path = (
        "M78 140C68 88 94 52 134 52C174 52 200 88 190 140C188 120 184 106 174 96L150 84L134 92"
        "L116 84L94 97C86 106 80 122 78 140Z"
    )
    seams = ("M116 84Q108 68 112 54", "M150 84Q160 68 154 54", "M94 97Q82 84 84 72")
    strands = "".join(line(f"M{x + 7.5} 176V{low - 4}", INK, 2) for x, low in _LOCS[:2])
    return lit(path, s.tone) + "".join(line(each, s.shine, 2.6) for each in seams) + strands


FALLING = {
    "bob": _bob,
    "long": _bob,
    "tousled": _tousled,
    "waves": _middle_parting,
    "chignon": _smooth,
    "sleek": _smooth,
    "braid": _braid,
    "curls": _curls,
    "afro": _afro,
    "locs": _locs,
}
"""What falls before the face."""
