"""Why another rule changes nothing, or not what one would think."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from game.core import conditions as c
from game.core import events as e
from game.core.playthrough import Run
from game.debrief.columns import columns
from game.debrief.switches import Switch
from game.present.explain import in_passing
from game.present.words import listed

_TIMES = {1: "Once", 2: "Twice"}


def why(run: Run, now: Run, on: Collection[Switch]) -> Iterator[str]:
    """What there is to say about the switches that are on, in the order in which they are."""
    if "never-err" in on and now is run:
        yield from _saw_rightly(run)
    if "no-links" in on:
        yield from _signed_away(run)
    if "lapse" in on:
        yield from _lists(run, now)
    if "hearing" in on and not any(run.ledger.of(e.AppealFiled)):
        yield "No appeal was handed in, so nobody has one to answer."
    yield from _still_shut(run, now)


def _still_shut(run: Run, now: Run) -> Iterator[str]:
    """Of the first door that had one reason less to shut, and shut: for what."""
    rulebook, before = run.season.rulebook, _asked(run)
    for place, answer in _asked(now).items():
        was = before.get(place)
        if was is None or was.open or answer.open:
            continue
        left = [each.check for each in answer.findings if not each.passed]
        names = {each.id: f"'{each.name}'" for each in rulebook.gate[answer.gate].checks}
        gone = [x.check for x in was.findings if not x.passed and x.check not in left]
        if gone and left:
            no_more, still = (listed(names[each] for each in some) for some in (gone, left))
            gate = rulebook.gate[answer.gate].name
            yield f"'{gate}' is then shut by {still} alone, not by {no_more}."
            return


def _asked(run: Run) -> dict[tuple[int, str, str, int], e.Answered]:
    """Every answer of a door, by the turn, the door, the person, and which of those it is."""
    asked: dict[tuple[int, str, str, int], e.Answered] = {}
    number: Counter[tuple[int, str, str]] = Counter()
    for entry, answer in run.ledger.of(e.Answered):
        place = (entry.turn, answer.gate, answer.who)
        asked[*place, number[place]] = answer
        number[place] += 1
    return asked


def _saw_rightly(run: Run) -> Iterator[str]:
    """That nothing erred, and how often nothing was there to err."""
    citizen = run.season.life.citizen
    rows = [row for row in columns(run.ledger) if row.who == citizen and row.unseen]
    number = sum(not row.missed_by for row in rows)
    yield "What looked at you passed on what it saw."
    if number:
        yield f"{_TIMES.get(number, f'{number} times')} nothing was looking."


def _signed_away(run: Run) -> Iterator[str]:
    """That people need not have been signed away, where no file says anything of another."""
    citizen = run.season.life.citizen
    cut = {each.other: None for _, each in run.ledger.of(e.TieCut) if each.person == citizen}
    if cut:
        names = listed(in_passing(run.season, other) for other in cut)
        yield f"But then you need not have signed {names} away: no door asks about anybody else."


def _lists(run: Run, now: Run) -> Iterator[str]:
    """That nobody was on a list; or that a door wants somebody on one that has ended."""
    if not any(run.ledger.of(e.Listed)):
        yield "Nobody was on a list this season, so nothing changes."
    off: dict[tuple[str, str], int] = {}
    for entry in now.ledger.entries:
        match entry.event:
            case e.Delisted(who, name):
                off[who, name] = entry.day
            case e.Listed(who, name):
                off.pop((who, name), None)
            case e.Answered(gate, who, False, findings):
                failed = [each.wanted for each in findings if not each.passed]
                for name in [x.list for x in failed if isinstance(x, c.OnList)]:
                    if day := off.get((who, name)):
                        rulebook = now.season.rulebook
                        yield (
                            f"'{rulebook.gate[gate].name}' wants an entry on "
                            f"'{rulebook.list[name].name}', and that ended on day {day}."
                        )
