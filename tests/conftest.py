"""What all tests share: no display, no sound, no folder of the user's, one cache, and one small
life."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

if "PYTEST_XDIST_WORKER" not in os.environ:
    # One cache for all tests and for the processes that they start, so that what ships is compiled
    # and its pictures are drawn once. Workers are given it by the process that starts them.
    _CACHE = Path(tempfile.mkdtemp(prefix="good-standing-"))
    atexit.register(shutil.rmtree, _CACHE, ignore_errors=True)
    os.environ["XDG_CACHE_HOME"] = str(_CACHE)
    # What was compiled is good for the next run too, if no content and no code of it has changed.
    _COMPILED = Path(__file__).parents[1] / ".pytest_cache" / "compiled"
    _COMPILED.mkdir(parents=True, exist_ok=True)
    (_CACHE / "good-standing").mkdir()
    (_CACHE / "good-standing" / "compiled").symlink_to(_COMPILED)

from game.content.catalogue import Catalogue
from game.content.loading import load
from game.core.season import Season
from game.core.study import Study
from tests.once import share
from tests.shipped import CATALOGUE

DATA = Path(__file__).parent / "data"
SMALL = DATA / "small"

SLOW = {
    "cli": (
        *("doctor", "evidence", "kiosk_stats", "new", "pdf", "play_json"),
        *("schema", "stats", "study", "tutorial", "watch"),
    ),
    "content": (
        *("city", "contradictions", "findings", "json_schema", "packs"),
        *("story_findings", "trials"),
    ),
    "core": ("properties",),
    "counts": ("counting", "forward", "hide", "sheet"),
    "debrief": ("causes", "sorting", "switches"),
    "kiosk": ("boot_state",),
    "paper": ("handout",),
    "present": ("debrief_pages", "depth", "otherwise", "tracks", "true_of_the_run"),
    "project": ("wheel",),
    "proof": ("courses", "synthetic"),
    "speech": ("speech",),
    "window": (
        "arrows",
        "captions",
        "city",
        "flashes",
        "fit",
        "golden",
        "hands",
        "input",
        "keys",
        "kiosk_screens",
        "layout",
        "listening",
        "lived",
        "motion",
        "portraits",
        "reach",
        "scanning",
        "sound",
        "voice",
        "sound_watch",
        "touches",
    ),
}
"""Files that take more than three seconds each. `make check` leaves them out, as it does single
tests that are marked slow."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.stem.removeprefix("test_") in SLOW.get(item.path.parent.name, ()):
            item.add_marker(pytest.mark.slow)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Thousands of tests are collected, and stay: to look through them for what can go, again and
    again as they become more, takes a third of the time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


settings.register_profile(
    "project", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("project")

share(pytest.MonkeyPatch())


@pytest.fixture(scope="session")
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for each test that asks for none: only its name, which nothing is made of until
    something is written there. Most tests write nothing, and there are thousands of them."""
    above = tmp_path_factory.mktemp("own")
    return (above / str(number) for number in count())


@pytest.fixture(autouse=True)
def _own_folders(
    request: pytest.FixtureRequest, own_folders: Iterator[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No test reads or writes what belongs to whoever runs it."""
    asked = "tmp_path" in request.fixturenames
    own: Path = request.getfixturevalue("tmp_path") if asked else next(own_folders)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(own / name.lower()))


@pytest.fixture(scope="session")
def small() -> Season:
    """A life of three scenes under a scheme of ten signals, with one of everything."""
    content = load([SMALL / "rulebook.yaml"], [SMALL / "life.yaml"])
    assert content.findings == []
    season = content.season("small-life")
    assert season is not None
    return season


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """All that ships with the game."""
    return CATALOGUE


@pytest.fixture(scope="session")
def ferry(catalogue: Catalogue) -> Season:
    """The Night Ferry."""
    return catalogue.season("night-ferry")


@pytest.fixture(scope="session")
def study(catalogue: Catalogue) -> Study:
    """The study that ships."""
    assert catalogue.study
    return catalogue.study
