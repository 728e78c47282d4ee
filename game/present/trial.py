"""Plays a test through the screens that a player sees, and says what is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass

from game.core import trial as t
from game.core.evidence import Evidence
from game.core.playthrough import Playthrough
from game.core.season import Season
from game.present.expected import folded, unmet
from game.present.pages.after import after_step
from game.present.ports import Offer, Trouble
from game.present.screen import Activate, Screen
from game.present.settings import Settings
from game.present.shell import Shell
from game.present.table import Table


@dataclass(frozen=True, slots=True)
class Unmet:
    """The expectation at `place` does not hold: what was expected and what was found, in words."""

    place: int
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Stuck:
    """The choice at `turn` is not on offer. `scene` is where the season stands, or None after its
    end."""

    turn: int
    choice: str
    scene: str | None
    offered: tuple[str, ...]


Failure = Unmet | Stuck


def try_out(season: Season, trial: t.Trial) -> tuple[Failure, ...]:
    """Play the test; gives nothing if all is as it should be."""
    shelf = _OneSeason(season)
    table = Table(shelf, shelf.settings(), counts=False)
    table.resume(Playthrough(trial.life, "", trial.seed))
    shell = Shell(shelf, after_step(table), table)
    seen = _read(shell)
    for turn, choice in enumerate(trial.choices):
        if choice not in (offered := tuple(each.id for each in table.season.offered)):
            scene = table.season.world.scene if offered else None
            return (Stuck(turn, choice, scene, offered),)
        shell.handle(Activate(shell.screen().sequence, f"choice-{choice}"))
        seen += _read(shell)
    return tuple(
        Unmet(place, *found)
        for place, each in enumerate(trial.expectations)
        if (found := unmet(each, table.season, seen)) is not None
    )


def _read(shell: Shell) -> list[str]:
    """What is said on the screens from here to the next that waits for a choice, or the end."""
    seen = _words(shell.screen())
    while (screen := shell.screen()).id == "gate":
        shell.handle(Activate(screen.sequence, "go-on"))
        seen += _words(shell.screen())
    return seen


def _words(screen: Screen) -> list[str]:
    nodes = screen.root.walk()
    return [folded(part) for n in nodes for part in (n.name, n.value, n.detail) if part]


class _OneSeason:
    """A shelf with one season on it, which forgets all that it is given."""

    def __init__(self, season: Season) -> None:
        self._season = season

    def offers(self) -> tuple[Offer, ...]:
        return (Offer(self._season.life),)

    def withheld(self) -> tuple[str, ...]:
        return ()

    def season(self, life: str) -> Season:
        if life != self._season.life.id:
            raise Trouble("A test knows its own season alone.")
        return self._season

    def evidence(self) -> Evidence:
        raise Trouble("A test reads no evidence.")

    def fresh(self, life: str) -> Playthrough:
        return Playthrough(life, "", 0)

    def lived(self) -> tuple[Playthrough, ...]:
        return ()

    def saved(self) -> Playthrough | None:
        return None

    def keep(self, playthrough: Playthrough, *, finished: bool) -> None:
        return

    def settings(self) -> Settings:
        return Settings()

    def keep_settings(self, settings: Settings) -> None:
        return
