"""Exhibits from a season that was played: doors that closed, and false lines of the file.

Each has a code of its own that is made of the life, the luck and the choices, so that two people
who lived the same season hold the same exhibits, on any machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.core.evidence import Harm
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Door
from game.debrief.columns import FileLine, Row
from game.debrief.model import Debrief
from game.debrief.touched import rules_behind
from game.present import explain
from game.present.again import again, signs
from game.present.pack.model import Exhibit, Exhibits, Finding
from game.present.pages.steps.doors import alike
from game.present.pages.steps.what_opens import causes, enough
from game.present.words import points


def exhibits(life: str, told: Debrief, harm: Harm) -> Exhibits:
    """What a season shows. `life` is what the shelf calls it; `harm` is that of the motion."""
    run = told.run
    lived, rulebook = run.season.life, run.season.rulebook
    found = sorted((*_doors(told, harm), *_lines(told, harm)), key=lambda each: each[0])
    stem = exhibit_stem(run)
    shown = tuple(
        replace(
            exhibit,
            code=f"{stem}-{number}",
            command=again(life, run.until(exhibit.turn), "json"),
        )
        for number, (_, exhibit) in enumerate(found, 1)
    )
    return Exhibits(
        life=life,
        title=lived.title,
        citizen=lived.person[lived.citizen].name,
        city=rulebook.city,
        rulebook=rulebook.name,
        command=again(life, run),
        shown=shown,
    )


def exhibit_stem(run: Run) -> str:
    """What the codes of all exhibits of a run begin with: X, the life, and the four signs that end
    its code."""
    return f"X-{run.season.life.id.replace(':', '-')}-{signs(run)}"


# --- Doors -----------------------------------------------------------------------------


def _doors(told: Debrief, harm: Harm) -> Iterator[tuple[int, Exhibit]]:
    """Each closed door with its place in the ledger; what closed again in the same way is one."""
    closed = [door for door in told.doors if not door.answer.open]
    for same in alike(closed, None):
        yield same[0].entry.id, _door(told.run, same, harm)


def _door(run: Run, same: list[Door], harm: Harm) -> Exhibit:
    first = same[0]
    gate = run.season.rulebook.gate[first.answer.gate]
    person = run.season.life.person[first.answer.who].name
    days = " and ".join(f"day {each.entry.day}" for each in same)
    told = Finding("What it said", (f"{first.code}: {gate.closed_told}",))
    return Exhibit(
        code="",
        kind="door",
        what=gate.id,
        who=first.answer.who,
        turn=first.entry.turn,
        day=first.entry.day,
        title=f"{gate.name}, {days}: closed for {person}",
        found=(told, *_causes(run, first)),
        bears=_bears(run, first.entry, harm),
        command="",
    )


def _causes(run: Run, door: Door) -> Iterator[Finding]:
    """What the debrief found would have opened the door, in its own words."""
    if said := enough(run, door):
        yield Finding("What was found", (said,))
    for node in causes(run, "causes", door):
        items = tuple(item.name for item in node.children)
        yield Finding(node.name, items) if items else Finding("What was found", (node.name,))


# --- Lines -----------------------------------------------------------------------------


def _lines(told: Debrief, harm: Harm) -> Iterator[tuple[int, Exhibit]]:
    """The first line of each kind, in each file, that says something which was not so."""
    seen: set[tuple[str, str]] = set()
    for row in told.rows:
        for line in row.lines:
            kind = (line.parting, line.record.who)
            if not line.is_true and kind not in seen:
                seen.add(kind)
                yield line.entry.id, _line(told.run, row, line, harm)


def _line(run: Run, row: Row, line: FileLine, harm: Harm) -> Exhibit:
    record, entry = line.record, line.entry
    signal = run.season.rulebook.signal[record.signal]
    whose = run.season.life.person[record.who].name
    happened = (Finding("What happened", (row.text,)),) if row.text else ()
    why = Finding("Why the file says so", (explain.parting(run.season, line),))
    return Exhibit(
        code="",
        kind="line",
        what=signal.id,
        who=record.who,
        turn=entry.turn,
        day=entry.day,
        title=f"File of {whose}, day {entry.day}: {signal.code} {signal.name}, "
        f"{points(record.points)}",
        found=(*happened, why),
        bears=_bears(run, entry, harm),
        command="",
    )


def _bears(run: Run, entry: Entry, harm: Harm) -> bool:
    """Whether a rule that was at work here can do the harm."""
    behind = rules_behind(run.season.rulebook, entry.event)
    return any(harm.id in rule.harms for rule in behind)
