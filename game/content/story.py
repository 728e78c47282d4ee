"""What can be seen to be wrong with a story without playing it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from game.content import codes, written
from game.content.reach import beyond
from game.content.schema.life import CutSpec, LifeFile
from game.content.schema.scene import ChoiceSpec, EndingSpec, RouteSpec, SceneSpec
from game.content.yaml_source import Key, Source

SCENE_WORDS = 60
CHOICE_WORDS = 12
ENDING_WORDS = 120
_MOST_UNKNOWN, _MOST_COMPARED = 20, 500


@dataclass(frozen=True, slots=True)
class _Way:
    """One route of one choice, and where it is written."""

    scene: SceneSpec
    to: str
    key: Key


def check_story(source: Source, life: LifeFile) -> None:
    """Report scenes nothing leads to, loops, days that run back, open routes and long texts."""
    ways = list(_ways(life, cut=False))
    _check_reach(source, life, ways, life.start, cut=False)
    _check_order(source, life, ways)
    _check_days(source, life)
    for place, scene in enumerate(life.scenes):
        _check_scene(source, scene, ("scenes", place))
    for place, ending in enumerate(life.endings):
        for key, text in written.texts(("endings", place), ending):
            check_length(source, text, ENDING_WORDS, key)
    if life.kiosk:
        cut = list(_ways(life, cut=True))
        _check_cut(source, life, life.kiosk, cut)
        _check_reach(source, life, cut, life.kiosk.start, cut=True)
        _check_order(source, life, cut)


def _ways(life: LifeFile, *, cut: bool) -> Iterator[_Way]:
    for place, scene in enumerate(life.scenes):
        if cut and not scene.kiosk:
            continue
        for which, choice in enumerate(scene.choices):
            if cut and not choice.kiosk:
                continue
            name, routes = _routes(choice, cut=cut)
            for each, route in enumerate(routes):
                yield _Way(scene, route.to, ("scenes", place, "choices", which, name, each, "to"))


def _routes(choice: ChoiceSpec, *, cut: bool) -> tuple[str, list[RouteSpec]]:
    if cut and choice.kiosk_then:
        return "kiosk_then", choice.kiosk_then
    return "then", choice.then


def _check_reach(
    source: Source, life: LifeFile, ways: list[_Way], start: str, *, cut: bool
) -> None:
    if not any(scene.id == start and (scene.kiosk or not cut) for scene in life.scenes):
        return  # With no way in, nothing at all could be reached; that is said once elsewhere.
    meant = _meant(source, life)
    if None in meant.values():
        return  # What the missing part leads to cannot be known.
    reached, frontier = {start}, [start]
    while frontier:
        here = frontier.pop()
        onward = {meant.get(way.to) or way.to for way in ways if way.scene.id == here} - reached
        reached |= onward
        frontier += onward
    where = " in the kiosk cut" if cut else ""

    def check(kind: str, place: int, thing: SceneSpec | EndingSpec) -> None:
        if thing.id not in reached and (thing.kiosk or not cut):
            message = f"nothing leads to the {kind} '{thing.id}'{where}."
            hint = "Let a choice lead here, or take it out."
            key = (f"{kind}s", place, "id")
            _report_once(source, codes.UNREACHABLE_SCENE, key, message, thing.id, hint)

    for place, scene in enumerate(life.scenes):
        check("scene", place, scene)
    for place, ending in enumerate(life.endings):
        check("ending", place, ending)


def _meant(source: Source, life: LifeFile) -> dict[str, str | None]:
    """Which scene or ending each id stands for that is none; None where there is none like it."""
    ids = sorted({*(each.id for each in life.scenes), *(each.id for each in life.endings)})[
        :_MOST_COMPARED
    ]
    unknown = {f.value for f in source.findings if f.code is codes.UNKNOWN_SCENE}
    near = {id: get_close_matches(id, ids, n=1) for id in sorted(unknown)[:_MOST_UNKNOWN]}
    return {id: next(iter(near.get(id, ())), None) for id in unknown}


def _check_order(source: Source, life: LifeFile, ways: list[_Way]) -> None:
    days = {scene.id: scene.day for scene in life.scenes}
    days |= {ending.id: ending.day for ending in life.endings}
    lines = _lines_of_days(source, life)
    onward: dict[str, set[str]] = {}
    for way in ways:
        onward.setdefault(way.scene.id, set()).add(way.to)
    written = {scene.id: place for place, scene in enumerate(life.scenes)}
    for way in ways:
        # Of the ways round a loop only those that lead back up the file are at fault.
        up = written.get(way.to, len(written)) <= written[way.scene.id]
        if up and way.scene.id in beyond(onward, way.to):
            message = f"this leads back: from '{way.to}' one can come to '{way.scene.id}' again."
            _report_once(source, codes.LOOP, way.key, message, way.to)
        elif way.to in days and days[way.to] < way.scene.day:
            message = (
                f"'{way.to}' is on day {days[way.to]} (line {lines[way.to]}), before this scene's "
                f"day {way.scene.day} (line {lines[way.scene.id]})."
            )
            _report_once(source, codes.TIME_RUNS_BACK, way.key, message, way.to)


def _lines_of_days(source: Source, life: LifeFile) -> dict[str, int]:
    """The line on which the day of each scene and ending stands."""
    keys = {scene.id: ("scenes", place, "day") for place, scene in enumerate(life.scenes)}
    keys |= {ending.id: ("endings", place, "day") for place, ending in enumerate(life.endings)}
    return {id: source.span(key).line for id, key in keys.items()}


def _report_once(
    source: Source, code: codes.Code, key: Key, message: str, value: str, hint: str = ""
) -> None:
    """What is wrong with the whole life is not said again of its kiosk cut."""
    if not any((f.code, f.span) == (code, source.span(key)) for f in source.findings):
        source.report(code, key, message, value=value, hint=hint)


def _check_days(source: Source, life: LifeFile) -> None:
    days = [(("scenes", at, "day"), scene.day) for at, scene in enumerate(life.scenes)]
    days += [(("endings", at, "day"), ending.day) for at, ending in enumerate(life.endings)]
    for key, day in days:
        if day > life.days:
            message = f"day {day} comes after the last of the season's {life.days} days."
            source.report(codes.OUT_OF_RANGE, key, message, value=str(day))


def _check_scene(source: Source, scene: SceneSpec, key: Key) -> None:
    for at, text in written.texts(key, scene):
        check_length(source, text, SCENE_WORDS, at)
    number, short = len(scene.choices), sum(choice.kiosk for choice in scene.choices)
    if not 2 <= number <= 4:
        message = f"'{scene.id}' has {number} choice{'s' * (number > 1)}; there must be 2 to 4."
        source.report(codes.CHOICE_COUNT, (*key, "choices"), message, value=str(number))
    elif scene.kiosk and short < 2:
        message = f"'{scene.id}' keeps {short} of its choices in the kiosk cut; it needs two."
        hint = "Take out a 'kiosk: false'."
        source.report(codes.CHOICE_COUNT, (*key, "choices"), message, value=str(short), hint=hint)
    for which, choice in enumerate(scene.choices):
        at = (*key, "choices", which)
        check_length(source, choice.text, CHOICE_WORDS, (*at, "text"))
        for name, routes in (("then", choice.then), ("kiosk_then", choice.kiosk_then or [])):
            _check_routes(source, routes, (*at, name))


def _check_routes(source: Source, routes: list[RouteSpec], key: Key) -> None:
    if routes and routes[-1].when is not None:
        message = "the last way on has a condition, so there may be no way on at all."
        hint = "Let the last one stand without 'when'."
        source.report(codes.NO_LAST_ROUTE, (*key, len(routes) - 1), message, hint=hint)


def check_length(source: Source, text: str, most: int, key: Key) -> None:
    """Report a text of more than `most` words."""
    words = len(text.split())
    if words > most:
        message = f"this is {words} words long; there is room for {most}."
        source.report(codes.TOO_LONG, key, message, value=text[:40])


def _check_cut(source: Source, life: LifeFile, cut: CutSpec, ways: list[_Way]) -> None:
    places = {scene.id: scene.kiosk for scene in life.scenes}
    places |= {ending.id: ending.kiosk for ending in life.endings}
    if not places.get(cut.start, True):
        message = f"the kiosk cut starts at '{cut.start}', which is not in it."
        hint = "Give that scene 'kiosk: true'."
        source.report(codes.CUT_LEADS_OUT, ("kiosk", "start"), message, value=cut.start, hint=hint)
    for way in ways:
        if not places.get(way.to, True):
            message = f"in the kiosk cut this leads to '{way.to}', which is not in it."
            hint = "Give the choice a 'kiosk_then'."
            source.report(codes.CUT_LEADS_OUT, way.key, message, value=way.to, hint=hint)
