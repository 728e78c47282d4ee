"""What moved the doors of a run."""

from __future__ import annotations

from game.core.playthrough import replay
from game.debrief.causes import doors
from game.debrief.moved import moved
from tests.shipped import CATALOGUE

PICTURE = "cup biscuits wedding picture petra well say give down remove stay stir marry"


def test_a_copy_that_was_given_back_moved_less_than_a_line_that_stood() -> None:
    """Mirela signs Petra away before the doors are asked; what she had sent stands."""
    run = replay(CATALOGUE.season("exemplary"), 4, tuple(PICTURE.split()))
    rulebook, weights = run.season.rulebook, moved(run, doors(run))
    copied = rulebook.link["friend-link"].mechanisms[0]
    said = rulebook.signal["negative-remark"].mechanisms[0]
    assert weights[said] > weights[copied]
