"""What each part can do without: plain text without pygame, the inner parts without YAML."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.content.catalogue import Catalogue
from game.core.compiled import encode
from game.core.season import Season
from tests.content.small import shelf_in

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


def _python(program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_plain_text_and_json_need_no_pygame() -> None:
    program = """
import sys
sys.modules["pygame"] = sys.modules["resvg_py"] = None
from game.cli import main
sys.exit(main(["play", "night-ferry", "--json", "--seed", "1"]))
"""
    lived = _python(program)
    assert lived.returncode == 0, lived.stderr
    assert json.loads(lived.stdout)["life"] == "night-ferry"


def test_whoever_plays_does_not_wait_for_what_only_writers_need(catalogue: Catalogue) -> None:
    assert catalogue.cards()  # what ships has been compiled, as it has after the first start
    program = """
import sys
sys.modules["pydantic"] = sys.modules["ruamel"] = None
from game.cli import main
sys.exit(main(["play", "night-ferry", "--json", "--seed", "1"]))
"""
    lived = _python(program)
    assert lived.returncode == 0, lived.stderr
    assert json.loads(lived.stdout)["life"] == "night-ferry"


def test_a_season_is_proved_and_explained_from_its_compiled_form(
    small: Season, tmp_path: Path
) -> None:
    compiled = tmp_path / "compiled.json"
    compiled.write_text(json.dumps([encode(small.life), encode(small.rulebook)]))
    program = f"""
import json, sys
for name in ("pydantic", "ruamel", "ruamel.yaml", "pygame", "platformdirs", "game.content"):
    sys.modules[name] = None
from game.core.compiled import decode
from game.core.playthrough import start
from game.core.season import Season
from game.debrief.model import debrief
from game.present.document import document
from game.proof.promises import prove
with open({str(compiled)!r}) as file:
    season = Season(*map(decode, json.load(file)))
run = start(season, 1)
while run.offered:
    run = run.choose(run.offered[0].id)
print(json.dumps([prove(season).ways, document(debrief(run))["ending"]["id"]]))
"""
    worked = _python(program)
    assert worked.returncode == 0, worked.stderr
    assert json.loads(worked.stdout) == [26, "ashore"]


def test_optimised_python_plays_the_same() -> None:
    """Nothing hangs on an assert."""
    program = """
import sys
from game.cli import main
sys.exit(main(["play", "night-ferry", "--json", "--seed", "1"]))
"""
    assert _python(program).stdout == _python(program, PYTHONOPTIMIZE="2").stdout


def test_the_cache_changes_nothing_but_the_time(tmp_path: Path) -> None:
    fresh = Catalogue(cache=tmp_path)
    seasons = {card.id: fresh.season(card.id) for card in fresh.cards()}
    again = Catalogue(cache=tmp_path)
    assert {card.id: again.season(card.id) for card in again.cards()} == seasons
    assert again.evidence == fresh.evidence


def test_a_damaged_cache_is_passed_over(tmp_path: Path) -> None:
    scenarios, cache = shelf_in(tmp_path / "scenarios"), tmp_path / "cache"
    Catalogue(scenarios, cache).cards()
    for content in ("", "{}", "[1", '{"rulebooks": [], "seasons": [["a", 3, {}]]}'):
        (kept,) = cache.glob("compiled/*.json")
        kept.write_text(content)
        assert [card.id for card in Catalogue(scenarios, cache).cards()] == ["small-life"]


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert Catalogue(cache=blocked / "below").cards()


def test_a_life_that_was_put_away_is_no_longer_on_the_shelf(tmp_path: Path) -> None:
    scenarios, cache = shelf_in(tmp_path / "scenarios"), tmp_path / "cache"
    assert [card.id for card in Catalogue(scenarios, cache).cards()] == ["small-life"]
    (scenarios / "lives" / "drafts").mkdir()
    life = scenarios / "lives" / "small.yaml"
    life.rename(scenarios / "lives" / "drafts" / life.name)
    assert Catalogue(scenarios, cache).cards() == ()


def test_what_an_editor_hides_among_the_lives_is_left_alone(tmp_path: Path) -> None:
    scenarios = shelf_in(tmp_path / "scenarios")
    (scenarios / "lives" / ".#small.yaml").symlink_to("nobody@nowhere.1234")
    assert Catalogue(scenarios, tmp_path / "cache").cards()
