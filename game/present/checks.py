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
        case c.Recorded(at_least=1) | c.TieRecorded(at_least=1) | c.OnList():
            return f"an {_named(rulebook, condition)}"
        case c.Recorded(at_least=least) | c.TieRecorded(at_least=least):
            return f"at least {least} {_named(rulebook, condition)}"
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
        case c.Recorded(what, at_least=least):
            return _entries(rulebook, what, least)
        case c.TieRecorded(tie, what, at_least=least):
            return f"{_entries(rulebook, what, least)} in {_some(tie)}'s file"
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


def _entries(rulebook: Rulebook, what: str, number: int) -> str:
    """Entries of one signal by its name, or all that stand under a topic."""
    signal = rulebook.signal.get(what)
    entries = "entry" if number == 1 else "entries"
    return f"{entries} '{signal.name}'" if signal else f"{entries} under '{what}'"


def found(rulebook: Rulebook, condition: c.Condition, value: int) -> str:
    """What a check found; `value` is the number that it found."""
    match condition:
        case c.StandingIs():
            return str(value) if rulebook.joining else f"standing {value}"
        case c.PageIs():
            return str(value)
        case c.Recorded() | c.TieRecorded() | c.OnList():
            return _counted(value)
        case c.Not(c.TieRecorded() | c.Recorded() | c.OnList()):
            return _counted(value)
        case c.AnyOf((_, _)) if not value:
            return "neither"
        case _:
            return "yes" if value else "no"


def _counted(number: int) -> str:
    return {0: "none", 1: "one"}.get(number, str(number))
