"""The bodies of the debrief's steps, from the debrief's findings to nodes."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.events import Finding
from game.core.evidence import Harm
from game.core.playthrough import Run
from game.debrief.causes import Door
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
        nodes += [heading("ending", ending.title), text("ending-text", ending.text)]
    citizen = run.season.life.citizen
    rows = [row for row in told.rows if row.text and row.who == citizen]
    lines = [line for row in told.rows for line in row.lines if line.record.who == citizen]
    parted = sum(line.parting not in ("none", "rule") for line in lines)
    unseen = sum(bool(row.missed_by) and not row.lines for row in rows)
    closed = [door for door in told.doors if not door.answer.open]
    facts = (
        f"You made {len(run.choices)} choices.",
        f"Your file got {len(lines)} lines. In {parted} of them it says something else than what "
        "happened, or less.",
        f"{unseen} times a sensor missed what you did.",
        f"{len(told.doors)} times a door was asked about you or yours. "
        f"It stayed shut {len(closed)} times.",
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
    intro = "Here is the file, with nothing covered. Where the two sides part, it says why."
    pairs = (_pair(run, n, row) for n, row in enumerate(table.explained().rows))
    return (text("file-intro", intro), *pairs)


def _pair(run: Run, number: int, row: Row) -> Node:
    when = f"Day {row.day}, {weekday(run.season.life, row.day)}"
    event = Node(f"event-{number}", "event", row.text or NOTHING_HAPPENED, detail=when)
    if not row.lines:
        state: tuple[str, ...] = ("missed",) if row.missed_by else ("none",)
        notes: tuple[Node, ...] = ()
        if row.missed_by:
            notes = (Node(f"why-{number}", "note", explain.missed(run.season, row)),)
        none = Node(
            f"record-{number}",
            "record",
            NOT_RECORDED,
            detail=when,
            state=state,
            tone="machine",
            children=notes,
        )
        return Node(f"pair-{number}", "pair", when, children=(event, none))
    records = tuple(_record(run, f"{number}-{n}", row, line) for n, line in enumerate(row.lines))
    return Node(f"pair-{number}", "pair", when, children=(event, *records))


def _record(run: Run, id: str, row: Row, line: FileLine) -> Node:
    record = line.record
    signal = run.season.rulebook.signal[record.signal]
    owner = ""
    if record.who != run.season.life.citizen:
        owner = f"In {run.season.life.person[record.who].name}'s file"
    why = explain.parting(run.season, row, line)
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
    told = table.explained()
    closed = [door for door in told.doors if not door.answer.open]
    if not closed:
        return (text("no-doors", "No door closed in this season. Others found theirs shut."),)
    intro = "Each door was tried again, in this same season, with one thing different."
    return (
        text("doors-intro", intro),
        *(_door(table, number, door) for number, door in enumerate(closed)),
    )


def _door(table: Table, number: int, door: Door) -> Node:
    run, told = table.season, table.explained()
    gate = run.season.rulebook.gate[door.answer.gate]
    person = run.season.life.person[door.answer.who]
    nodes = [
        heading(f"door-{number}-name", gate.name),
        Node(
            f"door-{number}-gate",
            "gate",
            person.name,
            "closed",
            f"Day {door.entry.day}",
            ("closed",),
        ),
        Node(
            f"door-{number}-told",
            "text",
            f"{door.code}: {gate.closed_told}",
            tone="machine",
        ),
        Node(
            f"door-{number}-checks",
            "list",
            "What it looked at",
            children=tuple(_checks(run, number, door)),
        ),
        Node(
            f"door-{number}-causes",
            "list",
            "What would have opened it",
            children=tuple(_causes(run, number, door)),
        ),
    ]
    if told.ways:
        nodes.append(text(f"door-{number}-ways", explain.door_ways(door, told.ways)))
    nodes = [node for node in nodes if node.name]
    return Node(f"door-{number}", "group", gate.name, children=tuple(nodes))


def _checks(run: Run, number: int, door: Door) -> Iterator[Node]:
    names = {check.id: check.name for check in run.season.rulebook.gate[door.answer.gate].checks}
    for finding, entries in door.because:
        stood = [line for entry in entries if (line := explain.stood_on(run, entry))]
        shown = () if finding.passed else tuple(stood)
        yield Node(
            f"door-{number}-check-{finding.check}",
            "record",
            names[finding.check],
            "passed" if finding.passed else "failed",
            "" if finding.passed else _wanted_and_found(run, finding),
            state=("true",) if finding.passed else ("false",),
            tone="machine",
            children=tuple(
                Node(f"door-{number}-check-{finding.check}-{n}", "item", line, tone="machine")
                for n, line in enumerate(shown)
            ),
        )


def _wanted_and_found(run: Run, finding: Finding) -> str:
    wants = wanted(run.season.rulebook, finding.wanted)
    return f"wanted {wants}; found {found(finding.wanted, finding.found)}"


def _causes(run: Run, number: int, door: Door) -> Iterator[Node]:
    if not door.causes:
        none = "No single thing, and no two together, would have opened it."
        yield Node(f"door-{number}-cause-none", "item", none)
    for n, cause in enumerate(door.causes[:MOST_CAUSES]):
        yield Node(f"door-{number}-cause-{n}", "item", explain.cause(run, cause))
    if (more := len(door.causes) - MOST_CAUSES) > 0:
        yield Node(f"door-{number}-cause-more", "item", f"And {more} other such pairs.")


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
        "Each was walked, to the end."
    )
    items = tuple(
        Node(
            f"way-{id}",
            "item",
            f"{endings[id].title}: {count(number)} ways",
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
    """The harms that this run touched, with what is documented, here and elsewhere."""
    evidence = table.shelf.evidence()
    harms = [evidence.harm[id] for id in table.explained().harms[:MOST_HARMS]]
    groups = tuple(_harm(table, harm) for harm in harms)
    return (text("known-intro", NOT_LIKE_LIVING_IT), *groups)


def _harm(table: Table, harm: Harm) -> Node:
    evidence = table.shelf.evidence()
    rights = "; ".join(f"{r.instrument} {r.article}: {r.concerns}" for r in harm.rights[:2])
    quotes = tuple(
        Node(
            f"claim-{harm.id}-{claim.id}",
            "quote",
            explain.quoted(claim),
            explain.STATUS[claim.status],
            explain.cited(evidence, claim),
        )
        for claim in evidence.best_claims(harm, CLAIMS_EACH)
    )
    nodes = (
        heading(f"harm-{harm.id}-name", harm.name),
        text(f"harm-{harm.id}-summary", harm.summary),
        Node(f"harm-{harm.id}-rights", "note", f"The right it touches: {rights}."),
        *quotes,
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
