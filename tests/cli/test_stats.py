"""`stats`: a writer's figures, counted by hand for the small life."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.content.small import edited, written

pytestmark = pytest.mark.usefixtures("small_shelf")


def test_the_document_counts_what_is_in_the_life_and_its_cut(good_standing: Command) -> None:
    document = good_standing("stats", "small-life", "--json").json
    assert document["schema"] == 1
    life, cut = document["lives"]
    assert (life["life"], cut["life"]) == ("small-life", "small-life:kiosk")
    assert (life["scenes"], life["endings"], life["choices"], life["unsaid"]) == (3, 2, 8, 1)
    assert life["way"] == {"shortest": 3, "longest": 3, "mean": 3.0}
    assert life["minutes"]["declared"] == 2
    assert cut["minutes"]["declared"] == 1
    assert 0.5 < life["minutes"]["estimated"] < 2
    assert set(life) == {
        "life", "scenes", "endings", "choices", "unsaid", "words", "way", "minutes", "grade",
        "hardest", "people",
    }  # fmt: skip


def test_ways_are_weighed_by_the_choices_that_lead_to_them(
    small_folder: Path, good_standing: Command
) -> None:
    # One choice in three goes home at once: one scene on that way, and three on the others.
    short = "happened: You waited, and the tram did not.\n        does: [{set: {late: 1}}]\n"
    life = edited("life", (f"{short}        then: counter", f"{short}        then: ashore"))
    written(small_folder, life=life)
    (first, _) = good_standing("stats", "small/life.yaml", "--json").json["lives"]
    assert first["way"] == {"shortest": 1, "longest": 3, "mean": round((1 + 3 + 3) / 3, 2)}


def test_words_are_those_of_one_way_and_not_of_all(good_standing: Command) -> None:
    words = good_standing("stats", "small-life", "--json").json["lives"][0]["words"]
    assert words["way"] < words["all"]
    assert words["scene"] == pytest.approx(words["way"] / 3, abs=0.1)


def test_of_several_texts_of_a_scene_only_one_is_read(
    small_folder: Path, good_standing: Command
) -> None:
    before = good_standing("stats", "small/life.yaml", "--json").json["lives"][0]["words"]
    red = "text: The tram is early. The light is red."
    other = f"variants: [{{when: {{flag: late}}, {red.replace('red', 'green')}}}]"
    written(small_folder, life=edited("life", (red, f"{red}\n    {other}")))
    after = good_standing("stats", "small/life.yaml", "--json").json["lives"][0]["words"]
    assert (after["all"], after["way"]) == (before["all"] + 8, before["way"])


def test_the_hardest_texts_are_named_by_their_scene(
    small_folder: Path, good_standing: Command
) -> None:
    hard = "text: The municipal administration necessitates identification."
    written(small_folder, life=edited("life", ("text: The tram is early. The light is red.", hard)))
    document = good_standing("stats", "small/life.yaml", "--json").json
    hardest = document["lives"][0]["hardest"]
    assert len(hardest) == 3
    assert (hardest[0]["where"], hardest[0]["words"]) == ("corner", 5)
    grades = [each["grade"] for each in hardest]
    assert grades == sorted(grades, reverse=True)
    assert grades[0] > 8


def test_people_are_counted_by_the_part_of_their_name_that_is_theirs(
    small_folder: Path, good_standing: Command
) -> None:
    # `Reed` is everybody's, so that it names nobody; `Carl's` is his.
    life = edited(
        "life",
        ("text: The tram is early. The light is red.",
         "text: The tram is early. Mrs Reed sells Carl's bread. Carl waits."),
        ("text: You rang instead.", "text: You rang Carl instead."),
    )  # fmt: skip
    written(small_folder, life=life)
    document = good_standing("stats", "small/life.yaml", "--json").json
    people = {each["id"]: each for each in document["lives"][0]["people"]}
    assert people["dad"] == {
        "id": "dad", "name": "Carl Reed", "scenes": 1, "endings": 1, "words": 5 + 2 + 4,
    }  # fmt: skip
    assert (people["ana"]["scenes"], people["ana"]["endings"], people["ana"]["words"]) == (0, 0, 0)
    assert people["ben"]["scenes"] == 2


def test_the_page_has_the_same_figures_in_columns(good_standing: Command) -> None:
    outcome = good_standing("stats", "small-life")
    assert (outcome.status, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert lines[0] == "A Small Life  (small-life)"
    rows = {line[:42].strip(): line[42:].split() for line in lines if line[42:].strip()}
    assert rows["Scenes"] == ["3", "3"]
    assert rows["that are words which can be left unsaid"] == ["1", "1"]
    assert rows["Minutes, as the life says"] == ["2", "1"]
    assert rows["Ben Reed"] == ["2", "0", rows["Ben Reed"][2]]
    heads = [line for line in lines if line.startswith("Hardest")]
    assert len(heads) == 1


def test_a_cut_alone_and_a_life_without_one(small_folder: Path, good_standing: Command) -> None:
    cut = good_standing("stats", "small-life:kiosk", "--json").json
    assert [each["life"] for each in cut["lives"]] == ["small-life:kiosk"]
    written(small_folder, life=edited("life", ("kiosk: {start: corner, minutes: 1}", "")))
    whole = good_standing("stats", "small/life.yaml", "--json").json
    assert [each["life"] for each in whole["lives"]] == ["small-life"]
    assert "short cut" not in good_standing("stats", "small/life.yaml").out


def test_what_cannot_be_measured_is_said(small_folder: Path, good_standing: Command) -> None:
    assert "'smal-life'" in good_standing("stats", "smal-life").sentence
    assert "nowhere.yaml" in good_standing("stats", "nowhere.yaml").sentence
    written(small_folder, life=edited("life", ("stage: office", "stage: offce")))
    outcome = good_standing("stats", "small/life.yaml", "--json")
    assert (outcome.status, outcome.out) == (1, "")
    assert "GS014" in outcome.err


def test_a_life_with_warnings_is_measured(small_folder: Path, good_standing: Command) -> None:
    written(small_folder, life=edited("life", ('content_note: ""\n', "")))
    assert good_standing("stats", "small/life.yaml").status == 0
