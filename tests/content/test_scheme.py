"""What is wrong with a rulebook is found before anybody plays under it: rules that set each other
off without end, and what nothing ever uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content import codes
from game.content.library import load_named
from game.content.loading import load
from tests.content.small import edited, found, marked_places, text, written

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


# --- What is never used ----------------------------------------------------------------

EXTRA = "{id: «extra, name: Extra, code: X-1, points: 0, topic: civic}"
SENSOR = "{id: clerk, name: Counter clerk, kind: clerk}"
STREET = "- act: {signal: crossed-on-red, reason: The tram was early.}"


def with_extra(*edits: tuple[str, str]) -> str:
    """The small rulebook with a signal that nothing uses, but for these edits."""
    return edited("rulebook", ("links:\n", f"  - {EXTRA}\nlinks:\n"), *edits)


def test_a_signal_that_nothing_can_record_is_found(tmp_path: Path) -> None:
    made = with_extra()
    (finding,) = found(written(tmp_path, rulebook=made))
    assert finding.code is codes.UNUSED_SIGNAL
    assert [finding.span] == marked_places(made)
    assert "'extra'" in finding.message
    assert "'sensors'" in finding.hint


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("topic: civic}\nlinks", "topic: civic, sensors: [clerk]}\nlinks"),
        ("misread_as: loitering}", "misread_as: extra}"),
        ("on_other: was-named", "on_other: extra"),
        ("delay: 2, signal: kin-spoke", "delay: 2, signal: extra"),
        ("missed: no-visit", "missed: extra"),
        ("correction: corrected", "correction: extra"),
    ],
)
def test_a_signal_that_a_rule_records_is_used(old: str, new: str, tmp_path: Path) -> None:
    findings = found(written(tmp_path, rulebook=with_extra((old, new))))
    assert "extra" not in [each.value for each in findings]


def test_a_signal_that_only_itself_is_taken_for_is_not_used(tmp_path: Path) -> None:
    edit = ("topic: civic}\nlinks", "topic: civic, misread_as: extra}\nlinks")
    (finding,) = found(written(tmp_path, rulebook=with_extra(edit)))
    assert finding.value == "extra"


@pytest.mark.parametrize(
    ("by", "used"), [("[clerk]", True), ("[]", False), (None, False)], ids=["by", "unseen", "plain"]
)
def test_a_signal_that_a_life_acts_is_used_if_somebody_looks(
    by: str | None, used: bool, tmp_path: Path
) -> None:
    act = "{signal: extra}" if by is None else f"{{signal: extra, by: {by}}}"
    life = edited("life", (STREET, f"{STREET}\n          - act: {act}"))
    findings = found(written(tmp_path, rulebook=with_extra(), life=life))
    assert [each.code for each in findings] == ([] if used else [codes.UNUSED_SIGNAL])


def test_a_life_with_errors_uses_what_it_acts_all_the_same(tmp_path: Path) -> None:
    life = edited("life", (STREET, f"{STREET}\n          - act: {{signal: extra, by: [clerk]}}"),
                  ("stage: office", "stage: offce"))  # fmt: skip
    findings = found(written(tmp_path, rulebook=with_extra(), life=life))
    assert [each.code for each in findings] == [codes.NOT_AN_OPTION]


def test_a_sensor_that_looks_at_nothing_is_found(tmp_path: Path) -> None:
    made = edited("rulebook", (SENSOR, SENSOR + "\n  - {id: «booth, name: Booth, kind: clerk}"))
    (finding,) = found(written(tmp_path, rulebook=made))
    assert (finding.code, finding.value) == (codes.UNUSED_SENSOR, "booth")
    assert [finding.span] == marked_places(made)
    life = edited("life", ("signal: helped-stranger}", "signal: helped-stranger, by: [booth]}"))
    assert found(written(tmp_path, rulebook=made, life=life)) == []


def test_a_rulebook_that_no_life_is_under_may_hold_anything(tmp_path: Path) -> None:
    path = written(tmp_path, rulebook=with_extra()) / "rulebook.yaml"
    assert load([path], []).findings == []


def test_usage_is_judged_where_the_rulebook_is_named_with_all_that_is_beside_it(
    shelf: Path, tmp_path: Path
) -> None:
    scheme = shelf / "rulebook.yaml"
    scheme.write_text(text("rulebook").replace("small-scheme", "shipped"), encoding="utf-8")
    folder = tmp_path / "mine"
    folder.mkdir()
    written(folder, rulebook=with_extra())
    (folder / "second.yaml").write_text(
        text("life").replace("id: small-life", "id: second"), encoding="utf-8"
    )
    whole, some = [folder], [folder / "life.yaml"]
    for named, expected in (
        (whole, [codes.UNUSED_SIGNAL]),
        (some, []),
        ([*some, folder / "rulebook.yaml"], []),
        ([*some, folder / "rulebook.yaml", folder / "second.yaml"], [codes.UNUSED_SIGNAL]),
    ):
        assert [each.code for each in load_named(shelf, named).findings] == expected


# --- Texts and conditions --------------------------------------------------------------


def test_what_a_rulebook_says_of_itself_is_for_players_to_read(tmp_path: Path) -> None:
    hard = (
        "Administrative classification determines eligibility for participation in municipal "
        "institutions, notwithstanding individual circumstances."
    )
    about = "Everyone in the small city has a file that starts at 1000."
    made = edited("rulebook", (f"about: {about}", f"about: «{hard}"))
    (finding,) = found(written(tmp_path, rulebook=made))
    assert (finding.code, [finding.span]) == (codes.HARD_TO_READ, marked_places(made))
    official = edited("rulebook", ("told: Welcome aboard.", f"told: '{hard}'"))
    assert found(written(tmp_path, rulebook=official)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("enters: {standing: {at_most: 949}}",
         "enters: {all: [{standing: {at_most: 949}}, «{standing: {at_least: 950}}]}"),
        ("leaves: {standing: {at_least: 960}}",
         "leaves: {all: [{recorded: speech}, {not: «{recorded: speech}}]}"),
        ("wants: {not: {on_list: watch}}",
         "wants: {not: {any: [{on_list: watch}, {not: «{on_list: watch}}]}}"),
        ("needs: {flag: has-proof}",
         "needs: {all: [{flag: has-proof}, {not: «{flag: has-proof}}]}"),
        ("when: {standing: {at_least: 1010}}",
         "when: {all: [{perk: quick-queue}, {not: «{perk: quick-queue}}]}"),
    ],
)  # fmt: skip
def test_rules_that_contradict_themselves_are_found(old: str, new: str, tmp_path: Path) -> None:
    made = edited("rulebook", (old, new))
    findings = found(written(tmp_path, rulebook=made))
    assert [each.code for each in findings] == [codes.CONTRADICTION]
    assert [each.span for each in findings] == marked_places(made)
