"""Findings of a life's own tests."""

from __future__ import annotations

from game.content.codes.register import code, shown, trial

_TEST = """\
schema: 1
life: small-life
says: Whoever waits at the light can go on.
seed: 1
choices: [{choices}]
then:
  {then}
"""

TEST_FAILED = code(
    "GS401",
    "test-failed",
    "error",
    means="Something that a test expects is not so.",
    why="The test says what the life is meant to do. Either the life has changed, or the rulebook "
    "under it, or the test was wrong.",
    mend="Play the test's choices and look. Mend the life if the test is right; change the test if "
    "the life is meant to be different now.",
    example=shown(
        "Waiting costs nothing, so nobody loses 30 points.",
        trial(_TEST.format(choices="wait", then="standing: 970")),
        at="standing: 970",
    ),
    near_miss=shown(
        "This is what they start with.", trial(_TEST.format(choices="wait", then="standing: 1000"))
    ),
)
TEST_STUCK = code(
    "GS402",
    "test-stuck",
    "error",
    means="A test makes a choice that is not on offer when it comes to it.",
    why="The rest of the test cannot be played, so nothing is known about it.",
    mend="Write the id of a choice that is on offer there; the finding names them.",
    example=shown(
        "Whoever waits at the light has no crossing to appeal.",
        trial(_TEST.format(choices="wait, appeal", then="ending: none")),
        at="choices:",
    ),
    near_miss=shown(
        "'stand' is on offer to everybody.",
        trial(_TEST.format(choices="wait, stand", then="ending: none")),
    ),
)
