"""Files and folders that a person names: what is read, under which rulebook, and said how."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import codes, places
from game.content.folders import files_of
from game.content.library import load_named
from game.content.loaded import Content
from game.content.loading import load
from tests.content.small import edited, text, written

Named = Callable[..., Content]


@pytest.fixture
def named(shelf: Path) -> Named:
    """What is named, beside a shelf whose own rulebook is called 'port-verity'."""
    scheme = shelf / "rulebook.yaml"
    scheme.write_text(text("rulebook").replace("small-scheme", "port-verity"), encoding="utf-8")
    return lambda *paths: load_named(shelf, paths)


def test_a_folder_of_a_rulebook_and_lives_is_taken_whole(tmp_path: Path, named: Named) -> None:
    content = named(written(tmp_path))
    assert content.findings == []
    assert set(content.lives) == {"small-life"}
    assert "small-scheme" in content.rulebooks


def test_a_folder_like_the_games_own_is_taken_whole(tmp_path: Path, named: Named) -> None:
    written(tmp_path)
    (tmp_path / "lives").mkdir()
    (tmp_path / "life.yaml").rename(tmp_path / "lives" / "mine.yml")
    for path in (tmp_path, tmp_path / "lives", tmp_path / "lives" / "mine.yml"):
        content = named(path)
        assert content.findings == []
        assert set(content.lives) == {"small-life"}


def test_a_rulebook_is_known_by_what_is_in_it(tmp_path: Path, named: Named) -> None:
    written(tmp_path)
    (tmp_path / "rulebook.yaml").rename(tmp_path / "a-scheme.yaml")
    content = named(tmp_path / "life.yaml", tmp_path / "a-scheme.yaml")
    assert content.findings == []
    assert set(content.lives) == {"small-life"}


def test_a_rulebook_alone_is_checked_as_one(tmp_path: Path, named: Named) -> None:
    scheme = edited("rulebook", ("points: -30", "points: lots"))
    written(tmp_path, rulebook=scheme)
    content = named(tmp_path / "rulebook.yaml")
    assert [each.code for each in content.findings] == [codes.WRONG_TYPE]


def test_a_file_named_twice_is_read_once(tmp_path: Path, named: Named) -> None:
    written(tmp_path)
    assert named(tmp_path, tmp_path / "life.yaml", tmp_path).findings == []


def test_two_lives_of_one_id_are_a_finding(tmp_path: Path, named: Named) -> None:
    written(tmp_path)
    (tmp_path / "twin.yaml").write_text(text("life"), encoding="utf-8")
    (finding,) = named(tmp_path).findings
    assert finding.code is codes.DUPLICATE_ID
    assert (finding.file.name, finding.span.line) == ("twin.yaml", 2)
    assert "life.yaml" in finding.message


def test_two_rulebooks_of_one_id_are_a_finding(tmp_path: Path, named: Named) -> None:
    written(tmp_path)
    (tmp_path / "second.yaml").write_text(text("rulebook"), encoding="utf-8")
    (finding,) = named(tmp_path).findings
    assert finding.code is codes.DUPLICATE_ID
    assert "small-scheme" in finding.message


def test_a_writers_rulebook_takes_the_place_of_the_one_that_ships(
    tmp_path: Path, named: Named
) -> None:
    scheme = text("rulebook").replace("id: small-scheme", "id: port-verity")
    life = text("life").replace("rulebook: small-scheme", "rulebook: port-verity")
    content = named(written(tmp_path, rulebook=scheme, life=life))
    assert content.findings == []
    assert content.rulebooks["port-verity"].rulebook.name == "The Small Scheme"


def test_a_life_under_the_shipped_rulebook_needs_none_of_its_own() -> None:
    scenarios = places.scenarios()
    content = load_named(scenarios, [scenarios / "lives" / "night-ferry.yaml"])
    assert content.findings == []
    assert set(content.lives) == {"night-ferry"}


@pytest.mark.parametrize("given", ["small/life.yaml", "small", "./small/../small/life.yaml"])
def test_places_are_named_as_they_were_given(
    given: str, tmp_path: Path, named: Named, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "small").mkdir()
    written(tmp_path / "small", life=edited("life", ("about: ben", "about: bem")))
    monkeypatch.chdir(tmp_path)
    (finding,) = named(Path(given)).findings
    assert str(finding).startswith(f"{Path(given)}".removesuffix("/life.yaml"))
    assert not finding.file.is_absolute()


def test_a_folder_of_nothing_holds_no_files(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    assert files_of(tmp_path) == []


def test_mechanisms_are_looked_up_only_where_they_are_known(tmp_path: Path) -> None:
    written(tmp_path, life=text("life") + "mechanisms: [M999]\n")
    files = ([tmp_path / "rulebook.yaml"], [tmp_path / "life.yaml"])
    assert load(*files).findings == []
    (finding,) = load(*files, {"mechanism": frozenset({"M99"})}).findings
    assert finding.code is codes.UNKNOWN_EVIDENCE
    assert "Did you mean 'M99'" in finding.hint


def test_a_test_stands_for_the_lives_that_it_lies_beside(tmp_path: Path, named: Named) -> None:
    (written(tmp_path) / "tests").mkdir()
    trial = tmp_path / "tests" / "boat.yaml"
    trial.write_text("schema: 1\nlife: small-life\nthen: {ending: across}\n", encoding="utf-8")
    assert set(named(trial).lives) == {"small-life"}
    life = (tmp_path / "life.yaml").rename(tmp_path / "tests" / "life.yaml")
    assert files_of(life) == [life]


def test_the_evidence_is_no_life_though_it_is_named(named: Named, shelf: Path) -> None:
    content = named(shelf / "evidence", shelf / "evidence" / "claims.yaml")
    assert content.evidence is not None
    assert content.findings == []
