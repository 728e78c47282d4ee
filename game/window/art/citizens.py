"""The citizens of the other lives, as they sit for their portraits."""

from __future__ import annotations

from game.window.art.sitter import Sitter

_RED, _DARK_RED = "#D8412F", "#A82E21"
"""Whoever is played wears a scarf of vermilion; nobody else does."""

CITIZENS: dict[str, Sitter] = {
    "ansel": Sitter(
        skin="#C98F65", shade="#A6703F", hair="thin", tone="#6B5B4A", shine="#A39179",
        coat="#4A5875", coat_shade="#2B3B62", ground="#DDAE55", disc="#E8C27C",
        neck_wear="scarf", cloth=_RED, cloth_shade=_DARK_RED,
        width=0.96, jaw=1.02, chin=6, neck=0.96, lids=3.0, smile=1.4, brow=1.2,
        extras=("glasses", "lines", "stubble"),
    ),
    "teo": Sitter(
        skin="#8A5A3B", shade="#6B4329", hair="cropped", tone="#1B1512", shine="#4A352A",
        coat="#3B8680", coat_shade="#27625E", ground="#E2D0A6", disc="#EADDBB",
        neck_wear="scarf", cloth=_RED, cloth_shade=_DARK_RED,
        width=1.0, jaw=1.08, neck=1.0, shoulders=1.04, lids=1.0, smile=4.2, brow=0.6,
        brow_weight=1.4, lips="#7A3A30", extras=("earring", "notch"),
    ),
    "mirela": Sitter(
        skin="#F0C6A0", shade="#CFA079", hair="bun", tone="#7A4A22", shine="#A9743E",
        coat="#22325A", coat_shade="#14213D", ground="#9CC0B4", disc="#B4D2C6",
        neck_wear="scarf", cloth=_RED, cloth_shade=_DARK_RED,
        width=0.94, jaw=0.92, chin=2, neck=0.9, shoulders=0.92, lids=2.0, smile=2.0, brow=2.0,
        extras=("earring",),
    ),
    "juno": Sitter(
        skin="#5E3B28", shade="#452A1C", hair="long", tone="#14110F", shine="#3E4F80",
        coat="#DDAE55", coat_shade="#B1822F", ground="#22325A", disc="#33467A",
        neck_wear="scarf", cloth=_RED, cloth_shade=_DARK_RED,
        width=0.98, jaw=0.94, chin=-4, neck=0.86, shoulders=0.88, size=0.95, lids=0.6, smile=2.6,
        brow=0.4, lips="#A9574C", extras=("freckles",),
    ),
    "bas": Sitter(
        skin="#D9A27C", shade="#B57E58", hair="thin", tone="#E8E2D4", shine="#FFFFFF",
        coat="#F3E9D2", coat_shade="#CBB486", ground="#2F7F79", disc="#3F938B",
        neck_wear="scarf", cloth=_RED, cloth_shade=_DARK_RED,
        width=1.12, jaw=1.24, chin=4, neck=1.2, shoulders=1.12, lids=2.6, smile=3.6, brow=0.8,
        extras=("beard", "lines"),
    ),
    "odile": Sitter(
        skin="#E3B48E", shade="#BF8D66", hair="bob", tone="#DAD4C6", shine="#FFFFFF",
        coat="#27625E", coat_shade="#1F5C58", ground="#E2D0A6", disc="#EADDBB",
        neck_wear="scarf", cloth=_RED, cloth_shade=_DARK_RED,
        width=0.95, jaw=0.9, chin=2, neck=0.86, shoulders=0.86, size=0.93, lids=4.0, smile=4.0,
        brow=1.4, lips="#A2564A", extras=("glasses", "lines"),
    ),
    "dana": Sitter(
        skin="#A9713F", shade="#875528", hair="tousled", tone="#2A1A12", shine="#6B4630",
        coat="#9CC0B4", coat_shade="#769C90", ground="#22325A", disc="#33467A",
        neck_wear="scarf", cloth=_RED, cloth_shade=_DARK_RED,
        width=0.98, jaw=1.0, lids=1.8, smile=1.0, brow=1.8,
    ),
    "renna": Sitter(
        skin="#EAB98F", shade="#C7926A", hair="bob", tone="#9A5A2B", shine="#C98B52",
        coat="#4A5875", coat_shade="#22325A", ground="#E2D0A6", disc="#EADDBB",
        neck_wear="scarf", cloth=_RED, cloth_shade=_DARK_RED,
        width=1.04, jaw=1.04, chin=2, neck=1.0, lids=3.2, smile=1.6, brow=2.2,
        extras=("glasses", "freckles"),
    ),
}  # fmt: skip
