"""What can be kept of a visit at all, and what cannot."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import BigInteger, Boolean, Column, Connection, Date, Enum, SmallInteger, text
from sqlalchemy.exc import IntegrityError, StatementError

from game.kiosk.counts import local, migrations, store
from game.kiosk.counts.row import Row, row
from game.kiosk.counts.schema import Word, about, metadata, visit
from game.kiosk.counts.spool import Spool
from game.present.visit.noted import MODES, Noted
from tests.kiosk.counts.visits import NOON, kept, noted, rows

SENTENCES = (
    "I am Jan Novak",
    "jan@example.org",
    "Jan N.",
    "2026-11-28 12:31:07",
    "a" * 61,
    "x; drop table",
    "day-1\n",
    "ж",
)


def columns() -> list[Column[Any]]:
    return [column for table in metadata.tables.values() for column in table.columns]


def is_bounded(column: Column[Any]) -> bool:
    """Whether a column holds nothing but a choice, an id, a small number, a day, or yes or no."""
    match column.type:
        case Enum() as among:
            return bool(among.enums) and among.create_constraint
        case Word() as word:
            shapeless = ("a b", "A", ".", "_", "@", "é", "a" * (word.most + 1))
            return word.most <= 60 and not any(_takes(word, each) for each in shapeless)
        case SmallInteger():
            return f"{column.name}_range" in _checks()
        case BigInteger():
            return column.table is about
    return isinstance(column.type, Date | Boolean)


def _takes(word: Word, text: str) -> bool:
    try:
        word.process_bind_param(text, None)  # type: ignore[arg-type]
    except ValueError:
        return False
    return True


def _checks() -> set[str]:
    return {str(check.name) for table in metadata.tables.values() for check in table.constraints}


def test_every_column_is_a_choice_an_id_a_small_number_a_day_or_a_yes() -> None:
    assert {str(c) for c in columns() if not is_bounded(c)} == set()
    assert len(columns()) == 22
    assert not any(column.nullable for column in columns())


def test_a_column_for_free_text_would_be_found() -> None:
    from sqlalchemy import DateTime, Float, String, Text

    for kind in (String(60), Text(), DateTime(), Float(), SmallInteger()):
        assert not is_bounded(Column("loose", kind))
    assert not is_bounded(Column("loose", Word(".*", 60)))
    assert not is_bounded(Column("loose", Word("[a-z-]*", 200)))


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file that holds no visit yet, and one that holds a single one."""
    folder = tmp_path_factory.mktemp("counts")
    with local.writing(folder / "empty.sqlite3") as connection:
        migrations.prepare(connection)
    Spool(folder / "one.sqlite3").add(rows(1))
    return folder


@pytest.fixture
def own(made: Path, tmp_path: Path) -> Path:
    """A copy of it that belongs to one test."""
    return Path(shutil.copytree(made, tmp_path / "counts"))


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("name", ["id", "kiosk", "life", "place", "ending", "language", "ended"])
def test_no_sentence_gets_past_python(own: Path, name: str, sentence: str) -> None:
    (good,) = rows(1)
    told: dict[str, Any] = {name: sentence}
    with pytest.raises(StatementError), local.writing(own / "empty.sqlite3") as connection:
        store.store(connection, [replace(good, **told)])


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize(
    "name", ["id", "kiosk", "life", "place", "ending", "language", "ended", "day", "hour", "voice"]
)
def test_no_sentence_gets_past_the_database_itself(own: Path, name: str, sentence: str) -> None:
    with pytest.raises(IntegrityError), local.writing(own / "one.sqlite3") as connection:
        connection.execute(text(f"UPDATE good_standing_visit SET {name} = :it"), {"it": sentence})


@pytest.mark.parametrize("number", [-1, 61, 2.5, "x"])
def test_minutes_are_whole_and_few(own: Path, number: object) -> None:
    with pytest.raises(IntegrityError), local.writing(own / "one.sqlite3") as connection:
        connection.execute(text("UPDATE good_standing_visit SET minutes = :it"), {"it": number})


anything = st.text(max_size=80) | st.sampled_from(SENTENCES)


@given(anything, anything, anything, anything, st.integers(), st.frozensets(anything))
def test_whatever_is_noted_what_is_kept_is_rounded_and_bounded(
    life: str, at: str, reached: str, language: str, seconds: int, modes: frozenset[str]
) -> None:
    made = row(Noted(life, "left", at, reached, seconds, modes, language), "kiosk-1", NOON)
    words = {
        made.life: "life",
        made.place: "place",
        made.ending: "ending",
        made.language: "language",
    }
    for word, name in words.items():
        assert visit.c[name].type.process_bind_param(word, None) == word  # type: ignore[attr-defined]
    assert 0 <= made.minutes <= 60
    assert made.modes <= MODES


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(0, 0), (29, 0), (30, 1), (89, 1), (90, 2), (9**9, 60)]
)
def test_minutes_are_rounded(seconds: int, minutes: int) -> None:
    assert row(noted(seconds=seconds), "kiosk-1", NOON).minutes == minutes


def test_the_hour_and_day_are_those_in_which_the_visit_began() -> None:
    made = row(noted(seconds=600), "kiosk-1", datetime(2026, 11, 28, 0, 5))
    assert (made.day.isoformat(), made.hour) == ("2026-11-27", 23)


@pytest.mark.parametrize("played", ["night-ferry", "night-ferry:kiosk"])
def test_a_life_and_its_short_cut_are_one(played: str) -> None:
    assert row(noted(life=played), "kiosk-1", NOON).life == "night-ferry"


def test_of_a_life_from_outside_nothing_is_named() -> None:
    made = row(noted(life="class-7b/our-street", at="janes-house", reached="gone"), "kiosk-1", NOON)
    assert (made.life, made.place, made.ending) == ("other", "other", "other")


def test_two_visits_that_are_alike_are_two_rows_in_no_order_of_coming(tmp_path: Path) -> None:
    made = [row(noted(), "kiosk-1", NOON) for _ in range(50)]
    Spool(tmp_path / "a.sqlite3").add(made)
    with sqlite3.connect(tmp_path / "a.sqlite3") as connection:
        found = [id for (id,) in connection.execute("SELECT id FROM good_standing_visit")]
    connection.close()
    assert found == sorted(each.id for each in made)
    assert found != [each.id for each in made]


# --- From one schema to the next ------------------------------------------------------------


def _with_weather(connection: Connection) -> None:
    connection.execute(
        text("ALTER TABLE good_standing_visit ADD COLUMN rain INT DEFAULT 0 NOT NULL")
    )


def _fails(connection: Connection) -> None:
    _with_weather(connection)
    raise OSError("the disk is full")


def columns_in(connection: Connection) -> set[str]:
    return {row[1] for row in connection.execute(text("PRAGMA table_info(good_standing_visit)"))}


def test_an_older_database_is_brought_up_and_keeps_what_it_has(tmp_path: Path) -> None:
    file, made = tmp_path / "a.sqlite3", rows(3)
    Spool(file).add(made)
    with local.writing(file) as connection:
        migrations.prepare(connection, (_with_weather,))
        assert migrations.schema(connection) == 2
        assert "rain" in columns_in(connection)
        migrations.prepare(connection, (_with_weather,))  # A second time does nothing.
        assert store.number(connection) == 3


def test_an_upgrade_that_fails_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    Spool(file).add(rows(3))
    with pytest.raises(OSError), local.writing(file) as connection:
        migrations.prepare(connection, (_fails,))
    with local.reading(file) as connection:
        assert migrations.schema(connection) == 1
        assert "rain" not in columns_in(connection)


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    file, made = tmp_path / "a.sqlite3", rows(1)
    Spool(file).add(made)
    with local.writing(file) as connection:
        migrations.prepare(connection, (_with_weather,))
    with pytest.raises(migrations.TooNew, match="newer version"):
        Spool(file).add(rows(1))
    with local.reading(file) as connection:
        assert store.number(connection) == 1


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    made = [
        Row("0" * 32, "hall-2", NOON.date(), 12, 3, "wrong-face", "idle", "", "", "en", MODES),
        Row(
            "f" * 32,
            "hall-2",
            NOON.date(),
            13,
            0,
            "other",
            "finished",
            "other",
            "x",
            "pt-BR",
            frozenset(),
        ),
    ]
    Spool(tmp_path / "a.sqlite3").add(made)
    assert kept(tmp_path / "a.sqlite3") == made
