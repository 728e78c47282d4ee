"""Statements for a player to sort: some that are so, some that are not, a third of them legitimate.

All bear on the run: its own rules at work, what was heard in it, and claims and safeguards about
what it met. Which of them, and in what order, hangs on the life, the luck and the choices alone.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain, zip_longest
from typing import Literal

from game.core import events as e
from game.core.evidence import Claim, Evidence
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.debrief.columns import idle_copies
from game.debrief.touched import harms, mechanisms, rumours

Answer = Literal["rule", "documented", "documented-locally", "contested", "rumour"]
ANSWERS: tuple[Answer, ...] = ("rule", "documented", "documented-locally", "contested", "rumour")
Kind = Literal["signal", "link", "duty", "rumour", "claim", "safeguard"]

WHOLE, SHORT = 6, 3
"""How many there are after a whole life, and after a kiosk cut."""

_OF_STATUS: dict[str, Answer] = {
    "documented": "documented",
    "documented-locally": "documented-locally",
    "contested": "contested",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """Something to sort: which row it is of which kind, and where it belongs."""

    kind: Kind
    id: str
    answer: Answer

    @property
    def is_legitimate(self) -> bool:
        """Whether it is a practice that is fair, by its safeguard."""
        return self.kind == "safeguard"


def statements(
    run: Run, evidence: Evidence, most: int = WHOLE, told: Collection[str] = ()
) -> tuple[Statement, ...]:
    """Up to `most` statements, a third of them legitimate; none where the run has met too little
    for both kinds. Claims that were `told` before are not asked for."""
    fair = _fitting(run, evidence, _mixed(run, list(_safeguards(run, evidence))))
    stories = [each for each in _claims(run, evidence) if each.id not in told]
    other = _by_turns(run, [*_at_work(run), *_heard(run), *stories])
    for count in range(most, 1, -2):
        third = max(count // 3, 1)
        if len(fair) >= third and len(other) >= count - third:
            return tuple(_mixed(run, [*fair[:third], *other[: count - third]]))
    return ()


def _fitting(run: Run, evidence: Evidence, fair: list[Statement]) -> list[Statement]:
    """Those first that stand beside what the life is about, and then those beside its harms."""
    about, harms = set(run.season.life.mechanisms), set(run.season.life.harms)

    def place(each: Statement) -> tuple[bool, bool]:
        beside = evidence.safeguard[each.id]
        return about.isdisjoint(beside.mechanisms), harms.isdisjoint(beside.harms)

    return sorted(fair, key=place)


def _by_turns(run: Run, found: list[Statement]) -> list[Statement]:
    """All of them so that the answers take turns, and no answer comes twice while another waits.

    What was heard comes before other stories, and what reached somebody through another person, or
    for want of a line, before a plain line.
    """
    mixed = sorted(_mixed(run, found), key=lambda each: each.kind in ("claim", "signal"))
    kinds = [[each for each in mixed if each.answer == answer] for answer in ANSWERS]
    ordered = sorted((kind for kind in kinds if kind), key=lambda kind: _key(run, kind[0].answer))
    return [each for each in chain(*zip_longest(*ordered)) if each is not None]


def _mixed(run: Run, found: list[Statement]) -> list[Statement]:
    """In an order that is the run's own."""
    return sorted(set(found), key=lambda each: _key(run, f"{each.kind} {each.id}"))


def _key(run: Run, what: str) -> tuple[bytes, str]:
    """A place in the order, the same for the same run on every machine."""
    text = json.dumps([run.season.life.id, run.seed, list(run.choices), what])
    return blake2b(text.encode(), digest_size=8).digest(), what


# --- What there is to sort -------------------------------------------------------------


def _at_work(run: Run) -> Iterator[Statement]:
    """The rules that moved a number, or that wrote a line by themselves."""
    rulebook, idle = run.season.rulebook, idle_copies(run.ledger)
    for entry, record in run.ledger.of(e.RecordMade):
        if entry.id in idle:
            continue
        if record.basis in ("link", "duty"):
            yield Statement("link" if record.basis == "link" else "duty", record.rule or "", "rule")
        elif record.basis != "correction" and _counts(rulebook, record.signal):
            yield Statement("signal", record.signal, "rule")


def _counts(rulebook: Rulebook, signal: str) -> bool:
    return rulebook.signal[signal].points != 0


def _heard(run: Run) -> Iterator[Statement]:
    """What was heard and is not so, or is more than anybody knows; what is so is no mere rumour."""
    for heard in rumours(run.ledger):
        if heard.rumour.truth != "so":
            yield Statement("rumour", heard.rumour.id, "rumour")


def _claims(run: Run, evidence: Evidence) -> Iterator[Statement]:
    """Claims about what the run met; a story that nothing bears out counts as a rumour."""
    met = (evidence.claims_of(evidence.mechanism[id]) for id in mechanisms(run.ledger))
    touched = (evidence.claims_of(evidence.harm[id]) for id in harms(run.ledger))
    for claim in chain.from_iterable((*met, *touched)):
        if claim.staged and (answer := _answer(claim)):
            yield Statement("claim", claim.id, answer)


def _answer(claim: Claim) -> Answer | None:
    if claim.is_myth:
        return "rumour" if claim.status == "unverified" else None
    return _OF_STATUS.get(claim.status)


def _safeguards(run: Run, evidence: Evidence) -> Iterator[Statement]:
    met = {*mechanisms(run.ledger), *harms(run.ledger)}
    for each in evidence.safeguards:
        if met & {*each.harms, *each.mechanisms}:
            yield Statement("safeguard", each.id, _OF_STATUS[each.status])
