"""Every code of the register: its example brings it, its near miss does not, and its page is so."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from game.content import codes
from game.content.codes import Code, all_codes
from game.content.codes.register import Example
from tools.diagnostics import PAGES, index, page, touched
from tools.examples import SMALL, Outcome, checked

GAME = Path(codes.__file__).parents[2]
CODES = all_codes()
every_code = pytest.mark.parametrize("code", CODES, ids=lambda code: f"{code.id}-{code.slug}")


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where examples are made, each in its own folder."""
    return tmp_path_factory.mktemp("examples")


@cache
def outcome(example: Example, folder: Path) -> Outcome:
    """What `check` finds of an example: run once, for all tests that ask."""
    return checked(example, folder)


@cache
def named_outside_the_register() -> frozenset[str]:
    register = Path(codes.__file__).parent
    modules = (path for path in GAME.rglob("*.py") if register not in path.parents)
    texts = (path.read_text(encoding="utf-8") for path in modules)
    return frozenset(name for text in texts for name in re.findall(r"\bcodes\.([A-Z_]+)\b", text))


def lines_for(example: Example, folder: Path) -> set[tuple[str, int]]:
    """The files and lines on which the example's finding may stand."""
    if example.at:
        return {
            (path.relative_to(folder).as_posix(), number)
            for path in folder.rglob("*.yaml")
            for number, line in enumerate(
                path.read_text(encoding="utf-8", errors="replace").splitlines(), 1
            )
            if example.at in line
        }
    return {
        (file, number)
        for file, ranges in touched(example).items()
        for each in ranges
        for number in ([n + 1 for n in each] or [each.start, each.start + 1])
    }


def test_the_small_life_itself_is_sound(shelf: Path) -> None:
    assert outcome(Example("", ()), shelf / "unchanged").findings == []


@pytest.mark.slow
@every_code
def test_the_example_brings_the_finding_on_its_line_and_nothing_else(
    code: Code, shelf: Path
) -> None:
    folder = shelf / f"{code.id}-example"
    findings = outcome(code.example, folder).findings
    own = [each for each in findings if each["code"] == code.id]
    assert own, findings
    assert {each["severity"] for each in own} == {code.severity}
    errors = {each["code"] for each in findings if each["severity"] == "error"}
    assert errors - {code.id} == set(code.example.brings)
    places = {
        ((folder / each["file"]).relative_to(folder).as_posix(), each["line"]) for each in own
    }
    assert places <= lines_for(code.example, folder)


@pytest.mark.slow
@every_code
def test_the_near_miss_is_right(code: Code, shelf: Path) -> None:
    assert outcome(code.near_miss, shelf / f"{code.id}-near-miss").findings == []


@pytest.mark.slow
@every_code
def test_the_page_is_what_the_register_makes(code: Code, shelf: Path) -> None:
    printed = outcome(code.example, shelf / f"{code.id}-example").printed
    kept = PAGES / f"{code.id}.md"
    assert kept.exists(), "there is no page of this code: run make docs"
    assert kept.read_text(encoding="utf-8") == page(code, printed), "run make docs"


def test_the_list_of_pages_is_what_the_register_makes() -> None:
    assert (PAGES / "README.md").read_text(encoding="utf-8") == index(), "run make docs"
    kept = {path.name for path in PAGES.iterdir()}
    assert kept == {"README.md", *(f"{code.id}.md" for code in CODES)}, "run make docs"


def test_ids_and_slugs_are_unique_and_in_order() -> None:
    ids, slugs = [code.id for code in CODES], [code.slug for code in CODES]
    assert ids == sorted(set(ids))
    assert len(slugs) == len(set(slugs))
    assert all(re.fullmatch(r"GS[0-4]\d\d", id) for id in ids)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", slug) for slug in slugs)


@every_code
def test_every_page_is_written_in_sentences(code: Code) -> None:
    for text in (code.means, code.why, code.mend, code.example.says, code.near_miss.says):
        assert re.match(r"['A-ZM]", text), text
        assert text.endswith((".", "?")), text
        assert "TODO" not in text
    assert code.means.count(". ") == 0
    assert len(code.means) < 120


@every_code
def test_an_example_changes_the_small_life_and_a_near_miss_is_like_it(code: Code) -> None:
    def files(example: Example) -> set[str]:
        return set(touched(example))

    assert code.example.changes
    assert code.near_miss.changes
    assert code.example.changes != code.near_miss.changes
    assert all((SMALL / file).exists() or "tests/" in file for file in files(code.example))


@every_code
def test_a_code_is_raised_somewhere(code: Code) -> None:
    name = next(key for key, value in vars(codes).items() if value is code)
    assert name in named_outside_the_register(), "find it somewhere, or take it out"
