"""The statements to sort, put into words: what each says, where it belongs, and why."""

from __future__ import annotations

from dataclasses import dataclass

from game.core import events as e
from game.core.evidence import Evidence
from game.core.life import CUT
from game.core.playthrough import Run
from game.core.rulebook import Rulebook
from game.debrief.columns import idle_copies
from game.debrief.reasons import grounds
from game.debrief.sorting import SHORT, WHOLE, Answer, Statement, statements
from game.present import claims
from game.present.explain import in_passing, passes_points
from game.present.table import Table
from game.present.words import either, listed, points

ANSWERS: dict[Answer, str] = {
    "rule": "A rule of this made-up city",
    "documented": "Documented",
    "documented-locally": "Documented locally",
    "contested": "Contested",
    "rumour": "A rumour",
}

MEANS: dict[Answer, str] = {
    "rule": "Only in this game.",
    "documented": "A law, a country or a case that good sources prove.",
    "documented-locally": "One city, one trial or one case, and no further.",
    "contested": "Good sources disagree, or bear out only a part.",
    "rumour": "Told, and no good source says so.",
}
"""What may be put under an answer."""

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
    "Of a line kept under {topics} in your {tie}\u2019s file, {share} of the points go into yours "
    "too. The rule is called \u201c{name}\u201d."
)
_COPY = (
    "A line kept under {topics} in your file is copied to offices that keep a copy, without its "
    "points. The rule is called \u201c{name}\u201d."
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
_HELPED = "It helped to shut: {doors}."
_GUARDED = "What makes it fair: {why}"
_CAN_BE_SAID = "What can be said: {say}"
_OF_CITY = "Of {city}"
_OF = {"china": "Of China", "elsewhere": "Of the world outside China"}


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
        _OF[claim.where],
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
        _OF[safeguard.where],
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
        topics = either([f"\u201c{topic}\u201d" for topic in link.topics])
        form = _LINK if counts else _COPY
        return form.format(name=link.name, share=share, tie=link.tie, topics=topics)
    if statement.kind == "duty":
        duty = rulebook.duty[statement.id]
        met, missed = rulebook.signal[duty.met_by].name, rulebook.signal[duty.missed].name
        return _DUTY.format(met=met, days=duty.every, missed=missed)
    signal = rulebook.signal[statement.id]
    return _SIGNAL.format(name=signal.name, points=points(signal.points))


def _rule_did(run: Run, statement: Statement) -> str:
    """Which lines it brought about in this run, and which doors shut over them: the citizen's, or
    if there are none those of the first other person whose lines a door looked at, or of the
    first."""
    idle, stood = idle_copies(run.ledger), _shut_over(run)
    made = [
        (entry, line)
        for entry, line in run.ledger.of(e.RecordMade)
        if line.basis != "correction"
        and entry.id not in idle
        and (line.signal if statement.kind == "signal" else line.rule) == statement.id
    ]
    citizen = run.season.life.citizen
    ranked = sorted(made, key=lambda each: (each[1].who != citizen, each[0].id not in stood))
    who = ranked[0][1].who
    theirs = [(entry, line) for entry, line in made if line.who == who]
    total = sum(line.points for _, line in theirs)
    gates = dict.fromkeys(gate for entry, _ in theirs for gate in stood.get(entry.id, ()))
    named = [f"\u201c{run.season.rulebook.gate[gate].name}\u201d" for gate in gates]
    put = (_ONE_LINE if len(theirs) == 1 else _MORE_LINES).format(
        file="your file" if who == citizen else f"the file of {in_passing(run.season, who)}",
        count=len(theirs),
        day=theirs[0][0].day,
        points=f" ({points(total)}{' in all' if len(theirs) > 1 else ''})" if total else "",
    )
    return f"{put} {_HELPED.format(doors=listed(named))}" if named else put


def _shut_over(run: Run) -> dict[int, list[str]]:
    """The gates that shut over each entry, by the entry's id."""
    stood: dict[int, list[str]] = {}
    for entry, answer in run.ledger.of(e.Answered):
        for finding in answer.findings:
            if not finding.passed:
                for ground in grounds(run, entry, finding):
                    stood.setdefault(ground.entry.id, []).append(answer.gate)
    return stood


def _of_city(rulebook: Rulebook) -> str:
    return _OF_CITY.format(city=rulebook.city or rulebook.name)


def _from_rulebook(rulebook: Rulebook) -> str:
    return f"From the rules of {rulebook.name}."
