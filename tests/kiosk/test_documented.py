"""What docs/format.md says of the operator file is what the game reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.content.schema.base import Model
from game.kiosk.keys import KEYS
from game.kiosk.operator import Operator
from game.kiosk.writing import toml

PAGE = Path(__file__).parents[2] / "docs" / "format.md"
ROW = re.compile(r"\| `([a-z]+)` \| `([a-z_]+)` \| `([^`]+)` \|")


def test_every_key_stands_in_the_page_with_its_default() -> None:
    section = PAGE.read_text(encoding="utf-8").partition("## The operator file")[2]
    told = ROW.findall(section.partition("\n## ")[0])
    read = [
        (name, key, toml(value))
        for name, table in Operator()
        if isinstance(table, Model)
        for key, value in table
    ]
    assert sorted(told) == sorted(read)


def test_every_key_that_may_be_named_is_one_that_the_window_knows() -> None:
    pygame = pytest.importorskip("pygame")
    pygame.display.init()
    assert all(pygame.key.key_code(name) for name in KEYS)
