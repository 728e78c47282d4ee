"""`play LIFE --watch`: the season goes on in what the writer has just saved."""

from __future__ import annotations

import io
import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.cli.shelf import DiskShelf
from game.cli.watch import EVERY, Files, Watch, WatchedShelf, watched
from game.content import saves
from game.content.catalogue import Catalogue
from game.core.playthrough import Playthrough
from game.plain.run import run as run_plain
from game.present.pages.after import after_step
from game.present.screen import Activate, Back
from game.present.shell import Shell
from game.present.table import Table
from game.window import display
from game.window.run import run as run_window
from tests.cli.conftest import Command
from tests.window.faults import faults, painted

LAYOUTS = [((1920, 1080), 100), ((1280, 720), 100), ((1920, 1080), 200), ((1080, 1920), 200)]


class Desk:
    """A writer at a life, with the game open beside the editor; time stands still."""

    def __init__(
        self, folder: Path, *choices: str, life: str = "", save: Path | None = None
    ) -> None:
        self.life, self.rulebook = folder / "life.yaml", folder / "rulebook.yaml"
        self.now = 100.0
        self.waited = 0
        self.files = Files(watched(self.life), lambda: self.now, self.pause)
        self.shelf = WatchedShelf(Catalogue(), folder / "data", seed=1, save=save)
        self.shelf.life, self.shelf.saves = life or str(self.life), save is not None
        table = Table(self.shelf, self.shelf.settings())
        table.resume(Playthrough(self.shelf.life, "", 1, choices))
        self.shell = Shell(self.shelf, after_step(table, gates=False), table)
        self.watch = Watch(self.life, self.shelf, self.shell, self.files)
        self.on_pause: Callable[[], None] = lambda: None

    def pause(self, seconds: float) -> None:
        self.waited += 1
        assert self.waited < 50, "it waits for ever"
        self.on_pause()

    def save(self, *edits: tuple[str, str], file: Path | None = None) -> None:
        """Save as editors do: a new file takes the place of the old one."""
        path = file or self.life
        text = path.read_text(encoding="utf-8")
        for old, new in edits:
            assert old in text, f"{old!r} is not in {path}"
            text = text.replace(old, new, 1)
        self.put(text, path)

    def put(self, text: str, path: Path | None = None) -> None:
        path = path or self.life
        partial = path.with_suffix(".tmp")
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)

    def look(self) -> bool:
        return self.watch.look(patiently=True)

    def saved(self, *edits: tuple[str, str]) -> Desk:
        """Saved, and looked at until it was taken up."""
        self.save(*edits)
        assert self.look()
        return self

    def press(self, *targets: str) -> None:
        for target in targets:
            assert target in [node.id for node in self.shell.screen().targets()]
            self.shell.handle(Activate(self.shell.screen().sequence, target))

    @property
    def screen(self) -> str:
        return self.shell.screen().id

    def words(self) -> str:
        nodes = self.shell.screen().active.walk()
        return "\n".join(part for n in nodes for part in (n.name, n.value, n.detail) if part)

    @property
    def choices(self) -> tuple[str, ...]:
        assert self.shell.table.run
        return self.shell.table.run.choices


@pytest.fixture
def folder(small_folder: Path, small_shelf: Path) -> Path:
    """The small life in a folder, and a game that ships with little, so that it is quickly read."""
    return small_folder


WORD = ("The tram is early.", "The tram is very early.")
SLIP = ("signal: crossed-on-red, reason", "signal: crossed-on-rad, reason")
QUAY = "The boat leaves at ten past. Ben is not on the quay."


# --- When the files are taken up -------------------------------------------------------


def test_nothing_is_read_while_nothing_changes(folder: Path) -> None:
    desk = Desk(folder)
    for _ in range(20):
        desk.now += EVERY
        assert not desk.watch.look()
    assert not desk.look()
    assert desk.waited == 0


def test_a_change_is_taken_up_when_the_file_is_at_rest(folder: Path) -> None:
    desk = Desk(folder)
    desk.put("half a file")
    desk.now += EVERY
    assert not desk.files.changed()
    desk.put("half a file, and more")  # still being written
    desk.now += EVERY
    assert not desk.files.changed()
    desk.now += EVERY
    assert desk.files.changed()
    desk.now += EVERY
    assert not desk.files.changed()


def test_looking_more_often_than_need_be_looks_at_no_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(folder)
    monkeypatch.setattr(Path, "stat", lambda self: pytest.fail("a file was looked at"))
    assert not any(desk.watch.look() for _ in range(1000))


def test_a_file_that_is_away_for_a_moment_is_waited_for(folder: Path) -> None:
    desk = Desk(folder)
    text = desk.life.read_text(encoding="utf-8").replace(*WORD)
    desk.life.unlink()

    def put_back() -> None:
        if desk.waited == 2:
            desk.put(text)

    desk.on_pause = put_back
    assert desk.look()
    assert desk.screen == "play"
    assert WORD[1] in desk.words()


def test_a_file_that_stays_away_is_said_and_the_season_stays(folder: Path) -> None:
    desk = Desk(folder, "run")
    text = desk.life.read_text(encoding="utf-8")
    desk.life.unlink()
    assert desk.look()
    assert desk.screen == "findings"
    assert "There is no such file" in desk.words()
    desk.put(text)
    assert desk.look()
    assert (desk.screen, desk.choices) == ("play", ("run",))


def test_a_save_that_changes_nothing_leaves_the_season_where_it_is(folder: Path) -> None:
    desk = Desk(folder, "run", "sign").saved()
    assert (desk.screen, desk.choices) == ("play", ("run", "sign"))
    assert QUAY in desk.words()


# --- Where the season is then ----------------------------------------------------------


def test_new_words_are_on_the_screen_at_once(folder: Path) -> None:
    assert WORD[1] in Desk(folder).saved(WORD).words()


def test_a_change_of_the_rulebook_beside_it_is_taken_up(folder: Path) -> None:
    desk = Desk(folder, "run")
    assert desk.shell.table.season.world.citizen("ana").standing == 970
    desk.save(("points: -30", "points: -44"), file=desk.rulebook)
    assert desk.look()
    assert desk.shell.table.season.world.citizen("ana").standing == 956


def test_the_season_is_taken_back_to_where_a_choice_is_gone(folder: Path) -> None:
    desk = Desk(folder, "run", "sign").saved(("- id: sign", "- id: put-my-name"))
    assert (desk.screen, desk.choices) == ("play", ("run",))
    assert "taken back to 'counter', where 'sign' is no longer on offer." in desk.words()
    desk.press("choice-put-my-name")
    assert "taken back" not in desk.words()


def test_a_season_that_was_taken_back_returns_when_the_choice_does(folder: Path) -> None:
    desk = Desk(folder, "run", "sign", "board").saved(("- id: sign", "- id: signed"))
    assert desk.screen == "play"
    desk.saved(("- id: signed", "- id: sign"))
    assert (desk.screen, desk.choices) == ("ending", ("run", "sign", "board"))


def test_another_choice_in_between_is_the_season_from_then_on(folder: Path) -> None:
    desk = Desk(folder, "run", "sign", "board").saved(("- id: sign", "- id: signed"))
    desk.press("choice-stand")
    desk.saved(("- id: signed", "- id: sign"))
    assert desk.choices == ("run", "stand")


def test_a_season_that_is_over_sooner_is_taken_back_to_its_end(folder: Path) -> None:
    desk = Desk(folder, "run", "sign", "board")
    desk.saved(("{signed: 1}\n        then: quay", "{signed: 1}\n        then: ashore"))
    assert (desk.screen, desk.choices) == ("ending", ("run", "sign"))
    assert "it is over now before 'board'" in desk.words()


def test_an_ending_that_is_a_scene_now_is_played_on(folder: Path) -> None:
    desk = Desk(folder, "run", "sign", "home")
    desk.press("debrief", "next")
    later = """\
  - id: later
    title: Later
    day: 9
    time: "09:00"
    place: At home
    stage: home
    alt: A kitchen with two cups on the table.
    text: The next day.
    kiosk: true
    choices:
      - {id: ring, text: Ring him, happened: You rang., then: ashore}
      - {id: rest, text: Rest, happened: You slept., then: ashore}
endings:
"""
    desk.saved(("        then: ashore\nendings:\n", f"        then: later\n{later}"))
    assert (desk.screen, desk.choices) == ("play", ("run", "sign", "home"))
    assert "The next day." in desk.words()


def test_dialogs_and_the_debrief_stay_open(folder: Path) -> None:
    desk = Desk(folder, "run")
    desk.press("menu", "settings")
    desk.saved(WORD)
    assert desk.screen == "settings"
    desk.press("back", "continue")
    assert desk.screen == "play"
    over = Desk(folder, "run", "sign", "home")
    over.press("debrief", "step-file")
    over.saved(("He said the soup would keep.", "He said no more."))
    assert over.shell.screen().title == "The file"


def test_a_gate_that_is_no_longer_asked_is_left(folder: Path) -> None:
    desk = Desk(folder)
    desk.press("choice-run")
    assert desk.screen == "gate"
    desk.saved(("      - ask: school\n    choices:", "    choices:"))
    assert (desk.screen, desk.choices) == ("play", ("run",))


def test_before_a_season_and_after_it_nothing_is_moved(folder: Path) -> None:
    desk = Desk(folder, "run")
    desk.press("menu", "leave", "leave")
    desk.saved(("- id: run", "- id: dash"))
    assert desk.screen == "title"
    desk.press("resume")
    assert (desk.screen, desk.choices) == ("play", ())


def test_the_kiosk_cut_is_watched_too(folder: Path) -> None:
    desk = Desk(folder, "run", life=f"{folder / 'life.yaml'}:kiosk")
    desk.saved(("text: Sign the form", "text: Sign it"))
    assert "Sign it" in desk.words()
    desk.saved(("kiosk: {start: corner, minutes: 1}", ""))
    assert "The life has no kiosk cut any more." in desk.words()


# --- Errors ----------------------------------------------------------------------------


def test_errors_lie_over_the_season_and_go_by_themselves(folder: Path) -> None:
    desk = Desk(folder, "run").saved(SLIP)
    line = (
        desk.life.read_text(encoding="utf-8")
        .splitlines()
        .index("          - act: {signal: crossed-on-rad, reason: The tram was early.}")
    )
    assert desk.screen == "findings"
    assert f"life.yaml:{line + 1}" in desk.words()
    assert "Did you mean 'crossed-on-red'?" in desk.words()
    assert "- act: {signal: crossed-on-rad, reason: The tram was early.}" in desk.words()
    desk.saved((SLIP[1], SLIP[0]))
    assert (desk.screen, desk.choices) == ("play", ("run",))


@pytest.mark.parametrize("key", ["play-on", "back"])
def test_the_season_goes_on_without_the_errors(key: str, folder: Path) -> None:
    desk = Desk(folder, "run").saved(SLIP)
    if key == "back":
        desk.shell.handle(Back(desk.shell.screen().sequence))
    else:
        desk.press(key)
    desk.press("choice-sign", "go-on")
    assert (desk.screen, desk.choices) == ("play", ("run", "sign"))
    desk.saved(("text: Go home", "text: {"))
    assert desk.screen == "findings"
    desk.saved((SLIP[1], SLIP[0]), ("text: {", "text: Go home"))
    assert (desk.screen, desk.choices) == ("play", ("run", "sign"))


def test_one_error_after_the_other_lies_over_the_same_season(folder: Path) -> None:
    desk = Desk(folder, "run").saved(SLIP).saved(("text: Go home", "text: {"))
    desk.press("play-on")
    assert desk.screen == "play"


def test_what_was_meant_for_the_screen_before_does_nothing(folder: Path) -> None:
    desk = Desk(folder)
    before = desk.shell.screen().sequence
    desk.saved(SLIP)
    desk.shell.handle(Activate(before, "choice-run"))
    assert desk.choices == ()


def test_an_error_in_the_rulebook_names_its_own_file(folder: Path) -> None:
    desk = Desk(folder)
    desk.save(("points: -30", "points: many"), file=desk.rulebook)
    assert desk.look()
    assert "rulebook.yaml:" in desk.words()


@pytest.mark.parametrize(
    "text", ["", "scenes: [[[", "\x07", "schema: 1\n", "a: &x [*x]", "[" * 9999]
)
def test_any_file_at_all_is_a_page_of_errors(text: str, folder: Path) -> None:
    desk = Desk(folder, "run")
    desk.put(text)
    assert desk.look()
    assert desk.screen == "findings"
    desk.press("play-on")
    assert desk.choices == ("run",)


@pytest.mark.parametrize(("size", "scale"), LAYOUTS, ids=str)
def test_the_page_of_errors_fits(size: tuple[int, int], scale: int, folder: Path) -> None:
    long = ("text: Go home", f"text: Go home {'and ' * 200}")
    desk = Desk(folder).saved(SLIP, long, *((f"id: {n}", f"ib: {n}") for n in ("help", "wait")))
    screen = desk.shell.screen()
    display.without_window()
    assert faults(screen, painted(screen, size, scale)) == []


def test_more_errors_than_anybody_reads_are_counted(folder: Path) -> None:
    desk = Desk(folder)
    desk.put(desk.life.read_text(encoding="utf-8").replace("happened:", "hapened:"))
    assert desk.look()
    assert "more." in desk.words()
    assert len([node for node in desk.shell.screen().root.children if node.role == "group"]) == 8


# --- What is kept ----------------------------------------------------------------------


def test_a_season_that_is_tried_out_does_not_touch_the_own_ones(folder: Path) -> None:
    own = DiskShelf(Catalogue(), folder / "data")
    own.keep(Playthrough("night-ferry", "", 7, ("run",)), finished=False)
    desk = Desk(folder)
    desk.press("choice-run")
    desk.saved(WORD)
    assert own.saved() == Playthrough("night-ferry", "", 7, ("run",))
    assert [each.name for each in (folder / "data").iterdir()] == ["season.json"]


def test_a_file_that_was_named_for_it_is_written(folder: Path) -> None:
    desk = Desk(folder, save=folder / "mine.json")
    desk.press("choice-run")
    assert saves.read(folder / "mine.json").choices == ("run",)


# --- In plain text and in the window ---------------------------------------------------


class Typing(io.StringIO):
    """Lines that are typed; before some of them the writer saves something."""

    def __init__(self, *steps: str | Callable[[], object]) -> None:
        super().__init__()
        self.steps = list(steps)

    def readline(self, *_: object) -> str:  # type: ignore[override]
        while self.steps and not isinstance(self.steps[0], str):
            self.steps.pop(0)()  # type: ignore[operator]
        return f"{self.steps.pop(0)}\n" if self.steps else ""


def test_in_plain_text_it_is_looked_at_before_each_prompt(folder: Path) -> None:
    desk, out = Desk(folder), io.StringIO()
    steps = Typing(lambda: desk.save(SLIP), "r", lambda: desk.save((SLIP[1], SLIP[0])), "r", "q")
    run_plain(desk.shell, steps, out, desk.watch)
    first, slip, mended = out.getvalue().split("\n> ")[:3]
    assert "What do you do?" in first
    assert "THERE IS AN ERROR" in slip
    assert "crossed-on-rad" in slip
    assert "1. Play on with the version before" in slip
    assert "What do you do?" in mended


class Loop:
    """Looks once on behalf of the window, then closes it."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.seen = desk, list[str]()

    def look(self) -> bool:
        changed = self.desk.look()
        self.seen.append(self.desk.screen)
        if len(self.seen) > 1:
            pygame.event.post(pygame.event.Event(pygame.QUIT))
        return changed


def test_the_window_shows_what_was_taken_up(folder: Path) -> None:
    desk = Desk(folder)
    loop = Loop(desk)
    desk.save(SLIP)
    display.without_window()
    pygame.event.clear()
    pygame.event.post(pygame.event.Event(pygame.KEYUP, key=pygame.K_a, mod=0))
    assert run_window(desk.shell, size=(640, 480), watch=loop) == 0
    assert loop.seen[0] == "findings"
    display.without_window()


# --- The command -----------------------------------------------------------------------


def test_watching_needs_a_life_and_somebody_to_see_it(
    good_standing: Command, small_folder: Path
) -> None:
    assert good_standing("play", "--watch").status == 2
    done = good_standing("play", small_folder / "life.yaml", "--watch", "--json")
    assert done.status == 2
    assert done.sentence == "One document cannot be watched: leave out --watch or --json."


def test_a_life_that_ships_can_be_watched(
    good_standing: Command, small_shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    life = small_shelf / "lives" / "small.yaml"
    text = life.read_text(encoding="utf-8")
    save = lambda: life.write_text(text.replace(*WORD), encoding="utf-8")  # noqa: E731
    monkeypatch.setattr(sys, "stdin", Typing(save, "r", "q"))
    done = good_standing("play", "small-life", "--plain", "--watch", "--seed", "1")
    assert done.status == 0
    assert done.out.count(WORD[0]) == 1
    assert done.out.count(WORD[1]) == 1


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="needs a terminal as Unix has them")
def test_on_a_terminal_a_change_shows_without_a_key(small_folder: Path) -> None:
    life = small_folder / "life.yaml"
    ours, theirs = pty.openpty()
    words = ("play", str(life), "--plain", "--watch", "--seed", "1")
    started = subprocess.Popen(
        [sys.executable, "-m", "game", *words], stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)

    seen = b""

    def read_until(words: bytes) -> None:
        """Read on from the last words that were waited for; a game that hangs is a failure."""
        nonlocal seen
        while words not in seen:
            assert select.select([ours], [], [], 60)[0], f"{words!r} never came: {seen!r}"
            seen += os.read(ours, 4096)
        seen = seen.partition(words)[2]

    read_until(b"> ")
    text = life.read_text(encoding="utf-8")
    life.write_text(text.replace(*WORD), encoding="utf-8")
    read_until(WORD[1].encode())
    read_until(b"> ")
    os.write(ours, b"q\n")
    assert started.wait(timeout=60) == 0
    os.close(ours)
