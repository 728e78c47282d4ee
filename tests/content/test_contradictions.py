"""Conditions that can never hold are found where they contradict themselves, and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content import codes
from game.content.diagnostics import Diagnostic
from tests.content.small import Edit, edited, found, marked_places, written

WHEN = "when: {recorded: crossed-on-red}"
ROUTE = "{when: {gate_open: ferry}, to: across}"
CAN_CROSS = "sometimes: {ending: across}"


def contradictions_in(tmp_path: Path, *edits: Edit) -> tuple[list[Diagnostic], str]:
    made = edited("life", *edits)
    findings = found(written(tmp_path, life=made))
    return [each for each in findings if each.code is codes.CONTRADICTION], made


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("{all: [{standing: {at_least: 1000}}, «{standing: {at_most: 900}}]}",
         ("the standing of 'ana'", "1000 or more", "900 or less")),
        ("{all: [{standing: {at_least: 1000}}, «{standing: {at_most: 900, who: ana}}]}",
         ("'ana'",)),
        ("{all: [{standing: {at_most: 899}}, {not: «{standing: {at_most: 900}}}]}",
         ("901 or more",)),
        ("{all: [{flag: late}, «{flag: {name: late, at_most: 0}}]}", ("the flag 'late'",)),
        ("{all: [{flag: late}, {not: «{flag: late}}]}", ("'flag: late'", "so and not so")),
        ("{all: [{not: {flag: late}}, {all: [{flag: signed}, «{flag: late}]}]}", ("'flag: late'",)),
        ("{all: [{recorded: {what: speech, at_least: 3}}, "
         "{not: «{recorded: {what: speech, at_least: 2}}}]}", ("'speech'", "3 or more")),
        ("{all: [{on_list: watch}, {not: «{on_list: {list: watch, who: self}}}]}",
         ("'on_list: watch'",)),
        ("{all: [{on_list: watch}, {not: «{on_list: {list: watch, who: ana}}}]}", ()),
        ("{all: [{not: {standing: {at_least: 900}}}, «{standing: {at_least: 900, at_most: 950}}]}",
         ("900 or more", "899 or less")),
        ("{all: [{gate_open: ferry}, «{gate_closed: ferry}]}", ("'ferry'", "open and closed")),
        ("{not: {any: [{perk: quick-queue}, {not: «{perk: quick-queue}}]}}", ("quick-queue",)),
        ("{any: [{flag: late}, {all: [{gate_closed: ferry}, «{gate_open: ferry}]}]}", ("'ferry'",)),
        ("{not: {all: [{gate_closed: ferry}, «{gate_open: ferry}]}}", ("'ferry'",)),
        ("{all: [{any: [{flag: late}, {perk: quick-queue}]}, "
         "{not: «{any: [{flag: late}, {perk: quick-queue}]}}]}", ()),
    ],
)  # fmt: skip
def test_a_condition_that_can_never_hold(when: str, words: tuple[str, ...], tmp_path: Path) -> None:
    (finding,), made = contradictions_in(tmp_path, (WHEN, f"when: {when}"))
    assert [finding.span] == marked_places(made)
    assert all(word in finding.message for word in words), finding.message


@pytest.mark.parametrize(
    "when",
    [
        "{all: [{standing: {at_least: 900}}, {standing: {at_most: 900}}]}",
        "{all: [{standing: {at_least: 1000}}, {standing: {at_most: 900, who: ben}}]}",
        "{any: [{standing: {at_least: 1000}}, {standing: {at_most: 900}}]}",
        "{all: [{flag: late}, {not: {flag: signed}}]}",
        "{all: [{flag: late}, {flag: late}]}",
        "{all: [{recorded: {what: speech, at_least: 2}}, "
        "{not: {recorded: {what: speech, at_least: 3}}}]}",
        "{all: [{recorded: speech}, {not: {recorded: {what: speech, who: ben}}}]}",
        "{all: [{not: {gate_open: ferry}}, {not: {gate_closed: ferry}}]}",
        "{all: [{gate_open: ferry}, {gate_closed: school}]}",
        "{not: {all: [{flag: late}, {flag: signed}]}}",
        "{all: [{any: [{flag: late}, {flag: signed}]}, {not: {flag: late}}]}",
        "{not: {flag: {name: late, at_least: 1, at_most: 3}}}",
    ],
)
def test_a_condition_that_can_hold(when: str, tmp_path: Path) -> None:
    assert contradictions_in(tmp_path, (WHEN, f"when: {when}"))[0] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("when: {flag: late}", "when: {all: [{flag: late}, {not: «{flag: late}}]}"),
        (ROUTE, "{when: {all: [{gate_open: ferry}, «{gate_closed: ferry}]}, to: across}"),
        (CAN_CROSS, "sometimes: {all: [{ending: across}, «{ending: ashore}]}"),
        (CAN_CROSS, "never: {any: [{all: [{chosen: corner/run}, {not: «{chosen: corner/run}}]}]}"),
        (CAN_CROSS, "sometimes: {not: {throughout: {all: [{flag: late}, {not: «{flag: late}}]}}}"),
        (CAN_CROSS, "sometimes: {before: {first: {chosen: corner/run}, then: "
                    "{ever: {all: [{gate_open: ferry}, «{gate_closed: ferry}]}}}}"),
        ("then: ashore\nendings:", "then: ashore\n        kiosk_then: [{to: ashore, when: "
         "{all: [{flag: late}, {not: «{flag: late}}]}}, {to: ashore}]\nendings:"),
    ],
)  # fmt: skip
def test_wherever_a_life_asks_it_is_found(old: str, new: str, tmp_path: Path) -> None:
    findings, made = contradictions_in(tmp_path, (old, new))
    assert [each.span for each in findings] == marked_places(made)


def test_what_comes_to_be_at_two_times_is_no_contradiction(tmp_path: Path) -> None:
    both = "{all: [{ever: {gate_open: ferry}}, {ever: {gate_closed: ferry}}, {gate_open: ferry}]}"
    assert contradictions_in(tmp_path, (CAN_CROSS, f"sometimes: {both}"))[0] == []


def test_the_last_of_many_conditions_is_held_against_all_before(tmp_path: Path) -> None:
    many = ", ".join("{flag: late}, {not: {flag: signed}}" for _ in range(200))
    edit = (WHEN, f"when: {{all: [{many}, «{{flag: signed}}]}}")
    (finding,), made = contradictions_in(tmp_path, edit)
    assert [finding.span] == marked_places(made)
