"""The loop, the pictures, and what happens where something is missing."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.present.screen import Meter, Node, Screen
from game.present.settings import Settings
from game.window import display, svg
from game.window.art.portraits import portrait
from game.window.art.scenes import PLACES, scene
from game.window.canvas import Marks
from game.window.chart import scale
from game.window.fonts import Lettering
from game.window.icons import _SHAPES, icon
from game.window.pages.pairs import sign_of
from game.window.painter import blank, paint
from game.window.picture import save_picture
from game.window.run import run
from game.window.theme import CONTRAST, STANDARD, contrast
from tests.window import screens
from tests.window.test_input import FakeShell


class ClosingShell(FakeShell):
    """Is closed by the first thing that it hears."""

    def handle(self, intent: object) -> None:
        super().handle(intent)  # type: ignore[arg-type]
        self.closed = True


def test_run_shows_acts_and_ends() -> None:
    shell = ClosingShell(screens.title())
    pygame.event.clear()
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0))
    assert run(shell, size=(640, 480)) == 0
    assert len(shell.heard) == 1
    display.without_window()


def test_closing_the_window_ends_the_run() -> None:
    shell = FakeShell(screens.play())
    display.without_window()
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert run(shell, size=(800, 600)) == 0
    assert shell.heard == []
    display.without_window()


def test_no_display_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    pygame.display.quit()
    monkeypatch.setenv("SDL_VIDEODRIVER", "nothing-like-this")
    with pytest.raises(display.NoDisplay, match="nothing-like-this"):
        run(FakeShell(screens.title()))
    monkeypatch.undo()
    display.without_window()


def test_a_screen_that_nobody_sees_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    pygame.display.quit()
    for name in ("SDL_VIDEODRIVER", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "offscreen")
    with pytest.raises(display.NoDisplay, match="no screen"):
        run(FakeShell(screens.title()))
    monkeypatch.undo()
    display.without_window()


def test_a_picture_is_saved(tmp_path: Path) -> None:
    file = tmp_path / "play.png"
    save_picture(screens.play(), file, size=(1280, 720), settings=Settings(), focus="choice-3")
    assert pygame.image.load(str(file)).get_size() == (1280, 720)


def test_pictures_are_the_same_each_time(tmp_path: Path) -> None:
    files = [tmp_path / "one.png", tmp_path / "two.png"]
    for file in files:
        save_picture(screens.gate(), file, size=(1024, 768), settings=Settings(), scroll=40)
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize("kind", PLACES)
@pytest.mark.parametrize("mood", [(), ("night",), ("dusk", "rain")])
def test_every_place_can_be_drawn(kind: str, mood: tuple[str, ...]) -> None:
    assert scene(kind, (320, 240), mood).get_size() == (320, 240)


def test_unknown_places_people_and_moods_are_no_error() -> None:
    assert scene("moon", (200, 100), ("green",)).get_size() == (200, 100)
    assert portrait("nobody", (100, 100)).get_size() == (100, 100)


@pytest.mark.parametrize("name", _SHAPES)
def test_every_sign_can_be_drawn(name: str) -> None:
    art = icon(name, "#14213D", 48)
    assert pygame.mask.from_surface(art).count() > 20


def test_without_fonts_words_still_show(tmp_path: Path) -> None:
    letters = Lettering(tmp_path)
    assert letters.width("Standing", "display", 40) > 20
    assert letters.line("Standing", "mono", 20, "#000000", 1.5).get_width() > 20


def test_a_word_that_is_too_long_is_broken() -> None:
    lines = Lettering().wrap("a " + "b" * 200, "people", 20, 200, 0)
    assert len(lines) > 3
    assert "".join(lines).replace(" ", "") == "a" + "b" * 200


def test_a_broken_cache_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(svg, "_folder", lambda: tmp_path / "pictures")
    body = '<circle cx="5" cy="5" r="4.5" fill="#123456"/>'
    svg.bake(body, (0, 0, 10, 10), (200, 200))
    kept = list((tmp_path / "pictures").iterdir())
    assert len(kept) == 1
    kept[0].write_bytes(b"not a picture")
    svg._made.clear()
    assert svg.bake(body, (0, 0, 10, 10), (200, 200)).get_size() == (200, 200)


def test_a_cache_that_cannot_be_written_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    monkeypatch.setattr(svg, "_folder", lambda: file / "pictures")
    svg._made.clear()
    assert svg.bake('<rect width="5" height="5"/>', (0, 0, 5, 5), (300, 300)).get_width() == 300


def test_a_page_never_hides_a_button_it_does_not_know() -> None:
    known = screens.play()
    root = known.root
    extra = Node("help", "button", "Help", actions=("activate",))
    grown = Node(root.id, root.role, children=(*root.children, extra))
    frame = paint(Screen("play", "Play", 1, grown), blank((1280, 720)), Settings(), Marks())
    assert "help" in {item.node for item in frame.presses}


@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920)])
def test_pages_bear_missing_parts(size: tuple[int, int]) -> None:
    for make in (screens.play, screens.gate, screens.debrief_pairs, screens.title, screens.ending):
        whole = make()
        for left_out in whole.root.children:
            nodes = tuple(node for node in whole.root.children if node is not left_out)
            root = Node(whole.root.id, "screen", children=nodes)
            paint(Screen(whole.id, "", 1, root), blank(size), Settings(), Marks())


def test_states_stand_apart_from_each_other_in_both_themes() -> None:
    for theme in (STANDARD, CONTRAST):
        assert contrast(theme.ring, theme.card) >= 3
        assert contrast(theme.ring, theme.poster) >= 3


def test_words_are_drawn_in_the_colours_that_were_measured() -> None:
    frame = paint(screens.gate(), blank((1920, 1080)), Settings(), Marks())
    code = next(item for item in frame.items if item.node == "code")
    seen = {
        tuple(frame.surface.get_at((x, y)))[:3]
        for x in range(code.rect.left, code.rect.right)
        for y in range(code.rect.top, code.rect.bottom)
    }
    assert tuple(pygame.Color(code.colour))[:3] in seen
    assert tuple(pygame.Color(code.ground))[:3] in seen


def test_the_sign_between_the_columns_tells_agreement_from_silence() -> None:
    """A tick is for two sides that say the same, and not where one says nothing."""

    def pair(*states: str) -> Node:
        records = (
            Node(f"record-{n}", "record", "", state=(each,)) for n, each in enumerate(states)
        )
        return Node("pair", "pair", children=(Node("event", "event", "You ran."), *records))

    assert sign_of(pair("true")) == "tick"
    assert sign_of(pair("none")) == "unrecorded"
    assert sign_of(pair("true", "missed")) == sign_of(pair("no-field")) == "parted"


def test_one_point_is_no_cliff_in_the_line_of_the_number() -> None:
    low, span = scale(Meter(1000, 999, 1000))
    assert span >= 60
    assert low < 999
    assert scale(Meter(1000, 800, 1000)) == (800, 200)
