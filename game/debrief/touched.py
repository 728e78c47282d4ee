"""Which mechanisms a run met and which harms it touched, from the rules that took effect in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.core import events as e
from game.core.ledger import Entry, Ledger
from game.core.rulebook import Rulebook
from game.core.rules import Appeal, Duty, Gate, Link, ListRule, Perk, Rumour, Sensor, Signal
from game.core.scene import Choice, Ending, Scene

Rule = Sensor | Signal | Link | ListRule | Gate | Duty | Appeal | Perk


_WEIGHTS: dict[type[Rule], int] = {Link: 3, ListRule: 2, Gate: 2}
_NAMED = 4


def harms(ledger: Ledger) -> tuple[str, ...]:
    """Harms by how heavily the run touched them, the most first; ties in the order of their ids.
    Those that the life says it is about come before all others.

    An open gate and a perk touch none: a harm is touched where something was taken or refused. What
    reached somebody through another person, a list or a closed door weighs more than a single line,
    and a door that the life is about more than one on the way.
    """
    count: Counter[str] = Counter()
    doors = ledger.season.life.doors
    for rule in _harmful(ledger):
        named = isinstance(rule, Gate) and rule.id in doors
        weight = _NAMED if named else _WEIGHTS.get(type(rule), 1)
        count.update(dict.fromkeys(rule.harms, weight))
    first = ledger.season.life.harms
    about = {harm: place - len(first) for place, harm in enumerate(first)}
    return tuple(sorted(count, key=lambda harm: (about.get(harm, 0), -count[harm], harm)))


def mechanisms(ledger: Ledger) -> tuple[str, ...]:
    """All mechanisms that the run met, in the order of their ids."""
    met = {each for rule in _effective(ledger) for each in rule.mechanisms}
    shown = {each for place in visited(ledger) for each in place.mechanisms}
    told = {each for heard in rumours(ledger) for each in heard.rumour.mechanisms}
    every = met | shown | told | set(ledger.season.life.mechanisms)
    return tuple(sorted(every, key=lambda id: (len(id), id)))


@dataclass(frozen=True, slots=True)
class Heard:
    """A rumour that came up in a run, and whether the citizen acted on it."""

    rumour: Rumour
    acted_on: bool


def rumours(ledger: Ledger) -> tuple[Heard, ...]:
    """The rumours that were heard or acted on, in the order in which they came up."""
    known = ledger.season.rulebook.rumour
    acted = {id for choice in _chosen(ledger) for id in choice.rumours}
    heard = dict.fromkeys(id for place in visited(ledger) for id in place.rumours)
    return tuple(Heard(known[id], id in acted) for id in (heard | dict.fromkeys(sorted(acted))))


def visited(ledger: Ledger) -> Iterator[Scene | Ending]:
    """The scenes that the run came to, and its ending, in order."""
    life = ledger.season.life
    for step in ledger.steps:
        world = step.world
        yield life.scene[world.scene] if world.ending is None else life.ending[world.ending]


def _chosen(ledger: Ledger) -> Iterator[Choice]:
    for _, chose in ledger.of(e.Chose):
        choice = ledger.season.life.choice(chose.scene, chose.choice)
        if choice is not None:
            yield choice


def _harmful(ledger: Ledger) -> Iterator[Rule]:
    idle = _ended_unseen(ledger)
    for entry, rules in _by_entry(ledger):
        match entry.event:
            case e.Answered(open=True) | e.PerkChanged():
                continue
            case e.Answered(findings=findings):
                yield from (_with_failed(rule, findings) for rule in rules)
            case e.RecordMade(points=points) if points > 0:
                continue
            case e.RecordMade(basis="correction"):
                continue
            case e.Sensed(outcome="caught"):
                continue
            case _ if entry.id not in idle:
                yield from rules
    yield from _let_stand(ledger)


def _with_failed(rule: Rule, findings: tuple[e.Finding, ...]) -> Rule:
    """A gate with the harms of those of its checks that kept it shut."""
    if not isinstance(rule, Gate):
        return rule
    failed = {finding.check for finding in findings if not finding.passed}
    own = (harm for check in rule.checks if check.id in failed for harm in check.harms)
    return replace(rule, harms=tuple(dict.fromkeys((*rule.harms, *own))))


def _ended_unseen(ledger: Ledger) -> set[int]:
    """Lines and listings of others that were over before any door looked at them. What came of
    them elsewhere counts there."""
    looked = {
        (entry.id, ground.id)
        for entry, answer in ledger.of(e.Answered)
        for finding in answer.findings
        for ground in ledger.because(entry, finding)
    }
    seen: dict[int, int] = {}
    for door, ground in sorted(looked, reverse=True):
        seen[ground] = door
    return {begun for begun, end in _spans(ledger) if seen.get(begun, end) >= end}


def _spans(ledger: Ledger) -> Iterator[tuple[int, int]]:
    """Where each line or listing of somebody else that is over began and ended."""
    open_since: dict[tuple[str, str], list[int]] = {}
    for entry in ledger.entries:
        match entry.event:
            case e.RecordMade(who, what) | e.Listed(who, what) if who != ledger.season.life.citizen:
                open_since.setdefault((who, what), []).append(entry.id)
            case e.RecordsStruck(who, what) | e.Delisted(who, what):
                yield from ((begun, entry.id) for begun in open_since.pop((who, what), []))


def _let_stand(ledger: Ledger) -> Iterator[Rule]:
    """What the lines say that somebody at a desk let stand in the files of others."""
    life, signals = ledger.season.life, ledger.season.rulebook.signal
    for _, chose in ledger.of(e.Chose):
        case, choice = life.scene[chose.scene].case, life.choice(chose.scene, chose.choice)
        if case and choice and choice.decides == "stands" and case.signal in signals:
            yield signals[case.signal]


def _effective(ledger: Ledger) -> Iterator[Rule]:
    for _, rules in _by_entry(ledger):
        yield from rules


def _by_entry(ledger: Ledger) -> Iterator[tuple[Entry, list[Rule]]]:
    rulebook = ledger.season.rulebook
    for entry in ledger.entries:
        if rules := rules_behind(rulebook, entry.event):
            yield entry, rules


def rules_behind(rulebook: Rulebook, event: e.Event) -> list[Rule]:
    """The rules that were at work in an event."""
    match event:
        case e.Sensed(sensor=sensor):
            return [rulebook.sensor[sensor]]
        case e.RecordMade():
            return [rulebook.signal[event.signal], *_behind(rulebook, event)]
        case e.Listed(_, name):
            return [rulebook.list[name]]
        case e.Answered(gate):
            return [rulebook.gate[gate]]
        case e.AppealFiled(appeal):
            return [rulebook.appeal[appeal]]
        case e.PerkChanged(_, perk):
            return [rulebook.perk[perk]]
        case _:
            return []


def _behind(rulebook: Rulebook, record: e.RecordMade) -> list[Rule]:
    match record.basis:
        case "link":
            return [rulebook.link[record.rule or ""]]
        case "duty":
            return [rulebook.duty[record.rule or ""]]
        case _:
            return []
