"""`play --json`: the document that other programs read is a contract, down to its fields."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Command

FIELDS = {
    "schema",
    "life",
    "seed",
    "choices",
    "standing",
    "scenes",
    "happened",
    "recorded",
    "gates",
    "ending",
    "next",
    "debrief",
    "cases",
    "decided",
}


def season(typed: Command, *choices: str, seed: int = 4, life: str = "small-life") -> Any:
    listed = ("--choices", ",".join(choices)) if choices else ()
    return typed("play", life, "--json", "--seed", str(seed), *listed).json


@pytest.mark.usefixtures("small_shelf")
def test_the_beginning_has_a_scene_and_its_choices(good_standing: Command) -> None:
    document = season(good_standing)
    assert set(document) == FIELDS
    assert document["schema"] == 1
    assert (document["life"], document["seed"], document["choices"]) == ("small-life", 4, [])
    assert document["standing"] == {"start": 1000, "now": 1000}
    assert document["ending"] is None
    assert document["gates"] == document["happened"] == document["recorded"] == []
    (scene,) = document["scenes"]
    assert (scene["id"], scene["chosen"]) == ("corner", None)
    assert scene["text"] == "The tram is early. The light is red."
    assert document["next"] == {
        "scene": "corner",
        "choices": [
            {"id": "run", "text": "Run for it"},
            {"id": "help", "text": "Help the man with the cart"},
            {"id": "wait", "text": "Wait for green"},
        ],
    }


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize("seed", range(10))
def test_a_whole_season_has_every_field(seed: int, good_standing: Command) -> None:
    document = season(good_standing, "run", "stand", "board", seed=seed)
    assert set(document) == FIELDS
    assert document["choices"] == ["run", "stand", "board"]
    assert [(each["id"], each["chosen"]) for each in document["scenes"]] == [
        ("corner", "run"),
        ("counter", "stand"),
        ("quay", "board"),
    ]
    assert all({"turn", "text"} <= set(each) for each in document["happened"])
    assert document["happened"][0]["text"] == "You ran across for the tram."
    for record in document["recorded"]:
        assert {"turn", "signal", "sensor", "points", "standing", "true"} <= set(record)
        assert isinstance(record["points"], int)
        assert isinstance(record["standing"], int)
        assert isinstance(record["true"], bool)
    assert {each["gate"] for each in document["gates"]} == {"school", "ferry"}
    for gate in document["gates"]:
        assert {"turn", "gate", "open", "code", "checks", "because"} <= set(gate)
        assert isinstance(gate["open"], bool)
        assert gate["open"] == all(check["passed"] for check in gate["checks"])
        assert gate["checks"]
        assert gate["code"] in ("F-OK", "F-4", "P-OK", "P-2")
    assert set(document["ending"]) >= {"id", "title", "text"}
    assert document["next"] is None


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize("seed", range(5))
def test_standing_adds_up_as_the_records_say(seed: int, good_standing: Command) -> None:
    document = season(good_standing, "run", "stand", "board", seed=seed)
    own = [each for each in document["recorded"] if each["who"] == "ana"]
    standing = document["standing"]["start"]
    for record in own:
        standing += record["points"]
        assert record["standing"] == standing
    assert document["standing"]["now"] == standing


@pytest.mark.usefixtures("small_shelf")
def test_numbers_and_ids_are_the_same(good_standing: Command) -> None:
    by_id = season(good_standing, "help", "stand", "home")
    assert season(good_standing, "2", "2", "2") == by_id
    assert season(good_standing, "2", "stand", "2") == by_id
    assert season(good_standing, " help ", " stand", "home ") == by_id


@pytest.mark.usefixtures("small_shelf")
def test_the_same_seed_is_the_same_season_and_no_seed_a_new_one(good_standing: Command) -> None:
    assert season(good_standing, "run", seed=9) == season(good_standing, "run", seed=9)
    seeds = {good_standing("play", "small-life", "--json").json["seed"] for _ in range(5)}
    assert len(seeds) > 1


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize("seed", [-3, 0, 10**17])
def test_any_whole_number_is_a_seed(seed: int, good_standing: Command) -> None:
    assert season(good_standing, seed=seed)["seed"] == seed


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize(
    ("choices", "words"),
    [
        ("fly", "Choice 1, 'fly', is not on offer in 'corner'. On offer: 1 run, 2 help, 3 wait."),
        ("4", "Choice 1, '4', is not on offer in 'corner'. On offer: 1 run, 2 help, 3 wait."),
        ("0", "Choice 1, '0', is not on offer"),
        ("-1", "Choice 1, '-1', is not on offer"),
        ("²", "Choice 1, '²', is not on offer"),
        ("9" * 5000, "Choice 1, '999"),
        ("wait,appeal", "Choice 2, 'appeal', is not on offer in 'counter'. On offer: 1 sign, 2 st"),
        ("run,sign,home,home", "Choice 4, 'home', comes after the end"),
    ],
)
def test_a_choice_not_on_offer_names_those_that_are(
    choices: str, words: str, good_standing: Command
) -> None:
    outcome = good_standing("play", "small-life", "--json", "--seed", "1", "--choices", choices)
    assert words in outcome.sentence
    assert outcome.status == 1
    assert len(outcome.err) < 200


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize("choices", ["", ",", " , ,"])
def test_no_choices_are_no_choices(choices: str, good_standing: Command) -> None:
    outcome = good_standing("play", "small-life", "--json", "--choices", choices)
    assert outcome.json["choices"] == []


def walked(typed: Command, life: str, seed: int) -> tuple[list[str], Any]:
    """A life step by step, as a program would that knows nothing but the last document."""
    choices: list[str] = []
    while True:
        document = season(typed, *choices, seed=seed, life=life)
        assert document["choices"] == choices
        if document["next"] is None:
            return choices, document
        assert document["ending"] is None
        assert document["next"]["scene"] == document["scenes"][-1]["id"]
        offered = [each["id"] for each in document["next"]["choices"]]
        assert 1 <= len(offered) <= 4
        choices.append(offered[(seed + len(choices)) % len(offered)])


@pytest.mark.usefixtures("small_shelf")
@pytest.mark.parametrize("seed", range(12))
def test_a_life_is_walked_to_its_end_through_next(seed: int, good_standing: Command) -> None:
    choices, document = walked(good_standing, "small-life", seed)
    assert len(choices) == 3
    assert document["ending"]["id"] in ("across", "ashore")


@pytest.mark.slow
def test_the_shipped_lives_are_walked_to_their_ends(good_standing: Command) -> None:
    lives = good_standing("lives", "--json").json["lives"]
    for life in lives:
        short = life.get("short", {}).get("id", life["id"])
        assert walked(good_standing, short, seed=2)[1]["ending"]
    scenes = {each["id"]: each["scenes"] for each in lives}
    assert scenes["night-ferry"] >= 12


# --- Saves -----------------------------------------------------------------------------


@pytest.mark.usefixtures("small_shelf")
def test_saved_and_gone_on_with_is_the_same_season(good_standing: Command) -> None:
    typed = good_standing
    typed("play", "small-life", "--json", "--seed", "5", "--choices", "run", "--save", "s.json")
    resumed = typed("play", "--json", "--resume", "s.json").json
    assert resumed == season(typed, "run", seed=5)
    more = ("--json", "--resume", "s.json", "--choices", "sign,home", "--save", "s.json")
    assert typed("play", *more).json == season(typed, "run", "sign", "home", seed=5)
    assert json.loads(Path("s.json").read_text())["choices"] == ["run", "sign", "home"]
    assert typed("play", "small-life", "--json", "--resume", "s.json").json["ending"]


@pytest.mark.usefixtures("small_shelf")
def test_resume_to_save_keeps_every_byte(good_standing: Command) -> None:
    good_standing("play", "small-life", "--json", "--choices", "run,sign", "--save", "a.json")
    undone = json.loads(Path("a.json").read_text())
    undone["choices"], undone["undone"] = ["run"], ["sign"]
    Path("a.json").write_text(json.dumps(undone, indent=2) + "\n")
    good_standing("play", "--json", "--resume", "a.json", "--save", "b.json")
    assert Path("a.json").read_bytes() == Path("b.json").read_bytes()


@pytest.mark.usefixtures("small_shelf")
def test_a_choice_that_fails_saves_nothing(good_standing: Command) -> None:
    good_standing("play", "small-life", "--json", "--choices", "run", "--save", "s.json")
    before = Path("s.json").read_bytes()
    args = ("--json", "--resume", "s.json", "--choices", "fly", "--save", "s.json")
    assert "On offer" in good_standing("play", *args).sentence
    assert Path("s.json").read_bytes() == before


@pytest.mark.usefixtures("small_shelf")
def test_a_season_of_a_file_is_gone_on_with_from_anywhere(
    small_folder: Path, good_standing: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = good_standing
    typed("play", "small/life.yaml", "--json", "--choices", "run", "--save", "s.json")
    save = Path("s.json").absolute()
    assert typed("play", "small/life.yaml", "--json", "--resume", save).json["choices"] == ["run"]
    monkeypatch.chdir("small")
    assert typed("play", "--json", "--resume", save).json["choices"] == ["run"]
    Path("life.yaml").rename("moved.yaml")
    assert "There is no file" in typed("play", "--json", "--resume", save).sentence
    assert typed("play", "moved.yaml", "--json", "--resume", save).json["choices"] == ["run"]
