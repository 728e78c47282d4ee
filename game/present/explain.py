"""A debrief put into words: why columns part, and what a check stood on."""

from __future__ import annotations

from collections import Counter
from typing import assert_never

from game.core import events as e
from game.core.conditions import StandingIs
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.core.rules import Link
from game.core.season import Season
from game.debrief.causes import Door
from game.debrief.columns import FileLine, Row
from game.debrief.ways import Ways
from game.present.checks import found
from game.present.words import count, listed, points, within

NOTHING_HAPPENED = "Nothing happened just then."


def parting(season: Season, line: FileLine) -> str:
    """Why a record is not the whole of what happened; nothing where it is."""
    rulebook, record = season.rulebook, line.record
    match line.parting:
        case "rule" if record.basis == "correction":
            return _correction(rulebook, line)
        case "rule" if record.basis == "duty":
            duty = rulebook.duty[record.rule or ""]
            return f"Nobody wrote this. A rule did, '{duty.name}': it found nothing on file."
        case "none" | "rule":
            return ""
        case "misread":
            sensor = rulebook.sensor[record.sensor or ""]
            acted = rulebook.signal[record.acted or ""]
            signal = rulebook.signal[record.signal]
            saw = f"Misread. {sensor.name} saw '{acted.name}' and wrote '{signal.name}'."
            return f"{saw} {line.reason}".rstrip()
        case "no-field":
            lacks = rulebook.sensor[record.sensor or ""].no_field or "the reason"
            return f"The form has no box for {lacks}. {line.reason}"
        case "linked":
            what = _what(season, line.source)
            copy = f": {what}" if what else ""
            gone = f" It no longer counted there, since day {line.gone}." if line.gone else ""
            return f"It came from {whose(season, record.other)} file{copy}.{gone}"
        case "named":
            theirs, who = whose(season, record.other), _subject(season, record.who)
            cause = rulebook.signal[record.rule or ""].name
            had = "you" if who == "You" else within(who)
            return f"'{cause}' went into {theirs} file. Nobody looked at what {had} had done."
        case "unseen-duty":
            day = f", on day {line.source.day}" if line.source else ""
            return f"It was done{day}. No record says so, and so the file says that it was not."
        case "refused":
            return f"True. But {_shut(season, line.source)}, and the rule does not ask about that."
    assert_never(line.parting)


def _shut(season: Season, answer: Entry | None) -> str:
    """That a door was shut, and when."""
    match answer:
        case Entry(day=day, event=e.Answered(gate, who)):
            name = season.rulebook.gate[gate].name
            return f"'{name}' was shut to {_subject(season, who).lower()} on day {day}"
        case _:
            return ""


def _correction(rulebook: Rulebook, line: FileLine) -> str:
    """What a correction does, and to which lines where there are several."""
    name, points = rulebook.signal[line.record.rule or ""].name, line.record.points
    days = [str(each.day) for each in line.struck]
    of = f", of days {listed(days)}" if len(days) > 1 else ""
    if points > 0:
        return f"This gives back what '{name}'{of}{',' if of else ''} had taken."
    if points < 0:
        return f"This takes back what '{name}'{of}{',' if of else ''} had given."
    return f"This strikes out '{name}'{of}."


def _what(season: Season, source: Entry | None) -> str:
    """The line that was copied."""
    if source is None or not isinstance(source.event, e.RecordMade):
        return ""
    return f"'{season.rulebook.signal[source.event.signal].name}' (day {source.day})"


def of_itself(season: Season, line: FileLine) -> str:
    """What came about on a day on which nothing was done that led to a line at once."""
    theirs = whose(season, line.record.who)
    match line.record.basis:
        case "link":
            return "A line was copied from file to file."
        case "duty":
            return f"A rule looked at {theirs} file."
        case "correction":
            number = len(line.struck)
            entries = "An entry was" if number < 2 else f"{number} entries were"
            return f"{entries} struck out in {theirs} file."
        case _:
            return NOTHING_HAPPENED


def copied(season: Season, lines: list[FileLine]) -> str:
    """That lines in the files of several people all came from one file."""
    records = [line.record for line in lines]
    often = {1: "", 2: " (twice)", 3: " (three times)"}
    times = Counter(record.who for record in records)
    into = listed(
        f"{in_passing(season, who)}{often.get(n, f' ({n} times)')}" for who, n in times.items()
    )
    what = dict.fromkeys(each for line in lines if (each := _what(season, line.source)))
    copies = f": {listed(what)}" if what else ""
    return f"From {whose(season, records[0].other)} file to {into}{copies}."


def unseen(season: Season, row: Row) -> str:
    """Why what was done left no line."""
    if not row.unseen:
        return "No rule writes this down."
    if not row.missed_by:
        return "Unseen. Nothing was there to catch it."
    names = [season.rulebook.sensor[each].name for each in dict.fromkeys(row.missed_by)]
    return f"What could have caught it, and did not: {', '.join(names).lower()}."


def first_name(season: Season, person: str) -> str:
    """What somebody is called for short; an office that is `The ...` keeps its whole name."""
    name = season.life.person[person].name
    return name if name.startswith("The ") else name.split()[0]


def _subject(season: Season, person: str | None) -> str:
    """The person as a sentence begins with them."""
    if person is None or person == season.life.citizen:
        return "You"
    return first_name(season, person)


def whose(season: Season, person: str | None) -> str:
    """The person as the owner of something."""
    if person is None or person == season.life.citizen:
        return "your"
    return possessive(in_passing(season, person))


def possessive(name: str) -> str:
    """A name as the owner of something."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def in_passing(season: Season, person: str) -> str:
    """What somebody is called within a sentence."""
    return within(first_name(season, person))


def door_of(season: Season, gate: str, who: str) -> str:
    """A door by its name, and of whom it was asked where that is not the citizen."""
    name, life = season.rulebook.gate[gate].name, season.life
    return name if who == life.citizen else f"{name}, for {life.person[who].name}"


def called(rulebook: Rulebook, record: e.RecordMade) -> str:
    """A line by its name; a correction by what it does to which line."""
    if record.basis != "correction":
        return rulebook.signal[record.signal].name
    does = "Given back" if record.points > 0 else "Taken back" if record.points else "Struck out"
    return f"{does}: {rulebook.signal[record.rule or ''].name}"


def passes_points(rulebook: Rulebook, link: Link) -> bool:
    """Whether any points go on by a link, or only lines are copied."""
    return any(
        abs(signal.points) * link.share >= 100
        for signal in rulebook.signals
        if signal.topic in link.topics
    )


def _from(run: Run, entry: Entry) -> str:
    """What a copied line is a copy of."""
    source = run.ledger.source(entry)
    match entry.event:
        case e.RecordMade(basis="link") if source and isinstance(source.event, e.RecordMade):
            name = run.season.rulebook.signal[source.event.signal].name
            return f" (from '{name}', day {source.day})"
        case _:
            return ""


def stood_on(run: Run, entry: Entry) -> str:
    """One line of the file that a check stood on."""
    rulebook = run.season.rulebook
    match entry.event:
        case e.RecordMade(who, _, value):
            theirs = whose(run.season, who)
            name = f"{called(rulebook, entry.event)}{_from(run, entry)}"
            return f"Day {entry.day}, {theirs} file: {name}, {points(value)}"
        case e.Listed(_, name):
            return f"Day {entry.day}: entered on '{rulebook.list[name].name}'"
        case e.Delisted(_, name):
            return f"Day {entry.day}: taken off '{rulebook.list[name].name}'"
        case _:
            return ""


def found_by(run: Run, door: Door, finding: e.Finding) -> str:
    """What a check found; of pages that had not been joined, that their sum was on none."""
    has = found(run.season.rulebook, finding.wanted, finding.found)
    return f"{has}, had there been one" if was_imagined(run, door, finding) else has


def was_imagined(run: Run, door: Door, finding: e.Finding) -> bool:
    """Whether a check asked for the sum of pages that had not been joined."""
    joining = run.season.rulebook.joining
    if joining is None or not isinstance(finding.wanted, StandingIs):
        return False
    before = run.ledger.entries[: door.entry.id]
    return all(each.event != e.Listed(door.answer.who, joining.list) for each in before)


def door_ways(door: Door, ways: Ways) -> str:
    """In how many of the ways that come to this door here it opens, as a counted sentence."""
    counts = ways.gate(door.answer.gate, door.answer.who, door.entry.scene)
    if counts is None:
        return ""
    asked, total, opens = map(count, (counts.asked, ways.total, counts.opens))
    come = f"{asked} come to this door here."
    if counts.asked == ways.total:
        come = "All of them come to this door here."
    so = f"In {opens} it opens."
    if not counts.opens:
        so = "It is shut in every one, whatever you choose."
    return f"This season can go {total} ways with your luck. {come} {so}"


def door_ways_briefly(door: Door, ways: Ways) -> str:
    """The same, without how many ways there are in all."""
    counts = ways.gate(door.answer.gate, door.answer.who, door.entry.scene)
    if counts is None:
        return ""
    opens = count(counts.opens) if counts.opens else "none"
    return f"Of {count(counts.asked)} ways that come here it opens in {opens}."
