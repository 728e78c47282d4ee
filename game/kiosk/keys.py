"""The names of keys that an operator file may give, in small letters.

They are the window's own. Switches, headphone sockets and keypads for people who do not see the
screen all send ordinary keys, often from F13 upwards.
"""

from __future__ import annotations

from string import ascii_lowercase, digits

KEYS = frozenset(
    (
        *ascii_lowercase,
        *digits,
        *(f"f{number}" for number in range(1, 25)),
        *(f"keypad {digit}" for digit in digits),
        "keypad enter",
        "space",
        "return",
        "tab",
        "backspace",
        "escape",
        "up",
        "down",
        "left",
        "right",
        "insert",
        "delete",
        "home",
        "end",
        "page up",
        "page down",
        "pause",
        "scroll lock",
        "menu",
        "left shift",
        "right shift",
        "left ctrl",
        "right ctrl",
        "left alt",
        "right alt",
        "volumeup",
        "volumedown",
        "audiomute",
        "audioplay",
        "audiostop",
        "audionext",
        "audioprev",
    )
)
