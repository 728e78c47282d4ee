"""What a sheet's tables and rows are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.content.sittings import OTHER
from game.kiosk.counts.hide import FEWEST, quartile
from game.kiosk.counts.row import MOST_MINUTES, NO_LIFE
from game.kiosk.counts.sheet import FEW, NEARLY_ALL, OTHERS, Line, Part, Sheet
from game.present.words import WEEKDAYS


@dataclass(frozen=True)
class Names:
    """What people call the lives by their ids, and the scenes and endings of each; and the pages
    before a first scene and after an ending. What has no name is called by its id."""

    lives: Mapping[str, str] = field(default_factory=dict)
    scenes: Mapping[tuple[str, str], str] = field(default_factory=dict)
    endings: Mapping[tuple[str, str], str] = field(default_factory=dict)
    steps: Mapping[str, str] = field(default_factory=dict)


_TITLES = {
    ("reached", "all"): "How far they came",
    ("lives", "all"): "Lives",
    ("lives", "before"): "Lives, left before an ending",
    ("lives", "ending"): "Lives, lived to an ending",
    ("kiosks", "all"): "Kiosks",
    ("kiosks", "before"): "Kiosks, visits that left before an ending",
    ("kiosks", "ending"): "Kiosks, visits that came to an ending",
    ("places", "before"): "Where they left",
    ("places", "after"): "Where they left after an ending",
    ("endings", "ending"): "Endings they came to",
    ("outcomes", "all"): "Where they left, and endings they came to",
    ("ended", "all"): "How visits ended",
    ("ended", "before"): "How visits ended that left before an ending",
    ("minutes", "all"): "Minutes",
    ("hours", "all"): "Hour of the day",
    ("weekdays", "all"): "Weekday",
    ("languages", "all"): "Language",
    ("modes", "all"): "Ways of access",
}
JOINED = {"lives": "Lives", "kiosks": "Kiosks"}
"""What two tables are called that stand side by side, of those that left and those that came to an
ending."""
_REACHED = {
    "before": "Left before an ending",
    "ending": "Came to an ending",
    "after": "  and left in what follows it",
    "finished": "  and went through all that follows it",
}
_ENDED = {
    "finished": "Went through everything",
    "left": "Pressed Leave",
    "restarted": "Pressed Start again",
    "idle": "Walked away",
}
_MODES = {
    "voice": "Spoken aloud",
    "large-text": "Larger text",
    "contrast": "High contrast",
    "reduced-motion": "Reduced motion",
    "low-reach": "Low reach",
    "switch": "One switch",
    "keys": "Keys",
    "touch": "Touch",
    "gamepad": "Gamepad",
    "dyslexic": "Letters for dyslexia",
}
_OTHER_LIVES = {NO_LIFE: "No life begun", OTHER: "A life from outside"}
_LANGUAGES = {"en": "English"}
_SAID = {FEW: f"fewer than {FEWEST}", NEARLY_ALL: "nearly all"}


def title(part: Part, names: Names) -> str:
    """The heading of a table."""
    heading = _TITLES[part.id, part.group]
    return f"{heading}: {_life(part.about, names)}" if part.about else heading


def label(part: Part, line: Line, names: Names) -> str:
    """What a row is called."""
    if line.id == OTHERS:
        return "All others"
    match part.id:
        case "reached":
            return _REACHED[line.id]
        case "lives":
            return _life(line.id, names)
        case "kiosks":
            return line.id
        case "places":
            return _place(part.about, line.id, names)
        case "endings":
            return names.endings.get((part.about, line.id)) or _spelled(line.id)
        case "outcomes":
            return _outcome(part.about, line.id, names)
        case "ended":
            return _ENDED[line.id]
        case "modes":
            return _MODES[line.id]
        case "languages":
            return _LANGUAGES.get(line.id, _spelled(line.id))
    return _span(part.id, line.first, line.last)


def said(line: Line) -> str:
    """The number of a row, or what stands in its place."""
    return f"{line.visits:,}" if line.visits is not None else _SAID[line.said]


def _life(id: str, names: Names) -> str:
    return names.lives.get(id) or _OTHER_LIVES.get(id, id)


def _place(life: str, id: str, names: Names) -> str:
    return names.scenes.get((life, id)) or names.steps.get(id) or _spelled(id)


def _outcome(life: str, id: str, names: Names) -> str:
    kind, _, of = id.partition(":")
    if kind == "place":
        return f"Left: {_place(life, of, names)}"
    return f"Ending: {names.endings.get((life, of)) or _spelled(of)}"


def _spelled(id: str) -> str:
    return "Not noted" if id == OTHER else id


def _span(part: str, first: int, last: int) -> str:
    match part:
        case "weekdays":
            return WEEKDAYS[first] if first == last else f"{WEEKDAYS[first]} to {WEEKDAYS[last]}"
        case "hours":
            return f"{first:02}:00 to {last:02}:59"
    if last >= MOST_MINUTES:
        return f"{first} or more"
    return f"{first}" if first == last else f"{first} to {last}"


def minutes(sheet: Sheet) -> tuple[str, str, str] | None:
    """The minutes below which a quarter, half and three quarters of visits lie, as far as the rows
    tell; None where there are none."""
    part = sheet.part("minutes")
    if part is None or not part.lines:
        return None
    spans = [(line.first, line.last, line.visits or 0) for line in part.lines]
    below, half, above = (_span("minutes", *quartile(spans, quarter)) for quarter in (1, 2, 3))
    return below, half, above
