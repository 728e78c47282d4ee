"""The bodies of the debrief's steps, from the debrief's findings to nodes."""

from __future__ import annotations

from game.core.events import Finding
from game.core.evidence import Claim, Evidence, Harm
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.debrief.causes import Cause, Door
from game.debrief.columns import FileLine, Row
from game.present import explain
from game.present.checks import found, wanted
from game.present.pages.page import heading, text
from game.present.pages.ticker import NOT_RECORDED, NOTHING_HAPPENED
from game.present.screen import Node
from game.present.table import Table
from game.present.words import count, points, weekday

MOST_HARMS = 4
CLAIMS_EACH = 3
MOST_MYTHS = 3
MOST_CAUSES = 6
NOT_LIKE_LIVING_IT = (
    "This is a game about a made-up city. It is not what it is like to live it. "
    "For the people in the cases below there was no second try."
)


def happened(table: Table) -> tuple[Node, ...]:
    """One breath: how it ended, and how much of it the file holds."""
    run, told = table.season, table.explained()
    nodes = []
    if run.world.ending is not None:
        ending = run.season.life.ending[run.world.ending]
        nodes += [heading("ending", ending.title), text("ending-text", run.text(len(run.choices)))]
    citizen = run.season.life.citizen
    rows = [row for row in told.rows if row.text and row.who == citizen]
    lines = [line for row in told.rows for line in row.lines if line.record.who == citizen]
    parted = sum(line.parting not in ("none", "rule") for line in lines)
    unseen = sum(bool(row.unseen) for row in rows)
    closed = [door for door in told.doors if not door.answer.open]
    facts = (
        f"Choices you made: {len(run.choices)}.",
        f"Lines in your file: {len(lines)}. Lines that say less than what happened, "
        f"or something else: {parted}.",
        f"Things you did that the scheme asks about and nothing recorded: {unseen}.",
        f"Doors asked about you or yours: {len(told.doors)}. Shut: {len(closed)}.",
    )
    items = tuple(Node(f"fact-{n}", "item", fact) for n, fact in enumerate(facts))
    start = run.season.life.person[citizen].standing
    now = run.world.citizen(citizen).standing
    nodes += [
        Node("facts", "list", "In numbers", children=items),
        text("standing", f"Your standing went from {start} to {now}."),
    ]
    return tuple(nodes)


def file(table: Table) -> tuple[Node, ...]:
    """Both columns of the whole season, uncovered, each parting marked and explained."""
    run = table.season
    about = table.season.season.rulebook.about
    intro = "Here is the file, with nothing covered. Where the two sides part, it says why."
    pairs = (_pair(run, n, row) for n, row in enumerate(table.explained().rows))
    return (text("file-about", about), text("file-intro", intro), *pairs)


def _pair(run: Run, number: int, row: Row) -> Node:
    when = f"Day {row.day}, {weekday(run.season.life, row.day)}"
    event = Node(f"event-{number}", "event", row.text or NOTHING_HAPPENED, detail=when)
    records = [_record(run, f"{number}-{n}", line) for n, line in enumerate(row.lines)]
    if row.unseen or not records:
        records.append(_no_record(run, f"{number}-none", row, when))
    return Node(f"pair-{number}", "pair", when, children=(event, *records))


def _no_record(run: Run, id: str, row: Row, when: str) -> Node:
    """That nothing was recorded, and why not where something could have been."""
    notes: tuple[Node, ...] = ()
    if row.unseen:
        notes = (Node(f"why-{id}", "note", explain.unseen(run.season, row)),)
    state = ("missed",) if row.unseen else ("none",)
    return Node(f"record-{id}", "record", NOT_RECORDED, "", when, state, (), "machine", None, notes)


def _record(run: Run, id: str, line: FileLine) -> Node:
    record = line.record
    signal = run.season.rulebook.signal[record.signal]
    owner = ""
    if record.who != run.season.life.citizen:
        owner = f"In {run.season.life.person[record.who].name}'s file"
    why = explain.parting(run.season, line)
    state = "true" if line.parting in ("none", "rule") else "no-field" if line.is_true else "false"
    return Node(
        f"record-{id}",
        "record",
        f"{signal.code} {signal.name}",
        points(record.points),
        owner or f"Day {line.entry.day}, standing {record.standing}",
        state=(state,),
        tone="machine",
        children=(Node(f"why-{id}", "note", why),) if why else (),
    )


def doors(table: Table) -> tuple[Node, ...]:
    """Each closed door with its checks uncovered, what it stood on, and what would have opened
    it."""
    closed = [door for door in table.explained().doors if not door.answer.open]
    if not closed:
        return (text("no-doors", "No door closed in this season. Others found theirs shut."),)
    intro = (
        "Each time a door closed, this same season was lived again with something different, "
        "to find what shut it."
    )
    groups = (_door(table, n, same) for n, same in enumerate(_alike(closed)))
    return (text("doors-intro", intro), *groups)


def _alike(closed: list[Door]) -> list[list[Door]]:
    """Doors that closed more than once in the same way, for the same causes, are told of once."""
    groups: dict[tuple[object, ...], list[Door]] = {}
    for door in closed:
        causes = tuple(cause.changes for cause in door.causes)
        key = (door.answer.gate, door.answer.who, door.answer.findings, causes)
        groups.setdefault(key, []).append(door)
    return list(groups.values())


def _door(table: Table, number: int, same: list[Door]) -> Node:
    run, ways, door = table.season, table.explained().ways, same[0]
    gate = run.season.rulebook.gate[door.answer.gate]
    person = run.season.life.person[door.answer.who].name
    days = " and ".join(f"day {each.entry.day}" for each in same)
    id = f"door-{number}"
    nodes = [
        heading(f"{id}-name", gate.name),
        Node(f"{id}-gate", "gate", f"{person}, {days}", "closed", state=("closed",)),
        Node(f"{id}-told", "text", f"{door.code}: {gate.closed_told}", tone="machine"),
        *_causes(run, id, door),
        Node(f"{id}-checks", "list", "What it looked at", children=_checks(run, id, door)),
    ]
    if ways and (counted := explain.door_ways(door, ways)):
        nodes.append(text(f"{id}-ways", counted))
    return Node(id, "group", gate.name, children=tuple(nodes))


def _checks(run: Run, id: str, door: Door) -> tuple[Node, ...]:
    return tuple(_check(run, id, door, finding, entries) for finding, entries in door.because)


def _check(
    run: Run, door_id: str, door: Door, finding: Finding, stood_on: tuple[Entry, ...]
) -> Node:
    checks = run.season.rulebook.gate[door.answer.gate].checks
    name = next(check.name for check in checks if check.id == finding.check)
    id = f"{door_id}-check-{finding.check}"
    lines = () if finding.passed else (explain.stood_on(run, entry) for entry in stood_on)
    return Node(
        id,
        "record",
        name,
        "passed" if finding.passed else "failed",
        "" if finding.passed else _wanted_and_found(run, finding),
        state=("true",) if finding.passed else ("false",),
        tone="machine",
        children=tuple(
            Node(f"{id}-{n}", "item", line, tone="machine") for n, line in enumerate(lines) if line
        ),
    )


def _wanted_and_found(run: Run, finding: Finding) -> str:
    wants = wanted(run.season.rulebook, finding.wanted)
    return f"wanted {wants}; found {found(finding.wanted, finding.found)}"


def _causes(run: Run, id: str, door: Door) -> tuple[Node, ...]:
    """What would have opened the door: any one of some things, or both of a pair."""
    singles = [cause for cause in door.causes if len(cause.changes) == 1]
    pairs = [cause for cause in door.causes if len(cause.changes) > 1]
    lists = (
        ("one", "It would have opened with" + (" any one of" if singles[1:] else ""), singles),
        ("both", "Each of two things shut it. It would have opened with both of", pairs),
    )
    made = tuple(
        Node(f"{id}-{kind}", "list", name, children=_cause_items(run, f"{id}-{kind}", found))
        for kind, name, found in lists
        if found
    )
    none = "No single thing, and no two together, would have opened it."
    return made or (text(f"{id}-cause-none", none),)


def _cause_items(run: Run, id: str, causes: list[Cause]) -> tuple[Node, ...]:
    items = [
        Node(f"{id}-{n}", "item", explain.cause(run, cause))
        for n, cause in enumerate(causes[:MOST_CAUSES])
    ]
    if (more := len(causes) - MOST_CAUSES) > 0:
        items.append(Node(f"{id}-more", "item", f"And {more} more."))
    return tuple(items)


def otherwise(table: Table) -> tuple[Node, ...]:
    """Every way the season could have gone, counted, and what is true of all of them."""
    run, ways = table.season, table.explained().ways
    if ways is None:
        return (
            text(
                "ways-none", "There are more ways for this season to go than can be counted here."
            ),
        )
    endings = run.season.life.ending
    intro = (
        f"With other choices and the same luck, this season can go {count(ways.total)} ways. "
        "Each was walked to its end. The numbers count ways; they are not chances."
    )
    items = tuple(
        Node(
            f"way-{id}",
            "item",
            f"{endings[id].title}: {endings[id].gloss} {count(number)} ways.",
            state=("selected",) if id == run.world.ending else (),
            detail="This is where you came." if id == run.world.ending else "",
        )
        for id, number in ways.endings
    )
    nodes = [text("ways-intro", intro), Node("ways", "list", "How it can end", children=items)]
    if ways.promises:
        proved = tuple(
            Node(f"proved-{promise.id}", "item", promise.says) for promise in ways.promises
        )
        nodes.append(Node("proved", "list", "True of every one of them", children=proved))
    return tuple(nodes)


def known(table: Table) -> tuple[Node, ...]:
    """What is made up, what is told and not so, and what is documented of the harms it touched."""
    evidence, told = table.shelf.evidence(), table.explained()
    printed: set[str] = set()
    nodes = [text("known-intro", NOT_LIKE_LIVING_IT), _made_up(table)]
    if myths := explain.myths(evidence, told.mechanisms)[:MOST_MYTHS]:
        printed.update(claim.id for claim in myths)
        quotes = tuple(_quote(evidence, "myth", claim) for claim in myths)
        nodes.append(
            Node(
                "myths",
                "group",
                "Often told, and not so",
                children=(heading("myths-name", "Often told, and not so"), *quotes),
            )
        )
    for id in told.harms[:MOST_HARMS]:
        harm = evidence.harm[id]
        best = evidence.best_claims(harm, CLAIMS_EACH + len(printed))
        claims = [claim for claim in best if claim.id not in printed][:CLAIMS_EACH]
        printed.update(claim.id for claim in claims)
        nodes.append(_harm(evidence, harm, claims))
    return tuple(nodes)


def _made_up(table: Table) -> Node:
    rulebook = table.season.season.rulebook
    made_up = (
        f"Made up for this game: the city, everyone in it, and the whole of {rulebook.name}, "
        "with its forms, codes, points and doors."
    )
    return Node("made-up", "note", made_up)


def _quote(evidence: Evidence, group: str, claim: Claim) -> Node:
    where = "China" if claim.where == "china" else "elsewhere"
    return Node(
        f"claim-{group}-{claim.id}",
        "quote",
        explain.quoted(claim),
        f"{explain.STATUS[claim.status]}, {where}",
        explain.cited(evidence, claim),
    )


def _harm(evidence: Evidence, harm: Harm, claims: list[Claim]) -> Node:
    nodes = (
        heading(f"harm-{harm.id}-name", harm.name),
        text(f"harm-{harm.id}-summary", harm.summary),
        Node(f"harm-{harm.id}-rights", "note", explain.right(harm)),
        *(_quote(evidence, harm.id, claim) for claim in claims),
    )
    return Node(f"harm-{harm.id}", "group", harm.name, children=nodes)


def ask(table: Table) -> tuple[Node, ...]:
    """Open questions: the life's own, those of the harms, and what was left unsaid."""
    run, told = table.season, table.explained()
    evidence = table.shelf.evidence()
    nodes = [Node("question-life", "note", run.season.life.question)]
    for id in told.harms[:3]:
        question = evidence.harm[id].questions[0]
        nodes.append(Node(f"question-{id}", "note", question))
    if told.unsaid:
        unsaid = tuple(
            Node(f"unsaid-{n}", "item", f"{each.choice.text}") for n, each in enumerate(told.unsaid)
        )
        nodes.append(
            Node("unsaid", "list", "What you could have said, and did not", children=unsaid)
        )
        nodes.append(Node("question-unsaid", "note", "What would it have cost to say it?"))
    if told.harms:
        motion = evidence.harm[told.harms[0]].motion
        sides = (
            Node("motion-for", "item", f"For: {motion.strongest_for}"),
            Node("motion-against", "item", f"Against: {motion.strongest_against}"),
        )
        nodes.append(Node("motion", "list", motion.text, children=sides))
    return tuple(nodes)
