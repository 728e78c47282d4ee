"""The pages for museums: whatever they tell somebody to type or to open is there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.cli.arguments import parser
from game.kiosk.operator import Operator
from tests.kiosk.test_unit import UNIT

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [DOCS / "museum.md", *sorted((DOCS / "museum").glob("*.md"))]
MUSEUM, SHEET = DOCS / "museum.md", DOCS / "museum" / "acceptance.md"
SCRIPT = DOCS / "museum" / "good-standing.sh"
PLACE = "/opt/good-standing"
"""Where the pages and the unit have the game."""

SPAN = re.compile(r"`([^`\n]+)`")
BLOCK = re.compile(r"^```\n(.+?)^```$", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"^    (\S.+)$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")
KEY = re.compile(r"^\| `\[([a-z]+)\] ([a-z_]+)`((?:(?:,| or) `[a-z_]+`)*)", re.MULTILINE)


def lines() -> Iterator[str]:
    """All that is set as something to type, on any page."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        blocks = BLOCK.findall(text)
        yield from SPAN.findall(BLOCK.sub("", text))
        for block in (*blocks, "\n".join(INDENTED.findall(text))):
            yield from block.splitlines()


def typed(program: str) -> list[list[str]]:
    """The words after a program's name, wherever it is called."""
    begins = re.compile(rf"^(?:[A-Z_]+=\S+ |sudo -u kiosk )*{re.escape(program)} (?!…)(.+)$")
    found = (begins.match(line) for line in lines())
    return [shlex.split(match[1]) for match in found if match]


def test_every_command_of_the_game_can_be_typed() -> None:
    calls = typed("good-standing")
    assert {words[0] for words in calls} >= {"kiosk", "doctor", "shot", "evidence"}
    for words in calls:
        parser().parse_args(words)


def test_what_starts_the_exhibit_can_be_typed_too() -> None:
    (unit,) = re.findall(r"^ExecStart=.*/usr/local/bin/good-standing (.+)$", UNIT.read_text(), re.M)
    (on_x,) = re.findall(r"^ExecStart=/usr/bin/xinit /usr/local/bin/good-standing (.+?) -- ",
                         (DOCS / "museum" / "cage.md").read_text(), re.M)  # fmt: skip
    for line in (unit, on_x):
        assert parser().parse_args(shlex.split(line)).command == "kiosk"


def test_every_target_of_make_is_there() -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    calls = [words for name in ("make", f"make -C {PLACE}") for words in typed(name)]
    named = [words[0] for words in calls if words[0] != "-C"]
    assert set(named) >= {"play", "check", "layouts"}
    assert set(named) <= set(targets)
    for words in calls:
        for given in words:
            if given.startswith("ARGS="):
                parser().parse_args(shlex.split(given.removeprefix("ARGS=")))


def test_every_test_that_is_named_is_there() -> None:
    named = [word for words in typed("pytest") for word in words if word != "…"]
    assert len(named) > 30
    for word in named:
        path = ROOT / word
        assert path.is_file() or any(path.glob("test_*.py")), word


@pytest.mark.parametrize("words", typed(".venv/bin/python"), ids=" ".join)
def test_whatever_python_is_to_run_is_there(words: list[str]) -> None:
    assert words[0] == "-m"
    if words[1] not in ("pip", "pytest"):
        assert (ROOT / Path(*words[1].split("."))).with_suffix(".py").is_file()
    for lock in (word for word in words if word.endswith(".lock")):
        assert (ROOT / lock).is_file()


def anchors(page: Path) -> set[str]:
    """The names of a page's headings, as the places where it is read make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith("http"):
            continue
        to = (page.parent / target).resolve() if target else page
        assert to.exists(), target
        assert not anchor or anchor in anchors(to), f"{target}#{anchor}"


def test_every_page_is_reached_from_the_way_in() -> None:
    assert "(docs/museum.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
    text = MUSEUM.read_text(encoding="utf-8")
    for page in (DOCS / "museum").iterdir():
        told = f"(museum/{page.name}" if page.suffix == ".md" else page.name
        assert told in text or page.name in (DOCS / "museum" / "cage.md").read_text(), page.name


def test_every_key_to_set_is_one_of_the_operator_files() -> None:
    rows = KEY.findall(MUSEUM.read_text(encoding="utf-8"))
    assert rows
    for table, first, others in rows:
        for key in (first, *re.findall(r"[a-z_]+", others.replace(" or ", " "))):
            assert hasattr(getattr(Operator(), table), key), f"{table}.{key}"


def test_the_sheet_has_a_row_for_each_of_the_thirty_seven_and_a_box_in_each() -> None:
    rows = re.findall(r"^\| (\d+|[TANH]\d+) \|(.+)\|$", SHEET.read_text(encoding="utf-8"), re.M)
    assert [int(id) for id, _ in rows if id.isdigit()] == list(range(1, 38))
    for id, rest in rows:
        cells = [cell.strip() for cell in rest.split("|")]
        assert cells[-1] == "", id
        if id[0] == "H":
            assert all(cells[:2]), id
        else:
            assert re.match(r"(yes|no|part|yours)\b", cells[1]), id
            assert cells[1].startswith("no") or cells[2], id


@pytest.mark.skipif(os.name == "nt", reason="a script for a shell")
def test_the_command_of_the_exhibit_runs_the_game_from_anywhere(tmp_path: Path) -> None:
    text = SCRIPT.read_text(encoding="utf-8").replace(f"{PLACE}/.venv/bin/python", sys.executable)
    script = tmp_path / "good-standing"
    script.write_text(text.replace(PLACE, str(ROOT)))
    homes = {"XDG_DATA_HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    (tmp_path / "game").mkdir()
    done = subprocess.run(
        ["/bin/sh", str(script), "kiosk", "--config", "kiosk.toml", "--init"],
        cwd=tmp_path,
        env={**os.environ, **homes},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert tomllib.loads((tmp_path / "kiosk.toml").read_text())["version"] == 1


def test_the_command_and_the_unit_keep_things_in_the_same_place() -> None:
    unit, script = UNIT.read_text(), SCRIPT.read_text()
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        (there,) = re.findall(rf"{name}=(\S+)", unit)
        assert f"{name}:={there}" in script


def pinned(name: str) -> dict[str, str]:
    """The libraries of a lock file with their versions, markers left out."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def test_extras_are_pinned_and_agree_with_what_the_game_has() -> None:
    extras, game = pinned("requirements-extras.lock"), pinned("requirements.lock")
    assert {"accesskit", "psycopg", "psycopg-binary"} <= set(extras)
    assert game.items() <= extras.items()
    text = (ROOT / "requirements-extras.lock").read_text(encoding="utf-8")
    assert all("--hash=sha256:" in block for block in re.split(r"^(?=[a-z])", text, flags=re.M)[1:])
    assert "http" not in text
