"""A visit in plain text: what is always in reach is said and numbered last."""

from __future__ import annotations

from io import StringIO

from game.content.catalogue import Catalogue
from game.plain.render import actions, render
from game.plain.run import run
from tests.present.visitor import Visitor


def test_the_foot_is_said_last_and_numbered_after_all_else(catalogue: Catalogue) -> None:
    visitor = Visitor(catalogue)
    visitor.begin()
    ids = [node.id for node in actions(visitor.screen)]
    assert ids[-4:] == ["start-again", "text-size", "high-contrast", "voice"]
    assert ids[0].startswith("choice-")
    lines = [line.strip() for line in render(visitor.screen) if line.strip()]
    at = lines.index("On every page:")
    assert lines[at + 1 :] == [
        f"{len(ids) - 3}. Start again",
        f"{len(ids) - 2}. Text size: 100 %",
        f"{len(ids) - 1}. High contrast: off",
        f"{len(ids)}. Voice: off",
    ]


def test_a_visit_is_lived_from_the_keyboard_of_a_terminal(catalogue: Catalogue) -> None:
    visitor, out = Visitor(catalogue), StringIO()
    typed = "1\nlife-night-ferry:kiosk\nbegin\n1\nstart-again\nleave\n"
    run(visitor.visits, StringIO(typed), out)
    assert "START AGAIN?" in out.getvalue()
    assert visitor.screen.id == "attract"
    assert [noted.ended for noted in visitor.counted.noted] == ["restarted"]
