"""What the lives show of the scheme and of the evidence, and where.

An entry of the rulebook is shown in a scene if on some way it is at work there. A mechanism or harm
is shown where an entry is that carries its id, or where a life carries it as a whole; a claim, with
the harms and mechanisms that print it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from game.core.evidence import Evidence, Harm, Mechanism
from game.core.life import CUT, Life
from game.core.rulebook import Rulebook
from game.core.rules import Appeal, Duty, Gate, Link, ListRule, Perk, Rumour, Sensor, Signal
from game.core.scene import Choice, Ending, Scene
from game.core.season import Season
from game.proof.watch import Met

Entry = Sensor | Signal | Link | ListRule | Gate | Duty | Appeal | Perk
Status = Literal["shown", "in the rules only", "not yet", "never"]
"""`in the rules only`: no life comes to it; `never`: it is not to be staged, or not printed."""


class _Rule(NamedTuple):
    """An entry of a rulebook, and what it is one of."""

    book: str
    kind: str
    entry: Entry

    @property
    def key(self) -> tuple[str, str, str]:
        return self.book, self.kind, self.entry.id


class Place(NamedTuple):
    """Where something is shown: a life and a scene, which is empty for the life as a whole."""

    life: str
    scene: str


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is to be shown, and where it is. `by` are ids of what prints a claim."""

    kind: str
    id: str
    name: str
    status: Status
    places: tuple[Place, ...] = ()
    by: tuple[str, ...] = ()


AtWork = Mapping[tuple[str, str, str], tuple[Place, ...]]
"""Where an entry is at work, by its rulebook, its kind and its id."""


def coverage(
    seasons: Sequence[Season], met: Mapping[str, Iterable[Met]], evidence: Evidence
) -> tuple[Item, ...]:
    """Everything there is to show, kind by kind: of the evidence, and of each rulebook that some
    life is under. `met` holds the rules at work in each life that was proved; of one that was not,
    nothing counts as shown but what it carries as a whole."""
    at_work = _at_work(seasons, met)
    books = {season.rulebook.id: season.rulebook for season in seasons}
    entries = [
        _Rule(book.id, kind, each) for book in books.values() for kind, each in _entries(book)
    ]
    lives = [season.life for season in seasons]
    rules = [_entry(rule, at_work) for rule in entries]
    rules += [_rumour(each, lives) for book in books.values() for each in book.rumours]
    mechanisms = [
        _tagged(
            "mechanism", each.id, each.name, entries, at_work, _told(lives, each.id, books.values())
        )
        for each in evidence.mechanisms
        if each.staged
    ]
    mechanisms += [
        Item("mechanism", each.id, each.name, "never")
        for each in evidence.mechanisms
        if not each.staged
    ]
    harms = [_tagged("harm", h.id, h.name, entries, at_work, ()) for h in evidence.harms]
    claims = _claims(evidence, [*mechanisms, *harms])
    return (*sorted(mechanisms, key=lambda item: _number(item.id)), *rules, *harms, *claims)


def _number(id: str) -> tuple[str, int]:
    return id[:1], int(id[1:])


def _at_work(seasons: Sequence[Season], met: Mapping[str, Iterable[Met]]) -> AtWork:
    found: dict[tuple[str, str, str], set[Place]] = {}
    for season in seasons:
        for kind, id, scene in met.get(season.life.id, ()):
            place = Place(season.life.id.removesuffix(CUT), scene)
            found.setdefault((season.rulebook.id, kind, id), set()).add(place)
    return {key: tuple(sorted(places)) for key, places in found.items()}


def _entries(book: Rulebook) -> Iterator[tuple[str, Entry]]:
    kinds: Mapping[str, tuple[Entry, ...]] = {
        "sensor": book.sensors,
        "signal": book.signals,
        "link": book.links,
        "list": book.lists,
        "gate": book.gates,
        "duty": book.duties,
        "appeal": book.appeals,
        "perk": book.perks,
    }
    return ((kind, each) for kind, some in kinds.items() for each in some)


def _entry(rule: _Rule, at_work: AtWork) -> Item:
    places = at_work.get(rule.key, ())
    status: Status = "shown" if places else "in the rules only"
    return Item(rule.kind, rule.entry.id, rule.entry.name, status, places)


def _tagged(
    kind: Literal["mechanism", "harm"],
    id: str,
    name: str,
    entries: Sequence[_Rule],
    at_work: AtWork,
    whole: tuple[Place, ...],
) -> Item:
    tagged = [
        rule.key
        for rule in entries
        if id in (rule.entry.mechanisms if kind == "mechanism" else rule.entry.harms)
    ]
    places = {place for key in tagged for place in at_work.get(key, ())} | set(whole)
    status: Status = "shown" if places else "in the rules only" if tagged else "not yet"
    return Item(kind, id, name, status, tuple(sorted(places)))


def _told(lives: Sequence[Life], mechanism: str, books: Iterable[Rulebook]) -> tuple[Place, ...]:
    """Where a story shows it by itself: as a whole, in a scene or an ending, or by a rumour."""
    rumours = {each.id for book in books for each in book.rumours if mechanism in each.mechanisms}
    places: list[Place] = []
    for life in lives:
        name = life.id.removesuffix(CUT)
        places += [Place(name, "")] * (mechanism in life.mechanisms)
        places += [
            Place(name, each.id)
            for each in life.places
            if mechanism in each.mechanisms or not rumours.isdisjoint(each.rumours)
        ]
    return tuple(places)


def _rumour(rumour: Rumour, lives: Sequence[Life]) -> Item:
    places = {
        Place(life.id.removesuffix(CUT), each.id)
        for life in lives
        for each in life.places
        if rumour.id in each.rumours or any(rumour.id in c.rumours for c in _choices(each))
    }
    status: Status = "shown" if places else "in the rules only"
    return Item("rumour", rumour.id, rumour.says, status, tuple(sorted(places)))


def _choices(place: Scene | Ending) -> tuple[Choice, ...]:
    return place.choices if isinstance(place, Scene) else ()


def _claims(evidence: Evidence, items: Sequence[Item]) -> Iterator[Item]:
    telling: list[Mechanism | Harm] = [*evidence.mechanisms, *evidence.harms]
    for claim in evidence.claims:
        ids = {each.id for each in telling if claim.id in each.claims}
        shown = tuple(item.id for item in items if item.id in ids and item.status == "shown")
        status: Status = "shown" if shown else "not yet"
        if not evidence.printable(claim):
            status, shown = "never", ()
        name = claim.say or claim.paraphrase
        yield Item("claim", claim.id, name, status, by=shown)
