"""`play`, and what happens when no command is given: the window, plain text, or one JSON
document."""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

from game.cli.fail import DONE, USAGE, Fail
from game.cli.shelf import DiskShelf
from game.content import saves
from game.content.catalogue import Catalogue, is_file, season_hash
from game.core.engine import NotOffered
from game.core.playthrough import Playthrough, Run, start
from game.debrief.model import debrief
from game.present.document import document
from game.present.pages.after import after_step
from game.present.pages.page import Go
from game.present.shell import Shell
from game.present.table import Table

_MOST_SHOWN = 40
NO_DISPLAY = "There is no display for the window."


def title() -> int:
    """Open the game at its title."""
    return _show(Shell(DiskShelf(Catalogue())))


def play(arguments: argparse.Namespace) -> int:
    """Play a life, or go on with a saved one."""
    catalogue = Catalogue()
    given = _given(arguments)
    named = arguments.life or (given.life if given else None)
    if named is None and arguments.plain:
        return _show(Shell(DiskShelf(catalogue, seed=arguments.seed)), plain=True)
    if named is None:
        raise Fail("Name a life to play; 'good-standing lives' lists them.", USAGE)
    season = catalogue.season(named)
    life = _lasting(named)
    shelf = DiskShelf(catalogue, seed=arguments.seed, save=arguments.save)
    before = given or shelf.fresh(life)
    run = saves.resume(season, before) if given else start(season, before.seed)
    run = with_choices(run, arguments.choices or ())
    undone = () if arguments.choices else before.undone
    playthrough = Playthrough(life, season_hash(season), run.seed, run.choices, undone)
    if arguments.save:
        saves.write(arguments.save, playthrough)
    if arguments.json:
        print(json.dumps(document(debrief(run)), indent=2, ensure_ascii=False))
        return DONE
    table = Table(shelf, shelf.settings())
    table.resume(playthrough)
    return _show(Shell(shelf, _first_page(table), table), plain=arguments.plain)


def _lasting(life: str) -> str:
    """The life's name; of a file the whole path, so that a save finds it from anywhere."""
    return str(Path(life).absolute()) if is_file(life) else life


def _given(arguments: argparse.Namespace) -> Playthrough | None:
    path: Path | None = arguments.resume
    if path is None:
        return None
    if arguments.seed is not None:
        raise Fail("A resumed season keeps its own seed; leave out --seed.", USAGE)
    given = saves.read(path)
    moved = is_file(given.life) and is_file(arguments.life or "")
    if arguments.life not in (None, given.life) and not moved:
        raise Fail(f"'{path}' is a season of '{given.life}', not of '{arguments.life}'.", USAGE)
    return given


def with_choices(run: Run, choices: tuple[str, ...]) -> Run:
    """The run after these choices, each an id or the number shown.

    Raises:
        Fail: at the first that is not on offer, naming those that are.
    """
    for turn, word in enumerate(choices, len(run.choices) + 1):
        offered = run.offered
        number = int(word) if re.fullmatch("[0-9]{1,3}", word) else 0
        choice = offered[number - 1].id if 0 < number <= len(offered) else word
        try:
            run = run.choose(choice)
        except NotOffered:
            raise Fail(_not_offered(run, turn, word)) from None
    return run


def _not_offered(run: Run, turn: int, word: str) -> str:
    word = word if len(word) <= _MOST_SHOWN else f"{word[:_MOST_SHOWN]}..."
    if run.world.ending is not None:
        return f"Choice {turn}, '{word}', comes after the end: the season is over."
    names = ", ".join(f"{n} {choice.id}" for n, choice in enumerate(run.offered, 1))
    return f"Choice {turn}, '{word}', is not on offer in '{run.world.scene}'. On offer: {names}."


def _first_page(table: Table) -> Go:
    """A new season begins with its first gates, if it has any; an older one where it was left."""
    return after_step(table, gates=not table.season.choices)


def _show(shell: Shell, *, plain: bool = False) -> int:
    """In the window where there is a display, else as plain text where somebody can answer."""
    if plain:
        return _plain(shell)
    from game.window.display import NoDisplay
    from game.window.run import run

    try:
        return run(shell)
    except NoDisplay:
        if not (sys.stdin and sys.stdin.isatty()):
            raise Fail(f"{NO_DISPLAY} Use 'play LIFE --plain' for plain text.") from None
    print(f"{NO_DISPLAY} The game goes on in plain text.")
    return _plain(shell)


def _plain(shell: Shell) -> int:
    from game.plain.run import run

    if sys.stdin is None or sys.stdin.closed:
        raise Fail("There is nothing to read answers from: standard input is closed.")
    if sys.stdout is None or sys.stdout.closed:
        raise Fail("There is nothing to write to: standard output is closed.")
    run(shell, sys.stdin, sys.stdout)
    return DONE
