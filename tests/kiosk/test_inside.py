"""The game inside as the supervisor starts it: a process of its own, with no screen to be seen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.content.catalogue import Catalogue
from game.kiosk import inside
from game.kiosk.child import Child, command
from game.kiosk.endings import Ending
from game.kiosk.operator import Operator
from game.kiosk.reading import Started
from game.present.visit.visits import Visits
from game.window.attendant import Attendant
from game.window.speech.manner import Manner

_PATIENCE = 60.0


def until(what: Callable[[], bool]) -> bool:
    """Whether it comes about, on a machine that may be busy."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Child, list[str]]]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    file, said = tmp_path / "kiosk.toml", list[str]()
    file.write_text('version = 1\n[visit]\nlives = ["night-ferry"]\n', encoding="utf-8")
    child = Child(command("game.kiosk.inside", str(file)), said.append)
    yield child, said
    child.end()


@pytest.mark.slow
def test_it_shows_the_city_gives_signs_of_life_and_ends_when_asked(
    started: tuple[Child, list[str]],
) -> None:
    child, said = started
    assert until(lambda: child.beat is not None and child.heard > 2), said
    assert child.beat
    assert child.beat.state == "attract"
    child.end()
    assert child.ended() == 0, said


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        ("restart", Ending.RESTART),
        ("close", Ending.CLOSED),
        ("screen-off", Ending.SCREEN_OFF),
        ("", 1),
    ],
)
def test_what_staff_want_is_told_to_the_supervisor(
    catalogue: Catalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    wish: str,
    status: int,
) -> None:
    seen: list[Visits] = []

    def show(visits: Visits, attendant: Attendant, speech: Manner, **_: object) -> int:
        seen.append(visits)
        if visits.office:
            visits.office.wish = wish  # type: ignore[assignment]
        return 0

    monkeypatch.setattr("game.window.run.run", show)
    monkeypatch.setattr("game.kiosk.inside.kiosk_data", lambda: tmp_path)
    told = {"version": 1, "staff": {"pin": "2468"}, "statistics": {"on": False}}
    operator = Operator.model_validate(told)
    begun = Started(operator, "The operator file cannot be used.")
    assert inside.run(begun, tmp_path / "k.toml", catalogue) == status
    assert "The operator file cannot be used.\n" in capsys.readouterr().err
    office = seen[0].office
    assert office
    assert office.opens("2468")
    assert office.staff.facts().complaint == "The operator file cannot be used."
