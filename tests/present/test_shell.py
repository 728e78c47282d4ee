"""The game as a person meets it, read from the screen tree."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from game.content.catalogue import Catalogue
from game.core import events as e
from game.core.playthrough import Playthrough
from game.present.screen import (
    Activate,
    Adjust,
    Back,
    intent_from_json,
    node_to_json,
    screen_to_json,
)
from tests.present.pilot import MemoryShelf, Pilot


@pytest.fixture
def pilot(catalogue: Catalogue) -> Pilot:
    return Pilot(MemoryShelf(catalogue))


def test_a_life_is_lived_from_the_title_to_the_last_question(pilot: Pilot) -> None:
    pilot.begin().finish()
    assert pilot.screen.id == "ending"
    pilot.press("debrief")
    for step in ("file", "doors", "else", "known", "ask"):
        pilot.press("next")
        assert "selected" in pilot.node(f"step-{step}").state
    pilot.press("finish")
    assert pilot.screen.id == "title"


def test_the_short_version_is_four_or_five_scenes(pilot: Pilot) -> None:
    pilot.begin(short=True)
    scenes = 0
    while pilot.screen.id != "ending":
        if pilot.screen.id == "gate":
            pilot.press("go-on")
        else:
            scenes += 1
            pilot.choose_first()
    assert 3 <= scenes <= 5


def test_while_a_life_is_played_the_file_is_covered_but_for_its_points(pilot: Pilot) -> None:
    pilot.begin()
    names = {signal.name for signal in pilot.shell.table.season.season.rulebook.signals}
    while pilot.screen.id != "ending":
        if pilot.screen.id == "gate":
            pilot.press("go-on")
            continue
        for node in pilot.screen.root.walk():
            if node.role == "record":
                assert node.name in ("Withheld", "Nothing in your file")
        assert not [name for name in names if name in pilot.words()]
        pilot.choose_first()


def test_the_points_on_the_ticker_add_up_to_the_standing(pilot: Pilot) -> None:
    pilot.begin()
    while pilot.screen.id != "ending":
        if pilot.screen.id == "play":
            records = [n.value for n in pilot.node("ticker").walk() if n.role == "record"]
            total = sum(int(v.replace("\N{MINUS SIGN}", "-")) for v in records if v)
            assert pilot.node("standing").value == str(1000 + total)
            pilot.choose_first()
        else:
            pilot.press("go-on")


def test_what_was_done_is_told_before_what_the_first_gate_answered(pilot: Pilot) -> None:
    pilot.begin()
    while pilot.screen.id != "gate":
        pilot.choose_first()
    run = pilot.shell.table.season
    chosen = run.season.life.choice(run.steps[-1].emitted[0].scene, run.choices[-1])
    assert chosen
    assert pilot.screen.root.children[0].name == chosen.happened


def test_a_gate_says_its_code_and_none_of_its_checks(pilot: Pilot) -> None:
    pilot.begin()
    while pilot.screen.id != "gate":
        pilot.choose_first()
    answer = next(
        m.event
        for m in pilot.shell.table.season.steps[-1].emitted
        if isinstance(m.event, e.Answered)
    )
    gate = pilot.shell.table.season.season.rulebook.gate[answer.gate]
    assert len(pilot.node("checks").children) == len(gate.checks)
    for check in gate.checks:
        assert check.name not in pilot.words()
    code = gate.open_code if answer.open else gate.closed_code
    assert pilot.node("code").name == f"Code {code}"


def test_a_tap_on_a_screen_that_is_gone_does_nothing(pilot: Pilot) -> None:
    gone = pilot.screen.sequence
    pilot.press("lives")
    pilot.shell.handle(Activate(gone, "leave"))
    pilot.shell.handle(Back(gone))
    assert pilot.screen.id == "lives"
    assert not pilot.shell.closed


def test_two_taps_at_once_make_one_choice(pilot: Pilot) -> None:
    pilot.begin()
    screen = pilot.screen
    tap = Activate(screen.sequence, pilot.can()[0])
    pilot.shell.handle(tap)
    pilot.shell.handle(tap)
    assert len(pilot.shell.table.season.choices) == 1


def test_what_is_not_on_the_screen_cannot_be_pressed(pilot: Pilot) -> None:
    pilot.begin()
    before = pilot.shell.table.season.choices
    for target in ("choice-nothing", "standing", "", "leave", "lives"):
        pilot.shell.handle(Activate(pilot.screen.sequence, target))
    assert pilot.shell.table.season.choices == before
    assert pilot.screen.id == "play"


def test_a_dialog_is_the_only_thing_that_can_be_acted_on(pilot: Pilot) -> None:
    pilot.begin().back()
    assert pilot.screen.modal is not None
    assert pilot.can() == ["continue", "settings", "leave"]
    assert pilot.screen.root.find("choices") is not None
    choice = pilot.screen.root.find("choices")
    assert choice is not None
    pilot.shell.handle(Activate(pilot.screen.sequence, choice.children[0].id))
    assert pilot.shell.table.season.choices == ()


def test_the_last_choice_can_be_taken_back(pilot: Pilot) -> None:
    pilot.begin()
    first = pilot.words()
    pilot.choose_first().pass_gates().press("menu", "undo")
    assert pilot.words() == first
    assert pilot.shelf.kept is not None
    assert pilot.shelf.kept.choices == ()


def test_leaving_keeps_the_season_and_the_title_offers_it(pilot: Pilot) -> None:
    pilot.begin().choose_first().pass_gates()
    here = pilot.words()
    pilot.press("menu", "leave", "leave")
    assert pilot.screen.id == "title"
    assert "The Night Ferry" in pilot.node("resume").name
    pilot.press("resume")
    assert pilot.words() == here


def test_a_finished_season_is_not_offered_again(pilot: Pilot) -> None:
    pilot.begin().finish().press("title-screen")
    assert "resume" not in pilot.can()
    assert pilot.shelf.finished is not None


def test_a_season_that_cannot_be_saved_goes_on_and_says_so(pilot: Pilot) -> None:
    pilot.begin()
    pilot.shelf.full = True
    pilot.choose_first().pass_gates()
    assert "disk is full" in pilot.node("complaint").name
    pilot.shelf.full = False
    pilot.choose_first().pass_gates()
    assert pilot.screen.root.find("complaint") is None


def test_a_season_whose_choice_is_gone_is_refused_by_name(pilot: Pilot) -> None:
    pilot.shelf.kept = Playthrough("night-ferry", "", 1, ("no-such-choice",))
    pilot.press("resume")
    assert pilot.screen.id == "problem"
    assert "choice 1, 'no-such-choice'" in pilot.words()
    pilot.press("back")
    assert pilot.screen.id == "title"


def test_settings_change_how_and_never_what(pilot: Pilot) -> None:
    pilot.begin()
    scene = pilot.words()
    pilot.press("menu", "settings").move("text-scale", 1).move("text-scale", 1)
    pilot.press("contrast", "motion", "sound")
    assert pilot.node("text-scale").value == "150 %"
    assert pilot.shell.settings == replace(
        pilot.shelf.settings_kept,
        text_scale=150,
        high_contrast=True,
        reduced_motion=True,
        sound=False,
    )
    pilot.press("back", "continue")
    assert pilot.words() == scene


def test_text_size_stays_within_its_bounds(pilot: Pilot) -> None:
    pilot.press("settings")
    for _ in range(9):
        pilot.move("text-scale", -1)
    assert pilot.node("text-scale").value == "100 %"
    for _ in range(9):
        pilot.move("text-scale", 1)
    assert pilot.node("text-scale").value == "200 %"


def test_every_screen_of_a_life_has_unique_ids_names_and_valid_json(pilot: Pilot) -> None:
    seen = set()

    def check() -> None:
        screen = pilot.screen
        seen.add(screen.id)
        ids = [node.id for node in screen.root.walk()]
        assert len(ids) == len(set(ids)), [i for i in ids if ids.count(i) > 1]
        for node in screen.active.walk():
            assert node.name or node.role in ("text",), node
            assert not node.actions or node.name
        assert json.loads(json.dumps(screen_to_json(screen)))["id"] == screen.id

    check()
    for target in ("lives", "life-night-ferry"):
        pilot.press(target)
        check()
    pilot.press("begin")
    while pilot.screen.id != "ending":
        check()
        if pilot.screen.id == "gate":
            pilot.press("go-on")
        else:
            pilot.choose_first()
    check()
    pilot.press("debrief")
    check()
    while "next" in pilot.can():
        pilot.press("next")
        check()
    assert seen == {"title", "lives", "note", "play", "gate", "ending", "debrief"}


@pytest.mark.parametrize(
    "intent", [Activate(3, "a"), Adjust(4, "b", -1), Back(5)], ids=lambda i: i.kind
)
def test_intents_cross_as_json(intent: Activate | Adjust | Back) -> None:
    fields = {name: getattr(intent, name) for name in intent.__slots__}
    assert intent_from_json(json.loads(json.dumps(fields))) == intent


@pytest.mark.parametrize(
    "data", [{}, {"kind": "fly"}, {"kind": "activate", "sequence": "1", "target": "a"}]
)
def test_what_is_no_intent_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not an intent"):
        intent_from_json(data)


def test_a_screen_crosses_as_json_with_nothing_left_out(pilot: Pilot) -> None:
    pilot.begin()
    text = json.dumps(node_to_json(pilot.screen.root), ensure_ascii=False)
    for node in pilot.screen.root.walk():
        for part in (node.id, node.role):
            assert part in text


def test_each_debrief_is_of_its_own_season(pilot: Pilot) -> None:
    pilot.begin().finish().explain().press("step-file")
    first = pilot.words()
    pilot.press("finish").begin()
    while pilot.screen.id != "ending":
        choices = [id for id in pilot.can() if id.startswith("choice-")]
        pilot.press(choices[-1] if choices else "go-on")
    pilot.explain().press("step-file")
    assert pilot.words() != first
    happened = [node.name for node in pilot.node("body").walk() if node.role == "event"]
    run = pilot.shell.table.season
    for turn, choice in enumerate(run.choices):
        made = run.season.life.choice(run.steps[turn].world.scene, choice)
        assert made is not None
        assert made.happened in happened


def test_a_season_is_kept_from_its_beginning(pilot: Pilot) -> None:
    pilot.begin().press("menu", "leave")
    assert "The season is kept" in pilot.words()
    pilot.press("leave", "resume")
    assert pilot.screen.id in ("play", "gate")
