"""What stands in a life or a rulebook, each part with its place in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.content.schema.conditions import ConditionSpec, EffectSpec
from game.content.schema.course import BeforeSpec, CourseSpec
from game.content.schema.life import LifeFile
from game.content.schema.rulebook import RulebookFile
from game.content.schema.scene import ChoiceSpec, EndingSpec, RouteSpec, SceneSpec, VariantSpec
from game.content.yaml_source import Key

Placed = tuple[Key, ConditionSpec]


def choices(life: LifeFile) -> Iterator[tuple[Key, ChoiceSpec]]:
    """Every choice of every scene."""
    for place, scene in enumerate(life.scenes):
        for which, choice in enumerate(scene.choices):
            yield ("scenes", place, "choices", which), choice


def effects(life: LifeFile) -> Iterator[tuple[Key, EffectSpec]]:
    """Every effect of scenes, choices and endings."""
    for key, part in _parts(life):
        yield from _each((*key, "arrives"), part.arrives)
    for key, choice in choices(life):
        yield from _each((*key, "does"), choice.does)


def texts(key: Key, part: SceneSpec | EndingSpec) -> Iterator[tuple[Key, str]]:
    """Every text of a scene or ending, also those that are read in the kiosk cut alone."""
    variants = [((*key, "variants", at), each) for at, each in enumerate(part.variants)]
    for place, spec in [(key, part), *variants]:
        yield (*place, "text"), spec.text
        if spec.kiosk_text:
            yield (*place, "kiosk_text"), spec.kiosk_text


def conditions(life: LifeFile) -> Iterator[Placed]:
    """Every condition on the way through a life; those in promises are found by `of_course`."""
    for key, part in _parts(life):
        yield from _conditional((*key, "variants"), part.variants)
    for key, choice in choices(life):
        if choice.when:
            yield (*key, "when"), choice.when
        yield from _conditional((*key, "then"), choice.then)
        yield from _conditional((*key, "kiosk_then"), choice.kiosk_then or ())


def promised(life: LifeFile) -> Iterator[tuple[Key, CourseSpec]]:
    """What each promise says of a season."""
    for place, promise in enumerate(life.promises):
        for kind in ("always", "never", "sometimes"):
            if (course := getattr(promise, kind)) is not None:
                yield ("promises", place, kind), course


def of_rulebook(rulebook: RulebookFile) -> Iterator[Placed]:
    """Every condition of lists, gates, appeals and perks."""
    for at, register in enumerate(rulebook.lists):
        yield ("lists", at, "enters"), register.enters
        if register.leaves:
            yield ("lists", at, "leaves"), register.leaves
    for at, gate in enumerate(rulebook.gates):
        for place, check in enumerate(gate.checks):
            yield ("gates", at, "checks", place, "wants"), check.wants
    for at, appeal in enumerate(rulebook.appeals):
        for place, desk in enumerate(appeal.desks):
            if desk.needs:
                yield ("appeals", at, "desks", place, "needs"), desk.needs
    for at, perk in enumerate(rulebook.perks):
        yield ("perks", at, "when"), perk.when


def of_course(key: Key, course: CourseSpec) -> Iterator[Placed]:
    """The conditions that a promise asks of single moments on the way."""
    for name in ("ever", "throughout"):
        if (condition := getattr(course, name)) is not None:
            yield (*key, name), condition
    if course.before:
        yield from _before((*key, "before"), course.before)
    for place, each in enumerate(course.all or ()):
        yield from of_course((*key, "all", place), each)
    for place, each in enumerate(course.any or ()):
        yield from of_course((*key, "any", place), each)
    if course.not_:
        yield from of_course((*key, "not"), course.not_)


def _before(key: Key, before: BeforeSpec) -> Iterator[Placed]:
    if before.first.ever:
        yield (*key, "first", "ever"), before.first.ever
    if before.then.ever:
        yield (*key, "then", "ever"), before.then.ever


def _parts(life: LifeFile) -> Iterator[tuple[Key, SceneSpec | EndingSpec]]:
    for place, scene in enumerate(life.scenes):
        yield ("scenes", place), scene
    for place, ending in enumerate(life.endings):
        yield ("endings", place), ending


def _each(key: Key, specs: Sequence[EffectSpec]) -> Iterator[tuple[Key, EffectSpec]]:
    for place, spec in enumerate(specs):
        yield (*key, place), spec


def _conditional(key: Key, specs: Sequence[VariantSpec | RouteSpec]) -> Iterator[Placed]:
    for place, spec in enumerate(specs):
        if spec.when:
            yield (*key, place, "when"), spec.when
