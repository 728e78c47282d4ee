"""The step on what else could have been: switches, twins, and every way as one picture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.catalogue import Catalogue
from game.core import events as e
from game.core.playthrough import Run, drawn, replay, start
from game.core.season import Season
from game.debrief.model import debrief
from game.debrief.switches import SWITCHES, Switch, relived
from game.debrief.twins import twins
from game.debrief.ways import ways
from game.present.depth import WHOLE
from game.present.handout import handout
from game.present.pages.steps.otherwise import Picked, otherwise
from game.present.pages.steps.outcomes import TOO_MANY, outcomes
from game.present.pages.steps.twins import called
from game.present.screen import Node
from game.present.settings import Settings
from game.present.table import Table
from tests.present.every_way import counts, playthroughs
from tests.present.pilot import MemoryShelf, Pilot
from tests.shipped import CATALOGUE

CUTS = [card.cut.id for card in CATALOGUE.cards() if card.cut]


@pytest.fixture
def ended(catalogue: Catalogue) -> Pilot:
    """The short Night Ferry, lived to its end by first choices; all of the step is shown."""
    pilot = Pilot(MemoryShelf(catalogue, seed=1)).begin(short=True).finish()
    return pilot.press("debrief", "step-else", "whole")


def _words(nodes: tuple[Node, ...]) -> str:
    return "\n".join(part for n in nodes for x in n.walk() for part in (x.name, x.value, x.detail))


# --- Switches ----------------------------------------------------------------------------


def test_a_flip_shows_what_comes_of_it_and_another_takes_it_away(ended: Pilot) -> None:
    before = ended.words()
    assert "As it would be" not in before
    ended.press("switch-no-links")
    assert ended.node("switch-no-links").value == "on"
    assert "With these rules and the same choices" in ended.node("relived-says").name
    ended.press("switch-no-links")
    assert ended.words() == before


def test_several_may_be_on_and_all_count(ended: Pilot) -> None:
    run = ended.shell.table.season
    ended.press("switch-no-links", "switch-never-err")
    now = relived(run, ["never-err", "no-links"])
    assert [n.id for n in ended.screen.root.walk() if "on" in n.state] == [
        "switch-never-err",
        "switch-no-links",
    ]
    citizen = run.season.life.citizen
    shown = ended.node("relived-number-0-now").name
    assert shown == f"{now.world.citizen(citizen).standing} on day {now.world.day}"


@pytest.mark.parametrize("way", [("next", "previous"), ("step-file", "step-else")])
def test_what_is_flipped_and_opened_stays_while_others_are_read(
    ended: Pilot, way: tuple[str, ...]
) -> None:
    twin = next(id for id in ended.can() if id.startswith("twin-"))
    ended.press("switch-no-scheme", twin)
    here = ended.words()
    ended.press(*way)
    assert ended.words() == here
    ended.back()
    assert ended.screen.title == "Why each door closed"
    assert ended.press("next").words() == here


def test_another_season_begins_with_no_switch_on(ended: Pilot) -> None:
    ended.press("switch-no-scheme", "finish")
    ended.begin(short=True).finish().press("debrief", "step-else")
    assert not [n for n in ended.screen.root.walk() if "on" in n.state]


def test_the_screen_stays_where_it_is_when_a_switch_is_flipped(ended: Pilot) -> None:
    """What a front end tells a new screen by: its headings, texts and tabs."""

    def told(pilot: Pilot) -> list[tuple[str, str, tuple[str, ...]]]:
        kinds = ("heading", "text", "tab")
        return [(n.id, n.name, n.state) for n in pilot.screen.root.walk() if n.role in kinds]

    before = told(ended)
    twin = next(id for id in ended.can() if id.startswith("twin-"))
    for target in (*(f"switch-{each}" for each in SWITCHES), twin):
        assert told(ended.press(target)) == before


some = st.lists(st.sampled_from(SWITCHES), unique=True, min_size=1)
cut_runs = st.builds(
    lambda life, seed: drawn(CATALOGUE.season(life), seed),
    st.sampled_from([*CUTS, "wrong-face", "subject-to-enforcement", "somewhere-else"]),
    st.integers(0, 10**6),
)


def _cells(root: tuple[Node, ...], id: str) -> Iterator[tuple[str, str, str]]:
    for top in root:
        for node in top.walk():
            if node.role == "pair" and node.id.startswith(f"{id}-door"):
                was, now = node.children
                yield node.name, was.name, now.name


@settings(deadline=None, max_examples=40)
@given(cut_runs, some)
def test_each_row_of_a_door_says_what_it_answered_in_both(run: Run, on: list[Switch]) -> None:
    if on == ["told"]:
        return
    now = relived(run, on)
    season = run.season
    rows = list(_cells((_switches(run, on),), "relived"))
    for side, lived in ((1, run), (2, now)):
        said = Counter(row[side] for row in rows if row[side] != "Not come to")
        answered = Counter("Open" if a.open else "Shut" for _, a in lived.ledger.of(e.Answered))
        assert said == answered
    for name, was, _ in rows:
        if was == "Not come to":
            continue
        gate = next(g for g in season.rulebook.gates if name.startswith(f"{g.name}, "))
        day = int(re.findall(r"day (\d+)$", name)[0])
        assert (was == "Open") in [
            a.open
            for entry, a in run.ledger.of(e.Answered)
            if (entry.day, a.gate) == (day, gate.id)
        ]


def _switches(run: Run, on: list[Switch]) -> Node:
    nodes = otherwise(_table_without_ways(run), WHOLE, Picked(tuple(on)))
    return next(node for node in nodes if node.id == "switches")


def _table_without_ways(run: Run) -> Table:
    """The table of a run that has more ways than can be counted."""
    table = Table(MemoryShelf(CATALOGUE), Settings())
    table.run, table._debrief = run, debrief(run, lambda: None)
    return table


@settings(deadline=None, max_examples=40)
@given(cut_runs, some)
def test_the_sentence_counts_the_doors_that_answer_otherwise(run: Run, on: list[Switch]) -> None:
    node = _switches(run, on)
    if set(on) == {"told"}:
        assert node.find("relived") is None
        return
    says = node.find("relived-says")
    assert says
    both = [row for row in _cells((node,), "relived") if "Not come to" not in row[1:]]
    number = sum(was != now for _, was, now in both)
    wanted = {0: "every door answers as it did", 1: "one door answers differently"}
    phrase = wanted.get(number, f"{number} doors answer differently")
    assert (phrase if both else "no door is asked that was asked before") in says.name
    assert says.name.endswith(".")
    assert not re.search(r"[{}]|\.\.|None\b", says.name)


@settings(deadline=None, max_examples=30)
@given(cut_runs)
def test_reasons_name_each_failed_check_and_whether_there_was_time(run: Run) -> None:
    node = _switches(run, ["told"])
    lists = [x for x in node.walk() if x.role == "list" and x.id.startswith("reason-")]
    failed = [
        (
            entry.day,
            next(c.name for c in run.season.rulebook.gate[a.gate].checks if c.id == f.check),
        )
        for entry, a in run.ledger.of(e.Answered)
        for f in a.findings
        if not f.passed
    ]
    named = [re.findall(r"day (\d+)\. It wanted: ([^.]*)\.", made.name) for made in lists]
    said = [(int(day), check) for each in named for day, check in each]
    assert sorted(said) == sorted(failed)
    for made, each in zip(lists, named, strict=True):
        for item in made.children:
            if found := re.search(r"is answered on day (\d+), (in time|too late)", item.name):
                in_time = {int(found[1]) <= int(day) for day, _ in each}
                assert in_time == {found[2] == "in time"}
    if not failed:
        assert "No door shuts" in _words((node,))


def _why(life: str, seed: int, choices: str, switch: Switch) -> str:
    run = replay(CATALOGUE.season(life), seed, tuple(choices.split(",")))
    node = _switches(run, [switch]).find("relived-why")
    return node.name if node else ""


def test_a_rule_that_changes_nothing_says_why() -> None:
    at_home = "hour,tam,pay,review,door,land,keel,who,his,round,tam"
    assert _why("player-two", 2, at_home, "never-err").endswith("4 times nothing was looking.")
    signed = "cup,tree,circle,tap,petra,margin,tooth,fund,glue,remove,back,stir,later"
    assert "need not have signed Petra away" in _why("exemplary", 3, signed, "no-links")
    assert _why("exemplary", 3, signed, "lapse").startswith("Nobody was on a list")
    asked = "cup,tree,wedding,not,agree,well,tooth,jacket,glue,ask-petra,back,against,later"
    assert not _why("exemplary", 1, asked, "no-links")


def test_a_door_that_stays_shut_says_over_what() -> None:
    """Without copies the post does not find one, and the number is too low all the same."""
    chosen = "pin,appeal,moustache,shout,come,hum,darts,hands,up,tern,thank,bruno"
    said = _why("wrong-face", 2, chosen, "no-links")
    assert said == (
        "'Night foreman at the tramways' is then shut by 'Standing of 980 or above' alone, "
        "not by 'No copied entry in the employer's file'."
    )


def test_a_door_that_wants_a_listing_says_that_it_has_ended() -> None:
    joined = "call,weather,hear,nan,hat,loan,read,pell,sit,sign"
    said = _why("somewhere-else", 3, joined, "lapse")
    assert said == "'Lease of a flat' wants an entry on 'The One Page', and that ended on day 24."


def test_a_door_that_only_an_ending_asks_stands_at_that_ending() -> None:
    run = drawn(CATALOGUE.season("off-the-lead:kiosk"), 1)
    chart = outcomes(run, ways(run.season, 1)).find("ways-doors")
    assert chart
    (falk,) = (each.name for each in chart.children if "for Mr" in each.name or "Falk" in each.name)
    assert "day 34 ('Mr Falk's dog')" in falk


# --- Twins -------------------------------------------------------------------------------


def test_a_twin_opens_closes_and_gives_way_to_another(ended: Pilot) -> None:
    first, second = [id for id in ended.can() if id.startswith("twin-")][:2]
    ended.press(first)
    name = ended.node(first).name
    assert ended.node("beside-twin").name == name
    ended.press(second)
    assert ended.node("beside-twin").name == ended.node(second).name != name
    ended.press(second)
    assert ended.screen.root.find("beside-twin") is None


def test_the_first_parting_of_twins_says_what_the_door_said_to_each(ended: Pilot) -> None:
    ended.press("twin-untied-joren")
    says = ended.node("beside-twin-says").name
    assert "one door answers differently: 'School place', on day 11." in says
    assert "\u201cThe place is deferred.\u201d (E-12)" in says
    assert "the twin \u201cA place is available. Welcome.\u201d (E-11)" in says


def test_twins_are_named_in_sentences_that_differ() -> None:
    for card in CATALOGUE.cards():
        run = drawn(CATALOGUE.season(card.life.id), 3)
        nodes = otherwise(_table_without_ways(run))
        names = [x.name for n in nodes for x in n.walk() if x.id.startswith("twin-")]
        assert len(names) == len(set(names)) == len(twins(run))
        citizen = run.season.life.person[run.season.life.citizen].name.split()[0]
        assert all(citizen in name and name.endswith(".") for name in names)


def test_a_life_without_a_variation_offers_no_twins() -> None:
    pages = CATALOGUE.season("somewhere-else:kiosk")
    scenes = tuple(replace(scene, arrives=()) for scene in pages.life.scenes)
    season = replace(pages, life=replace(pages.life, scenes=scenes))
    nodes = otherwise(_table_without_ways(start(season, 1)))
    assert "twins" not in [node.id for node in nodes]


# --- Every way ---------------------------------------------------------------------------


@settings(deadline=None, max_examples=8)
@given(st.sampled_from(CUTS), st.integers(0, 10**6))
def test_every_number_of_the_picture_is_that_of_allplaythroughs(life: str, seed: int) -> None:
    season = CATALOGUE.season(life)
    every = list(playthroughs(season, seed))
    run = every[seed % len(every)]
    node = outcomes(run, ways(season, seed))
    chart = node.find("ways-chart")
    assert chart and chart.role == "chart"
    ended = Counter(each.world.ending for each in every)
    for ending in season.life.endings:
        bar = chart.find(f"way-{ending.id}")
        assert bar and bar.meter
        number = ended[ending.id]
        assert (bar.meter.now, bar.meter.high) == (number, len(every))
        said = f"In {number} of {len(every)} ways." if number else "it never comes about."
        assert bar.name.endswith(said)
        assert ("selected" in bar.state) == (ending.id == run.world.ending)
    doors = chart.find("ways-doors")
    assert doors
    counted = sorted((bar.meter.high, bar.meter.now) for bar in doors.children if bar.meter)
    assert counted == sorted(counts(every).values())
    here = ended[run.world.ending]
    assert f" in {here} ways." in chart.detail or f": {here} of {len(every)} ways" in chart.detail
    alone = list(ended.values()).count(max(ended.values())) == 1
    assert ("The commonest ending is" in chart.detail) == alone


def test_where_there_are_too_many_ways_it_says_so(ferry: Season) -> None:
    node = outcomes(start(ferry, 1), None)
    assert TOO_MANY in [child.name for child in node.children]
    assert node.find("ways-chart") is None


# --- On paper ----------------------------------------------------------------------------


def test_paper_has_every_switch_and_every_twin_with_what_comes_of_it(ended: Pilot) -> None:
    table = ended.shell.table
    part = next(part for part in handout(table).parts if part.id == "else")
    text = _words(part.body)
    assert not [x for n in part.body for x in n.walk() if x.actions]
    for switch in SWITCHES:
        ended.press(f"switch-{switch}")
        for id in ("relived-says", "reasons-says", "reasons-none"):
            if node := ended.screen.root.find(id):
                assert node.name in text
        ended.press(f"switch-{switch}")
    for twin in [id for id in ended.can() if id.startswith("twin-")]:
        ended.press(twin)
        assert ended.node("beside-twin-says").name in text
        for row in ended.node("beside-twin-rows").children:
            if "parted" in row.state:
                was, now = row.children
                assert f"{row.name}. You: {was.name}. The twin: {now.name}." in text


def test_a_twin_in_another_street_is_told_by_what_hangs_there(catalogue: Catalogue) -> None:
    """A pack's city may listen and not look."""
    run = drawn(catalogue.season("night-ferry"), 3)
    (twin,) = (each for each in twins(run) if each.kind == "street")
    rulebook = run.season.rulebook
    sensors = tuple(
        replace(each, name="Microphone") if each.id in twin.about else each
        for each in rulebook.sensors
    )
    season = replace(run.season, rulebook=replace(rulebook, sensors=sensors))
    told = called(replace(run, season=season), twin)
    assert told.endswith("walks where there is no microphone.")
