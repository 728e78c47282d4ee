"""A visitor at a kiosk without a window: touches, waits, and reads what is on the screen."""

from __future__ import annotations

from game.content.catalogue import Catalogue
from game.kiosk.shelf import KioskShelf
from game.present.screen import Activate, Adjust, Back, Node, Screen
from game.present.visit.noted import Noted
from game.present.visit.office import Facts, Office
from game.present.visit.terms import Terms
from game.present.visit.visits import Visits

PIN = "2468"


class Counted:
    """Keeps what is counted."""

    def __init__(self) -> None:
        self.noted: list[Noted] = []

    def visit(self, noted: Noted) -> None:
        self.noted.append(noted)


class Housekeeper:
    """Knows how the kiosk is."""

    def facts(self) -> Facts:
        return Facts("hall-2", "9.9", "kiosk.toml", 3_700, 51_200, 12, "The file has an error.")


class Visitor:
    """Drives visits by the ids of what is on the screen, and by time."""

    def __init__(self, catalogue: Catalogue, terms: Terms | None = None, seed: int = 1) -> None:
        self.terms = terms or Terms(voice=True)
        self.counted = Counted()
        self.office = Office(Housekeeper(), PIN)
        shelf = KioskShelf(catalogue, self.terms, seed)
        self.visits = Visits(shelf, self.terms, self.counted, self.office)
        self.wait(1)

    @property
    def screen(self) -> Screen:
        return self.visits.screen()

    def can(self) -> list[str]:
        return [node.id for node in self.screen.targets()]

    def press(self, *targets: str) -> Visitor:
        """Touch one thing after the other; each must be there, and the touch be the game's."""
        for target in targets:
            assert target in self.can(), f"no '{target}' among {self.can()} on {self.screen.id}"
            assert self.visits.stirred("touch")
            self.visits.handle(Activate(self.screen.sequence, target))
        return self

    def adjust(self, target: str) -> Visitor:
        self.visits.handle(Adjust(self.screen.sequence, target, 1))
        return self

    def back(self) -> Visitor:
        self.visits.handle(Back(self.screen.sequence))
        return self

    def touch(self) -> bool:
        """Touch anywhere; says whether the game had it."""
        return self.visits.stirred("touch")

    def start(self) -> Visitor:
        assert not self.touch()
        return self

    def wait(self, seconds: float, *, speaking: bool = False) -> Visitor:
        """As a window's loop does: a little at a time."""
        for _ in range(round(seconds * 2)):
            self.visits.waited(500, speaking=speaking)
        return self

    def node(self, id: str) -> Node:
        found = self.screen.active.find(id) or (self.screen.foot and self.screen.foot.find(id))
        assert found is not None, f"no '{id}' on {self.screen.id}"
        return found

    def words(self) -> str:
        """Everything that can be read on the screen."""
        parts = [self.screen.active, *([self.screen.foot] if self.screen.foot else [])]
        nodes = [node for part in parts for node in part.walk()]
        return "\n".join(part for n in nodes for part in (n.name, n.value, n.detail) if part)

    def begin(self, life: str = "night-ferry") -> Visitor:
        self.start().press(f"life-{life}:kiosk", "begin")
        return self.pass_gates()

    def pass_gates(self) -> Visitor:
        while self.screen.id == "gate":
            self.press("go-on")
        return self

    def finish(self) -> Visitor:
        """First choices to the end of the season."""
        while self.screen.id != "ending":
            choices = [id for id in self.can() if id.startswith("choice-")]
            self.press(choices[0] if choices else "go-on")
        return self

    def to_farewell(self) -> Visitor:
        self.finish().press("debrief")
        while "next" in self.can():
            self.press("next")
        return self.press("finish")
