"""The register of everything that `check` can find. Codes are stable: they are never reused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: its stable id, its short name and what it means."""

    id: str
    slug: str
    severity: Severity
    means: str


_REGISTER: dict[str, Code] = {}


def _code(id: str, slug: str, severity: Severity, means: str) -> Code:
    _REGISTER[id] = code = Code(id, slug, severity, means)
    return code


def all_codes() -> tuple[Code, ...]:
    """Every code there is, by id."""
    return tuple(_REGISTER[id] for id in sorted(_REGISTER))


# The file itself
UNREADABLE = _code("GS001", "unreadable-file", "error", "The file is missing or is no text.")
BAD_YAML = _code("GS002", "bad-yaml", "error", "The file is not well-formed YAML.")
DUPLICATE_KEY = _code("GS003", "duplicate-key", "error", "A key stands twice in one place.")
ALIAS = _code("GS004", "alias", "error", "YAML anchors and aliases are not used in content.")
TOO_LARGE = _code("GS005", "too-large", "error", "The file is too large or too deeply nested.")

# Single values
MISSING = _code("GS010", "missing-key", "error", "Something that must be there is not.")
UNKNOWN_KEY = _code("GS011", "unknown-key", "error", "A key that has no meaning here.")
WRONG_TYPE = _code("GS012", "wrong-type", "error", "A value of the wrong kind.")
OUT_OF_RANGE = _code("GS013", "out-of-range", "error", "A number or a length outside its bounds.")
NOT_AN_OPTION = _code("GS014", "not-an-option", "error", "Not one of the words allowed here.")
BAD_ID = _code("GS015", "bad-id", "error", "An id that is not made of a-z, 0-9 and hyphens.")
AMBIGUOUS_ID = _code(
    "GS016", "ambiguous-id", "error", "An id that many programs read as yes, no or nothing."
)
ONE_OF = _code("GS017", "one-of", "error", "Exactly one of several keys must be there.")
BAD_VALUE = _code("GS018", "bad-value", "error", "A value that does not fit with the others.")

# References
UNKNOWN_SIGNAL = _code("GS101", "unknown-signal", "error", "No such signal in the rulebook.")
UNKNOWN_SENSOR = _code("GS102", "unknown-sensor", "error", "No such sensor in the rulebook.")
UNKNOWN_LIST = _code("GS103", "unknown-list", "error", "No such list in the rulebook.")
UNKNOWN_GATE = _code("GS104", "unknown-gate", "error", "No such gate in the rulebook.")
UNKNOWN_APPEAL = _code("GS105", "unknown-appeal", "error", "No such appeal in the rulebook.")
UNKNOWN_PERK = _code("GS106", "unknown-perk", "error", "No such perk in the rulebook.")
UNKNOWN_HEADING = _code(
    "GS107", "unknown-heading", "error", "Neither a signal nor a topic of the rulebook."
)
UNKNOWN_TIE = _code("GS108", "unknown-tie", "error", "A kind of tie that the rulebook never names.")
UNKNOWN_PERSON = _code("GS109", "unknown-person", "error", "Nobody of this id in the life.")
UNKNOWN_SCENE = _code("GS110", "unknown-scene", "error", "No scene or ending of this id.")
UNKNOWN_ENDING = _code("GS111", "unknown-ending", "error", "No ending of this id.")
UNKNOWN_FLAG = _code("GS112", "unknown-flag", "error", "A flag that nothing ever sets.")
UNKNOWN_RULEBOOK = _code("GS113", "unknown-rulebook", "error", "No rulebook of this id.")
UNKNOWN_EVIDENCE = _code(
    "GS114", "unknown-evidence", "error", "No mechanism, claim, harm or source of this id."
)
DUPLICATE_ID = _code("GS120", "duplicate-id", "error", "An id that is used twice.")

# The story
UNREACHABLE_SCENE = _code(
    "GS201", "unreachable-scene", "error", "A scene or ending that nothing leads to."
)
LOOP = _code("GS202", "loop", "error", "A scene that can be come back to; seasons only go forward.")
TIME_RUNS_BACK = _code("GS203", "time-runs-back", "error", "A choice that leads to an earlier day.")
NO_LAST_ROUTE = _code(
    "GS204", "no-last-route", "error", "Routes whose last one still has a condition."
)
CHOICE_COUNT = _code(
    "GS205", "choice-count", "error", "A scene with fewer than 2 or over 4 choices."
)
TOO_LONG = _code("GS206", "too-long", "error", "A text with more words than fit.")
CUT_LEADS_OUT = _code(
    "GS207", "cut-leads-out", "error", "A choice of the kiosk cut that leads out of it."
)
FORBIDDEN_CLAIM = _code("GS208", "forbidden-claim", "error", "A claim that may not be printed.")

RULE_LOOP = _code("GS210", "rule-loop", "error", "Rules that set each other off without end.")

# What the proof finds
DEAD_END = _code("GS301", "dead-end", "error", "A way through the life that ends with no choice.")
NEVER_REACHED = _code("GS302", "never-reached", "error", "No way through the life comes here.")
NEVER_OFFERED = _code("GS303", "never-offered", "error", "A choice that is never on offer.")
GATE_ONE_WAY = _code("GS304", "gate-one-way", "error", "A gate that only ever gives one answer.")
BROKEN_PROMISE = _code(
    "GS305", "broken-promise", "error", "A promise that some way through breaks."
)
EXEMPTION_UNUSED = _code(
    "GS306", "exemption-unused", "error", "A gate declared to give one answer gives both."
)
TOO_MANY_STATES = _code(
    "GS307", "too-many-states", "error", "More states than can be walked; nothing is proved."
)
