"""The people of the lives: family, friends, neighbours and mates."""

from __future__ import annotations

from game.window.art.sitter import Sitter

_TEAL, _SEA, _NAVY, _BLUE = "#2F7F79", "#3F938B", "#22325A", "#33467A"
_MINT, _PALE, _OCHRE, _STRAW = "#9CC0B4", "#B4D2C6", "#DDAE55", "#E8C27C"
_SAND, _LINEN, _SLATE, _MIST = "#E2D0A6", "#EADDBB", "#4A5875", "#5E6D8C"
_CREAM, _BEIGE = "#F3E9D2", "#CBB486"

NEIGHBOURS: dict[str, Sitter] = {
    "petra": Sitter(
        skin="#8A5A3B", shade="#6B4329", hair="hat", tone="#2A1A12", shine="#6B4630",
        hat="#3B8680", hat_shade="#27625E", coat="#4A5875", coat_shade="#2B3B62",
        ground=_OCHRE, disc=_STRAW, neck_wear="blouse", cloth=_CREAM, cloth_shade=_BEIGE,
        width=1.02, jaw=1.0, chin=-2, nose=1.15, full=1.2, lids=1.2, smile=1.0, brow=-0.8,
        lips="#8A3B36",
    ),
    "stellan": Sitter(
        skin="#F0C6A0", shade="#CFA079", hair="swept", tone="#8F6B3E", shine="#C2A06C",
        coat="#8A5E12", coat_shade="#6B4810", ground=_NAVY, disc=_BLUE,
        neck_wear="open", cloth=_CREAM, cloth_shade=_BEIGE,
        width=0.95, jaw=0.96, chin=6, neck=0.92, lids=2.0, smile=2.6, brow=1.8,
        extras=("chin-beard",),
    ),
    "lotte": Sitter(
        skin="#EAB98F", shade="#C7926A", hair="chignon", tone="#D5CDBB", shine="#FFFFFF",
        coat="#2B3B62", coat_shade="#14213D", ground=_MINT, disc=_PALE,
        neck_wear="shawl", cloth="#DDAE55", cloth_shade="#B1822F",
        width=0.96, jaw=0.96, chin=0, neck=0.86, shoulders=0.88, size=0.95, lids=3.6, smile=-0.6,
        brow=-1.0, lips="#A2564A", extras=("creases", "folds", "earring"),
    ),
    "emil": Sitter(
        skin="#A9713F", shade="#875528", hair="mop", tone="#2A1A12", shine="#6B4630",
        coat="#3B8680", coat_shade="#27625E", ground=_SAND, disc=_LINEN,
        neck_wear="hood", cloth="#DDAE55", cloth_shade="#B1822F",
        width=1.1, jaw=1.26, chin=-10, neck=0.84, shoulders=0.84, size=0.87, nose=0.9,
        smile=-1.0, brow=2.2, lips="#8E3F36",
    ),
    "noor": Sitter(
        skin="#B98058", shade="#966240", hair="sleek", tone="#3A231A", shine="#7A5238",
        coat="#4A5875", coat_shade="#2B3B62", ground=_OCHRE, disc=_STRAW,
        neck_wear="crew", cloth=_CREAM, cloth_shade=_BEIGE,
        width=1.04, jaw=1.06, chin=-2, neck=0.9, shoulders=0.9, full=1.15, lids=0.6, smile=2.2,
        brow=-0.6, extras=("mole",),
    ),
    "marek": Sitter(
        skin="#F0C6A0", shade="#CFA079", hair="curls", tone="#A8662C", shine="#D89A58",
        coat="#F6EEDB", coat_shade="#D8C59A", ground=_TEAL, disc=_SEA,
        neck_wear="apron", cloth="#4A5875", cloth_shade="#2B3B62",
        width=0.97, jaw=1.0, chin=2, neck=0.96, shoulders=0.96, lids=0.4, smile=3.0, brow=1.2,
        extras=("freckles",),
    ),
    "berit": Sitter(
        skin="#E3B48E", shade="#BF8D66", hair="curls", tone="#CFC7B6", shine="#FFFFFF",
        coat="#22325A", coat_shade="#14213D", ground=_OCHRE, disc=_STRAW,
        neck_wear="cardigan", cloth="#9CC0B4", cloth_shade="#769C90",
        width=1.02, jaw=1.0, chin=-2, neck=0.88, shoulders=0.92, size=0.94, lids=3.4, smile=4.4,
        brow=0.4, lips="#A2564A", extras=("creases", "folds", "earring"),
    ),
    "falk": Sitter(
        skin="#D99B6C", shade="#B9774E", hair="ring", tone="#8C8172", shine="#B5AA98",
        coat="#4A5875", coat_shade="#22325A", ground=_SAND, disc=_LINEN,
        neck_wear="shirt", cloth="#9CC0B4", cloth_shade="#769C90",
        width=1.1, jaw=1.2, chin=2, neck=1.16, shoulders=1.08, nose=1.25, lids=2.8, smile=1.0,
        brow=-1.4, brow_weight=1.3, extras=("furrows", "folds", "moustache"),
    ),
    "joss": Sitter(
        skin="#6F4A33", shade="#54361F", hair="coils", tone="#14110F", shine="#4A352A",
        coat="#DDAE55", coat_shade="#B1822F", ground=_MINT, disc=_PALE,
        neck_wear="hood", cloth="#27625E", cloth_shade="#1B4744",
        width=1.0, jaw=1.12, chin=4, neck=1.08, shoulders=1.04, nose=1.2, full=1.2, lids=2.6,
        smile=0.4, brow=1.4, lips="#A9574C", extras=("stubble",),
    ),
    "vera": Sitter(
        skin="#6F4A33", shade="#54361F", hair="afro", tone="#2A1812", shine="#6B4630",
        coat="#3B8680", coat_shade="#27625E", ground=_SAND, disc=_LINEN,
        neck_wear="apron", cloth="#F3E9D2", cloth_shade="#CBB486",
        width=0.98, jaw=0.98, chin=0, neck=0.88, shoulders=0.9, nose=1.15, full=1.25, lids=1.8,
        smile=2.0, brow=1.0, lips="#A9574C", extras=("earring",),
    ),
    "tam": Sitter(
        skin="#EAB98F", shade="#C7926A", hair="pixie", tone="#1F1A1C", shine="#4A5875",
        coat="#4A5875", coat_shade="#2B3B62", ground=_OCHRE, disc=_STRAW,
        neck_wear="hood", cloth="#3B8680", cloth_shade="#27625E",
        width=0.96, jaw=0.98, chin=-4, neck=0.84, shoulders=0.9, size=0.95, lids=1.4, smile=1.4,
        brow=-0.6,
    ),
    "sefa": Sitter(
        skin="#C98F65", shade="#A6703F", hair="braid", tone="#4A2B1E", shine="#8A5A3B",
        hat="#DDAE55", coat="#E7D8B6", coat_shade="#C4AE7E", ground=_TEAL, disc=_SEA,
        neck_wear="blouse", cloth="#22325A", cloth_shade="#14213D",
        width=1.02, jaw=0.98, chin=-8, neck=0.78, shoulders=0.82, size=0.91, smile=0.6,
        brow=-0.4, extras=("glasses",),
    ),
    "luz": Sitter(
        skin="#D99B6C", shade="#B9774E", hair="headband", tone="#14110F", shine="#4A5875",
        hat="#DDAE55", hat_shade="#B1822F", coat="#27625E", coat_shade="#1B4744",
        ground=_MINT, disc=_PALE, neck_wear="open", cloth="#3B8680", cloth_shade="#1F5C58",
        width=1.03, jaw=1.08, chin=0, neck=1.0, shoulders=0.98, nose=1.15, full=1.1, lids=1.2,
        smile=3.8, brow=0.6, extras=("earring",),
    ),
    "hobb": Sitter(
        skin="#B98058", shade="#966240", hair="mop", tone="#B9AF9D", shine="#E8E2D4",
        coat="#22325A", coat_shade="#14213D", ground=_TEAL, disc=_SEA,
        neck_wear="roll", cloth="#F3E9D2", cloth_shade="#CBB486",
        width=1.08, jaw=1.14, chin=2, neck=1.14, shoulders=1.06, nose=1.1, lids=3.0, smile=1.8,
        brow=-1.2, extras=("creases", "folds", "freckles"),
    ),
    "wren": Sitter(
        skin="#C98F65", shade="#A6703F", hair="waves", tone="#6B5B4A", shine="#A39179",
        coat="#14213D", coat_shade="#0E1830", ground=_SAND, disc=_LINEN,
        neck_wear="crew", cloth="#9CC0B4", cloth_shade="#769C90",
        width=0.93, jaw=0.94, chin=0, neck=0.86, shoulders=0.88, size=0.97, lids=1.0, smile=1.0,
        brow=1.6, extras=("bag-strap",),
    ),
    "ida": Sitter(
        skin="#C98F65", shade="#A6703F", hair="pony", tone="#5B3A24", shine="#93653F",
        coat="#9CC0B4", coat_shade="#769C90", ground=_SLATE, disc=_MIST,
        neck_wear="open", cloth="#B4D2C6", cloth_shade="#7DB0A5",
        width=0.98, jaw=1.02, chin=4, neck=0.92, shoulders=0.96, lids=3.8, smile=1.2, brow=1.6,
        extras=("folds",),
    ),
    "ada": Sitter(
        skin="#F0C6A0", shade="#CFA079", hair="pixie", tone="#E8E2D4", shine="#FFFFFF",
        coat="#7DB0A5", coat_shade="#5A8C82", ground=_NAVY, disc=_BLUE,
        neck_wear="cardigan", cloth="#F3E9D2", cloth_shade="#CBB486",
        width=0.94, jaw=0.9, chin=2, neck=0.82, shoulders=0.82, size=0.92, lids=4.2, smile=3.0,
        brow=2.2, lips="#A2564A", extras=("creases", "folds"),
    ),
    "gerda": Sitter(
        skin="#F0C6A0", shade="#CFA079", hair="parted", tone="#C9A25C", shine="#E8CF98",
        coat="#22325A", coat_shade="#14213D", ground=_TEAL, disc=_SEA,
        neck_wear="apron", cloth="#DDAE55", cloth_shade="#B1822F",
        width=1.06, jaw=1.1, chin=0, neck=1.1, shoulders=1.06, lids=1.6, smile=2.8, brow=-0.8,
        extras=("folds", "freckles"),
    ),
    "kess": Sitter(
        skin="#8A5A3B", shade="#6B4329", hair="receding", tone="#1B1512", shine="#4A352A",
        coat="#F3E9D2", coat_shade="#CBB486", ground=_NAVY, disc=_BLUE,
        neck_wear="shirt", cloth="#3B8680", cloth_shade="#27625E",
        width=1.1, jaw=1.3, chin=4, neck=1.72, shoulders=1.16, nose=1.3, lids=2.2, smile=1.2,
        brow=0.6, brow_weight=1.4, lips="#7A3A30", extras=("notch", "bent-nose"),
    ),
    "aune": Sitter(
        skin="#D99B6C", shade="#B9774E", hair="bun", tone="#9C9284", shine="#CFC7B4",
        coat="#3B8680", coat_shade="#27625E", ground=_SLATE, disc=_MIST,
        neck_wear="shawl", cloth="#E7D8B6", cloth_shade="#C4AE7E",
        width=1.04, jaw=1.04, chin=-4, neck=0.9, shoulders=0.96, size=0.94, lids=4.0, smile=2.0,
        brow=2.6, lips="#96503F", extras=("lines", "half-glasses"),
    ),
    "dov": Sitter(
        skin="#E3B48E", shade="#BF8D66", hair="flat-cap", tone="#5B3524", shine="#8A5A3B",
        hat="#E7D8B6", hat_shade="#C4AE7E", coat="#2B3B62", coat_shade="#14213D",
        ground=_TEAL, disc=_SEA, neck_wear="zip", cloth="#9CC0B4", cloth_shade="#769C90",
        width=1.0, jaw=1.04, chin=4, neck=1.0, lids=0.8, smile=3.6, brow=1.0,
        extras=("bag-strap", "stubble"),
    ),
    "fenn": Sitter(
        skin="#EAB98F", shade="#C7926A", hair="thin", tone="#E8E2D4", shine="#FFFFFF",
        coat="#8A5E12", coat_shade="#6B4810", ground=_SLATE, disc=_MIST,
        neck_wear="cardigan", cloth="#9CC0B4", cloth_shade="#769C90",
        width=0.92, jaw=0.9, chin=6, neck=0.8, shoulders=0.84, size=0.95, nose=1.15, lids=4.6,
        smile=-0.4, brow=2.4, lips="#96503F", extras=("lines", "hearing-aid"),
    ),
    "pell": Sitter(
        skin="#5E3B28", shade="#452A1C", hair="flat-cap", tone="#9A9082", shine="#E8E2D4",
        hat="#4A5875", hat_shade="#2B3B62", coat="#B1822F", coat_shade="#8A5E12",
        ground=_MINT, disc=_PALE, neck_wear="roll", cloth="#E7D8B6", cloth_shade="#C4AE7E",
        width=1.02, jaw=1.06, chin=4, neck=1.0, nose=1.2, full=1.1, lids=3.6, smile=2.2, brow=1.4,
        lips="#A9574C", extras=("folds", "moustache"),
    ),
}  # fmt: skip
