"""`schema`: what an editor needs, and the first line that leads to it."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from game.content import places
from game.content.json_schema import KINDS
from tests.cli.conftest import Command
from tests.content.small import text

HEAD = "# yaml-language-server: $schema="


def test_all_schemas_are_written_and_named(good_standing: Command) -> None:
    made = good_standing("schema")
    assert (made.status, made.err) == (0, "")
    for kind in KINDS:
        assert kind.file in made.out
        written = Path("schema", kind.file).read_text(encoding="utf-8")
        assert json.loads(written)["$schema"].endswith("2020-12/schema")
        assert written == (places.scenarios() / "schema" / kind.file).read_text(encoding="utf-8")


def test_each_file_gets_a_line_that_leads_to_its_own_schema(
    good_standing: Command, small_folder: Path
) -> None:
    life, rulebook = small_folder / "life.yaml", small_folder / "rulebook.yaml"
    said = good_standing("schema", life, rulebook, "-o", "kept/for-editors")
    assert f"'{life}' is a life" in said.out
    assert f"'{rulebook}' is a rulebook" in said.out
    for path, kind in ((life, "life"), (rulebook, "rulebook")):
        head, rest = path.read_text(encoding="utf-8").split("\n", 1)
        assert head == f"{HEAD}../kept/for-editors/{kind}.schema.json"
        assert (path.parent / head.removeprefix(HEAD)).is_file()
        assert rest == text(kind)
    assert good_standing("check", life).status == 0


def test_a_folder_stands_for_the_content_in_it(good_standing: Command, small_folder: Path) -> None:
    (small_folder / "notes.yaml").write_text("milk: 2\n", encoding="utf-8")
    tests = small_folder / "tests"
    tests.mkdir()
    test = "schema: 1\nlife: small-life\nsays: x\nseed: 1\nthen: {standing: 1000}\n"
    (tests / "first.yaml").write_text(test, encoding="utf-8")
    assert good_standing("schema", small_folder, "-o", small_folder / "schema").status == 0
    first = (tests / "first.yaml").read_text(encoding="utf-8")
    assert first == f"{HEAD}../schema/test.schema.json\n{test}"
    assert (small_folder / "notes.yaml").read_text(encoding="utf-8") == "milk: 2\n"


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("last", [b"", b"# no line end"])
def test_all_else_stays_as_it_is_to_the_byte(
    good_standing: Command, end: bytes, mark: bytes, last: bytes
) -> None:
    body = text("life").encode().replace(b"\n", end) + last
    path = Path("life.yaml")
    path.write_bytes(mark + body)
    head = f"{HEAD}schema/life.schema.json".encode()
    for _ in range(2):
        assert good_standing("schema", path).status == 0
        assert path.read_bytes() == mark + head + end + body


def test_an_older_line_is_renewed(good_standing: Command) -> None:
    path = Path("life.yaml")
    path.write_text(f"{HEAD}http://elsewhere/x.json\n{text('life')}", encoding="utf-8")
    assert "now leads to" in good_standing("schema", path).out
    assert path.read_text(encoding="utf-8") == f"{HEAD}schema/life.schema.json\n{text('life')}"
    assert "right already" in good_standing("schema", path).out


def test_a_link_stays_a_link_and_rights_stay(good_standing: Command, small_folder: Path) -> None:
    target, link = small_folder / "life.yaml", Path("linked.yaml")
    target.chmod(0o640)
    link.symlink_to(target)
    assert good_standing("schema", link).status == 0
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8").startswith(HEAD)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert sorted(path.name for path in small_folder.iterdir()) == ["life.yaml", "rulebook.yaml"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("milk: 2\n", "is no file of lives, rules, tests or evidence"),
        ("- schema\n", "is no file of lives, rules, tests or evidence"),
        ("schema: 1\nscenes: [\n", "It is not clear what 'a.yaml' is"),
        ("", "It is not clear what 'a.yaml' is: the file is empty"),
    ],
)
def test_what_is_no_content_is_left_alone(good_standing: Command, content: str, said: str) -> None:
    Path("a.yaml").write_text(content, encoding="utf-8")
    assert said in good_standing("schema", "a.yaml").sentence
    assert Path("a.yaml").read_text(encoding="utf-8") == content
    assert not Path("schema").exists()


def test_one_wrong_file_among_several_changes_none(
    good_standing: Command, small_folder: Path
) -> None:
    before = (small_folder / "life.yaml").read_bytes()
    assert (
        "'gone.yaml'" in good_standing("schema", small_folder / "life.yaml", "gone.yaml").sentence
    )
    assert (small_folder / "life.yaml").read_bytes() == before


def test_a_way_with_a_space_in_it_is_said_to_be_of_no_use(
    good_standing: Command, small_folder: Path
) -> None:
    said = good_standing("schema", small_folder / "life.yaml", "-o", "for my editor").sentence
    assert "because of the space in it" in said
    assert not Path("for my editor").exists()


def test_a_folder_that_cannot_be_made_is_said(good_standing: Command) -> None:
    Path("taken").write_text("mine", encoding="utf-8")
    assert "'taken'" in good_standing("schema", "-o", "taken").sentence
    assert Path("taken").read_text(encoding="utf-8") == "mine"


def test_a_folder_without_content_is_said(good_standing: Command) -> None:
    Path("milk.yaml").write_text("milk: 2\n", encoding="utf-8")
    assert "no content in the folder '.'" in good_standing("schema", ".").sentence
