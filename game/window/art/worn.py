"""What is worn at the neck and over the shoulder: it may tell of work, never of a land."""

from __future__ import annotations

from collections.abc import Callable

from game.window.art.sitter import Sitter
from game.window.art.strokes import CREAM, INK, dots, flat, line

_BRASS, _DARK_BRASS = "#DDAE55", "#8A5E12"


def collar(s: Sitter) -> str:
    """The strap of a bag, the collar, and a badge on its ribbon."""
    return (
        _STRAP * ("bag-strap" in s.extras) + _WORN[s.neck_wear](s) + _BADGE * ("badge" in s.extras)
    )


_STRAP = flat("M58 262L80 256L206 380H166Z", _BRASS) + flat(
    "M80 256L86 254.6L212 380H206Z", _DARK_BRASS
)
_BADGE = (
    line("M104 250L128 284", "#9CC0B4", 4.5)
    + line("M166 250L140 284", "#769C90", 4.5)
    + flat("M114 282H154V310H114Z", CREAM)
    + flat("M119 288H131V304H119Z", "#4A5875")
    + line("M136 291H149", INK, 2.4)
    + line("M136 299H145", INK, 2.4)
)


def _two_tone(whole: str, shade: str) -> Callable[[Sitter], str]:
    """One piece of cloth, and the side of it that lies in the shade."""
    return lambda s: flat(whole, s.cloth) + flat(shade, s.cloth_shade)


def _scarf(s: Sitter) -> str:
    return (
        flat("M92 232Q134 258 176 232L184 262Q134 294 84 262Z", s.cloth)
        + flat("M138 252Q160 248 176 232L184 262Q162 278 138 280Z", s.cloth_shade)
        + flat("M144 268L170 260L188 380H144Z", s.cloth)
        + flat("M158 264L170 260L188 380H168Z", s.cloth_shade)
        + f'<path d="M94 246Q132 270 172 248" fill="none" stroke="{s.cloth_shade}" '
        'stroke-width="3"/>'
    )


_roll = _two_tone(
    "M98 226Q134 244 170 226L176 258Q134 284 92 258Z",
    "M138 238Q158 236 170 226L176 258Q158 270 138 272Z",
)


_shirt = _two_tone(
    "M104 234L134 268L164 234L178 250L146 300L134 284L122 300L90 250Z",
    "M136 266L164 234L178 250L146 300L136 286Z",
)


def _zip(s: Sitter) -> str:
    return (
        flat("M104 230L134 262L164 230L176 262L136 380H132L92 262Z", s.cloth)
        + flat("M136 262L164 230L176 262L138 380H136Z", s.cloth_shade)
        + f'<path d="M134 268V380" stroke="{INK}" stroke-width="3"/>'
    )


_shawl = _two_tone(
    "M88 236Q134 262 180 236L214 286Q134 330 54 286Z",
    "M138 256Q164 250 180 236L214 286Q176 306 138 308Z",
)


_crew = _two_tone(
    "M102 240Q134 284 166 240L174 246Q136 300 94 246Z",
    "M138 264Q154 258 166 240L174 246Q160 274 138 278Z",
)


def _open(s: Sitter) -> str:
    """A shirt with the top button undone."""
    return (
        flat("M110 250L134 296L158 250L158 236H110Z", s.skin)
        + flat("M134 296L158 250V236L134 252Z", s.shade)
        + flat("M106 232L134 288L112 302L88 250Z", s.cloth)
        + flat("M162 232L134 288L156 302L180 250Z", s.cloth_shade)
        + line("M134 292V380", s.cloth_shade, 2.6)
    )


def _tie(s: Sitter) -> str:
    return (
        flat("M104 236L134 272L164 236L160 300L134 380L108 300Z", CREAM)
        + flat("M134 272L164 236L160 300L134 380Z", "#CBB486")
        + flat("M126 270H142L139 284H129Z", s.cloth)
        + flat("M129 284H139L147 380H121Z", s.cloth)
        + flat("M134 270H142L139 284L147 380H134Z", s.cloth_shade)
        + flat("M104 234L132 272L112 292L88 250Z", CREAM)
        + flat("M164 234L136 272L156 292L180 250Z", "#CBB486")
    )


def _stand(s: Sitter) -> str:
    """A coat buttoned to the throat."""
    return (
        flat("M100 228Q134 246 168 228L174 258Q136 276 134 276Q110 272 94 258Z", s.cloth)
        + flat("M138 240Q156 238 168 228L174 258Q154 268 138 272Z", s.cloth_shade)
        + line("M136 246V380", INK, 2.4)
        + flat(dots(((146, 286, 4.2), (146, 308, 4.2))), _BRASS)
    )


def _hood(s: Sitter) -> str:
    return (
        flat(
            "M98 226Q106 254 134 270Q162 254 170 226L208 258Q190 302 134 310Q78 302 60 258Z",
            s.cloth,
        )
        + flat("M138 268Q162 254 170 226L208 258Q190 302 138 310Z", s.cloth_shade)
        + line("M122 276V308", CREAM, 3.4)
        + line("M147 276V302", CREAM, 3.4)
    )


def _cardigan(s: Sitter) -> str:
    return (
        flat("M104 240Q134 268 164 240L142 380H126Z", s.cloth)
        + flat("M138 256Q154 252 164 240L142 380H138Z", s.cloth_shade)
        + line("M104 247L128 372", s.coat_shade, 5)
        + line("M164 247L140 372", INK, 5)
        + flat(dots(((122, 296, 3.6),)), CREAM)
    )


_blouse = _two_tone(
    "M106 234Q118 258 135 264Q130 288 106 286Q86 274 90 248Z",
    "M162 234Q150 258 135 264Q140 288 164 286Q182 274 178 248Z",
)


def _apron(s: Sitter) -> str:
    """Straps and a bib over the shirt, which keeps its own neckline."""
    return (
        flat("M102 240Q134 284 166 240L172 246Q136 298 96 246Z", s.coat_shade)
        + flat("M82 250L98 244L116 296V380H96Z", s.cloth)
        + flat("M186 250L170 244L152 296V380H172Z", s.cloth_shade)
        + flat("M96 292H172V380H96Z", s.cloth)
        + flat("M138 292H172V380H138Z", s.cloth_shade)
    )


_WORN = {
    "scarf": _scarf,
    "roll": _roll,
    "shirt": _shirt,
    "zip": _zip,
    "shawl": _shawl,
    "crew": _crew,
    "open": _open,
    "tie": _tie,
    "stand": _stand,
    "hood": _hood,
    "cardigan": _cardigan,
    "blouse": _blouse,
    "apron": _apron,
}
