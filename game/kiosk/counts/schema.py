"""The tables of the statistics. No column can hold a sentence, a name or a moment.

Each column is a choice among a few words, an id of a fixed shape and length, a small whole number,
a day, or yes or no. Python holds every value to that before it goes out, and the database holds it
again by its own checks.
"""

from __future__ import annotations

import re
from typing import Any, get_args

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Dialect,
    Enum,
    Index,
    MetaData,
    SmallInteger,
    String,
    Table,
    TypeDecorator,
)
from sqlalchemy.schema import SchemaItem

from game.content.ids import ID_PATTERN
from game.kiosk.counts.row import (
    KEY_LETTERS,
    LANGUAGE_PATTERN,
    MOST_LANGUAGE,
    MOST_LETTERS,
    MOST_MINUTES,
    column,
)
from game.present.visit.noted import MODES, Ended

_ID = ID_PATTERN.strip("^$")


class Word(TypeDecorator[str]):
    """A word of a fixed shape, of at most so many letters."""

    impl = String
    cache_ok = True

    def __init__(self, pattern: str, most: int) -> None:
        super().__init__(most)
        self.pattern = pattern
        self.most = most

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        """The value on its way out.

        Raises:
            ValueError: if it is not of this shape.
        """
        word = str(value)
        if len(word) > self.most or not re.fullmatch(self.pattern, word):
            raise ValueError("a word is not of the shape that its column has")
        return word

    def coerce_compared_value(self, op: Any, value: Any) -> Any:
        """What it is compared with is a word as well."""
        return self


metadata = MetaData()


def _word(name: str, pattern: str, most: int, *, key: bool = False) -> Column[str]:
    return Column(name, Word(pattern, most), primary_key=key, nullable=False)


def _words(name: str, most: int, letters: str) -> tuple[SchemaItem, ...]:
    """Checks that a word is no longer, and has these letters only; each database has its way."""
    return (
        CheckConstraint(f"length({name}) <= {most}", name=f"{name}_length"),
        _only("sqlite", f"{name} NOT GLOB '*[^{letters}]*'", f"{name}_letters_sqlite"),
        _only("postgresql", f"{name} ~ '^[{letters}]*$'", f"{name}_letters_postgresql"),
    )


def _small(name: str) -> Column[int]:
    return Column(name, SmallInteger, nullable=False)


def _range(name: str, most: int) -> tuple[SchemaItem, ...]:
    """Checks that a number is small; to SQLite a column's type is only advice."""
    return (
        CheckConstraint(f"{name} BETWEEN 0 AND {most}", name=f"{name}_range"),
        _only("sqlite", f"typeof({name}) = 'integer'", f"{name}_whole_sqlite"),
    )


def _only(dialect: str, check: str, name: str) -> SchemaItem:
    return CheckConstraint(check, name=name).ddl_if(dialect=dialect)


def _choice(name: str, *words: str, key: bool = False) -> Column[str]:
    among = Enum(*words, name=f"{name}_words", native_enum=False, create_constraint=True, length=12)
    return Column(name, among, primary_key=key, nullable=False)


def _truth(name: str) -> Column[bool]:
    return Column(name, Boolean(create_constraint=True, name=f"{name}_truth"), nullable=False)


_DAY = "[0-9]" * 4 + "-[0-9][0-9]" * 2

visit = Table(
    "good_standing_visit",
    metadata,
    _word("id", rf"[0-9a-f]{{{KEY_LETTERS}}}", KEY_LETTERS, key=True),
    _word("kiosk", _ID, MOST_LETTERS),
    Column("day", Date, nullable=False),
    _small("hour"),
    _small("minutes"),
    _word("life", _ID, MOST_LETTERS),
    _choice("ended", *get_args(Ended)),
    _word("place", rf"({_ID})?", MOST_LETTERS),
    _word("ending", rf"({_ID})?", MOST_LETTERS),
    _word("language", rf"{LANGUAGE_PATTERN}|other", MOST_LANGUAGE),
    *(_truth(column(mode)) for mode in sorted(MODES)),
    *_words("id", KEY_LETTERS, "a-f0-9"),
    *_words("kiosk", MOST_LETTERS, "a-z0-9-"),
    _only("sqlite", f"day GLOB '{_DAY}'", "day_shape_sqlite"),
    *_range("hour", 23),
    *_range("minutes", MOST_MINUTES),
    *_words("life", MOST_LETTERS, "a-z0-9-"),
    *_words("place", MOST_LETTERS, "a-z0-9-"),
    *_words("ending", MOST_LETTERS, "a-z0-9-"),
    *_words("language", MOST_LANGUAGE, "A-Za-z0-9-"),
    Index("good_standing_visit_day", "day"),
    # The rows lie in the order of their random ids, not in that in which people came.
    sqlite_with_rowid=False,
)
"""One row for each visit."""

about = Table(
    "good_standing_about",
    metadata,
    _choice("name", "schema", "dropped", key=True),
    Column("value", BigInteger, nullable=False),
)
"""The number of the schema, and how many visits were dropped for want of room."""
