"""docs/writing-a-life.md, followed to the letter: every edit is made and every command typed.

Marks that a reader does not see say what a block is. `find` and `put` change lines, `below` or
`above` and `add` put lines in, `end` puts them at the end, `share` copies the folder to where lives
from elsewhere lie, and `cut` puts keys into what has the same ids. In what a command prints, a line
`...` stands for lines that are left out, `> 1` for what is typed, and `.../` for a folder of the
machine's own. Of a table, `examples` says of what kind the examples in it are; `ties` is that of
the rulebook's links.
"""

from __future__ import annotations

import io
import json
import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from platformdirs import user_data_path

from game.cli import main
from game.content import library, places
from game.content.evidence import load_evidence
from game.content.library import load_named
from game.content.schema.base import Model
from game.content.schema.conditions import ConditionSpec, EffectSpec, MomentSpec
from game.content.schema.course import CourseSpec
from game.content.yaml_source import read
from game.window import run as window
from tests.cli.conftest import ROOT

TUTORIAL = ROOT / "docs" / "writing-a-life.md"
LIFE = "the-ground-floor.yaml"
BLOCK = re.compile(
    r"(?:<!-- (?P<mark>[a-z ]+?) -->\n)?```(?P<kind>\w+)\n(?P<text>.*?)^```$"
    r"|<!-- share (?P<share>\S+) -->",
    re.DOTALL | re.MULTILINE,
)
TABLE = re.compile(r"<!-- examples: (\w+) -->\n((?:\|.*\n)+)")

TIES = re.compile(r"<!-- ties -->\n((?:\|.*\n)+)")


@dataclass
class Writer:
    """Somebody who does what the tutorial says, in a folder of their own."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    opened: list[Any] = field(default_factory=list)
    found: str = ""
    typed: int = 0

    @property
    def file(self) -> Path:
        return self.folder / LIFE

    def edit(self, mark: str, text: str) -> None:
        if mark in ("find", "find all", "below", "above"):
            times = _times(self.file.read_text(encoding="utf-8"), text)
            assert times == 1 or (mark == "find all" and times > 1), f"{times} times:\n{text}"
            self.found, self.place = text, mark
            return
        old = self.file.read_text(encoding="utf-8")
        instead = {
            "put": text,
            "add": text + self.found if self.place == "above" else self.found + text,
        }
        made = old + text if mark == "end" else old.replace(self.found, instead[mark])
        self.file.write_text(made, encoding="utf-8")

    def type(self, command: str, shown: list[str]) -> None:
        """Type a command, and hold what it prints against what is shown."""
        words = shlex.split(command)
        assert words[0] == "good-standing", command
        answers = [line[2:] for line in shown if line.startswith("> ")]
        self.monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{a}\n" for a in answers)))
        self.capsys.readouterr()
        status = main(words[1:])
        out, err = self.capsys.readouterr()
        self.typed += 1
        assert status == int(any(line.endswith("finding.") for line in shown)), err
        _hold(command, _lines(err + out), [line for line in shown if not line.startswith("> ")])


def _times(text: str, lines: str) -> int:
    return len(re.findall(rf"^{re.escape(lines)}", text, re.MULTILINE))


def _lines(printed: str) -> list[str]:
    """Lines without their margins, and with every time the same."""
    lines = (
        re.sub(r"\d+\.\d\d s", "0.02 s", line.removeprefix("> ")) for line in printed.split("\n")
    )
    lines = (re.sub(r"'[^']*[/\\](rulebook\.yaml)'", r"'.../\1'", line) for line in lines)
    return [" ".join(line.split()) for line in lines if line.strip()]


def _hold(command: str, printed: list[str], shown: list[str]) -> None:
    at, skipping = 0, False
    for line in _lines("\n".join(shown)):
        if line == "...":
            skipping = True
            continue
        rest = printed[at:]
        assert line in (rest if skipping else rest[:1]), f"{command}\n{line}\nnot in\n{rest}"
        at += rest.index(line) + 1
        skipping = False
    assert skipping or not shown or at == len(printed), f"{command}\nnot shown: {printed[at:]}"


def _commands(block: str) -> Iterator[tuple[str, list[str]]]:
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, *shown = part.rstrip("\n").split("\n")
        yield command, shown


@pytest.fixture
def follower(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Writer:
    """Whoever follows the tutorial, in front of a window that is only noted."""
    folder = tmp_path / "work" / "my-lives"
    folder.mkdir()
    monkeypatch.chdir(folder)
    writer = Writer(folder, capsys, monkeypatch)

    def opens(shell: Any, *, watch: Any = None) -> int:
        writer.opened.append(watch)
        return 0

    monkeypatch.setattr(window, "run", opens)
    # What ships does not change meanwhile, and reading it for each command takes most of the time.
    monkeypatch.setattr(library, "load_evidence", cache(load_evidence))
    return writer


def _with_cut(file: Path, keys: str) -> str:
    """The life with the keys that the example of a kiosk cut adds to it."""
    data = read(file).data
    _add(data, read(Path("cut"), keys.encode()).data)
    return json.dumps(data, indent=1, ensure_ascii=False)  # JSON is YAML too.


def _add(to: dict[str, Any], new: dict[str, Any]) -> None:
    for key, value in new.items():
        if not isinstance(value, list):
            assert key == "id" or key not in to, f"'{key}' is there already"
            to[key] = value
            continue
        by_id = {each["id"]: each for each in to[key]}
        for each in value:
            _add(by_id[each["id"]], each)


def follow(writer: Writer) -> None:
    for found in BLOCK.finditer(TUTORIAL.read_text(encoding="utf-8")):
        mark, kind, text = found["mark"], found["kind"], found["text"]
        if found["share"]:
            target = user_data_path("good-standing", appauthor=False) / "lives" / found["share"]
            shutil.copytree(writer.folder, target)
        elif mark == "cut":
            writer.file.write_text(_with_cut(writer.file, text), encoding="utf-8")
        elif kind == "yaml":
            assert mark, f"nobody knows what to do with\n{text}"
            writer.edit(mark, text)
        elif kind == "console" and not (mark == "with dot" and shutil.which("dot") is None):
            for command, shown in _commands(text):
                writer.type(command, shown)


@pytest.mark.slow
def test_the_tutorial_can_be_followed_to_the_letter(follower: Writer) -> None:
    follow(follower)
    assert follower.typed > 15
    played, watched = follower.opened
    assert played is None
    assert watched is not None


SPECS: dict[str, type[Model]] = {
    "condition": ConditionSpec,
    "effect": EffectSpec,
    "promise": CourseSpec,
}
PLACES = {
    "condition": ("        when: {gate_closed: flat}\n", "        when: {any: [%s]}\n"),
    "effect": ("        does:\n          - ask: loan\n", "        does: [{ask: loan}, %s]\n"),
    "promise": ("    always: {linked: friend-link}\n", "    always: {any: [%s]}\n"),
}
"""Where in the life the examples of a kind can stand."""


def examples() -> list[tuple[str, str, str]]:
    rows = []
    for kind, table in TABLE.findall(TUTORIAL.read_text(encoding="utf-8")):
        for row in table.strip().split("\n")[2:]:
            key, _, example = (cell.strip() for cell in row.strip("|").split("|"))
            rows.append((kind, key.strip("`"), example.strip("`")))
    return rows


@pytest.mark.parametrize("kind", SPECS)
def test_every_key_has_its_line_in_the_reference(kind: str) -> None:
    keys = {info.alias or name for name, info in SPECS[kind].model_fields.items()}
    own = {key for each, key, _ in examples() if each == kind}
    told_above = set(MomentSpec.model_fields) if kind == "promise" else set()
    assert own == keys - told_above


@pytest.fixture
def finished(follower: Writer) -> str:
    """The life as it is when the tutorial has been followed."""
    for found in BLOCK.finditer(TUTORIAL.read_text(encoding="utf-8")):
        if found["kind"] == "console" and "$ good-standing new" in found["text"]:
            follower.type(next(_commands(found["text"]))[0], [])
        elif found["kind"] == "yaml" and found["mark"] != "cut":
            follower.edit(found["mark"], found["text"])
    return follower.file.read_text(encoding="utf-8")


@pytest.mark.slow
def test_every_example_of_the_reference_can_stand_in_the_life(finished: str) -> None:
    made = finished
    for kind, (old, new) in PLACES.items():
        own = [(key, example) for each, key, example in examples() if each == kind]
        own = [pair for pair in own if pair[0] != "page"]  # Port Verity keeps no pages.
        assert all(example.startswith(f"{key}:") for key, example in own)
        assert made.count(old) == 1
        made = made.replace(old, new % ", ".join(f"{{{example}}}" for _, example in own))
    path = Path("examples.yaml")
    path.write_text(made, encoding="utf-8")
    wrong = load_named(places.scenarios(), [path]).findings
    assert [str(each) for each in wrong if each.code.severity == "error"] == []


def test_the_table_of_ties_says_what_the_rulebook_says() -> None:
    text = TUTORIAL.read_text(encoding="utf-8")
    (table,) = TIES.findall(text)
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in table.split("\n")[2:-1]]
    rulebook = read(places.scenarios() / "rulebook.yaml").data
    assert rows == [
        [f"`{link['tie']}`", f"`{link['id']}`", ", ".join(f"`{each}`" for each in link["topics"]),
         f"{link['share']} %", str(link["delay"])]
        for link in rulebook["links"]
    ]  # fmt: skip
    (duty,) = rulebook["duties"]
    said = " ".join(text.split())
    assert (
        f"whoever has a `{duty['tie']}` must have `{duty['met_by']}` in the file every "
        f"{duty['every']} days, or `{duty['missed']}` is written"
    ) in said
