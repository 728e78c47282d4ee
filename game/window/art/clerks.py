"""Clerks, inspectors, owners and professors: those whom one meets across a desk."""

from __future__ import annotations

from game.window.art.cloth import (
    BEIGE,
    BLUE,
    CREAM,
    LINEN,
    MINT,
    MIST,
    NAVY,
    OCHRE,
    PALE,
    SAND,
    SEA,
    SLATE,
    STRAW,
    TEAL,
)
from game.window.art.sitter import Sitter

CLERKS: dict[str, Sitter] = {
    "hesk": Sitter(
        skin="#B98058", shade="#966240", hair="swept", tone="#CFC7B6", shine="#FFFFFF",
        coat="#4A5875", coat_shade="#22325A", ground=SAND, disc=LINEN,
        neck_wear="tie", cloth="#2F7F79", cloth_shade="#1F5C58",
        width=1.04, jaw=1.08, chin=4, neck=1.06, shoulders=1.04, nose=1.15, lids=1.6, smile=2.4,
        brow=-1.6, brow_weight=1.2, extras=("folds",),
    ),
    "farrow": Sitter(
        skin="#D99B6C", shade="#B9774E", hair="chignon", tone="#3A231A", shine="#7A5238",
        coat="#1F5C58", coat_shade="#14403D", ground=MINT, disc=PALE,
        neck_wear="shirt", cloth=CREAM, cloth_shade=BEIGE,
        width=0.93, jaw=0.94, chin=6, neck=0.88, shoulders=0.92, nose=1.1, lids=2.8, smile=-0.4,
        brow=-0.8, extras=("square-glasses",),
    ),
    "bo": Sitter(
        skin="#E3B48E", shade="#BF8D66", hair="bald", tone="#7A5A3A", shine="#A39179",
        coat="#DDAE55", coat_shade="#B1822F", ground=TEAL, disc=SEA,
        neck_wear="cardigan", cloth=CREAM, cloth_shade=BEIGE,
        width=1.1, jaw=1.16, chin=-2, neck=1.1, shoulders=1.02, lids=2.0, smile=3.2, brow=1.8,
        extras=("furrows", "half-glasses"),
    ),
    "mo": Sitter(
        skin="#A9713F", shade="#875528", hair="curls", tone="#1B1512", shine="#4A352A",
        coat="#E7D8B6", coat_shade="#C4AE7E", ground=NAVY, disc=BLUE,
        neck_wear="crew", cloth="#2F7F79", cloth_shade="#1F5C58",
        width=0.98, jaw=1.0, chin=2, neck=0.94, shoulders=0.94, nose=1.1, full=1.1, lids=1.6,
        smile=2.2, brow=2.0, lips="#8E3F36",
    ),
    "sol": Sitter(
        skin="#5E3B28", shade="#452A1C", hair="locs", tone="#1B1512", shine="#6B4630",
        coat="#7DB0A5", coat_shade="#5A8C82", ground=OCHRE, disc=STRAW,
        neck_wear="zip", cloth="#22325A", cloth_shade="#14213D",
        width=0.97, jaw=1.0, chin=0, neck=0.92, shoulders=0.94, nose=1.15, full=1.2, lids=2.2,
        smile=0.4, brow=1.6, lips="#A9574C",
    ),
    "ottoline": Sitter(
        skin="#6F4A33", shade="#54361F", hair="bob", tone="#B9AF9D", shine="#E8E2D4",
        coat="#E2D0A6", coat_shade="#BCA36B", ground=TEAL, disc=SEA,
        neck_wear="roll", cloth="#14213D", cloth_shade="#0E1830",
        width=0.98, jaw=1.0, chin=4, neck=0.92, shoulders=0.98, nose=1.1, full=1.1, lids=2.6,
        smile=1.4, brow=-1.8, lips="#A9574C", extras=("square-glasses", "folds"),
    ),
    "penn": Sitter(
        skin="#C98F65", shade="#A6703F", hair="receding", tone="#5E5448", shine="#8C8172",
        coat="#2B3B62", coat_shade="#14213D", ground=SLATE, disc=MIST,
        neck_wear="tie", cloth="#B1822F", cloth_shade="#8A5E12",
        width=0.98, jaw=1.0, chin=4, neck=0.94, lids=3.4, smile=0.6, brow=2.4,
        extras=("furrows", "glasses"),
    ),
    "ruo": Sitter(
        skin="#EAB98F", shade="#C7926A", hair="bob", tone="#2A2A30", shine="#5E6D8C",
        coat="#4A5875", coat_shade="#2B3B62", ground=OCHRE, disc=STRAW,
        neck_wear="cardigan", cloth="#B4D2C6", cloth_shade="#7DB0A5",
        width=1.04, jaw=1.0, chin=-2, neck=0.88, shoulders=0.92, lids=3.2, smile=1.6, brow=0.8,
        extras=("half-glasses", "badge"),
    ),
    "sabo": Sitter(
        skin="#A9713F", shade="#875528", hair="parted", tone="#4A3A2E", shine="#7A6450",
        coat="#3B8680", coat_shade="#27625E", ground=SAND, disc=LINEN,
        neck_wear="cardigan", cloth=CREAM, cloth_shade=BEIGE,
        width=1.02, jaw=1.02, chin=0, neck=0.94, shoulders=0.96, nose=1.1, lids=3.0, smile=2.0,
        brow=2.8, extras=("moustache", "folds"),
    ),
    "kit": Sitter(
        skin="#5E3B28", shade="#452A1C", hair="coils", tone="#14110F", shine="#4A352A",
        coat="#2F7F79", coat_shade="#1F5C58", ground=OCHRE, disc=STRAW,
        neck_wear="stand", cloth="#27625E", cloth_shade="#1B4744",
        width=0.94, jaw=0.96, chin=0, neck=0.88, shoulders=0.92, size=0.98, nose=1.15, full=1.15,
        lids=0.8, smile=0.8, brow=1.8, lips="#A9574C",
    ),
    "dahl": Sitter(
        skin="#F0C6A0", shade="#CFA079", hair="parted", tone="#9A5A2B", shine="#C98B52",
        coat="#E7D8B6", coat_shade="#C4AE7E", ground=NAVY, disc=BLUE,
        neck_wear="shirt", cloth="#7DB0A5", cloth_shade="#5A8C82",
        width=1.0, jaw=0.98, chin=4, neck=0.92, shoulders=0.96, lids=2.8, smile=-0.8, brow=2.4,
        extras=("freckles", "badge"),
    ),
    "lamb": Sitter(
        skin="#6F4A33", shade="#54361F", hair="ring", tone="#CFC7B6", shine="#FFFFFF",
        coat="#B1822F", coat_shade="#8A5E12", ground=MINT, disc=PALE,
        neck_wear="cardigan", cloth="#F3E9D2", cloth_shade="#CBB486",
        width=1.06, jaw=1.08, chin=0, neck=1.0, nose=1.2, full=1.1, lids=2.8, smile=3.4, brow=1.8,
        lips="#A9574C", extras=("folds", "glasses"),
    ),
    "ibe": Sitter(
        skin="#8A5A3B", shade="#6B4329", hair="afro", tone="#A79D8C", shine="#D5CDBB",
        coat="#22325A", coat_shade="#14213D", ground=TEAL, disc=SEA,
        neck_wear="roll", cloth="#E2D0A6", cloth_shade="#BCA36B",
        width=0.96, jaw=0.98, chin=6, neck=0.94, nose=1.15, full=1.1, lids=2.4, smile=1.6,
        brow=-1.2, lips="#96503F", extras=("beard", "furrows"),
    ),
}  # fmt: skip
