"""Who sits for a portrait: every number and colour that makes one face differ from another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Hair = Literal[
    "bob", "tousled", "cropped", "thin", "bun", "long", "cap",
    "afro", "bald", "braid", "chignon", "coils", "curls", "flat-cap", "headband", "hat", "locs",
    "mop", "parted", "pixie", "pony", "receding", "ring", "sleek", "swept", "waves",
]  # fmt: skip
Extra = Literal[
    "beard", "stubble", "lines", "glasses", "freckles", "earring", "gap-tooth", "bag-strap",
    "badge", "bent-nose", "chin-beard", "creases", "folds", "furrows", "half-glasses",
    "hearing-aid", "mole", "moustache", "notch", "square-glasses",
]  # fmt: skip
Neck = Literal[
    "scarf", "roll", "shirt", "zip", "shawl",
    "apron", "blouse", "cardigan", "crew", "hood", "open", "stand", "tie",
]  # fmt: skip

CHILD = 0.9
"""Who is drawn smaller than this is a child, with larger eyes and a lower nose."""


@dataclass(frozen=True, slots=True)
class Sitter:
    """One person. Measures of 1 are plain, and what a mood adds is nothing when calm."""

    skin: str
    shade: str
    hair: Hair
    tone: str  # of the hair
    shine: str
    coat: str
    coat_shade: str
    neck_wear: Neck
    cloth: str
    cloth_shade: str
    ground: str = "#2F7F79"
    disc: str = "#3F938B"
    width: float = 1.0
    jaw: float = 1.0
    chin: float = 0.0
    neck: float = 1.0
    shoulders: float = 1.0
    size: float = 1.0
    lids: float = 0.0  # how far they hang
    smile: float = 0.0  # corners of the mouth up or down
    brow: float = 0.0  # inner ends up (worried) or down (stern)
    lips: str = "#A8443A"
    full: float = 1.0  # of the lips
    nose: float = 1.0
    brow_weight: float = 1.0
    hat: str = "#2F7F79"  # or band
    hat_shade: str = "#1F5C58"
    lift: float = 0.0  # what a mood adds: brows up or down
    droop: float = 0.0  # what a mood adds to the lids
    squint: float = 0.0  # lower lids up
    press: float = 0.0  # lips thinner
    extras: tuple[Extra, ...] = ()


_NAVY, _NAVY_DARK = "#22325A", "#14213D"

SITTERS: dict[str, Sitter] = {
    "ilse": Sitter(
        skin="#D99B6C",
        shade="#B9774E",
        hair="tousled",
        tone="#4A2B1E",
        shine="#8A5A3B",
        coat="#2B3B62",
        coat_shade=_NAVY_DARK,
        neck_wear="scarf",
        cloth="#D8412F",
        cloth_shade="#A82E21",
        lids=3.4,
        smile=2.6,
        brow=1.6,
        jaw=0.98,
        extras=("freckles", "bag-strap"),
    ),
    "pim": Sitter(
        skin="#E0A678",
        shade="#C08458",
        hair="cap",
        tone="#5B3524",
        shine="#8A5A3B",
        coat="#DDAE55",
        coat_shade="#B1822F",
        neck_wear="zip",
        cloth="#F3E9D2",
        cloth_shade="#CBB486",
        ground="#22325A",
        disc="#33467A",
        width=1.06,
        jaw=1.16,
        chin=-12,
        neck=0.74,
        shoulders=0.86,
        size=0.86,
        smile=5.0,
        brow=1.0,
        extras=("gap-tooth", "freckles"),
    ),
    "joren": Sitter(
        skin="#D2925F",
        shade="#AE6F45",
        hair="cropped",
        tone="#3A231A",
        shine="#6B4630",
        coat="#B1822F",
        coat_shade="#8A5E12",
        neck_wear="roll",
        cloth="#14213D",
        cloth_shade="#0E1830",
        ground="#9CC0B4",
        disc="#B4D2C6",
        width=1.07,
        jaw=1.24,
        chin=4,
        neck=1.3,
        shoulders=1.1,
        lids=1.6,
        smile=-3.0,
        brow=-3.4,
        extras=("stubble",),
    ),
    "aldo": Sitter(
        skin="#CF9468",
        shade="#A9714A",
        hair="thin",
        tone="#E8E2D4",
        shine="#FFFFFF",
        coat="#3B8680",
        coat_shade="#27625E",
        neck_wear="shirt",
        cloth="#F3E9D2",
        cloth_shade="#CBB486",
        ground="#DDAE55",
        disc="#E8C27C",
        width=0.98,
        jaw=0.96,
        chin=4,
        neck=0.92,
        shoulders=0.94,
        lids=4.4,
        smile=3.0,
        brow=2.4,
        lips="#96503F",
        extras=("lines", "beard", "glasses"),
    ),
    "plain": Sitter(
        skin="#C98F65",
        shade="#A6703F",
        hair="bob",
        tone=_NAVY_DARK,
        shine="#3B8680",
        coat="#4A5875",
        coat_shade=_NAVY,
        neck_wear="roll",
        cloth="#9CC0B4",
        cloth_shade="#769C90",
        ground="#E2D0A6",
        disc="#EADDBB",
    ),
}
