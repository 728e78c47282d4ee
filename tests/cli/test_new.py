"""`new life`: a life to begin from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from game.content import places
from game.content.json_schema import KINDS, schema_of
from game.content.library import load_named
from game.content.loaded import Content
from game.content.yaml_source import read
from game.core.season import Season
from game.proof.promises import prove
from tests.cli.conftest import Command

NAME = "the-ground-floor"
FILE = Path(f"{NAME}.yaml")


def loaded(path: Path) -> Content:
    return load_named(places.scenarios(), [path])


def season_of(path: Path) -> Season:
    (life,) = loaded(path).lives.values()
    return life.season


def test_the_new_life_passes_check_without_a_warning(good_standing: Command) -> None:
    made = good_standing("new", "life", NAME)
    assert (made.status, made.err) == (0, "")
    checked = good_standing("check", FILE)
    assert (checked.status, checked.err) == (0, "")
    assert checked.out.startswith(f"{NAME}: ")
    assert checked.out.endswith("No findings.\n")


def test_it_says_where_the_rulebook_is(good_standing: Command) -> None:
    """In an installed game nobody would find it."""
    (said,) = re.findall(r"^.* can use stand in '(.*)'\.$",
                         good_standing("new", "life", NAME).out, re.MULTILINE)  # fmt: skip
    text = Path(said).read_text(encoding="utf-8")
    assert all(part in text for part in ("\nsignals:\n", "\ngates:\n", "\nappeals:\n"))


def test_it_can_be_played_at_once(good_standing: Command) -> None:
    good_standing("new", "life", NAME)
    played = good_standing("play", FILE, "--json", "--choices", "wait,walk,thank", "--seed", "1")
    assert played.json["ending"]["id"] == "keys"
    played = good_standing("play", FILE, "--json", "--choices", "1,1,1", "--seed", "1")
    assert played.json["gates"][0]["open"] is False
    assert played.json["ending"]["id"] == "shed"


def test_it_shows_a_beginner_one_of_each_thing(good_standing: Command) -> None:
    good_standing("new", "life", NAME)
    season = season_of(FILE)
    life = season.life
    assert (len(life.scenes), len(life.endings), len(life.promises)) == (3, 2, 1)
    assert all(2 <= len(scene.choices) <= 3 for scene in life.scenes)
    assert {tie.person for tie in life.ties} == set(life.person)
    proof = prove(season)
    assert all(gate.opens and gate.closes for gate in proof.gates)
    assert [gate.gate for gate in proof.gates] == ["flat"]


def test_its_name_stands_wherever_the_life_is_named(good_standing: Command) -> None:
    made = good_standing("new", "life", "the-end-of-may", "-o", Path("mine/may-life.yaml"))
    text = Path("mine/may-life.yaml").read_text(encoding="utf-8")
    assert "\nid: the-end-of-may " in text
    assert "\ntitle: The End of May\n" in text
    assert "my-life" not in text
    commands = re.findall(r"good-standing \w+ (\S+)", text)
    assert set(commands) == {"may-life.yaml"}
    assert re.findall(r"^  good-standing (.*)$", made.out, re.MULTILINE) == [
        "check mine/may-life.yaml",
        "play mine/may-life.yaml --plain",
        "play mine/may-life.yaml --watch",
    ]


def test_an_editor_finds_the_schema_from_the_first_line(good_standing: Command) -> None:
    good_standing("new", "life", NAME, "-o", Path(f"a folder/{FILE}"))
    file = Path("a folder", FILE)
    first = file.read_text(encoding="utf-8").split("\n")[0]
    schema = file.parent / first.partition("$schema=")[2]
    assert schema.read_text(encoding="utf-8") == (
        places.scenarios() / "schema" / "life.schema.json"
    ).read_text(encoding="utf-8")
    assert Draft202012Validator(schema_of(KINDS[0])).is_valid(read(file).data)
    assert (schema.parent / "test.schema.json").is_file()


def test_what_is_there_is_never_written_over(good_standing: Command) -> None:
    FILE.write_text("two weeks of work", encoding="utf-8")
    sentence = good_standing("new", "life", NAME).sentence
    assert sentence.startswith(f"There is a file '{FILE}' already; nothing was written.")
    assert FILE.read_text(encoding="utf-8") == "two weeks of work"
    assert not Path("schema").exists()


def test_odd_names_make_lives_too(good_standing: Command) -> None:
    names = ["1984", "7-up", "1e5", "may", "a"]
    for name in names:
        assert good_standing("new", "life", name).status == 0
    content = load_named(places.scenarios(), [Path(f"{name}.yaml") for name in names])
    assert content.findings == []
    assert list(content.lives) == names


@pytest.mark.parametrize(
    ("name", "mended"),
    [
        ("My Life", "'my-life'"),
        ("the_corner/shop", "'the-corner-shop'"),
        ("Grandma's garden", "'grandmas-garden'"),
        ("Straße", "'strasse'"),
        ("Café--Noir", "'cafe-noir'"),
        ("../escape", "'escape'"),
        ("...", "'the-corner-shop'"),
        ("yes", "'the-corner-shop'"),
        ("YES", "'the-corner-shop'"),
        ("a" * 61, "60"),
        ("", "'the-corner-shop'"),
    ],
)
def test_a_name_that_will_not_do_is_answered_with_one_that_will(
    good_standing: Command, name: str, mended: str
) -> None:
    refused = good_standing("new", "life", name)
    assert refused.status == 2
    assert mended in refused.sentence
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize("output", ["life.txt", "life", "a.yaml.bak"])
def test_a_file_that_would_not_be_found_again_is_refused(
    good_standing: Command, output: str
) -> None:
    assert ".yaml" in good_standing("new", "life", NAME, "-o", output).sentence
    assert list(Path().iterdir()) == []


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(good_standing: Command) -> None:
    Path("taken").write_text("", encoding="utf-8")
    assert "'taken/x.yaml'" in good_standing("new", "life", NAME, "-o", "taken/x.yaml").sentence
    Path("schema").write_text("", encoding="utf-8")
    said = good_standing("new", "life", NAME).sentence
    assert said.startswith(f"The life stands in '{FILE}'")
    assert "'schema'" in said
    assert season_of(FILE).life.id == NAME
