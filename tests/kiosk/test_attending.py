"""The visits by the machine's clocks, and the window's loop that asks for them."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.kiosk.attending import Attending
from game.kiosk.facts import Steward, Tally, last_lines
from game.kiosk.operator import Operator
from game.kiosk.terms import closed, terms
from game.present.screen import Activate
from game.present.visit.noted import Noted
from game.present.visit.office import Facts
from game.window import session
from game.window.calling import HELD, Corner
from tests.kiosk.monkey import SIZE, Kiosk
from tests.present.visitor import Counted, Visitor


class Beats:
    def __init__(self) -> None:
        self.told: list[tuple[str, int]] = []

    def beat(self, state: str, since_touch_s: int, *, sound: str = "", voice: str = "") -> None:
        self.told.append((state, since_touch_s))


class Watched:
    """A visitor, an attendant, and the time."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.now, self.closed = 50.0, ""
        self.beats, self.visitor = Beats(), Visitor(catalogue)
        visits = self.visitor.visits
        self.attending = Attending(visits, self.beats, lambda: self.closed, lambda: self.now)

    def wait(self, seconds: float, step: float = 0.4) -> bool:
        """Whether the screen changed in the meantime."""
        changed, until = False, self.now + seconds
        while self.now < until:
            self.now += step
            changed = self.attending.look(False) or changed
        return changed


@pytest.fixture
def watched(catalogue: Catalogue) -> Watched:
    return Watched(catalogue)


def test_time_passes_by_the_clock_and_no_part_of_it_is_lost(watched: Watched) -> None:
    watched.attending.stirred("touch")
    assert not watched.wait(59.9, step=0.0333)
    assert watched.wait(0.2)
    assert watched.visitor.screen.id == "countdown"


def test_a_visitor_that_has_gone_is_told_of_once(watched: Watched) -> None:
    watched.attending.stirred("touch")
    assert not watched.attending.fresh()
    watched.wait(81)
    assert watched.attending.fresh()
    assert not watched.attending.fresh()


def test_the_pulse_says_what_is_on_the_screen_and_since_when_nobody_touched_it(
    watched: Watched,
) -> None:
    watched.wait(10)
    assert watched.beats.told[-1] in (("attract", 9), ("attract", 10))
    watched.attending.stirred("touch")
    watched.wait(4)
    assert watched.beats.told[-1] in (("visit", 3), ("visit", 4))
    watched.wait(60)
    assert watched.beats.told[-1][0] == "warning"
    watched.wait(20)
    assert watched.beats.told[-1][0] == "attract"
    assert len(watched.beats.told) > 90


def test_a_touch_that_does_nothing_is_a_touch_all_the_same(watched: Watched) -> None:
    watched.closed = "Closed now."
    watched.wait(20)
    assert watched.visitor.visits.state == "closed"
    assert not watched.attending.stirred("touch")
    watched.wait(2)
    assert watched.beats.told[-1] in (("closed", 1), ("closed", 2))


def test_opening_hours_come_and_go(watched: Watched) -> None:
    watched.closed = "Closed now. Open again on Friday at 10:00."
    assert watched.wait(6)
    assert "Friday" in watched.visitor.words()
    watched.closed = ""
    assert watched.wait(6)
    assert watched.visitor.can() == ["start"]


# --- the loop ---


@pytest.fixture
def kiosk(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> Kiosk:
    monkeypatch.setattr(session, "GUARD", -1.0)
    return Kiosk(catalogue)


def test_the_touch_that_wakes_it_presses_nothing(kiosk: Kiosk) -> None:
    kiosk.wait(1)
    kiosk.tap((SIZE[0] // 4, SIZE[1] // 2))
    assert kiosk.visits.page.id == "lives"


def test_the_window_cannot_be_closed_from_before_it(kiosk: Kiosk) -> None:
    kiosk.wait(1)
    kiosk.send(pygame.QUIT)
    kiosk.key(pygame.K_ESCAPE)
    kiosk.key(pygame.K_ESCAPE)
    kiosk.key(pygame.K_F11)
    assert kiosk.loop._open
    assert not kiosk.visits.closed


def test_the_seconds_are_drawn_as_they_go(kiosk: Kiosk) -> None:
    kiosk.wait(1)
    kiosk.tap((5, 500))
    seen = []
    kiosk.wait(60)
    for _ in range(3):
        frame = kiosk.loop._session.frame
        assert frame
        seen += [item.words for item in frame.items if item.node == "countdown-left"]
        kiosk.wait(1)
    assert seen == [f"This starts again in {n} seconds." for n in (20, 19, 18)]


def test_the_answer_to_the_question_presses_nothing_under_it(kiosk: Kiosk) -> None:
    kiosk.wait(1)
    kiosk.tap((5, 500))
    kiosk.wait(61)
    kiosk.tap((SIZE[0] // 2, SIZE[1] // 2))
    assert kiosk.visits.page.id == "lives"


def test_a_held_corner_calls_and_lets_nothing_go(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.wait(1)
    kiosk.tap((500, 300))
    kiosk.loop._corner = Corner(lambda: kiosk.now)
    where = {"finger_id": 0, "touch_id": 1, "x": 0.02, "y": 0.02, "dx": 0.0, "dy": 0.0}
    kiosk.send(pygame.FINGERDOWN, **where)
    kiosk.wait(HELD - 0.5)
    assert kiosk.visits.page.id == "lives"
    kiosk.wait(1)
    assert kiosk.visits.page.id == "pin"
    kiosk.send(pygame.FINGERUP, **where)
    assert kiosk.visits.page.id == "pin"


def test_the_key_calls_from_the_city_too(kiosk: Kiosk) -> None:
    kiosk.key(pygame.K_F12)
    assert kiosk.visits.page.id == "pin"


# --- the corner ---


class Finger:
    def __init__(self) -> None:
        self.now = 0.0
        self.corner = Corner(lambda: self.now)

    def do(self, kind: int, x: float, y: float, finger: int = 0) -> None:
        event = pygame.event.Event(kind, finger_id=finger, touch_id=1, x=x, y=y, dx=0.0, dy=0.0)
        self.corner.handle(event, (1000, 1000))

    def after(self, seconds: float) -> bool:
        self.now += seconds
        return self.corner.held()


def test_a_corner_is_held_for_three_seconds_and_once() -> None:
    finger = Finger()
    finger.do(pygame.FINGERDOWN, 0.05, 0.05)
    assert not finger.after(2.9)
    assert finger.after(0.2)
    assert not finger.after(5)


@pytest.mark.parametrize(
    ("kind", "x", "y"), [(pygame.FINGERUP, 0.05, 0.05), (pygame.FINGERMOTION, 0.4, 0.05)]
)
def test_letting_go_or_sliding_off_is_no_holding(kind: int, x: float, y: float) -> None:
    finger = Finger()
    finger.do(pygame.FINGERDOWN, 0.05, 0.05)
    finger.now += 1
    finger.do(kind, x, y)
    assert not finger.after(5)


def test_another_finger_changes_nothing() -> None:
    finger = Finger()
    finger.do(pygame.FINGERDOWN, 0.05, 0.05)
    finger.do(pygame.FINGERDOWN, 0.8, 0.8, 1)
    finger.do(pygame.FINGERUP, 0.8, 0.8, 1)
    assert finger.after(3)


def test_elsewhere_is_no_corner() -> None:
    finger = Finger()
    finger.do(pygame.FINGERDOWN, 0.5, 0.05)
    assert not finger.after(5)


# --- what comes from the operator's file ---


def test_the_terms_are_the_operators() -> None:
    operator = Operator.model_validate(
        {
            "version": 1,
            "visit": {"lives": ["wrong-face"], "idle_seconds": 90, "warning_seconds": 40},
            "look": {"text_scale": 150, "high_contrast": True},
            "sound": {"done": 25, "city": 0},
            "voice": {"at_start": True},
            "statistics": {"on": False},
        }
    )
    told = terms(operator, voice=True)
    assert (told.idle_ms, told.warning_ms, told.extensions) == (90_000, 40_000, 10)
    assert told.lives == ("wrong-face",)
    assert not told.counts
    shown = told.settings
    assert (shown.text_scale, shown.high_contrast, shown.sound_done) == (150, True, 25)
    assert shown.voice
    assert not terms(operator, voice=False).settings.voice


def test_it_says_when_it_opens_again() -> None:
    hours = {"version": 1, "hours": {"monday": "closed", "tuesday": "10:00-17:00"}}
    week = Operator.model_validate(hours).hours.week()
    monday = datetime(2031, 5, 5, 12, 0)
    assert closed(week, monday) == "Closed now. Open again on Tuesday at 10:00."
    assert closed(week, datetime(2031, 5, 6, 12, 0)) == ""
    assert closed(week, datetime(1970, 1, 1, 12, 0)) == "", "a clock without a battery"


# --- what staff are told ---


def noted() -> Noted:
    return Noted("night-ferry", "idle", "supper", "", 80, frozenset(), "en")


def test_visits_are_counted_by_the_day_and_passed_on() -> None:
    days = [date(2031, 5, 5)]
    counted = Counted()
    tally = Tally(counted, lambda: days[-1])
    tally.visit(noted())
    tally.visit(noted())
    assert tally.count() == 2
    days.append(date(2031, 5, 6))
    assert tally.count() == 0
    tally.visit(noted())
    assert (tally.count(), len(counted.noted)) == (1, 3)


def test_staff_see_how_it_is_now(tmp_path: Path) -> None:
    log = tmp_path / "kiosk.log"
    log.write_text(
        "".join(f"line {n}\n" for n in range(5000)) + "game: \udc80\n", "utf-8", "surrogateescape"
    )
    now = [0.0]
    tally = Tally(Counted())
    known = Facts("hall-2", "9", "kiosk.toml", complaint="It is wrong.")
    steward = Steward(known, tally, log, lambda: "800 x 600", lambda: now[0])
    now[0] = 61.5
    facts = steward.facts()
    assert (facts.id, facts.complaint, facts.display) == ("hall-2", "It is wrong.", "800 x 600")
    assert facts.uptime_seconds == 61
    assert facts.log[0] == "line 4996"
    assert facts.log[-1].startswith("game:")


def test_no_log_no_lines(tmp_path: Path) -> None:
    assert last_lines(tmp_path / "nothing.log") == ()


def test_the_pilot_of_a_screen_reader_starts_it_too(watched: Watched) -> None:
    screen = watched.visitor.screen
    watched.visitor.visits.handle(Activate(screen.sequence, "start"))
    assert watched.visitor.screen.id == "lives"
