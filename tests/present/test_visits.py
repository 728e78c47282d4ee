"""One visitor after the other, as each of them meets the kiosk."""

from __future__ import annotations

from random import Random

import pytest

from game.content.catalogue import Catalogue
from game.present.screen import Activate, Back, Intent, screen_to_json
from game.present.settings import Settings
from game.present.visit.terms import Terms
from tests.present.visitor import PIN, Visitor


@pytest.fixture
def visitor(catalogue: Catalogue) -> Visitor:
    return Visitor(catalogue)


def test_the_first_touch_starts_and_chooses_nothing(visitor: Visitor) -> None:
    assert visitor.screen.id == "attract"
    assert visitor.screen.foot is None
    assert not visitor.touch()
    assert visitor.screen.id == "lives"
    assert visitor.touch()


def test_the_city_says_how_to_begin_and_what_it_is(visitor: Visitor) -> None:
    for words in ("Touch to start", "Any key", "Live 3 minutes"):
        assert words in visitor.words()


def test_a_second_tap_on_the_way_out_does_not_start_a_visit(visitor: Visitor) -> None:
    visitor.begin().to_farewell().press("done")
    assert visitor.screen.id == "attract"
    assert not visitor.touch()
    assert visitor.screen.id == "attract"
    visitor.wait(0.5)
    visitor.touch()
    assert visitor.screen.id == "lives"


def test_one_life_alone_is_gone_to_straight_away(catalogue: Catalogue) -> None:
    visitor = Visitor(catalogue, Terms(lives=("wrong-face",)))
    visitor.start()
    assert visitor.screen.title == "Wrong Face"
    visitor.press("back")
    assert visitor.screen.id == "attract"


def test_the_wall_has_the_short_versions_in_the_order_of_the_file(catalogue: Catalogue) -> None:
    visitor = Visitor(catalogue, Terms(lives=("wrong-face", "exemplary:kiosk", "no-such-life")))
    visitor.start()
    cards = [node.id for node in visitor.screen.targets() if node.role == "card"]
    assert cards == ["life-wrong-face:kiosk", "life-exemplary:kiosk"]


def test_nothing_leads_out_of_the_game_or_to_what_is_kept(visitor: Visitor) -> None:
    """Every page that can be come to, a few times over."""
    visitor.start()
    seen, luck = set(), Random(3)
    for _ in range(400):
        seen.add(visitor.screen.id)
        assert not visitor.visits.closed
        words = visitor.words()
        for never in ("go on later", "season is kept", "Back to the title", "Leave", "Continue:"):
            assert never not in words, visitor.screen.id
        targets = visitor.can()
        if visitor.screen.id == "attract":
            visitor.wait(1).start()
        else:
            visitor.press(luck.choice(targets))
    assert {"lives", "note", "play", "pause", "settings", "leave-check"} <= seen


def test_where_no_visitor_is_nothing_is_counted_down(visitor: Visitor) -> None:
    shown = visitor.screen
    visitor.wait(3600)
    assert visitor.screen is shown


# --- somebody has gone away ---


def test_after_a_minute_it_asks_and_after_twenty_seconds_more_it_starts_again(
    visitor: Visitor,
) -> None:
    visitor.begin().wait(59.5)
    assert visitor.screen.modal is None
    visitor.wait(0.5)
    assert visitor.screen.id == "countdown"
    assert "Are you still there?" in visitor.words()
    visitor.wait(19.5)
    assert "This starts again in 1 second." in visitor.words()
    visitor.wait(0.5)
    assert visitor.screen.id == "attract"
    (noted,) = visitor.counted.noted
    assert (noted.life, noted.ended, noted.reached_ending) == ("night-ferry", "idle", "")
    assert noted.at == "supper"
    assert noted.seconds == 80


def test_the_seconds_change_and_the_question_stays_the_same_screen(visitor: Visitor) -> None:
    visitor.begin().wait(60)
    first = visitor.screen
    assert visitor.node("countdown-left").value == "20 seconds"
    visitor.wait(3)
    assert visitor.node("countdown-left").value == "17 seconds"
    assert visitor.screen.sequence == first.sequence
    visitor.visits.handle(Activate(first.sequence, "still-here"))
    assert visitor.screen.id == "play"


def test_any_touch_gives_more_time_and_does_nothing_else(visitor: Visitor) -> None:
    visitor.begin()
    scene = visitor.words()
    visitor.wait(70)
    assert not visitor.touch()
    assert visitor.words() == scene
    visitor.wait(59.5)
    assert visitor.screen.modal is None


def test_what_is_touched_counts_and_reading_on_does_too(visitor: Visitor) -> None:
    visitor.begin()
    for _ in range(4):
        visitor.wait(50)
        assert visitor.touch()
    assert visitor.screen.id == "play"


def test_a_minute_is_counted_from_the_end_of_speech(visitor: Visitor) -> None:
    visitor.begin().wait(200, speaking=True).wait(59.5)
    assert visitor.screen.modal is None
    visitor.wait(0.5)
    assert visitor.screen.modal is not None


def test_a_voice_that_hangs_does_not_keep_the_screen(visitor: Visitor) -> None:
    visitor.begin().wait(700, speaking=True)
    assert visitor.screen.id in ("countdown", "attract")


def test_while_the_question_is_spoken_its_seconds_wait(visitor: Visitor) -> None:
    visitor.begin().wait(60).wait(6, speaking=True)
    assert visitor.node("countdown-left").value == "20 seconds"
    visitor.wait(60, speaking=True)
    assert visitor.screen.id == "attract"


def test_ten_times_it_is_extended_and_then_it_is_somebody_elses_turn(visitor: Visitor) -> None:
    visitor.begin()
    for _ in range(10):
        visitor.wait(60)
        assert "still-here" in visitor.can()
        visitor.touch()
    visitor.wait(60)
    assert "still-here" not in visitor.can()
    visitor.touch()
    visitor.back()
    assert visitor.screen.id == "countdown"
    visitor.wait(20)
    assert visitor.screen.id == "attract"


def test_whoever_does_something_else_has_ten_times_again(visitor: Visitor) -> None:
    visitor.begin()
    for _ in range(25):
        visitor.wait(60)
        visitor.touch()
        assert visitor.touch()
    visitor.wait(60)
    assert "still-here" in visitor.can()


def test_a_machine_that_stood_still_takes_no_time_from_a_visitor(visitor: Visitor) -> None:
    visitor.begin()
    scene = visitor.screen
    visitor.visits.waited(3_600_000)
    assert visitor.screen is scene


def test_a_clock_that_runs_backwards_does_no_harm(visitor: Visitor) -> None:
    visitor.begin()
    visitor.visits.waited(-5_000)
    visitor.wait(59.5)
    assert visitor.screen.modal is None


def test_the_question_lies_over_a_menu_and_gives_it_back(visitor: Visitor) -> None:
    visitor.begin().press("menu").wait(60)
    assert visitor.screen.id == "countdown"
    assert visitor.screen.root.find("choices") is not None
    visitor.touch()
    assert visitor.screen.id == "pause"


# --- what is always in reach ---


def test_the_foot_is_on_every_page_of_a_visit_and_under_every_dialog(visitor: Visitor) -> None:
    ids = ["start-again", "text-size", "high-contrast", "voice"]
    visitor.start()
    seen = set()

    def check() -> None:
        seen.add(visitor.screen.id)
        assert visitor.can()[-4:] == ids, visitor.screen.id
        assert screen_to_json(visitor.screen)["foot"]["children"][0]["id"] == "start-again"

    check()
    for press in ("life-night-ferry:kiosk", "begin", "menu", "settings", "back", "continue"):
        visitor.press(press)
        check()
    visitor.wait(60)
    check()
    visitor.touch()
    while visitor.screen.id != "ending":
        check()
        choices = [id for id in visitor.can() if id.startswith("choice-")]
        visitor.press(choices[0] if choices else "go-on")
    visitor.press("debrief")
    check()
    visitor.press("finish")
    check()
    assert {"lives", "note", "play", "pause", "settings", "countdown", "gate"} <= seen
    assert {"debrief", "farewell"} <= seen


def test_text_grows_by_steps_and_is_small_again_after_the_largest(visitor: Visitor) -> None:
    visitor.start()
    sizes = []
    for _ in range(6):
        sizes.append(visitor.node("text-size").value)
        visitor.press("text-size")
    assert sizes == ["100 %", "125 %", "150 %", "175 %", "200 %", "100 %"]


def test_switches_at_the_foot_are_those_of_the_settings(visitor: Visitor) -> None:
    visitor.begin().press("high-contrast", "voice", "menu", "settings")
    assert "on" in visitor.node("contrast").state
    assert visitor.visits.settings.voice
    visitor.press("contrast")
    assert visitor.node("high-contrast").value == "off"


def test_changing_how_it_looks_keeps_the_page(visitor: Visitor) -> None:
    visitor.begin()
    before = visitor.screen
    visitor.press("text-size", "high-contrast")
    assert (visitor.screen.id, visitor.screen.root) == (before.id, before.root)


def test_no_voice_no_switch_for_it(catalogue: Catalogue) -> None:
    visitor = Visitor(catalogue, Terms(voice=False))
    visitor.start()
    assert "voice" not in visitor.can()


def test_starting_again_is_asked_once_a_season_is_under_way(visitor: Visitor) -> None:
    visitor.begin()
    scene = visitor.words()
    visitor.press("start-again")
    assert "Start again?" in visitor.words()
    visitor.press("start-again", "stay")
    assert visitor.words() == scene
    visitor.press("start-again", "leave")
    assert visitor.screen.id == "attract"
    (noted,) = visitor.counted.noted
    assert (noted.ended, noted.at) == ("restarted", "supper")


def test_before_a_season_there_is_nothing_to_ask(visitor: Visitor) -> None:
    visitor.start().press("start-again")
    assert visitor.screen.id == "attract"


def test_who_goes_before_a_life_has_begun_is_counted_too(visitor: Visitor) -> None:
    visitor.start().press("start-again")
    visitor.wait(5).start().press("back")
    visitor.wait(5).start().wait(81)
    told = [(noted.life, noted.ended, noted.at) for noted in visitor.counted.noted]
    assert told == [("", how, "lives") for how in ("left", "left", "idle")]


def test_staff_who_come_to_their_page_are_no_visitors(visitor: Visitor) -> None:
    visitor.start().visits.called()
    visitor.press(*[f"digit-{digit}" for digit in PIN], "enter")
    assert visitor.screen.id == "operator"
    visitor.wait(61)
    assert visitor.screen.id == "attract"
    assert visitor.counted.noted == []


def test_the_menu_starts_again_as_well(visitor: Visitor) -> None:
    visitor.begin().press("menu", "leave")
    assert "nothing of it is kept" in visitor.words()
    visitor.press("leave")
    assert visitor.screen.id == "attract"


# --- how it ends ---


def test_the_end_of_the_debrief_is_the_farewell(visitor: Visitor) -> None:
    visitor.begin().to_farewell()
    words = visitor.words()
    assert "Thank you for being Ilse Maren" in words
    assert "Whom would you leave off a form?" in words
    assert "Nothing of yours stays here" in words
    (noted,) = visitor.counted.noted
    assert (noted.ended, noted.at) == ("finished", "debrief-6")
    assert noted.reached_ending in visitor.visits.visit.table.season.season.life.ending
    assert "touch" in noted.modes


def test_the_debrief_may_be_passed_by(visitor: Visitor) -> None:
    visitor.begin().finish().press("title-screen")
    assert visitor.screen.id == "farewell"
    assert visitor.counted.noted[0].at == "ending"


def test_the_farewell_goes_by_itself_or_by_a_touch(visitor: Visitor) -> None:
    visitor.begin().to_farewell().wait(19.5)
    assert visitor.screen.id == "farewell"
    assert "The visit ends by itself in 1 second" in visitor.words()
    visitor.wait(0.5)
    assert visitor.screen.id == "attract"
    visitor.wait(1).begin().to_farewell().press("done")
    assert visitor.screen.id == "attract"
    assert len(visitor.counted.noted) == 2


def test_who_reads_the_farewell_and_touches_it_has_longer(visitor: Visitor) -> None:
    visitor.begin().to_farewell().wait(15)
    assert visitor.touch()
    visitor.wait(15)
    assert visitor.screen.id == "farewell"


@pytest.mark.parametrize(
    ("seed", "life"), [(1, "night-ferry"), (4, "wrong-face"), (2, "exemplary")]
)
def test_the_farewell_says_what_the_season_held(catalogue: Catalogue, seed: int, life: str) -> None:
    visitor = Visitor(catalogue, seed=seed)
    visitor.begin(life).to_farewell()
    doors = visitor.visits.visit.table.explained().doors
    shut = {(door.answer.gate, door.answer.who) for door in doors if not door.answer.open}
    told = visitor.node("held").name
    count = {0: "No door", 1: "One door"}.get(len(shut), f"{len(shut)} doors")
    assert count in told


def test_totals_are_named_only_where_they_are_kept(catalogue: Catalogue) -> None:
    for counts in (True, False):
        visitor = Visitor(catalogue, Terms(counts=counts))
        visitor.begin().to_farewell()
        assert ("keeps totals" in visitor.words()) == counts


def test_everybody_begins_as_the_operator_wants_it(catalogue: Catalogue) -> None:
    given = Settings(text_scale=125, sound_done=50, sound_city=0)
    visitor = Visitor(catalogue, Terms(settings=given, voice=True))
    for _ in range(2):
        visitor.begin()
        assert visitor.visits.settings == given
        visitor.press("text-size", "voice", "menu", "settings").adjust("sound-done").press("motion")
        assert visitor.visits.settings != given
        visitor.press("start-again", "leave")
        assert visitor.visits.settings == given
        visitor.wait(1)


def test_nothing_meant_for_one_visitor_reaches_the_next(visitor: Visitor) -> None:
    visitor.begin()
    old = visitor.screen
    stale: list[Intent] = [Activate(old.sequence, id) for id in visitor.can()]
    visitor.press("start-again", "leave").wait(1)
    here = visitor.screen
    intents: list[Intent] = [*stale, Back(old.sequence)]
    for intent in intents:
        visitor.visits.handle(intent)
    assert visitor.screen is here


def test_how_it_was_used_is_counted_and_nothing_else(visitor: Visitor) -> None:
    visitor.visits.stirred("keys")
    visitor.press("life-night-ferry:kiosk", "begin").press("high-contrast", "high-contrast")
    visitor.wait(5).press("start-again", "leave")
    (noted,) = visitor.counted.noted
    assert noted.modes == {"keys", "touch", "contrast"}
    assert noted.language == "en"
    assert noted.seconds == 5


# --- closed ---


def test_while_it_is_closed_it_says_so_and_nothing_starts(visitor: Visitor) -> None:
    visitor.visits.shut("Closed now. Open again on Monday at 10:00.")
    assert visitor.visits.state == "closed"
    assert "Open again on Monday" in visitor.words()
    assert visitor.can() == []
    assert not visitor.touch()
    visitor.visits.shut("")
    visitor.start()
    assert visitor.screen.id == "lives"


def test_closing_time_sends_nobody_away(visitor: Visitor) -> None:
    visitor.begin()
    visitor.visits.shut("Closed now.")
    assert visitor.screen.id == "play"
    visitor.finish().press("title-screen", "done")
    assert visitor.visits.state == "closed"
