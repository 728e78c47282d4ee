"""Every kept picture is what is drawn now."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest
from pygame import Surface

from game.content.catalogue import Catalogue
from tests.window.golden import FAILURES, FOLDER, SHOTS, Shot, drawn, made_here
from tests.window.likeness import alike, difference
from tools.golden import keep

ROOT = Path(__file__).parents[2]
LARGEST = 5_000_000


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_a_screen_looks_as_it_did(shot: Shot, catalogue: Catalogue) -> None:
    now, name = drawn(shot, catalogue), shot.file.relative_to(ROOT)
    if not shot.file.exists():
        pytest.fail(f"There is no picture {name} yet: `make golden` makes it.", pytrace=False)
    kept = pygame.image.load(str(shot.file))
    if not alike(kept, now, to_the_bit=made_here()):
        pytest.fail(_told(shot, kept, now), pytrace=False)


def _told(shot: Shot, kept: Surface, now: Surface) -> str:
    """What to look at, after the pictures were put there."""
    found = difference(kept, now, to_the_bit=made_here())
    actual, marked = (FAILURES / f"{shot.name}.{what}.png" for what in ("actual", "difference"))
    FAILURES.mkdir(exist_ok=True)
    pygame.image.save(now, str(actual))
    pygame.image.save(found.picture(kept), str(marked))
    kept_at, actual, marked = (p.relative_to(ROOT) for p in (shot.file, actual, marked))
    return (
        f"The screen differs from {kept_at} in {found.told}: look at {actual} and "
        f"{marked}, and if that is how it should look, renew the pictures with `make golden`."
    )


def test_there_is_one_picture_for_each_shot_and_all_stay_small() -> None:
    names = [shot.name for shot in SHOTS]
    files = list(FOLDER.glob("*.png"))
    assert sorted(file.stem for file in files) == sorted(names)
    assert sum(file.stat().st_size for file in files) < LARGEST


def test_pictures_are_kept_as_they_are_and_written_only_when_they_change(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    picture = pygame.image.load(str(SHOTS[0].file))
    assert keep(picture, file).startswith("new")
    assert alike(pygame.image.load(str(file)), picture, to_the_bit=True)
    written = file.stat().st_mtime_ns
    assert keep(picture, file) == ""
    assert file.stat().st_mtime_ns == written
    picture.set_at((3, 3), "#123456")
    assert keep(picture, file).startswith("changed")
    assert alike(pygame.image.load(str(file)), picture, to_the_bit=True)
