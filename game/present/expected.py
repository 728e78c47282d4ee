"""Whether what a test expects is so: what was expected and what was found, in words."""

from __future__ import annotations

from typing import assert_never

from game.core import events as e
from game.core import trial as t
from game.core.playthrough import Run


def folded(text: str) -> str:
    """The text with every run of blanks and line breaks as one blank."""
    return " ".join(text.split())


Words = tuple[str, str]
"""What was expected and what was found."""

_BESIDE = 4


def unmet(expectation: t.Expectation, run: Run, seen: list[str]) -> Words | None:
    """What was expected and what was found, or None if it is so; `seen` is all that was read."""
    match expectation:
        case t.EndsAt(ending):
            return _compare(_ending(ending), _ending(run.world.ending))
        case t.StandsAt():
            return _standing(expectation, run)
        case t.LastAnswer(gate, who, is_open):
            return _answered(
                "the last answer", gate, who, (is_open,), _answers(run, gate, who)[-1:]
            )
        case t.AllAnswers(gate, who, answers):
            return _answered("all answers", gate, who, answers, _answers(run, gate, who))
        case t.OnFile() | t.NotOnFile():
            return _on_file(expectation, run)
        case t.OnRegister(name, who, there):
            on = name in run.world.citizen(who).lists
            return _compare(_listed(name, who, there), _listed(name, who, on))
        case t.Said(words, there):
            return _said(words, there, seen)
        case t.OnOffer(choice, there):
            return _offer(choice, there, run)
        case _:
            assert_never(expectation)


def _compare(expected: str, found: str) -> Words | None:
    return None if expected == found else (expected, found)


def _ending(ending: str | None) -> str:
    return f"the ending '{ending}'" if ending else "a season that is not over yet"


def _standing(expected: t.StandsAt, run: Run) -> Words | None:
    low, high = expected.at_least, expected.at_most
    now = run.world.citizen(expected.who).standing
    if (low is None or now >= low) and (high is None or now <= high):
        return None
    if high is None:
        wanted = f"{low} or more"
    elif low is None:
        wanted = f"{high} or less"
    else:
        wanted = str(low) if low == high else f"{low} to {high}"
    return f"a standing of {wanted} for '{expected.who}'", str(now)


def _answers(run: Run, gate: str, who: str) -> tuple[bool, ...]:
    answers = (answer for _, answer in run.ledger.of(e.Answered))
    return tuple(answer.open for answer in answers if (answer.gate, answer.who) == (gate, who))


def _answered(
    which: str, gate: str, who: str, wanted: tuple[bool, ...], given: tuple[bool, ...]
) -> Words | None:
    if wanted == given:
        return None
    return f"{_said_by_gate(wanted)} as {which} of '{gate}' to '{who}'", _said_by_gate(given)


def _said_by_gate(answers: tuple[bool, ...]) -> str:
    return ", ".join("'open'" if each else "'closed'" for each in answers) or "none"


def _on_file(expected: t.OnFile | t.NotOnFile, run: Run) -> Words | None:
    most = expected.at_least if isinstance(expected, t.OnFile) else 0
    number = records(run, expected.who, expected.what)
    if (number >= most) if most else not number:
        return None
    wanted = f"{most} or more records" if most > 1 else "a record" if most else "no record"
    return f"{wanted} of '{expected.what}' on the file of '{expected.who}'", str(number or "none")


def records(run: Run, who: str, what: str) -> int:
    """How many records under a signal or topic are on somebody's file and were not struck."""
    signals, number = run.season.rulebook.signal, dict[str, int]()
    for entry in run.ledger.entries:
        match entry.event:
            case e.RecordMade(name, signal) if name == who and what in (
                signal,
                signals[signal].topic,
            ):
                number[signal] = number.get(signal, 0) + 1
            case e.RecordsStruck(name, signal) if name == who:
                number.pop(signal, None)
            case _:
                continue
    return sum(number.values())


def _listed(name: str, who: str, there: bool) -> str:
    return f"'{who}' {'on' if there else 'not on'} the list '{name}'"


def _said(words: str, there: bool, seen: list[str]) -> Words | None:
    wanted = folded(words)
    found = next((each for each in seen if wanted in each), None)
    if (found is not None) is there:
        return None
    if found is not None:
        return f"'{wanted}' on no screen", f"it in '{_around(found, wanted)}'"
    other = next((each for each in seen if wanted.lower() in each.lower()), None)
    close = f"only '{_around(other, wanted)}'" if other else "it on none"
    return f"'{wanted}' on some screen", close


def _around(text: str, words: str) -> str:
    """The words as they stand in the text, with a few of those before and after."""
    place = max(0, text.lower().find(words.lower()))
    end = place + len(words)
    before, after = text[:place].split(" "), text[end:].split(" ")
    cut = ("... " * (len(before) > _BESIDE), " ..." * (len(after) > _BESIDE))
    return (
        cut[0] + " ".join(before[-_BESIDE:]) + text[place:end] + " ".join(after[:_BESIDE]) + cut[1]
    )


def _offer(choice: str, there: bool, run: Run) -> Words | None:
    offered = tuple(each.id for each in run.offered)
    if (choice in offered) is there:
        return None
    wanted = f"'{choice}' {'on offer' if there else 'not on offer'}"
    return wanted, ", ".join(offered) or "that the season is over"
