"""A sample of `week`, and that it would find what it is there to find."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.content.catalogue import Catalogue
from tests.soak.week import Look, Week, live, surfaces

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc")
SAMPLE, SEED = 2, 103


@pytest.mark.slow
def test_nothing_remains_of_the_first_of_them(catalogue: Catalogue, tmp_path: Path) -> None:
    week = live(tmp_path, catalogue, SAMPLE, seed=SEED, looks=2)
    assert week.wrong == []
    assert week.visitors == SAMPLE
    assert week.kept == week.counted > 0
    for name in ("threads", "files"):
        first, last = week.grown(name)
        assert first == last, name


@pytest.mark.slow
def test_whatever_goes_wrong_is_told(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("it fell")

    monkeypatch.setattr("tests.soak.crowd.Visitor._patience", broken)
    week = live(tmp_path, catalogue, 1)
    assert "it fell" in week.faults()[0]
    assert week.summary().endswith("1 faults")


FLAT = Look(0, 200_000, 3, 8, 2_500)


def lived(last: Look, each: int = 0) -> Week:
    """A thousand visitors, with so many kilobytes more for each, who end so."""
    looks = [replace(FLAT, visitors=n, memory=200_000 + each * n) for n in range(0, 1000, 10)]
    ends = [replace(last, visitors=look.visitors, memory=look.memory) for look in looks[-20:]]
    return Week([*looks[:-20], *ends], 1000)


def test_a_week_that_is_flat_is_good() -> None:
    assert lived(FLAT).faults() == []
    assert lived(FLAT, 2).faults() == []


@pytest.mark.parametrize("name", ["threads", "files", "surfaces"])
def test_what_grows_is_a_fault(name: str) -> None:
    more = replace(FLAT, **{name: getattr(FLAT, name) * 2})
    assert [fault.split()[0] for fault in lived(more).faults()] == [name]


def test_memory_that_grows_by_more_than_a_megabyte_an_hour_is_a_fault() -> None:
    assert lived(FLAT, 3).faults() == ["memory grows by 1.05 MB an hour"]


def test_a_visit_that_was_not_written_is_a_fault() -> None:
    week = lived(FLAT)
    week.counted = 1
    assert week.faults() == ["1 visits were counted, and 0 are in the file"]


@pytest.mark.slow
def test_a_surface_that_something_holds_is_seen() -> None:
    before = surfaces()
    held = [pygame.Surface((1, 1)) for _ in range(7)]
    assert surfaces() >= before + len(held) - 1
    assert len(held) == 7
