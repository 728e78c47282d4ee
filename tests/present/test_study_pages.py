"""The study on the screens: offered once, left at any time, and not there where it is off."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from game.content.catalogue import Catalogue
from game.core.study import Sitting, Study
from game.plain.render import actions, render
from game.present.screen import Screen, screen_to_json
from game.present.shell import Shell
from game.present.table import Table
from game.window.focus import start
from tests.present.pilot import MemoryShelf, Pilot

LIFE = "night-ferry"


@dataclass
class MemorySurvey:
    """A study with nothing behind it; off where there is no study."""

    given: Study | None
    kept: list[Sitting] = field(default_factory=list)
    drawn: int = 40

    def study(self) -> Study | None:
        return self.given

    def fresh(self) -> int:
        self.drawn += 1
        return self.drawn

    def keep(self, sitting: Sitting) -> None:
        self.kept.append(sitting)


class Asked(Pilot):
    """A pilot at a game in which the study may be on."""

    def __init__(self, shelf: MemoryShelf, survey: MemorySurvey) -> None:
        super().__init__(shelf)
        self.survey = survey
        self.shell = Shell(shelf, table=Table(shelf, shelf.settings(), survey=survey))

    def go(self, *, short: bool = True) -> Asked:
        self.press("lives", f"life-{LIFE}", "short" if short else "begin")
        return self

    def answer(self, *ratings: int) -> Asked:
        for rating in ratings:
            self.press(f"answer-{rating}")
        return self

    def through_the_debrief(self) -> Asked:
        self.pass_gates().finish().press("debrief", "finish")
        return self


@pytest.fixture
def asked(catalogue: Catalogue, study: Study) -> Asked:
    return Asked(MemoryShelf(catalogue), MemorySurvey(study))


def test_both_forms_are_answered_and_tied_together(asked: Asked, study: Study) -> None:
    asked.go()
    assert asked.screen.id == "study-offer"
    asked.press("study-begin").words()
    asked.answer(6, 1, 6, 1, 5, 2, 4, 3)
    assert asked.screen.id == "study-thanks"
    asked.press("go-on")
    asked.through_the_debrief()
    assert asked.screen.id == "study-offer"
    asked.press("study-begin")
    asked.answer(*[2] * 8).press("go-on")
    assert asked.screen.id == "title"
    before, after = asked.survey.kept
    assert before.tie == after.tie
    assert (before.moment, after.moment) == ("before", "after")
    assert {before.form, after.form} == {form.id for form in study.forms}
    assert before.life == after.life == f"{LIFE}:kiosk"
    assert before.week == ""
    assert {rating for _, rating in after.ratings} == {2}
    assert [id for id, _ in before.ratings] == [i.id for i in study.form_at(41, "before").items]


def test_answers_go_to_the_items_that_were_shown(asked: Asked, study: Study) -> None:
    texts = {item.text: item for form in study.forms for item in form.items}
    asked.go().press("study-begin")
    for _ in range(8):
        item = texts[asked.node("practice").name]
        asked.answer(1 if item.fair else 6)
    (kept,) = asked.survey.kept
    fair = {item.id: item.fair for item in texts.values()}
    assert all(rating == (1 if fair[id] else 6) for id, rating in kept.ratings)


def test_declining_is_one_press_and_nobody_is_asked_again(asked: Asked) -> None:
    asked.go().press("study-decline")
    assert asked.screen.id in ("play", "gate")
    asked.through_the_debrief()
    assert asked.screen.id == "title"
    assert asked.survey.kept == []


def test_going_back_from_the_offer_is_declining(asked: Asked) -> None:
    asked.go().back()
    assert asked.screen.id in ("play", "gate")
    asked.through_the_debrief()
    assert asked.screen.id == "title"


def test_leaving_half_way_keeps_nothing(asked: Asked) -> None:
    asked.go().press("study-begin")
    asked.answer(1, 2, 3, 4, 5, 6, 1).press("leave")
    assert asked.screen.id in ("play", "gate")
    asked.through_the_debrief()
    assert asked.screen.id == "title"
    assert asked.survey.kept == []


def test_the_second_form_can_be_declined_too_and_is_not_offered_twice(asked: Asked) -> None:
    asked.go().press("study-begin")
    asked.answer(*[4] * 8).press("go-on")
    asked.through_the_debrief().press("study-decline")
    assert asked.screen.id == "title"
    assert len(asked.survey.kept) == 1


def test_a_new_season_is_a_new_person(asked: Asked) -> None:
    asked.go().press("study-begin")
    asked.answer(*[4] * 8).press("go-on")
    asked.through_the_debrief().press("study-decline")
    asked.go()
    assert asked.screen.id == "study-offer"
    asked.press("study-begin")
    asked.answer(*[4] * 8)
    first, second = asked.survey.kept
    assert first.tie != second.tie


def test_one_question_back_changes_that_answer(asked: Asked) -> None:
    asked.go().press("study-begin")
    shown = asked.node("practice").name
    asked.answer(1)
    assert asked.node("practice").name != shown
    asked.press("previous")
    assert asked.node("practice").name == shown
    asked.answer(6, *[1] * 7)
    assert sorted(rating for _, rating in asked.survey.kept[0].ratings) == [*[1] * 7, 6]


def test_back_from_the_first_question_is_the_offer(asked: Asked) -> None:
    asked.go().press("study-begin").back()
    assert asked.screen.id == "study-offer"


def test_a_season_that_is_gone_on_with_is_not_asked(asked: Asked) -> None:
    asked.go().press("study-decline").pass_gates().choose_first()
    again = Asked(asked.shelf, asked.survey)
    again.press("resume")
    again.through_the_debrief()
    assert again.screen.id == "title"


def test_nothing_of_the_key_and_no_score_is_ever_shown(asked: Asked, study: Study) -> None:
    asked.go().press("study-begin")
    seen = ""
    for _ in range(8):
        seen += asked.words()
        asked.answer(3)
    seen += asked.words()
    hidden = [item.why for form in study.forms for item in form.items]
    assert not any(why in seen for why in hidden)
    assert not any(word in seen for word in ("safeguard", "correct answer", "score", "points"))


def test_no_answer_is_marked_before_somebody_has_moved(asked: Asked) -> None:
    asked.go()
    assert start(asked.screen, None) == ""
    asked.press("study-begin")
    assert start(asked.screen, None) == ""
    asked.answer(*[3] * 8)
    assert start(asked.screen, None) == "go-on"


def test_in_the_terminal_the_answers_are_one_to_six_and_seven_leaves(asked: Asked) -> None:
    asked.go().press("study-begin")
    for _ in range(2):
        lines = render(asked.screen)
        assert "6. Quite sure it is not fair" in lines
        assert "Is this fair to the person it happens to?" in lines
        assert actions(asked.screen)[6].id == "leave"
        asked.answer(2)


def _lived(pilot: Pilot) -> list[Screen]:
    """Every screen of a season, from the title to the title."""
    screens = [pilot.screen]
    steps = ["lives", f"life-{LIFE}", "short"]
    while steps:
        pilot.press(steps.pop(0))
        screens.append(pilot.screen)
        if not steps and pilot.screen.id == "gate":
            steps = ["go-on"]
        elif not steps and pilot.screen.id == "play":
            steps = [next(id for id in pilot.can() if id.startswith("choice-"))]
        elif not steps and pilot.screen.id == "ending":
            steps = ["debrief"]
        elif not steps and pilot.screen.id == "debrief":
            steps = ["next" if "next" in pilot.can() else "finish"]
    return screens


def test_where_it_is_off_every_screen_is_as_without_it(catalogue: Catalogue) -> None:
    without = _lived(Pilot(MemoryShelf(catalogue)))
    off = _lived(Asked(MemoryShelf(catalogue), MemorySurvey(None)))
    assert [screen_to_json(each) for each in off] == [screen_to_json(each) for each in without]
    assert off[-1].id == "title"
    assert not any(each.id.startswith("study") for each in off)
