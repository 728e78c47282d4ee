"""After each visitor everything is as it was when the machine was switched on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.present.visit.terms import Terms
from game.window import session
from game.window.pointer import MOUSE
from tests.kiosk.monkey import SIZE, Kiosk, Monkey
from tests.kiosk.remains import apart
from tests.present.visitor import PIN


@pytest.fixture(autouse=True)
def _unguarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Taps may come as fast as they like: the guard goes by the real clock."""
    monkeypatch.setattr(session, "GUARD", -1.0)


@pytest.fixture
def kiosk(catalogue: Catalogue) -> Kiosk:
    return Kiosk(catalogue)


def begin(kiosk: Kiosk) -> None:
    kiosk.wait(1)
    kiosk.tap((5, 530))
    kiosk.press("life-night-ferry:kiosk", "begin")


def settings_changed(kiosk: Kiosk) -> None:
    begin(kiosk)
    kiosk.press("high-contrast", "voice", "text-size", "high-contrast", "menu", "settings")
    kiosk.press("motion")
    kiosk.key(pygame.K_m)
    kiosk.press("start-again", "leave")


def mid_season(kiosk: Kiosk) -> None:
    begin(kiosk)
    for key in (pygame.K_1, pygame.K_RETURN, pygame.K_2, pygame.K_DOWN):
        kiosk.key(key)
    kiosk.wait(85)


def muted(kiosk: Kiosk) -> None:
    begin(kiosk)
    kiosk.key(pygame.K_m)
    assert kiosk.sounds.muted
    kiosk.wait(85)


def debrief_with_switches(kiosk: Kiosk) -> None:
    begin(kiosk)
    while kiosk.visits.page.id != "ending":
        kiosk.key(pygame.K_1 if kiosk.visits.page.id == "play" else pygame.K_RETURN)
    kiosk.press("debrief", "step-else")
    toggle = next(n.id for n in kiosk.visits.screen().targets() if n.id.startswith("switch-"))
    kiosk.press(toggle, "step-known", "finish")
    kiosk.wait(21)


def sorting(kiosk: Kiosk) -> None:
    begin(kiosk)
    while kiosk.visits.page.id != "ending":
        kiosk.key(pygame.K_1 if kiosk.visits.page.id == "play" else pygame.K_RETURN)
    kiosk.press("debrief", "step-known", "sort")
    assert kiosk.visits.page.id == "sorting"
    kiosk.key(pygame.K_2)
    kiosk.key(pygame.K_RETURN)
    kiosk.wait(85)


def pin_tried(kiosk: Kiosk) -> None:
    begin(kiosk)
    kiosk.key(pygame.K_F12)
    kiosk.press("digit-1", "digit-2", "digit-3", "digit-4", "enter")
    kiosk.wait(85)


def staff(kiosk: Kiosk) -> None:
    kiosk.key(pygame.K_F12)
    kiosk.press(*(f"digit-{digit}" for digit in PIN), "enter")
    assert kiosk.visits.state == "operator"
    kiosk.wait(61)


def a_finger_left_down(kiosk: Kiosk) -> None:
    begin(kiosk)
    spot = {"finger_id": 3, "touch_id": 1, "x": 0.7, "y": 0.6, "dx": 0.0, "dy": 0.0}
    kiosk.send(pygame.FINGERDOWN, **spot)
    kiosk.wait(85)


def a_finger_left_in_the_corner(kiosk: Kiosk) -> None:
    """As they go; whoever comes next must not meet the page for staff for it."""
    begin(kiosk)
    kiosk.press("start-again")
    spot = {"finger_id": 3, "touch_id": 1, "x": 0.01, "y": 0.01, "dx": 0.0, "dy": 0.0}
    kiosk.send(pygame.FINGERDOWN, **spot)
    kiosk.wait(1)
    kiosk.press("leave")
    kiosk.wait(4)
    assert kiosk.visits.state == "attract"


VISITS = (
    *(settings_changed, mid_season, muted, debrief_with_switches, sorting),
    *(pin_tried, staff, a_finger_left_down, a_finger_left_in_the_corner),
)


@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.__name__)
def test_nothing_remains_of_a_visit(kiosk: Kiosk, visit: Callable[[Kiosk], None]) -> None:
    boot = kiosk.state()
    visit(kiosk)
    assert kiosk.visits.number == 1, kiosk.visits.page.id
    assert apart(boot, kiosk.state()) == []


def test_nothing_remains_of_a_monkey(kiosk: Kiosk) -> None:
    boot, pages = kiosk.state(), set()
    for seed in range(6):
        Monkey(kiosk, seed).visit(30)
        pages |= {noted.at for noted in kiosk.counted.noted}
        assert apart(boot, kiosk.state()) == [], seed
    assert kiosk.visits.number >= 6
    assert len(pages) > 2


def test_the_operators_own_settings_are_what_it_goes_back_to(catalogue: Catalogue) -> None:
    given = replace(Terms().settings, text_scale=150, high_contrast=True, sound_city=25)
    kiosk = Kiosk(catalogue, Terms(settings=given))
    boot = kiosk.state()
    Monkey(kiosk, 5).visit(40)
    assert apart(boot, kiosk.state()) == []
    assert kiosk.visits.settings == given


def _scroll(kiosk: Kiosk) -> None:
    kiosk.loop._session.marks.scroll["main"] = 40


def _focus(kiosk: Kiosk) -> None:
    kiosk.loop._session._before[("play", "")] = "choice-2"


def _sound(kiosk: Kiosk) -> None:
    kiosk.sounds.city = 25


def _settings(kiosk: Kiosk) -> None:
    table = kiosk.visits.visit.table
    table.settings = replace(table.settings, voice=True)


def _season(kiosk: Kiosk) -> None:
    table = kiosk.visits.visit.table
    table.playthrough = table.shelf.fresh("night-ferry:kiosk")


def _turn(kiosk: Kiosk) -> None:
    kiosk.visits.visit.turn.extended = 1


def _press(kiosk: Kiosk) -> None:
    kiosk.loop._input._pressing.press(MOUSE, (SIZE[0] - 5, 5), 10_000)


def _new_field(kiosk: Kiosk) -> None:
    """What somebody may add one day."""
    kiosk.loop._session.remembered = "Ilse"  # type: ignore[attr-defined]


LEFTOVERS = (_scroll, _focus, _sound, _settings, _season, _turn, _press, _new_field)


@pytest.mark.parametrize("leave", LEFTOVERS, ids=lambda leave: leave.__name__[1:])
def test_whatever_is_left_would_be_seen(kiosk: Kiosk, leave: Callable[[Kiosk], None]) -> None:
    boot = kiosk.state()
    leave(kiosk)
    assert kiosk.state() != boot


def test_staff_may_type_the_number_on_a_keyboard(kiosk: Kiosk) -> None:
    kiosk.key(pygame.K_F12)
    for digit in PIN:
        kiosk.key(getattr(pygame, f"K_{digit}"))
    assert str(len(PIN)) in (node.value for node in kiosk.visits.screen().root.walk())
    kiosk.press("enter")
    assert kiosk.visits.page.id == "operator"
