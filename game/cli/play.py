"""`play`, and what happens when no command is given: the window, plain text, or one JSON
document."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

from game.cli.choosing import coded, with_choices
from game.cli.fail import DONE, USAGE, Fail
from game.cli.noting import NotingShelf
from game.cli.shelf import DiskShelf, all_lives, user_data
from game.cli.survey import DiskSurvey
from game.content import saves
from game.content.catalogue import Catalogue, is_file, season_hash
from game.content.diagnostics import ContentError
from game.core.life import CUT
from game.core.playthrough import Playthrough, Run, replay, start
from game.core.season import Season
from game.debrief.model import debrief
from game.present.desk import on_desk, seasons_on_desk
from game.present.document import document
from game.present.pages.after import after_step
from game.present.pages.page import Go, Page
from game.present.pages.study import offered
from game.present.shell import Shell
from game.present.table import Table
from game.present.words import opens_after

if TYPE_CHECKING:  # What writers need reads YAML, which takes longer than a title should wait.
    from game.cli.watch import Watch

_TITLE_SECONDS = 0.5
NO_DISPLAY = "There is no display for the window."


def title() -> int:
    """Open the game at its title."""
    catalogue = all_lives()
    # Content that is read for the first time takes seconds: begun while the title is looked at.
    warm = Timer(_TITLE_SECONDS, lambda: _read_ahead(catalogue))
    warm.daemon = True
    warm.start()
    return _show(_opened(DiskShelf(catalogue), catalogue))


def _opened(shelf: DiskShelf, catalogue: Catalogue) -> Shell:
    """The game at its title."""
    return Shell(shelf, table=_table(shelf, catalogue))


def _table(shelf: DiskShelf, catalogue: Catalogue) -> Table:
    survey = DiskSurvey(catalogue, user_data())
    return Table(shelf, shelf.settings(), survey=survey)


def _read_ahead(catalogue: Catalogue) -> None:
    with suppress(ContentError):  # Whoever chooses a life is told.
        catalogue.cards()


def run(arguments: argparse.Namespace) -> int:
    """Play a life, or go on with a saved one."""
    catalogue = all_lives()
    given = _given(arguments, catalogue)
    named = arguments.life or (given.life if given else None)
    written = arguments.watch or arguments.save_test is not None
    if named is None and arguments.plain and not written:
        return _show(_opened(DiskShelf(catalogue, seed=arguments.seed), catalogue), plain=True)
    if named is None:
        raise Fail("Name a life to play; 'good-standing lives' lists them.", USAGE)
    if arguments.watch and arguments.json:
        raise Fail("One document cannot be watched: leave out --watch or --json.", USAGE)
    shelf, attend = _shelf(arguments, catalogue, named)
    season = catalogue.season(named)
    test = _test(named, arguments.save_test)
    _check_open(shelf, season, arguments)
    before = given or _on_desk(shelf, season)
    run = saves.resume(season, before) if given else start(season, before.seed)
    run = with_choices(run, arguments.choices or ())
    undone = () if arguments.choices else before.undone
    made = (shelf.life, season_hash(season), run.seed, run.choices, undone, before.cases)
    playthrough = Playthrough(*made)
    if arguments.save:
        saves.write(arguments.save, playthrough)
    if arguments.json:
        if test:
            test(run)
        cases = dict(seasons_on_desk(shelf, run, before.cases))
        print(json.dumps(document(debrief(run), cases), indent=2, ensure_ascii=False))
        return DONE
    shelf.note(playthrough)
    # Whoever writes a life is not taught by it, and asked nothing.
    table = Table(shelf, shelf.settings()) if written else _table(shelf, catalogue)
    table.resume(playthrough)
    shell = Shell(shelf, _first_page(table), table)
    status = _show(shell, plain=arguments.plain, watch=attend(shell) if attend else None)
    if test and (played := shelf.noted):
        path = test(replay(shelf.season(played.life), played.seed, played.choices))
        print(f"The test was written to '{path}'.")
    return status


def _shelf(
    arguments: argparse.Namespace, catalogue: Catalogue, named: str
) -> tuple[NotingShelf, Callable[[Shell], Watch] | None]:
    """What is played from, and what takes up its changes if they are watched."""
    if arguments.watch:
        from game.cli.watch import watching

        shelf, attend = watching(catalogue, named, arguments.seed, arguments.save)
    else:
        shelf, attend = NotingShelf(catalogue, seed=arguments.seed, save=arguments.save), None
    shelf.life = _lasting(named)
    return shelf, attend


def _check_open(shelf: DiskShelf, season: Season, arguments: argparse.Namespace) -> None:
    """A life that opens after others is not begun before; one who names its choices or its luck
    knows what they ask for."""
    life = season.life
    named = (arguments.choices, arguments.seed, arguments.code)
    asked = arguments.json or any(each is not None for each in named)
    lived = len({each.life.removesuffix(CUT) for each in shelf.lived()})
    if lived < life.opens_after and not (asked or arguments.resume or arguments.watch):
        raise Fail(f"'{life.title}' is not open yet. {opens_after(life)} 'lives' lists them.")


def _on_desk(shelf: NotingShelf, season: Season) -> Playthrough:
    """A new playthrough, with what was lived before on its desk if it has one."""
    return replace(shelf.fresh(shelf.life), cases=on_desk(shelf, season.life))


def _test(named: str, name: str | None) -> Callable[[Run], Path] | None:
    """What writes the test that was asked for; whether it can is said before the season begins."""
    if name is None:
        return None
    from game.cli.save_test import place_for, write_test

    path = place_for(named, name)
    return lambda run: write_test(path, run)


def _lasting(life: str) -> str:
    """The life's name; of a file the whole path, so that a save finds it from anywhere."""
    return str(Path(life).absolute()) if is_file(life) else life


def _given(arguments: argparse.Namespace, catalogue: Catalogue) -> Playthrough | None:
    path: Path | None = arguments.resume
    if arguments.code is not None:
        if arguments.life or path or arguments.seed is not None:
            raise Fail(
                "A code holds the life and the luck: leave out LIFE, --seed and --resume.", USAGE
            )
        return coded(catalogue, arguments.code)
    if path is None:
        return None
    if arguments.seed is not None:
        raise Fail("A resumed season keeps its own seed; leave out --seed.", USAGE)
    given = saves.read(path)
    moved = is_file(given.life) and is_file(arguments.life or "")
    if arguments.life not in (None, given.life) and not moved:
        raise Fail(f"'{path}' is a season of '{given.life}', not of '{arguments.life}'.", USAGE)
    return given


def _first_page(table: Table) -> Page | Go:
    """A new season begins with its first gates, if it has any; an older one where it was left."""
    return offered(table, "before", after_step(table, gates=not table.season.choices))


def _show(shell: Shell, *, plain: bool = False, watch: Watch | None = None) -> int:
    """In the window where there is a display, else as plain text where somebody can answer."""
    if plain:
        return _plain(shell, watch)
    from game.window.display import NoDisplay
    from game.window.run import run

    try:
        return run(shell, watch=watch)
    except NoDisplay:
        if not (sys.stdin and sys.stdin.isatty()):
            raise Fail(f"{NO_DISPLAY} Use 'play LIFE --plain' for plain text.") from None
    print(f"{NO_DISPLAY} The game goes on in plain text.")
    return _plain(shell, watch)


def _plain(shell: Shell, watch: Watch | None) -> int:
    from game.plain.run import run

    if sys.stdin is None or sys.stdin.closed:
        raise Fail("There is nothing to read answers from: standard input is closed.")
    if sys.stdout is None or sys.stdout.closed:
        raise Fail("There is nothing to write to: standard output is closed.")
    run(shell, sys.stdin, sys.stdout, watch)
    return DONE
