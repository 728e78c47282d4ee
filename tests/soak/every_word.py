"""What is said of every screen of every life, and every life finished by ear alone: what the whole
soak runs. `tests/present/speech` and `tests/window/test_listening.py` run a sample."""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from tests.present.speech.transcripts import LIVES, pilot
from tests.soak.listener import Console, Listener
from tests.soak.seasons import season
from tests.soak.spoken import faults

WAYS = range(6)


@pytest.mark.parametrize("short", [True, False], ids=["cut", "whole"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("life", LIVES)
def test_every_screen_is_said_well(catalogue: Catalogue, life: str, way: int, short: bool) -> None:
    assert [f for each in season(catalogue, life, way, short=short) for f in faults(each)] == []


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("life", LIVES)
def test_every_life_is_finished_by_ear(catalogue: Catalogue, life: str, way: int) -> None:
    console = Console(pilot(catalogue, way).shell)
    whole = ("Begin", "The short version")[way % 2]
    heard = Listener(console, catalogue.season(life).life.title, way, by=whole).play()
    assert "Good Standing." in heard[-1]
