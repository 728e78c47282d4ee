"""The step on what else could have been: what its picture shows, and that a flip stays in place."""

from __future__ import annotations

from collections import Counter

import pygame
import pytest

from game.content.catalogue import Catalogue
from game.core.playthrough import drawn
from game.present.pages.debrief import DebriefPage
from game.present.settings import Settings
from game.present.shell import Shell
from game.present.table import Table
from game.window import display
from game.window.painter import blank
from game.window.picture import draw
from game.window.session import Session
from game.window.theme import STANDARD
from tests.present.pilot import MemoryShelf
from tests.window.faults import faults, painted
from tests.window.screens import debrief_else


@pytest.fixture
def session(catalogue: Catalogue) -> Session:
    display.without_window()
    table = Table(MemoryShelf(catalogue), Settings())
    table.run = drawn(catalogue.season("night-ferry:kiosk"), 3)
    return Session(Shell(table.shelf, DebriefPage(3), table), clock=lambda: 0.0)


def test_a_flip_keeps_the_focus_and_the_place(session: Session) -> None:
    surface = blank((1280, 720))
    frame = session.paint(surface)
    area = frame.main_area()
    assert area
    session.scroll_to(area, 120)
    session.focus_on("switch-no-links")
    session.activate("switch-no-links")
    frame = session.paint(surface)
    assert session.marks.focus == "switch-no-links"
    assert session.marks.scroll[area.id] == 120
    assert any(item.node == "relived-says" and item.words for item in frame.items)


def test_what_comes_of_a_flip_is_in_sight_below_the_switches(session: Session) -> None:
    for size in ((1920, 1080), (1280, 720), (1080, 1920)):
        surface = blank(size)
        session.paint(surface)
        session.activate("switch-no-links")
        said = next(i for i in session.paint(surface).items if i.node == "relived-says")
        assert said.rect.top + 20 < said.view.bottom, size
        session.activate("switch-no-links")


def test_every_switch_of_a_real_season_fits(session: Session) -> None:
    for target in [n.id for n in session.screen.targets() if n.id.startswith(("switch-", "twin-"))]:
        session.activate(target)
        frame = painted(session.screen, (1920, 1080), 100)
        assert faults(session.screen, frame) == []


def test_the_band_shows_each_ending_as_wide_as_its_share(session: Session) -> None:
    """This run's part is filled with the colour of nothing else there, and as wide as it should
    be."""
    size = (1920, 1080)
    chart = session.screen.root.find("ways")
    assert chart
    here = next(item for item in chart.children if "selected" in item.state)
    assert here.meter
    surface = blank(size)
    frame = session.paint(surface)
    area = frame.main_area()
    assert area
    at = next(i for i in frame.items if i.node == here.id and i.words.isdigit() and i.rect.height)
    session.scroll_to(area, area.offset + at.rect.top - area.view.centery)
    frame = session.paint(surface)
    at = next(i for i in frame.items if i.node == here.id and i.words.isdigit())
    row = [tuple(surface.get_at((x, at.rect.top - 4)))[:3] for x in range(size[0])]
    filled = Counter(row)[tuple(pygame.Color(STANDARD.loss))[:3]]
    band = area.view.width
    share = here.meter.now / here.meter.high
    assert abs(filled - share * band) < 0.06 * band


def test_the_sample_shows_nothing_where_there_is_no_way() -> None:
    """A bar of no ways is empty; of one way in very many it can still be seen."""
    screen, size, now = debrief_else(), (1920, 1080), Settings()
    first = draw(screen, size=size, settings=now)
    area = first.main_area()
    assert area
    top = next(i.rect.top for i in first.items if i.node == "way-0") - area.view.top - 40
    frame = draw(screen, size=size, settings=now, scroll=top)
    colours = {}
    for id in ("way-0", "way-1"):
        said = next(i for i in frame.items if i.node == id and not i.words.isdigit())
        colours[id] = tuple(frame.surface.get_at((said.rect.left + 3, said.rect.bottom + 14)))[:3]
    ink = tuple(pygame.Color(STANDARD.ink))[:3]
    assert colours["way-1"] == ink
    assert colours["way-0"] != ink
