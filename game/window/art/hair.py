"""Hair: what hangs behind the head, and what falls before it."""

from __future__ import annotations

from collections.abc import Callable

from game.window.art.hats import cap, flat_cap, hat, headband
from game.window.art.locks import BEHIND, FALLING
from game.window.art.sitter import Sitter
from game.window.art.strokes import CREAM, fitted, flat, line, lit


def behind(s: Sitter) -> str:
    """The mass of hair behind head and neck."""
    path = BEHIND.get(s.hair, "")
    return fitted(lit(path, s.tone, 0.2), s.width) if path else ""


def before(s: Sitter) -> str:
    """The fringe, the parting, a glint; or a cap."""
    return fitted(_BEFORE[s.hair](s), s.width)


def _glint(s: Sitter, path: str = "M98 76Q112 64 130 62") -> str:
    return line(path, s.shine, 4)


def _with_glint(path: str, glint: str) -> Callable[[Sitter], str]:
    """Hair in one piece, with a glint on it."""
    return lambda s: lit(path, s.tone) + _glint(s, glint)


def _cropped(s: Sitter) -> str:
    path = (
        "M78 132C74 84 96 54 136 54C178 54 196 84 190 132L184 134C185 114 180 102 172 94"
        "Q136 84 98 94C88 102 84 114 84 134Z"
    )
    return lit(path, s.tone, 0.32) + _glint(s)


def _thin(s: Sitter) -> str:
    return (
        flat("M80 146C70 124 72 96 88 80C84 100 88 116 86 146Z", s.tone)
        + lit("M188 146C198 124 196 96 180 80C184 100 180 116 182 146Z", s.tone, 0.2)
        + flat("M92 80Q112 60 150 62Q128 66 116 78Z", s.tone)
    )


def _ring(s: Sitter) -> str:
    """Hair at the sides only, and it stands off a little."""
    return (
        flat("M86 156C64 148 62 108 84 92C86 108 82 122 88 134Z", s.tone)
        + lit("M182 156C204 148 206 108 184 92C182 108 186 122 180 134Z", s.tone, 0.24)
        + line("M104 82Q114 74 128 72", CREAM, 3).replace("<path", '<path opacity="0.4"')
    )


def _bald(s: Sitter) -> str:
    return line("M100 88Q110 74 130 71", CREAM, 4).replace("<path", '<path opacity="0.4"')


# Cut close, with a straight edge at the temples.
_coils = _with_glint(
    "M80 130C72 76 100 54 134 54C168 54 196 76 188 130L182 124V106L170 93Q134 86 98 93L86 106V124Z",
    "M104 72Q116 65 130 64",
)


_parted = _with_glint(
    "M79 138C70 82 96 50 140 51C184 53 200 88 189 138H182L183 122C183 106 178 98 170 93"
    "C148 97 126 92 110 78C106 92 92 100 86 114L84 138Z",
    "M118 68Q136 60 156 65",
)


_receding = _with_glint(
    "M79 138C70 86 98 55 136 55C174 55 198 86 189 138L184 138C185 118 184 106 179 98"
    "C170 94 164 86 160 74Q136 90 110 74C106 86 98 94 89 98C85 108 84 122 84 138Z",
    "M112 66Q122 62 134 61",
)


def _swept(s: Sitter) -> str:
    path = (
        "M78 138C66 84 86 44 134 40C184 40 204 82 190 136L184 138C185 114 180 100 170 90"
        "C150 78 118 78 98 92C88 104 84 118 84 138Z"
    )
    return (
        lit(path, s.tone)
        + _glint(s, "M100 82Q102 62 124 52")
        + line("M116 78Q120 62 140 54", s.shine, 2.6)
    )


_pixie = _with_glint(
    "M76 152C64 90 88 47 136 47C186 47 204 92 192 150L183 148C184 130 184 112 178 99"
    "C152 104 124 100 107 87C96 104 86 124 86 156Z",
    "M96 82Q112 62 138 60",
)


_mop = _with_glint(
    "M78 150C62 96 88 46 132 47C140 40 150 42 156 51C192 58 204 98 190 150L182 148L183 126"
    "L178 106L164 110L152 98L134 108L118 98L102 111L92 104L85 128V148Z",
    "M98 80Q108 64 128 60",
)


_BEFORE = FALLING | {
    "cropped": _cropped,
    "bun": _cropped,
    "pony": _cropped,
    "thin": _thin,
    "ring": _ring,
    "bald": _bald,
    "coils": _coils,
    "parted": _parted,
    "receding": _receding,
    "swept": _swept,
    "pixie": _pixie,
    "mop": _mop,
    "cap": cap,
    "flat-cap": flat_cap,
    "hat": hat,
    "headband": headband,
}
