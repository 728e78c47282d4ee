"""What a debrief says in numbers and names, worked out a second time from the bare events."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, product

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core import events as e
from game.core.ledger import Entry
from game.core.playthrough import Run, drawn
from game.debrief.causes import doors
from game.debrief.changes import Change
from game.debrief.ways import ways
from game.present.cases import cases
from game.present.depth import ALONE, KIOSK, WHOLE, Depth
from game.present.pages.debrief import STEPS
from game.present.pages.steps.outcomes import outcomes
from game.present.screen import Node
from game.present.settings import Settings
from game.present.table import Table
from game.present.words import points
from tests.debrief.lives import CATALOGUE, LIVES, runs
from tests.present.every_way import counts, playthroughs
from tests.present.pilot import MemoryShelf

CUTS = [life for life in LIVES if life.endswith(":kiosk")]
depths = st.sampled_from([KIOSK, ALONE, WHOLE])


def step(run: Run, id: str, depth: Depth = WHOLE) -> list[Node]:
    """The nodes of one step, in order, with ways counted only where there are few."""
    table = Table(MemoryShelf(CATALOGUE), Settings())
    table.run = run
    body = next(each.body for each in STEPS if each.id == id)
    return [node for top in body(table, depth) for node in top.walk()]


def numbers(nodes: list[Node], begins: str) -> list[int]:
    """The numbers in the sentence that begins so."""
    said = next(node.name for node in nodes if node.name.startswith(begins))
    return [int(each) for each in re.findall(r"\d+", said)]


def mine(run: Run) -> list[tuple[Entry, e.RecordMade]]:
    citizen = run.season.life.citizen
    return [(entry, made) for entry, made in run.ledger.of(e.RecordMade) if made.who == citizen]


def before(run: Run, entry: Entry) -> Iterator[Entry]:
    """The entries on the way back from this one, the nearest first."""
    entries = {each.id: each for each in run.ledger.entries}
    while entry.cause is not None:
        entry = entries[entry.cause]
        yield entry


def deed(run: Run, entry: Entry) -> e.Acted | None:
    return next((x.event for x in before(run, entry) if isinstance(x.event, e.Acted)), None)


def passed_on(run: Run) -> set[int | None]:
    """The acts of which something was passed on."""
    return {entry.cause for entry, look in run.ledger.of(e.Sensed) if look.read_as}


# --- What happened -----------------------------------------------------------------------


@settings(deadline=None, max_examples=25)
@given(runs)
def test_the_numbers_of_the_first_step(run: Run) -> None:
    nodes, citizen = step(run, "happened"), run.season.life.citizen
    assert numbers(nodes, "Choices you made") == [len(run.choices)]
    said = next(node.name for node in nodes if node.name.startswith("Lines in your file"))
    lines, *kinds = numbers(nodes, "Lines in your file")
    assert lines == len(mine(run)) == sum(kinds)
    whole = [made for entry, made in mine(run) if _is_the_whole(run, entry, made)]
    assert (f"As it was: {len(whole)}." in said) == bool(whole)
    left = [
        x for x, act in run.ledger.of(e.Acted) if act.who == citizen and x.id not in passed_on(run)
    ]
    happened = {x.id for x, told in run.ledger.of(e.Happened) if told.who == citizen and told.text}
    missed = {x.cause for x in left} & happened
    filed = {_beside(run, line) for line, _ in run.ledger.of(e.RecordMade)}
    idle = len(happened - missed - filed)
    assert numbers(nodes, "Things you did") == [len(missed), idle]
    answers = [answer.open for _, answer in run.ledger.of(e.Answered)]
    assert numbers(nodes, "Doors asked") == [len(answers), answers.count(False)]
    if not run.season.rulebook.pages:
        start = run.season.life.person[citizen].standing
        end = start + sum(made.points for _, made in mine(run))
        assert numbers(nodes, "Your standing:") == [start, end]


def _is_the_whole(run: Run, entry: Entry, made: e.RecordMade) -> bool:
    """Whether a line says all of what its citizen did, or claims nothing of the kind."""
    match made.basis:
        case "act":
            done = deed(run, entry)
            return done is not None and done.signal == made.signal and not done.reason
        case "duty":
            return not _was_done_unseen(run, entry, made) and not _was_shut_out(run, entry)
        case basis:
            return basis == "correction"


def _was_done_unseen(run: Run, entry: Entry, made: e.RecordMade) -> bool:
    duty = run.season.rulebook.duty[made.rule or ""]
    counted = [
        x.id
        for x, count in run.ledger.of(e.DutyCounted)
        if count.duty == duty.id and x.id < entry.id
    ]
    since = counted[-2] if len(counted) > 1 else -1
    return any(
        act.signal == duty.met_by and act.who == made.who and x.id not in passed_on(run)
        for x, act in run.ledger.of(e.Acted)
        if since < x.id < entry.id
    )


def _was_shut_out(run: Run, entry: Entry) -> bool:
    """Whether the night ferry last said no in the days that a visit had been missed for."""
    counted = [x.id for x, _ in run.ledger.of(e.DutyCounted) if x.id < entry.id]
    since = counted[-2] if len(counted) > 1 else -1
    ferry = [
        a.open
        for x, a in run.ledger.of(e.Answered)
        if a.gate == "night-ferry" and since < x.id < entry.id
    ]
    return ferry[-1:] == [False]


@settings(deadline=None, max_examples=25)
@given(runs)
def test_the_sentence_about_the_tracks(run: Run) -> None:
    chart = next(node for node in step(run, "happened") if node.id == "tracks")
    times = re.search(r"They part (\w+)", chart.detail)
    assert times
    parted = sum({"parted", "missed"} & set(mark.state) != set() for mark in chart.children)
    assert {"nowhere": 0, "once": 1, "twice": 2}.get(times[1], times[1]) in (parted, str(parted))
    if not run.season.rulebook.pages:
        stood = [run.season.life.person[run.season.life.citizen].standing]
        for _, made in mine(run):
            stood.append(stood[-1] + made.points)
        assert [int(each) for each in re.findall(r"(\d+) at its", chart.detail)] == [
            min(stood),
            max(stood),
        ]


# --- The file ----------------------------------------------------------------------------


@settings(deadline=None, max_examples=25)
@given(runs)
def test_why_each_line_is_not_the_whole_truth(run: Run) -> None:
    """What the note says of how a line came about is what the events say."""
    rulebook, people = run.season.rulebook, run.season.life.person
    notes = {
        node.id.removeprefix("record-"): next((n.name for n in node.children), "")
        for node in step(run, "file")
        if node.role == "record" and not node.id.endswith("-none")
    }
    told = list(_told(run))
    assert len(notes) == len(told)
    for copies, note in zip(told, notes.values(), strict=True):
        entry, record = copies[0]
        match record.basis:
            case "link" if len(copies) > 1:
                times = Counter(people[made.who].name.removeprefix("The ") for _, made in copies)
                for name, often in times.items():
                    assert re.search(rf"{name}( \(twice\))?", note)
                    assert ("(twice)" in note) == (often == 2)
            case "link" | "named":
                first = people[record.other or ""].name.removeprefix("The ").split()[0]
                owner = "your" if record.other == run.season.life.citizen else first
                assert note.startswith("It came from") or record.basis == "named"
                assert ("Nobody looked" in note) == (record.basis == "named")
                assert owner in note
                if record.basis == "link":
                    lines = (x for x in before(run, entry) if isinstance(x.event, e.RecordMade))
                    assert f"(day {next(lines).day})" in note
            case "correction":
                signal = rulebook.signal[record.rule or ""].name
                verb = "gives" if record.points > 0 else "takes" if record.points else "strikes"
                assert note.startswith(f"This {verb}")
                assert f"'{signal}'" in note
                assert record.points == -_struck(run, entry, record)
            case "duty":
                unseen = _was_done_unseen(run, entry, record)
                shut = not unseen and _was_shut_out(run, entry)
                begins = "It was done, on day" if unseen else "True. But 'Night ferry'"
                assert note.startswith(begins if unseen or shut else "Nobody wrote this.")
            case "act":
                done = deed(run, entry)
                assert done
                if done.signal != record.signal:
                    assert note.startswith("Misread.")
                    assert f"'{rulebook.signal[done.signal].name}'" in note
                assert note.endswith(done.reason)


def _told(run: Run) -> Iterator[list[tuple[Entry, e.RecordMade]]]:
    """The lines that the file tells of one by one: copies of one person's lines that came into the
    files of several on one day are told of together."""

    def copied(line: tuple[Entry, e.RecordMade]) -> object:
        entry, made = line
        alone = all(not isinstance(x.event, e.Happened) for x in _at_once(run, entry))
        if made.basis != "link" or not alone:
            return entry.id
        return (entry.day, made.signal, made.points, made.other)

    return (list(same) for _, same in groupby(_in_rows(run), key=copied))


def _at_once(run: Run, entry: Entry) -> Iterator[Entry]:
    """What led to an entry on the same turn, not over days."""
    for cause in before(run, entry):
        if isinstance(cause.event, e.CameDue | e.DutyCounted):
            return
        yield cause


def _beside(run: Run, entry: Entry) -> int | None:
    """What happened beside which an entry stands."""
    happened = (x.id for x in _at_once(run, entry) if isinstance(x.event, e.Happened))
    return next(happened, None)


def _in_rows(run: Run) -> list[tuple[Entry, e.RecordMade]]:
    """Every line, in the order in which the file shows them: beside what led to it."""
    rows: dict[int, list[tuple[Entry, e.RecordMade]]] = {}
    for entry, made in run.ledger.of(e.RecordMade):
        if _is_idle(run, entry, made):
            continue
        rows.setdefault(_beside(run, entry) or entry.id, []).append((entry, made))
    return [line for at in sorted(rows) for line in rows[at]]


def _is_idle(run: Run, entry: Entry, made: e.RecordMade) -> bool:
    """Whether a copy in another file weighs nothing, is of no kind that a door looked at, and led
    to nothing."""
    if made.basis != "link" or made.points or made.who == run.season.life.citizen:
        return False
    looked_at = (
        x
        for answer, event in run.ledger.of(e.Answered)
        for finding in event.findings
        for x in run.ledger.because(answer, finding)
    )
    if any(getattr(x.event, "signal", "") == made.signal for x in looked_at):
        return False
    return all(x.cause != entry.id for x in run.ledger.entries)


def _struck(run: Run, entry: Entry, correction: e.RecordMade) -> int:
    """The points of the lines that a correction strikes: those since the last one."""
    sum_of = 0
    for x, made in run.ledger.of(e.RecordMade):
        if x.id >= entry.id or made.who != correction.who:
            continue
        if made.signal == correction.rule:
            sum_of += made.points
        elif made.basis == "correction" and made.rule == correction.rule:
            sum_of = 0
    return sum_of


@settings(deadline=None, max_examples=15)
@given(runs, st.sampled_from([KIOSK, ALONE]))
def test_what_is_shown_first_of_the_file_parts_and_stands_in_all_of_it(
    run: Run, depth: Depth
) -> None:
    some = [node for node in step(run, "file", depth) if node.role == "pair"]
    every = {node.id: node for node in step(run, "file") if node.role == "pair"}
    assert len(some) <= depth.rows
    for pair in some:
        assert {node.name for node in pair.walk()} <= {node.name for node in every[pair.id].walk()}
    parting = [node for node in every.values() if _parts(node)]
    assert sum(map(_parts, some)) == min(len(parting), len(some))


def _parts(pair: Node) -> bool:
    return any({"false", "no-field", "missed"} & set(node.state) for node in pair.children)


# --- Why each door closed ----------------------------------------------------------------


@settings(deadline=None, max_examples=15)
@given(runs, depths)
def test_each_chain_leads_through_lines_that_are_on_file_to_what_the_door_found(
    run: Run, depth: Depth
) -> None:
    lines = {
        (entry.day, run.season.rulebook.signal[made.signal].name, points(made.points))
        for entry, made in run.ledger.of(e.RecordMade)
    }
    closed = {(entry.day, a.gate) for entry, a in run.ledger.of(e.Answered) if not a.open}
    gates = {gate.name: gate.id for gate in run.season.rulebook.gates}
    for chain in (node for node in step(run, "doors", depth) if "chain" in node.state):
        days = [int(link.detail.removeprefix("Day ")) for link in chain.children]
        assert days == sorted(days)
        *links, end = chain.children
        assert (days[-1], gates[end.name.rpartition(", code ")[0]]) in closed
        lowered = [link.value for link in links if link.value and link.role != "gate"][-1:]
        assert not any(value.startswith("+") for value in lowered), "a gain shut no door"
        for day, link in zip(days, links, strict=False):
            if link.value and link.role != "gate":
                assert (day, link.name.split("file: ")[1], link.value) in lines
            if also := re.search(r"^Also in (?:.+) file: (.+)$", link.name):
                for name, told in re.findall(r"([^()]+?)(?:, \d+ times)? \(day ([^)]+)\)", also[1]):
                    on = {line[0] for line in lines if line[1] == re.sub("^(, | and )", "", name)}
                    assert set(map(int, re.findall(r"\d+", told))) <= on
            if found := re.search(r"found standing (\d+)", link.name):
                assert int(found[1]) in _stood(run, day)


def _stood(run: Run, day: int) -> set[int]:
    """Where anybody's standing was on a day, or came to on it."""
    at = {id: person.standing for id, person in run.season.life.person.items()}
    stood = set()
    for entry, made in run.ledger.of(e.RecordMade):
        if entry.day > day:
            break
        if entry.day == day:
            stood.add(at[made.who])
        at[made.who] += made.points
    return stood | set(at.values())


@settings(deadline=None, max_examples=15)
@given(runs)
def test_what_a_door_stood_on_adds_up_to_what_it_found(run: Run) -> None:
    """The lines under a check of the standing are all that lie between the start and the number
    that was found."""
    starts = {person.standing for person in run.season.life.person.values()}
    for check in (n for n in step(run, "doors") if n.role == "record" and "-check-" in n.id):
        found = re.search(r"found standing (\d+)$", check.detail)
        again = any(child.name.startswith("The same ") for child in check.children)
        if found and not again and not run.season.rulebook.pages:
            values = [child.name.rpartition(", ")[2] for child in check.children]
            lost = sum(int(value.replace("\N{MINUS SIGN}", "-")) for value in values)
            assert int(found[1]) - lost in starts


@settings(deadline=None, max_examples=20)
@given(runs, depths)
def test_all_cases_are_shown_or_counted(run: Run, depth: Depth) -> None:
    """As many cases as are named and counted open a door; at a kiosk none of another day, if there
    are any."""
    table = Table(MemoryShelf(CATALOGUE), Settings(), counts=False)
    table.run = run
    found = {}
    for door in table.explained().doors:
        every = [each.sooner for each in cases(run, door.causes)]
        number = every.count(None) if depth.short and None in every else len(every)
        found[run.season.rulebook.gate[door.answer.gate].name, door.entry.day] = number
    for group in (node for node in step(run, "doors", depth) if node.role == "group"):
        days = next(node.name for node in group.walk() if node.role == "gate")
        told = re.compile(r"-(one|both|three|case|sooner-\d+)$")
        lists = [node for node in group.children if told.search(node.id)]
        day = int(re.findall(r"day (\d+)", days)[0])
        same = next((n.name for n in group.children if n.id.endswith("-same")), None)
        if same and (before := re.search(r"as '(.+)', on day (\d+)\.", same)):
            assert found[group.name, day] == found[before[1], int(before[2])]
        else:
            assert sum(map(_cases, lists)) == found[group.name, day]


@settings(deadline=None, max_examples=15)
@given(runs)
def test_each_case_that_is_told_opens_the_door_whichever_is_taken(run: Run) -> None:
    """As many different causes as can be made of the cases, one out of each slot, are those that
    were found, but for a line that need only be read rightly."""
    for door in doors(run):
        made = {
            (frozenset(changes), told.sooner)
            for told in cases(run, door.causes)
            for changes in product(*(slot.changes for slot in told.slots))
        }
        assert made <= {(frozenset(each.changes), each.sooner) for each in door.causes}
        assert {record for each, _ in made for record in map(_about, each)} == {
            record for each in door.causes for record in map(_about, each.changes)
        }


def _about(change: Change) -> object:
    return getattr(change, "record", change)


def _cases(listed: Node) -> int:
    if found := re.match(r"One of (\d+) cases", listed.name):
        return int(found[1])
    more = [n.name for n in listed.children if n.id.endswith("-more")]
    extra = re.match(r"And in (\w+) more case", more[0])[1] if more else "0"  # type: ignore[index]
    return len(listed.children) - len(more) + (1 if extra == "one" else int(extra))


# --- All the ways ------------------------------------------------------------------------


@settings(deadline=None, max_examples=8)
@given(st.sampled_from(CUTS), st.integers(0, 10**6))
def test_in_how_many_ways_a_door_opens(life: str, seed: int) -> None:
    season = CATALOGUE.season(life)
    every = list(playthroughs(season, seed))
    run = every[seed % len(every)]
    counted = set(counts(every).values())
    for said in (node.name for node in step(run, "doors") if node.id.endswith("-ways")):
        total, *rest = [int(each.replace(",", "")) for each in re.findall(r"\d[\d,]*", said)]
        assert total == len(every)
        asked = len(every) if "All of them come" in said else rest.pop(0)
        opens = 0 if "shut in every one" in said else rest.pop(0)
        assert (asked, opens) in counted


@settings(deadline=None, max_examples=8)
@given(st.sampled_from(CUTS), st.integers(0, 10**6))
def test_where_this_run_lies_among_all(life: str, seed: int) -> None:
    season = CATALOGUE.season(life)
    every = list(playthroughs(season, seed))
    run = every[seed % len(every)]
    ends = [each.world.ending or "" for each in every]
    chart = outcomes(run, ways(season, seed)).find("ways-chart")
    assert chart
    most = max(map(ends.count, ends))
    titles = {season.life.ending[each].title for each in ends if ends.count(each) == most}
    assert all(f"'{title}'" in chart.detail for title in titles)
    assert f"{most} of {len(every)} ways" in chart.detail
    here = run.world.ending or ""
    assert f"'{season.life.ending[here].title}'" in chart.detail
    assert str(ends.count(here)) in re.findall(r"\d+", chart.detail)
    short = outcomes(run, ways(season, seed), KIOSK).find("ways-chart")
    assert short
    assert short.name == f"All {len(every)} ways at once"
    for ending in season.life.endings:
        bar = short.find(f"way-{ending.id}")
        assert bar
        assert bar.name == f"{ending.title}: {ends.count(ending.id)} of {len(every)}"


# --- Questions ---------------------------------------------------------------------------


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(LIVES), st.integers(0, 10**6), depths)
def test_what_was_left_unsaid_was_on_offer_and_is_counted(
    life: str, seed: int, depth: Depth
) -> None:
    run = drawn(CATALOGUE.season(life), seed)
    nodes = {node.id: node for node in step(run, "ask", depth)}
    open_to, silent = 0, 0
    left: list[str] = []
    instead: list[str] = []
    for turn, taken in enumerate(run.choices):
        words = [each for each in run.until(turn).offered if each.voice]
        spoke = taken in [each.id for each in words]
        open_to += bool(words)
        silent += bool(words) and not spoke
        (instead if spoke else left).extend(each.text for each in words if each.id != taken)
    assert ("unsaid" in nodes) == bool(left or instead)
    left = left or instead
    if left:
        shown = [node.name for node in nodes["unsaid"].children]
        assert len(shown) == len(left[-depth.unsaid :])
        assert all(map(str.endswith, shown, left[-depth.unsaid :]))
        titles = [run.steps[turn].world.scene for turn in range(len(run.choices))]
        scenes = {f"'{run.season.life.scene[each].title}': " for each in titles}
        assert depth.short or all(any(where in name for where in scenes) for name in shown)
        said = nodes["unsaid-count"].name
        assert (f"In {open_to} scenes" in said) == (open_to > 1 and silent > 0)
        all_of = "In both of them" if silent == 2 else "In each of them"
        assert (all_of in said) == (open_to == silent > 1)
        if 1 < silent < open_to:
            assert f"In {silent} of them you did something else" in said
