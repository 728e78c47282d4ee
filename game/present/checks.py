"""What a gate's check wanted and found, in the scheme's own words."""

from __future__ import annotations

from game.core import conditions as c
from game.core.rulebook import Rulebook


def wanted(rulebook: Rulebook, condition: c.Condition) -> str:
    """What a check wants."""
    match condition:
        case c.StandingIs(_, int(least), None):
            return f"{_number(rulebook)} {least} or above"
        case c.StandingIs(_, None, int(most)):
            return f"{_number(rulebook)} {most} or below"
        case c.StandingIs(_, least, most):
            return f"{_number(rulebook)} from {least} to {most}"
        case c.PageIs(topic, _, int(least), None):
            return f"{rulebook.page[topic].name} {least} or above"
        case c.PageIs(topic, _, None, int(most)):
            return f"{rulebook.page[topic].name} {most} or below"
        case c.PageIs(topic, _, least, most):
            return f"{rulebook.page[topic].name} from {least} to {most}"
        case c.Not(one):
            return _absent(rulebook, one)
        case c.AllOf(inner):
            return " and ".join(wanted(rulebook, each) for each in inner)
        case c.AnyOf(inner):
            return " or ".join(wanted(rulebook, each) for each in inner)
        case c.OnList():
            return f"an {_named(rulebook, condition)}"
        case c.Recorded(what, at_least=1):
            return f"a record under {_heading(rulebook, what)}"
        case c.TieRecorded(tie, what, at_least=1):
            return f"a record of {_some(tie)} under {_heading(rulebook, what)}"
        case _:
            return _named(rulebook, condition)


def _absent(rulebook: Rulebook, condition: c.Condition) -> str:
    match condition:
        case c.Recorded(at_least=1) | c.TieRecorded(at_least=1) | c.OnList():
            return f"no {_named(rulebook, condition)}"
        case c.Recorded(at_least=least) | c.TieRecorded(at_least=least):
            return f"fewer than {least} {_named(rulebook, condition)}"
        case _:
            return f"not: {wanted(rulebook, condition)}"


def _named(rulebook: Rulebook, condition: c.Condition) -> str:
    match condition:
        case c.OnList(name):
            return f"entry on {_the(rulebook.list[name].name)}"
        case c.Recorded(what):
            return f"records under {_heading(rulebook, what)}"
        case c.TieRecorded(tie, what):
            return f"records of {_some(tie)} under {_heading(rulebook, what)}"
        case c.Flag(flag):
            return f"paper {flag}"
        case c.GateStood(gate, is_open):
            return f"{rulebook.gate[gate].name} {'open' if is_open else 'closed'}"
        case c.HasPerk(perk):
            return rulebook.perk[perk].name
        case c.Reached(ending):
            return ending
        case _:
            return wanted(rulebook, condition)


def _number(rulebook: Rulebook) -> str:
    """What the one number is called: where pages are joined, as what joins them."""
    joining = rulebook.joining
    return f"{_the(joining.name)} at" if joining else "standing"


def _the(name: str) -> str:
    """A list within a sentence."""
    return f"the {name.removeprefix('The ')}"


def _some(word: str) -> str:
    return f"an {word}" if word[:1] in "aeiou" else f"a {word}"


def _heading(rulebook: Rulebook, what: str) -> str:
    signal = rulebook.signal.get(what)
    return f"'{signal.name}'" if signal else f"'{what}'"


def is_sum(condition: c.Condition) -> bool:
    """Whether the check looks at a number that lines add up to."""
    match condition:
        case c.StandingIs() | c.PageIs():
            return True
        case c.AnyOf(inner) | c.AllOf(inner):
            return any(map(is_sum, inner))
        case _:
            return False


def found(rulebook: Rulebook, condition: c.Condition, value: int) -> str:
    """What a check found; `value` is the number that it found."""
    match condition:
        case c.StandingIs():
            return str(value) if rulebook.joining else f"standing {value}"
        case c.PageIs():
            return str(value)
        case c.Recorded() | c.TieRecorded():
            return f"{value or 'none'} on file"
        case c.OnList():
            return "one" if value else "none"
        case c.Not(c.OnList()):
            return "none" if value else "one"
        case c.Not(c.TieRecorded(at_least=least) | c.Recorded(at_least=least)) if least > 1:
            return f"fewer than {least}" if value else f"{least} or more"
        case c.Not(c.TieRecorded() | c.Recorded()):
            return "none" if value else "some on file"
        case c.AnyOf((_, _)) if not value:
            return "neither"
        case _:
            return "yes" if value else "no"
