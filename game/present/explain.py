"""A debrief put into words: why columns part, what a check stood on, what is known."""

from __future__ import annotations

from collections import Counter
from typing import assert_never

from game.core import events as e
from game.core.evidence import Claim, Evidence, Harm
from game.core.ledger import Entry
from game.core.playthrough import Run
from game.core.season import Season
from game.debrief.causes import Door
from game.debrief.columns import FileLine, Row
from game.debrief.ways import Ways
from game.present.words import count, points

STATUS = {
    "documented": "documented",
    "documented-locally": "documented in one place",
    "contested": "contested",
    "outdated": "out of date",
    "opinion": "opinion",
    "unverified": "not verified",
}


def parting(season: Season, line: FileLine) -> str:
    """Why a record is not the whole of what happened; nothing where it is."""
    rulebook, record = season.rulebook, line.record
    match line.parting:
        case "rule" if record.basis == "correction":
            struck = rulebook.signal[record.rule or ""]
            return f"This gives back what '{struck.name}' had taken."
        case "rule" if record.basis == "duty":
            duty = rulebook.duty[record.rule or ""]
            return f"Nobody wrote this. The rule '{duty.name}' does, when it finds nothing on file."
        case "none" | "rule":
            return ""
        case "misread":
            sensor = rulebook.sensor[record.sensor or ""]
            acted = rulebook.signal[record.acted or ""]
            signal = rulebook.signal[record.signal]
            return f"Misread. {sensor.name} saw '{acted.name}' and wrote '{signal.name}'."
        case "no-field":
            lacks = rulebook.sensor[record.sensor or ""].no_field or "the reason"
            return f"True, as far as it goes. No box on the form is for {lacks}. {line.reason}"
        case "linked":
            who, theirs = _subject(season, record.who), whose(season, record.other)
            return f"{who} did nothing. It was copied from {theirs} file."
        case "named":
            who, theirs = _subject(season, record.who), whose(season, record.other)
            cause = rulebook.signal[record.rule or ""].name
            return f"{who} did nothing. '{cause}' went into {theirs} file, and this followed."
        case "unseen-duty":
            return "It was done. No record says so, and so the file says that it was not."
    assert_never(line.parting)


def unseen(season: Season, row: Row) -> str:
    """That something was done and left no line."""
    if not row.missed_by:
        return "Unseen. Nothing recorded it."
    names = [season.rulebook.sensor[each].name for each in dict.fromkeys(row.missed_by)]
    return f"Missed. It was there to catch it, and did not: {', '.join(names).lower()}."


def _first_name(season: Season, person: str) -> str:
    """What somebody is called for short; an office that is `The ...` keeps its whole name."""
    name = season.life.person[person].name
    return name if name.startswith("The ") else name.split()[0]


def _subject(season: Season, person: str | None) -> str:
    """The person as a sentence begins with them."""
    if person is None or person == season.life.citizen:
        return "You"
    return _first_name(season, person)


def whose(season: Season, person: str | None) -> str:
    """The person as the owner of something."""
    if person is None or person == season.life.citizen:
        return "your"
    name = _first_name(season, person)
    if name.startswith("The "):
        name = f"the {name.removeprefix('The ')}"
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def stood_on(run: Run, entry: Entry) -> str:
    """One line of the file that a check stood on."""
    rulebook = run.season.rulebook
    match entry.event:
        case e.RecordMade(who, signal, value):
            theirs = whose(run.season, who)
            name = rulebook.signal[signal].name
            return f"Day {entry.day}, {theirs} file: {name}, {points(value)}"
        case e.Listed(_, name):
            return f"Day {entry.day}: entered on '{rulebook.list[name].name}'"
        case e.Delisted(_, name):
            return f"Day {entry.day}: taken off '{rulebook.list[name].name}'"
        case _:
            return ""


def door_ways(door: Door, ways: Ways) -> str:
    """In how many of the ways that come to this door here it opens, as a counted sentence."""
    counts = ways.gate(door.answer.gate, door.answer.who, door.entry.scene)
    if counts is None:
        return ""
    asked, total, opens = map(count, (counts.asked, ways.total, counts.opens))
    come = f"With the same luck this season can go {total} ways. {asked} come to this door here."
    if counts.asked == ways.total:
        come = f"With the same luck this season can go {total} ways. All come to this door here."
    if not counts.opens:
        return f"{come} It is shut in every one of them."
    return f"{come} It opens in {opens} of them."


_INSTRUMENTS = {
    "UDHR": "Universal Declaration of Human Rights",
    "ICCPR": "International Covenant on Civil and Political Rights",
    "ICESCR": "International Covenant on Economic, Social and Cultural Rights",
    "UN CRC": "UN Convention on the Rights of the Child",
    "CERD": "UN convention against racial discrimination",
    "ECHR": "European Convention on Human Rights",
    "EU Charter": "EU Charter of Fundamental Rights",
    "GDPR": "EU data protection law",
    "EU AI Act": "EU law on artificial intelligence",
}


def right(harm: Harm) -> str:
    """The first right that a harm touches, with its instrument in full."""
    first = harm.rights[0]
    name = _INSTRUMENTS.get(first.instrument, first.instrument)
    return f"The right it touches: {first.concerns} ({name}, {first.article})."


def myths(evidence: Evidence, mechanisms: tuple[str, ...]) -> list[Claim]:
    """Myths about what the run met, those that most of it bears on first."""
    count = Counter(
        claim.id
        for id in mechanisms
        for claim in evidence.claims_of(evidence.mechanism[id])
        if claim.is_myth
    )
    return [evidence.claim[id] for id in sorted(count, key=lambda id: (-count[id], id))]


def status(claim: Claim) -> str:
    """How well it is documented, and of which part of the world it speaks."""
    where = "China" if claim.where == "china" else "elsewhere"
    return f"{STATUS[claim.status]}, {where}"


def quoted(claim: Claim) -> str:
    """What may be said; a myth only together with what is right."""
    return f"It is often said: {claim.paraphrase} {claim.say}" if claim.is_myth else claim.say


def cited(evidence: Evidence, claim: Claim) -> str:
    """Where it is from: sources with publisher and date, and the date that it holds for."""
    sources = "; ".join(
        f"{source.title} ({source.publisher}, {source.date})"
        for source in evidence.sources_of(claim)[:2]
    )
    return f"{sources}. As of {claim.as_of}." if claim.as_of else f"{sources}."
