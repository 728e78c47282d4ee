"""A writer's figures for a life: how long it is, how hard to read, and who is in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import TopologicalSorter

from game.content.readability import Reading, reading, sentences, words
from game.core.life import Life, Person
from game.core.scene import Ending, Scene

WORDS_A_MINUTE = 150
SECONDS_A_CHOICE = 10
"""To weigh what there is to choose, choose it, and see what comes of it."""
HARDEST = 3
Shares = defaultdict[str, float]
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Dr", "St", "the", "of", "de", "van", "von"))


@dataclass(frozen=True, slots=True)
class Way:
    """How many scenes there are from the beginning to an ending; the mean with each choice, and
    each of its ways on, equally likely."""

    shortest: int
    longest: int
    mean: float


@dataclass(frozen=True, slots=True)
class Hard:
    """A text and its reading grade. `where` is the id of a scene or ending, and its choice."""

    where: str
    grade: float
    words: int


@dataclass(frozen=True, slots=True)
class Presence:
    """How much of a life somebody has: the scenes and endings that name them, and the words of the
    sentences that do."""

    person: Person
    scenes: int
    endings: int
    words: int


@dataclass(frozen=True, slots=True)
class Stats:
    """The figures of one life, or of its kiosk cut. `read` is the number of words that are read on
    an average way, `minutes` how long that and the choosing takes."""

    life: Life
    choices: int
    unsaid: int
    written: int
    read: float
    way: Way
    minutes: float
    grade: float
    hardest: tuple[Hard, ...]
    people: tuple[Presence, ...]

    @property
    def words_a_scene(self) -> float:
        """Words that are read in a scene, on an average way."""
        return self.read / self.way.mean if self.way.mean else 0.0


def stats(life: Life) -> Stats:
    """Measure a life."""
    texts = list(_texts(life))
    choices = [choice for scene in life.scenes for choice in scene.choices]
    often = _often(life)
    read = sum(often[part.id] * _words_of(part) for part in _parts(life))
    way = _way(life, often)
    names = _names(life)
    return Stats(
        life=life,
        choices=len(choices),
        unsaid=sum(choice.voice for choice in choices),
        written=sum(len(words(text)) for _, text in texts),
        read=read,
        way=way,
        minutes=read / WORDS_A_MINUTE + way.mean * SECONDS_A_CHOICE / 60,
        grade=reading("\n\n".join(text for _, text in texts), names).grade,
        hardest=_hardest(life, names),
        people=tuple(_presence(life, person) for person in life.people),
    )


# --- Texts -----------------------------------------------------------------------------


def _texts(life: Life) -> Iterator[tuple[str, str]]:
    """Every text with the scene, ending or choice where it stands."""
    for part in _parts(life):
        yield from ((part.id, text) for text in _told(part))
        if isinstance(part, Scene):
            for choice in part.choices:
                for text in (choice.text, choice.note, choice.happened):
                    yield f"{part.id}/{choice.id}", text


def _parts(life: Life) -> Iterator[Scene | Ending]:
    yield from life.scenes
    yield from life.endings


def _told(part: Scene | Ending) -> Iterator[str]:
    yield part.text
    yield from (variant.text for variant in part.variants)


def _words_of(part: Scene | Ending) -> float:
    """The words that are read here: one of the texts, and all that may be chosen."""
    told = [len(words(text)) for text in _told(part)]
    offered = part.choices if isinstance(part, Scene) else ()
    buttons = sum(len(words(f"{choice.text} {choice.note}")) for choice in offered)
    return sum(told) / len(told) + buttons


def _hardest(life: Life, names: frozenset[str]) -> tuple[Hard, ...]:
    measured = ((where, reading(text, names)) for where, text in _texts(life) if words(text))
    hardest: dict[str, Reading] = {}
    for where, each in measured:
        if where not in hardest or each.grade > hardest[where].grade:
            hardest[where] = each
    ordered = sorted(hardest.items(), key=lambda item: -item[1].grade)[:HARDEST]
    return tuple(Hard(where, each.grade, each.words) for where, each in ordered)


# --- Ways ------------------------------------------------------------------------------


def _onward(scene: Scene) -> Shares:
    """Where a scene leads, each with its share of one."""
    shares: Shares = defaultdict(float)
    for choice in scene.choices:
        for route in choice.routes:
            shares[route.to] += 1 / len(scene.choices) / len(choice.routes)
    return shares


def _in_order(life: Life) -> list[str]:
    """Scenes and endings, each after all that lead to it."""
    leads = {scene.id: set(_onward(scene)) for scene in life.scenes}
    return list(TopologicalSorter(leads).static_order())[::-1]


def _often(life: Life) -> Shares:
    """The share of ways that come to each scene and ending."""
    often: Shares = defaultdict(float, {life.start: 1.0})
    for here in _in_order(life):
        if here in life.scene:
            for there, share in _onward(life.scene[here]).items():
                often[there] += often[here] * share
    return often


def _way(life: Life, often: Shares) -> Way:
    shortest, longest = {life.start: 1}, {life.start: 1}
    for here in _in_order(life):
        if here not in life.scene or here not in shortest:
            continue
        for there in _onward(life.scene[here]):
            more = there in life.scene
            shortest[there] = min(shortest.get(there, 10**9), shortest[here] + more)
            longest[there] = max(longest.get(there, 0), longest[here] + more)
    ends = [ending.id for ending in life.endings if ending.id in shortest]
    return Way(
        min((shortest[end] for end in ends), default=0),
        max((longest[end] for end in ends), default=0),
        sum(often[scene.id] for scene in life.scenes),
    )


# --- People ----------------------------------------------------------------------------


def _names(life: Life) -> frozenset[str]:
    return frozenset(part for person in life.people for part in words(person.name))


def _presence(life: Life, person: Person) -> Presence:
    own = _own_names(life, person)
    named = {where.partition("/")[0] for where, text in _texts(life) if _is_named(text, own)}
    every = (sentence for _, text in _texts(life) for sentence in sentences(text))
    return Presence(
        person,
        sum(scene.id in named for scene in life.scenes),
        sum(ending.id in named for ending in life.endings),
        sum(len(words(sentence)) for sentence in every if _is_named(sentence, own)),
    )


def _own_names(life: Life, person: Person) -> frozenset[str]:
    """The parts of a name that nobody else in the life has; else all of them."""
    others = {part for each in life.people if each != person for part in words(each.name)}
    parts = frozenset(words(person.name)) - _TITLES
    return (parts - others) or parts


def _is_named(text: str, names: frozenset[str]) -> bool:
    return any(word.removesuffix("'s").removesuffix("’s") in names for word in words(text))
