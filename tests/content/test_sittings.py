"""Answers on disk: bounded, nameless, and never lost to damage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content import sittings as store
from game.content.sittings import OTHER, Sittings, StudyError, known_life
from game.core.study import Sitting

RATINGS = (("passport", 2), ("nurse", 6))


def sitting(tie: int = 7, life: str = "night-ferry:kiosk") -> Sitting:
    return Sitting(tie, "before", "a", life, RATINGS, "2026-W48")


def test_it_is_off_until_it_is_turned_on(tmp_path: Path) -> None:
    kept = Sittings(tmp_path / "new")
    assert not kept.on
    kept.turn(on=True)
    assert Sittings(tmp_path / "new").on
    kept.turn(on=False)
    assert not kept.on


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"on": 1}', "\udcff", "[" * 5000])
def test_a_damaged_switch_is_off(tmp_path: Path, damage: str) -> None:
    (tmp_path / "study.json").write_bytes(damage.encode(errors="surrogateescape"))
    assert not Sittings(tmp_path).on


def test_what_is_kept_is_this_and_nothing_else(tmp_path: Path) -> None:
    kept = Sittings(tmp_path)
    assert kept.add(sitting())
    assert kept.read().sittings == (sitting(),)
    line = json.loads(kept.file.read_text(encoding="utf-8"))
    assert set(line) == {"format", "tie", "moment", "form", "life", "week", "ratings"}


@pytest.mark.parametrize(
    "life", ["/home/ada/class.yaml", "Class 3b/mine", "mine.yaml", "Ada", "a" * 70]
)
def test_a_life_from_outside_is_not_named(tmp_path: Path, life: str) -> None:
    kept = Sittings(tmp_path)
    kept.add(sitting(life=life))
    assert life not in kept.file.read_text(encoding="utf-8")
    assert kept.read().sittings[0].life == OTHER == known_life(OTHER)


@given(cut=st.integers(1, 400))
def test_a_line_that_was_cut_off_costs_itself_alone(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    kept = Sittings(tmp_path_factory.mktemp("cut"))
    kept.add(sitting(1))
    kept.add(sitting(2))
    whole = kept.file.read_bytes()
    kept.file.write_bytes(whole[: max(1, len(whole) - cut)])
    before = kept.read()
    assert kept.add(sitting(3))
    after = kept.read()
    assert after.sittings == (*before.sittings, sitting(3))
    assert after.damaged == before.damaged


@given(st.lists(st.binary(max_size=60), max_size=6))
def test_no_damage_stops_it_or_gets_through(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    kept = Sittings(tmp_path_factory.mktemp("damage"))
    kept.file.write_bytes(b"\n".join(lines))
    assert kept.add(sitting())
    assert kept.read().sittings == (sitting(),)


@pytest.mark.parametrize(
    "change",
    [
        {"tie": True},
        {"tie": -1},
        {"moment": "during"},
        {"week": "2026-11-28"},
        {"life": "/home/ada"},
        {"ratings": {"passport": 7}},
        {"ratings": {"passport": True}},
        {"ratings": {"Ada says": 3}},
        {"ratings": [1, 2]},
        {"format": 2},
    ],
)
def test_a_line_that_was_tampered_with_is_passed_over(
    tmp_path: Path, change: dict[str, object]
) -> None:
    kept = Sittings(tmp_path)
    kept.add(sitting())
    line = json.loads(kept.file.read_text(encoding="utf-8"))
    kept.file.write_text(json.dumps(line | change) + "\n", encoding="utf-8")
    found = kept.read()
    assert (found.sittings, found.damaged) == ((), 1)


def test_the_file_has_a_bound_and_stays_readable_up_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "MOST_BYTES", 4_000)
    kept = Sittings(tmp_path)
    number = 0
    while kept.has_room():
        assert kept.add(sitting(number))
        number += 1
    assert not kept.add(sitting(number))
    assert number > 5
    assert kept.file.stat().st_size <= 4_000
    assert len(kept.read().sittings) == number


def test_where_nothing_can_be_written_there_is_quietly_no_study(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Sittings(tmp_path / "file" / "below")
    assert not kept.has_room()
    assert not kept.add(sitting())
    with pytest.raises(StudyError, match="could not be turned on"):
        kept.turn(on=True)


def test_a_folder_in_its_place_is_said_and_left_alone(tmp_path: Path) -> None:
    kept = Sittings(tmp_path)
    kept.file.mkdir()
    assert not kept.add(sitting())
    for does in (kept.read, kept.forget):
        with pytest.raises(StudyError):
            does()


def test_forgetting_leaves_nothing_and_can_be_done_twice(tmp_path: Path) -> None:
    kept = Sittings(tmp_path)
    kept.add(sitting())
    kept.forget()
    assert not kept.file.exists()
    kept.forget()
    assert kept.read().sittings == ()
