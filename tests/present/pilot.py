"""A headless player: presses what a person would press, and reads what a person would read."""

from __future__ import annotations

from game.content.catalogue import Catalogue, season_hash
from game.core.evidence import Evidence
from game.core.playthrough import Playthrough
from game.core.season import Season
from game.present.ports import Offer, Trouble
from game.present.screen import Activate, Adjust, Back, Node, Screen
from game.present.settings import Settings
from game.present.shell import Shell


class MemoryShelf:
    """A shelf with nothing behind it, which can be told to fail."""

    def __init__(self, catalogue: Catalogue, seed: int = 1) -> None:
        self._catalogue = catalogue
        self._seed = seed
        self.kept: Playthrough | None = None
        self.finished: Playthrough | None = None
        self.settings_kept = Settings()
        self.full = False

    def offers(self) -> tuple[Offer, ...]:
        return tuple(Offer(card.life, card.cut, card.pack) for card in self._catalogue.cards())

    def withheld(self) -> tuple[str, ...]:
        return self._catalogue.withheld()

    def season(self, life: str) -> Season:
        return self._catalogue.season(life)

    def evidence(self) -> Evidence:
        return self._catalogue.evidence

    def fresh(self, life: str) -> Playthrough:
        return Playthrough(life, season_hash(self.season(life)), self._seed)

    def lived(self) -> tuple[Playthrough, ...]:
        return (self.finished,) if self.finished else ()

    def saved(self) -> Playthrough | None:
        return self.kept

    def keep(self, playthrough: Playthrough, *, finished: bool) -> None:
        if self.full:
            raise Trouble("The season could not be saved: the disk is full.")
        self.kept = None if finished else playthrough
        self.finished = playthrough if finished else self.finished

    def settings(self) -> Settings:
        return self.settings_kept

    def keep_settings(self, settings: Settings) -> None:
        if self.full:
            raise Trouble("The settings could not be kept: the disk is full.")
        self.settings_kept = settings


class Pilot:
    """Drives a shell by the ids of what is on the screen."""

    def __init__(self, shelf: MemoryShelf) -> None:
        self.shelf = shelf
        self.shell = Shell(shelf)

    @property
    def screen(self) -> Screen:
        return self.shell.screen()

    def press(self, *targets: str) -> Pilot:
        """Activate one thing after the other; each must be there to be pressed."""
        for target in targets:
            assert target in self.can(), f"no '{target}' among {self.can()} on {self.screen.id}"
            self.shell.handle(Activate(self.screen.sequence, target))
        return self

    def move(self, target: str, direction: int) -> Pilot:
        self.shell.handle(Adjust(self.screen.sequence, target, 1 if direction > 0 else -1))
        return self

    def back(self) -> Pilot:
        self.shell.handle(Back(self.screen.sequence))
        return self

    def can(self) -> list[str]:
        return [node.id for node in self.screen.targets()]

    def node(self, id: str) -> Node:
        found = self.screen.active.find(id)
        assert found is not None, f"no '{id}' on {self.screen.id}"
        return found

    def words(self) -> str:
        """Everything that can be read on the screen."""
        nodes = self.screen.active.walk()
        return "\n".join(part for n in nodes for part in (n.name, n.value, n.detail) if part)

    def begin(self, life: str = "night-ferry", *, short: bool = False) -> Pilot:
        return self.press("lives", f"life-{life}", "short" if short else "begin").pass_gates()

    def pass_gates(self) -> Pilot:
        while self.screen.id == "gate":
            self.press("go-on")
        return self

    def choose_first(self) -> Pilot:
        choices = [id for id in self.can() if id.startswith("choice-")]
        return self.press(choices[0])

    def finish(self) -> Pilot:
        """First choices to the end of the season."""
        while self.screen.id != "ending":
            if self.screen.id == "gate":
                self.press("go-on")
            else:
                self.choose_first()
        return self

    def explain(self) -> Pilot:
        """From the ending to the debrief, with all of every step shown."""
        self.press("debrief")
        for step in ("file", "doors", "known"):
            self.press(f"step-{step}")
            if "whole" in self.can():
                return self.press("whole", "step-happened")
        return self.press("step-happened")
