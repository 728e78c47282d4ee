"""The sentences that only a voice says: whole, with named places, to be translated as they are."""

from __future__ import annotations

from collections.abc import Sequence

from game.present.words import listed

VOICE_ON = "Voice on."
VOICE_OFF = "Voice off."
KEYS = (
    "Down reads on, and up goes back. Right and left go to what can be pressed, and Enter presses "
    "it. On a text Enter reads on from there. Any key stops the voice. R says it again, V turns it "
    "off."
)
KEYS_HERE = (
    "This is Good Standing: one person's month in a city that keeps score, and it is played by ear "
    "as well. Down reads on, and up goes back. Right and left go to what can be pressed, and Enter "
    "presses it. On a text Enter reads on from there. Any key stops the voice, and its own key "
    "turns it off."
)
"""The same where visitors have five keys without letters, and nobody has told them what this is."""
SWITCHED_OFF = "Voice off. Enter turns it on again."
GONE = "This visit is over. Voice off; its key turns it on again."
LONG = "This one is long. Right goes straight to what can be pressed."
OVER = "Over the page: {title}"
CLOSES = "If there is an Escape key, it closes this too."
PART = "{title}. Part {place} of {all}."
YOU_ARE = "You are {name}."
PICTURE = "Picture: {name}"
APP = "The app says: {name}"
CASE = "A file lies here: {name}"
SIGN = "On show here: {name}"
DOORS = "{name}, {state}: {doors}."
UNASKED = "Not asked yet: {count}."
NAMED = "Not asked yet: {doors}."
HAPPENED = "What happened."
NOW = "Now: {where}"
MORE = "And {count} more; down reads them."
RECORDED = "Recorded: {what}"
RECORDED_IN = "Recorded {where}: {what}"
WITHHELD = "withheld"
ON_PAGE = "on the page of {name}"
PART_ON_ONE = "They part on day {days}."
PART_ON = "They part on days {days}."
DOOR_ON = "{name}, {when}, {state}"
DOORS_MET = "Doors: {doors}."
NO_POINTS = "no points"
EACH = "{name}, each {what}."
SAME = "{name}: {what}, the same in both."
SIDE = "{side}: {what}."
CHAIN = "{name}, {count} links."
LINK = "{when}: {what}"
NEXT = "Then, {when}: {what}"
LAST = "And so: {what}"
SOURCE = "Where this is from: {name}"
NOT_OPEN = "Not open yet: {name}"
CHOICE = "Choice {place} of {all}: {name}"
CARD = "{place} of {all}: {name}"
TAB = "{place}: {name}"
TAB_OF = "Part {place} of {all}."
HERE = "You are here."
SEEN = "A camera that you know of looks here."
UNSEEN = "No camera that you know of looks here."
RANGE = "from {low} to {high}"
AT_HAND = "Always at hand."
STANDS = "You are at: {name}"
NOWHERE = "You are at none of them yet. Right goes to the first."
ON_TEXT = "You are on a text. Right goes to what can be pressed."
FROM_TOP = "Round to the beginning."
FROM_END = "Round to the end."
DONE = "What you did then."

CALLED = {
    "button": "Button.",
    "choice": "Button.",
    "card": "Button.",
    "toggle": "Switch.",
    "slider": "Slider.",
    "tab": "Button.",
}
_MANY = {
    "choice": ("1 choice", "{count} choices"),
    "card": ("1 card to pick", "{count} cards to pick from"),
    "toggle": ("1 switch", "{count} switches"),
    "slider": ("1 slider", "{count} sliders"),
    "button": ("1 button", "{count} buttons"),
    "tab": ("1 part", "{count} parts to go to"),
}


def counted(roles: Sequence[str]) -> str:
    """How many things of each kind can be pressed, as one sentence; nothing for none."""
    parts = []
    for role, (one, many) in _MANY.items():
        number = sum((each if each in _MANY else "button") == role for each in roles)
        if number:
            parts.append(one if number == 1 else many.format(count=number))
    return f"{listed(parts)}." if parts else ""
