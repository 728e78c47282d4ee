"""The statements to sort, put into words: what each says, where it belongs, and why."""

from __future__ import annotations

from dataclasses import dataclass

from game.core import events as e
from game.core.evidence import Evidence
from game.core.life import CUT
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.debrief.sorting import SHORT, WHOLE, Answer, Statement, statements
from game.present import claims
from game.present.explain import passes_points
from game.present.table import Table
from game.present.words import points

ANSWERS: dict[Answer, str] = {
    "rule": "A rule of this made-up city",
    "documented": "Documented",
    "documented-locally": "Documented locally",
    "contested": "Contested",
    "rumour": "A rumour",
}

HOW_ONE_CAN_TELL: dict[Answer, str] = {
    "rule": "It is made up for this game, and was at work in your season.",
    "documented": "Good sources say so.",
    "documented-locally": "Good sources say so of single places, trials or cases, and no further.",
    "contested": "Good sources disagree, or say so of only a part of it.",
    "rumour": "It is told, and no good source says so.",
}
_RUMOUR_HERE = "You heard it this season."

_SIGNAL = "A line in the file called \u201c{name}\u201d counts {points} points."
_LINK = (
    "When a line goes into one person\u2019s file, {share} of its points can go into "
    "another\u2019s too. The rule is called \u201c{name}\u201d."
)
_COPY = (
    "A line in one person\u2019s file can be copied into another\u2019s, without its points. The "
    "rule is called \u201c{name}\u201d."
)
_DUTY = (
    "Anyone who has no \u201c{met}\u201d on file for {days} days gets a line for it: "
    "\u201c{missed}\u201d."
)
_SHARES = {
    20: "a fifth",
    30: "three tenths",
    40: "two fifths",
    50: "half",
    60: "three fifths",
}
_ONE_LINE = "This season it put a line into {file}, on day {day}{points}."
_MORE_LINES = "This season it put {count} lines into {file}, the first on day {day}{points}."
_GUARDED = "This one has a safeguard. {why}"
_CAN_BE_SAID = "What can be said: {say}"
_OF_CITY = "Of {city}, which is made up"
_OF = {"china": "Of China", "elsewhere": "Of the world outside China"}
_OF_THE_WORLD = "Of the real world"
"""Where the statement names the place by itself."""


@dataclass(frozen=True, slots=True)
class Card:
    """A statement as it is shown: `about` what, what it says, and what is told afterwards."""

    statement: Statement
    about: str
    says: str
    told: str
    status: str
    source: str
    why: str


def lettered(answer: Answer) -> str:
    """An answer with the letter that stands for it on paper."""
    return f"{'ABCDE'[list(ANSWERS).index(answer)]}: {ANSWERS[answer]}"


def cards(table: Table) -> tuple[Card, ...]:
    """The statements of the season on the table; fewer after a kiosk cut."""
    run, evidence = table.season, table.shelf.evidence()
    most = SHORT if run.season.life.id.endswith(CUT) else WHOLE
    made = statements(run, evidence, most, claims.IN_SHORT)
    return tuple(_card(run, evidence, each) for each in made)


def _card(run: Run, evidence: Evidence, statement: Statement) -> Card:
    match statement.kind:
        case "claim":
            return _claim(evidence, statement)
        case "safeguard":
            return _safeguard(evidence, statement)
        case "rumour":
            return _rumour(run.season.rulebook, statement)
        case _:
            return _rule(run, statement)


def _claim(evidence: Evidence, statement: Statement) -> Card:
    claim = evidence.claim[statement.id]
    return Card(
        statement,
        _OF_THE_WORLD if "China" in claim.as_told else _OF[claim.where],
        claim.as_told,
        claim.say if claim.status.startswith("documented") else _CAN_BE_SAID.format(say=claim.say),
        ANSWERS[statement.answer],
        claims.cited(evidence, claim),
        HOW_ONE_CAN_TELL[statement.answer],
    )


def _safeguard(evidence: Evidence, statement: Statement) -> Card:
    safeguard = evidence.safeguard[statement.id]
    return Card(
        statement,
        _OF_THE_WORLD,
        safeguard.say,
        _GUARDED.format(why=safeguard.why),
        ANSWERS[statement.answer],
        claims.sources(evidence, safeguard),
        HOW_ONE_CAN_TELL[statement.answer],
    )


def _rumour(rulebook: Rulebook, statement: Statement) -> Card:
    rumour = rulebook.rumour[statement.id]
    return Card(
        statement,
        _of_city(rulebook),
        rumour.says,
        rumour.because,
        ANSWERS[statement.answer],
        _from_rulebook(rulebook),
        _RUMOUR_HERE,
    )


def _rule(run: Run, statement: Statement) -> Card:
    rulebook = run.season.rulebook
    return Card(
        statement,
        _of_city(rulebook),
        _rule_says(rulebook, statement),
        _rule_did(run, statement),
        ANSWERS[statement.answer],
        _from_rulebook(rulebook),
        HOW_ONE_CAN_TELL[statement.answer],
    )


def _rule_says(rulebook: Rulebook, statement: Statement) -> str:
    if statement.kind == "link":
        link = rulebook.link[statement.id]
        counts = passes_points(rulebook, link)
        share = _SHARES.get(link.share, f"{link.share} in a hundred")
        return (_LINK if counts else _COPY).format(name=link.name, share=share)
    if statement.kind == "duty":
        duty = rulebook.duty[statement.id]
        met, missed = rulebook.signal[duty.met_by].name, rulebook.signal[duty.missed].name
        return _DUTY.format(met=met, days=duty.every, missed=missed)
    signal = rulebook.signal[statement.id]
    return _SIGNAL.format(name=signal.name, points=points(signal.points))


def _rule_did(run: Run, statement: Statement) -> str:
    """Which lines it brought about in this run: the citizen's, or if there are none the first
    other person's."""
    made = [
        (entry.day, line)
        for entry, line in run.ledger.of(e.RecordMade)
        if line.basis != "correction"
        and (line.signal if statement.kind == "signal" else line.rule) == statement.id
    ]
    life = run.season.life
    owners = [line.who for _, line in made]
    who = life.citizen if life.citizen in owners else owners[0]
    theirs = [(day, line.points) for day, line in made if line.who == who]
    total = sum(number for _, number in theirs)
    return (_ONE_LINE if len(theirs) == 1 else _MORE_LINES).format(
        file="your file" if who == life.citizen else f"the file of {life.person[who].name}",
        count=len(theirs),
        day=theirs[0][0],
        points=f" ({points(total)}{' in all' if len(theirs) > 1 else ''})" if total else "",
    )


def _of_city(rulebook: Rulebook) -> str:
    return _OF_CITY.format(city=rulebook.city or rulebook.name)


def _from_rulebook(rulebook: Rulebook) -> str:
    return f"From the rules of {rulebook.name}."
