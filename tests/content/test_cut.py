"""The kiosk cut: what a visitor reads and may choose there, and what is left to the whole life."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content import places
from game.content.catalogue import Catalogue
from game.content.loading import load
from game.content.stats import SECONDS_A_CHOICE, stats
from game.core.life import Life
from tests.content.small import edited, written

VARIANT = "text: You come late."
RUN = "      - id: run\n"
ASHORE = "text: You rang instead. He said the soup would keep."
GROWN_UP = 200
"""Words a minute, a little slower than a grown-up reads to themselves."""
LIVES = sorted(path.stem for path in places.scenarios().joinpath("lives").glob("*.yaml"))


def whole_and_cut(folder: Path, *edits: tuple[str, str]) -> tuple[Life, Life]:
    """The small life after these edits, and its kiosk cut."""
    made = written(folder, life=edited("life", *edits))
    content = load([made / "rulebook.yaml"], [made / "life.yaml"])
    assert content.findings == []
    whole, cut = content.season("small-life"), content.season("small-life:kiosk")
    assert whole
    assert cut
    return whole.life, cut.life


def test_texts_of_the_cut_are_read_in_the_cut_alone(tmp_path: Path) -> None:
    whole, cut = whole_and_cut(
        tmp_path,
        (VARIANT, f"kiosk_text: Late.\n        {VARIANT}"),
        (ASHORE, f"kiosk_text: You rang., {ASHORE}"),
    )
    assert cut.scenes[1].variants[0].text == "Late."
    assert whole.scenes[1].variants[0].text.startswith("You come late.")
    assert cut.endings[1].text == "You rang."
    assert whole.endings[1].text.startswith("You rang instead.")


def test_the_cut_does_without_a_variant_and_a_choice(tmp_path: Path) -> None:
    whole, cut = whole_and_cut(
        tmp_path,
        (VARIANT, f"kiosk: false\n        {VARIANT}"),
        (RUN, f"{RUN}        kiosk: false\n"),
    )
    assert [len(life.scenes[1].variants) for life in (whole, cut)] == [1, 0]
    assert [choice.id for choice in whole.scenes[0].choices] == ["run", "help", "wait"]
    assert [choice.id for choice in cut.scenes[0].choices] == ["help", "wait"]


@pytest.mark.parametrize("life", LIVES)
def test_a_visitor_has_time_for_each_cut(catalogue: Catalogue, life: str) -> None:
    cut = stats(catalogue.season(f"{life}:kiosk").life)
    assert cut.way.shortest >= 4
    assert cut.way.longest <= 5
    minutes = cut.read / GROWN_UP + cut.way.mean * SECONDS_A_CHOICE / 60
    assert 2 <= minutes <= 3
    assert cut.life.minutes == 3
