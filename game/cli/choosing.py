"""Choices and codes that were typed, followed through a season."""

from __future__ import annotations

import re

from game.cli.fail import USAGE, Fail
from game.content.catalogue import Catalogue, season_hash
from game.core.engine import NotOffered
from game.core.playthrough import Playthrough, Run, start
from game.present.again import read_code, signs

_MOST_SHOWN = 40


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


def coded(catalogue: Catalogue, text: str) -> Playthrough:
    """The season that a code tells of.

    Raises:
        Fail: if it is no code, or one that does not fit the life it names.
    """
    code = read_code(text)
    shown = text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}..."
    if code is None:
        raise Fail(
            f"'{shown}' is not the code of a season; one looks like night-ferry.1.1211.07bd.", USAGE
        )
    season = catalogue.season(code.life)
    wrong = Fail(
        f"The code '{shown}' does not fit '{code.life}': a sign of it is wrong, or it was printed "
        "by a version with other choices."
    )
    try:
        run = with_choices(start(season, code.seed), code.numbers)
    except Fail:
        raise wrong from None
    if signs(run) != code.signs:
        raise wrong
    return Playthrough(code.life, season_hash(season), run.seed, run.choices)
