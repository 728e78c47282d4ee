"""`check` and `lives`: for people, and for programs."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.content.small import edited, marked_places, text, written

pytestmark = pytest.mark.usefixtures("small_shelf")


def test_sound_content_is_status_0_and_says_what_was_proved(good_standing: Command) -> None:
    outcome = good_standing("check")
    assert (outcome.status, outcome.err) == (0, "")
    first, second, last = outcome.out.splitlines()
    assert first.startswith("small-life: ")
    assert second.startswith("small-life:kiosk: ")
    assert "2 promises hold" in first
    assert last == "No findings."


def test_proofs_show_endings_gates_and_promises(good_standing: Command) -> None:
    out = good_standing("check", "--proofs").out
    for word in ("across", "ashore", "ferry", "boat-needs-standing", "can-cross"):
        assert word in out


def test_the_document_has_what_was_found_and_what_was_proved(good_standing: Command) -> None:
    document = good_standing("check", "--json").json
    assert (document["schema"], document["findings"]) == (1, [])
    life, cut = document["lives"]
    assert (life["life"], cut["life"]) == ("small-life", "small-life:kiosk")
    assert life["ways"] == sum(life["endings"].values())
    assert life["proved"] == ["boat-needs-standing", "can-cross"]
    assert life["broken"] == []


@pytest.mark.parametrize("path", ["small", "small/life.yaml", "./small", "small/rulebook.yaml"])
def test_a_writers_own_files(path: str, small_folder: Path, good_standing: Command) -> None:
    outcome = good_standing("check", path)
    assert (outcome.status, outcome.err) == (0, "")


def test_every_finding_at_once_in_order_with_its_place(
    small_folder: Path, good_standing: Command
) -> None:
    life = edited("life", ("id: run", "id: «Run"), ("stage: office", "stage: «offce"),
                  ("about: ben", "about: «bem"))  # fmt: skip
    scheme = edited("rulebook", ("points: -30", "points: «lots"))
    written(small_folder, life=life, rulebook=scheme)
    outcome = good_standing("check", "small")
    assert outcome.status == 1
    assert [line.split(": ")[0] for line in outcome.err.splitlines()] == [
        f"{path}:{span.line}:{span.column}"
        for path, made in (("small/life.yaml", life), ("small/rulebook.yaml", scheme))
        for span in marked_places(made)
    ]
    assert outcome.out.splitlines()[-1] == "4 findings."
    document = json.loads(good_standing("check", "--json", "small").out)
    assert [each["code"] for each in document["findings"]] == ["GS015", "GS014", "GS109", "GS012"]
    assert set(document["findings"][0]) == {
        "code", "slug", "severity", "file", "line", "column", "message", "value", "hint"
    }  # fmt: skip
    assert document["lives"] == []


def test_one_finding_is_one_finding(small_folder: Path, good_standing: Command) -> None:
    written(small_folder, life=edited("life", ("about: ben", "about: bem")))
    assert good_standing("check", "small").out.splitlines()[-1] == "1 finding."


def test_a_missing_file_is_a_finding(good_standing: Command) -> None:
    outcome = good_standing("check", "nowhere.yaml")
    assert outcome.status == 1
    assert outcome.err.startswith("nowhere.yaml:1:1: error GS001")
    document = json.loads(good_standing("check", "nowhere.yaml", "--json").out)
    assert [each["file"] for each in document["findings"]] == ["nowhere.yaml"]


def test_a_broken_promise_stands_at_its_line_with_a_way_to_replay_it(
    small_folder: Path, good_standing: Command
) -> None:
    life = edited("life", ("sometimes: {ending: across}", "never: {ending: across}"))
    written(small_folder, life=life)
    outcome = good_standing("check", "small")
    line = text("life").split("\n").index("  - id: can-cross") + 1
    first = outcome.err.splitlines()[0]
    assert outcome.status == 1
    assert first.startswith(f"small/life.yaml:{line}:9: error GS305 broken-promise: ")
    command = first.split("Replay: good-standing ")[1].replace("--plain", "--json")
    replayed = good_standing(*shlex.split(command)).json
    assert replayed["life"] == "small-life"
    assert replayed["ending"]["id"] == "across"


def test_lives_for_people_and_for_programs(good_standing: Command) -> None:
    shown = good_standing("lives")
    assert (shown.status, shown.err) == (0, "")
    for words in ("A Small Life  (small-life)", "Ana Reed", "2 minutes, 3 scenes", ":kiosk"):
        assert words in shown.out
    document = good_standing("lives", "--json").json
    (life,) = document["lives"]
    assert document["schema"] == 1
    assert life | {"short": None} == {
        "id": "small-life",
        "title": "A Small Life",
        "citizen": "Ana Reed",
        "minutes": 2,
        "scenes": 3,
        "content_note": "",
        "short": None,
    }
    assert life["short"] == {"id": "small-life:kiosk", "minutes": 1, "scenes": 3}
