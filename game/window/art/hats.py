"""What is worn on the head: caps, a hat, a band; all of plain cloth."""

from __future__ import annotations

from game.window.art.sitter import Sitter
from game.window.art.strokes import flat, line, lit


def cap(s: Sitter) -> str:
    """A knitted cap with a bobble."""
    hair = (
        "M80 140C76 120 78 104 86 94L94 112Q90 124 86 142ZM188 140C192 120 190 104 182 94"
        "L174 112Q178 124 182 142Z"
    )
    return (
        flat(hair, s.tone)
        + flat("M92 98L104 111L114 98L128 110L140 98L154 110L166 98Z", s.tone)
        + flat("M76 104C74 62 100 42 134 42C168 42 194 62 192 104Q134 84 76 104Z", s.hat)
        + flat("M138 42C170 43 194 62 192 104Q164 92 138 92Z", s.hat_shade)
        + flat("M74 98Q134 76 194 98L196 116Q134 92 72 116Z", "#F3E9D2")
        + flat("M138 84Q168 86 194 98L196 116Q168 102 138 100Z", "#CBB486")
        + '<circle cx="134" cy="38" r="13" fill="#F3E9D2"/>'
        + flat("M138 26A13 13 0 0 1 138 50Z", "#CBB486")
    )


def flat_cap(s: Sitter) -> str:
    """A soft cap with a small peak, and hair at the sides."""
    hair = (
        "M82 150C74 130 76 108 84 96L94 104Q88 124 88 150ZM186 150C194 130 192 108 184 96"
        "L174 104Q180 124 180 150Z"
    )
    return (
        lit(hair, s.tone, 0.2)
        + flat("M72 102C62 64 96 44 138 45C184 46 206 70 196 102Q134 78 72 102Z", s.hat)
        + flat("M138 45C184 46 206 70 196 102Q166 89 138 88Z", s.hat_shade)
        + flat("M72 100Q134 72 196 100Q204 112 190 112Q134 90 78 112Q64 112 72 100Z", s.hat_shade)
        + line("M84 88Q92 62 122 54", s.hat_shade, 2.4)
    )


def hat(s: Sitter) -> str:
    """A felt hat with a brim that turns down, over a bob."""
    side = (
        "M80 150C76 128 78 110 88 98L96 102Q88 124 88 146ZM188 150C192 128 190 110 180 98"
        "L172 102Q180 124 180 146Z"
    )
    return (
        flat(side, s.tone)
        + flat("M82 90C80 44 104 26 136 26C168 26 190 46 186 90Z", s.hat)
        + flat("M138 26C168 26 190 46 186 90H138Z", s.hat_shade)
        + flat("M81 72Q134 56 187 72V92H81Z", "#F3E9D2")
        + flat("M138 61Q164 63 187 72V92H138Z", "#CBB486")
        + flat("M54 104Q66 84 82 84Q134 66 186 84Q204 86 214 104Q134 78 54 104Z", s.hat)
        + flat("M138 74Q164 76 186 84Q204 86 214 104Q178 90 138 88Z", s.hat_shade)
    )


def headband(s: Sitter) -> str:
    """Hair tied up out of the way of the work."""
    top = (
        "M80 138C68 92 78 44 120 40C128 24 158 26 160 44C194 52 202 96 188 138"
        "C188 114 182 102 172 94Q134 84 96 94C86 102 82 116 80 138Z"
    )
    return (
        lit(top, s.tone)
        + flat("M80 104Q88 82 134 74Q180 82 188 104L188 88Q172 62 134 58Q96 62 80 88Z", s.hat)
        + flat("M138 75Q180 82 188 104L188 88Q172 62 138 58Z", s.hat_shade)
        + line("M110 50Q120 40 134 38", s.shine, 3.4)
    )
