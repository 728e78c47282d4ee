"""Rules that would set each other off without end are found before anybody plays under them."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.library import load

SMALL = Path(__file__).parents[1] / "data" / "small" / "rulebook.yaml"
NAMED = "id: was-named, name: Named by kin, code: H-2, points: -60, topic: household"
LINK = "topics: [speech], share: 50, delay: 2, signal: kin-spoke"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (NAMED, NAMED + ", on_other: was-named", "id: was-named"),
        (LINK, "topics: [household], share: 50, delay: 0, signal: kin-spoke", "id: kin"),
    ],
)
def test_rules_that_never_come_to_an_end_are_found(
    tmp_path: Path, before: str, after: str, line: str
) -> None:
    text = SMALL.read_text()
    assert before in text
    path = tmp_path / "rulebook.yaml"
    path.write_text(text.replace(before, after))
    (finding,) = load([path], []).findings
    assert finding.code.id == "GS210"
    assert line in path.read_text().splitlines()[finding.span.line - 1]


def test_a_delay_of_a_day_is_end_enough(tmp_path: Path) -> None:
    path = tmp_path / "rulebook.yaml"
    later = "topics: [household], share: 50, delay: 1, signal: kin-spoke"
    path.write_text(SMALL.read_text().replace(LINK, later))
    assert load([path], []).findings == []
