"""`debrief`: one page that stands alone, is well-formed, and holds what the season was."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.present.pages.debrief import STEPS
from tests.cli.conftest import Command
from tests.cli.pages import checked


def page_of(good_standing: Command, life: str, *choices: str) -> str:
    typed = good_standing
    typed("play", life, "--json", "--seed", "3", "--choices", ",".join(choices), "--save", "s.json")
    outcome = typed("debrief", "s.json", "-o", "out.html")
    assert (outcome.status, outcome.out, outcome.err) == (0, "", "")
    return Path("out.html").read_text(encoding="utf-8")


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize("choices", [(), ("run",), ("run", "sign", "board"), ("wait", "2", "2")])
def test_a_page_at_any_point_of_a_season(choices: tuple[str, ...], good_standing: Command) -> None:
    page = checked(page_of(good_standing, "small-life", *choices))
    assert "A Small Life" in page.words
    if choices[:1] == ("run",):
        assert "You ran across for the tram." in page.words


@pytest.mark.usefixtures("small_shelf")
def test_words_are_words_and_never_markup(small_shelf: Path, good_standing: Command) -> None:
    path = small_shelf / "lives" / "small.yaml"
    text = path.read_text(encoding="utf-8")
    bold = r"You ran <b>across & under</b> the \"tram\"."
    path.write_text(text.replace("You ran across for the tram.", f'"{bold}"'), encoding="utf-8")
    made = page_of(good_standing, "small-life", "run", "sign", "home")
    assert 'You ran <b>across & under</b> the "tram".' in "".join(checked(made).words)


@pytest.mark.slow
def test_the_page_of_the_shipped_life(good_standing: Command) -> None:
    page = checked(page_of(good_standing, "night-ferry:kiosk", "1", "1", "1"))
    words = " ".join(page.words)
    assert "--seed 3" in words
    # The six steps, and what paper has beside them.
    parts = [
        "Sort these",
        "Where they belong",
        "What you chose",
        "Space to write",
        "This season again",
        "A motion to debate",
    ]
    named = [step.name for step in STEPS] + parts
    assert page.tags.count("section") == len(named)
    for name in named:
        assert name in words
    assert "The strongest case for" in words
    assert "The strongest case against" in words
