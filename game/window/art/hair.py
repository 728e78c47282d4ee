"""Hair: what hangs behind the head, and what falls before it."""

from __future__ import annotations

from game.window.art.sitter import Sitter


def behind(s: Sitter) -> str:
    """The mass of hair behind head and neck."""
    path = _BEHIND.get(s.hair, "")
    return f'<path d="{path}" fill="{s.tone}"/>' if path else ""


def before(s: Sitter) -> str:
    """The fringe, the parting, a glint; or a cap."""
    return _BEFORE[s.hair](s)


_BEHIND = {
    "bob": (
        "M62 150C54 70 94 38 138 40C196 42 216 92 206 160C204 196 194 214 174 222L88 222"
        "C68 208 64 180 62 150Z"
    ),
    "tousled": (
        "M60 160C46 96 78 40 134 38C196 38 222 92 208 162C206 190 214 206 202 226C190 240 178 232 "
        "172 236L92 236C84 232 72 240 64 222C56 204 64 186 60 160Z"
    ),
    "long": "M62 150C54 70 94 38 138 40C196 42 216 92 208 160L214 270H56L62 150Z",
    "bun": "M104 44A30 26 0 1 1 164 44A30 26 0 1 1 104 44Z",
}


def _bob(s: Sitter) -> str:
    return (
        f'<path d="M78 136C72 82 102 52 138 52C178 54 196 88 190 140C186 112 178 98 160 86'
        f'C138 100 102 96 90 92C82 104 80 118 78 136Z" fill="{s.tone}"/>'
        f'<path d="M94 78Q120 56 152 62" fill="none" stroke="{s.shine}" stroke-width="4" '
        'stroke-linecap="round"/>'
    )


def _tousled(s: Sitter) -> str:
    return (
        f'<path d="M76 148C66 96 92 50 136 50C182 50 202 92 192 150C190 124 184 106 168 88'
        "C158 100 146 104 134 104C142 98 146 92 146 86C130 102 108 106 92 104"
        'C82 116 80 132 76 148Z" '
        f'fill="{s.tone}"/>'
        f'<path d="M92 104C84 122 88 146 80 168C72 156 70 134 76 118Z" fill="{s.tone}"/>'
        f'<path d="M96 76Q112 60 134 58" fill="none" stroke="{s.shine}" stroke-width="4.4" '
        'stroke-linecap="round"/>'
        f'<path d="M154 62Q172 70 180 90" fill="none" stroke="{s.shine}" stroke-width="3.4" '
        'stroke-linecap="round"/>'
    )


def _cropped(s: Sitter) -> str:
    return (
        f'<path d="M78 132C74 84 96 54 136 54C178 54 196 84 190 132C188 114 182 102 172 94'
        f'Q136 84 98 94C86 102 82 114 78 132Z" fill="{s.tone}"/>'
        f'<path d="M138 54C178 54 196 84 190 132C188 114 182 102 172 94Q156 89 138 88Z" '
        'fill="#14213D" opacity="0.32"/>'
        f'<path d="M98 76Q112 64 130 62" fill="none" stroke="{s.shine}" stroke-width="4" '
        'stroke-linecap="round"/>'
    )


def _thin(s: Sitter) -> str:
    return (
        f'<path d="M80 146C70 124 72 96 88 80C84 100 88 116 86 146Z" fill="{s.tone}"/>'
        f'<path d="M188 146C198 124 196 96 180 80C184 100 180 116 182 146Z" fill="#C9C1AE"/>'
        f'<path d="M92 80Q112 60 150 62Q128 66 116 78Z" fill="{s.tone}"/>'
    )


def _cap(s: Sitter) -> str:
    return (
        f'<path d="M80 140C76 120 78 104 86 94L94 112Q90 124 86 142ZM188 140C192 120 190 104 182 94'
        f'L174 112Q178 124 182 142Z" fill="{s.tone}"/>'
        f'<path d="M92 100L104 122L114 102L128 120L140 102L154 118L166 100Z" fill="{s.tone}"/>'
        '<path d="M76 104C74 62 100 42 134 42C168 42 194 62 192 104Q134 84 76 104Z" '
        'fill="#2F7F79"/>'
        '<path d="M138 42C170 43 194 62 192 104Q164 92 138 92Z" fill="#1F5C58"/>'
        '<path d="M74 98Q134 76 194 98L196 116Q134 92 72 116Z" fill="#F3E9D2"/>'
        '<path d="M138 84Q168 86 194 98L196 116Q168 102 138 100Z" fill="#CBB486"/>'
        '<circle cx="134" cy="38" r="13" fill="#F3E9D2"/>'
        '<path d="M138 26A13 13 0 0 1 138 50Z" fill="#CBB486"/>'
    )


def _long(s: Sitter) -> str:
    return _bob(s)


_BEFORE = {
    "bob": _bob,
    "tousled": _tousled,
    "cropped": _cropped,
    "thin": _thin,
    "bun": _cropped,
    "long": _long,
    "cap": _cap,
}
