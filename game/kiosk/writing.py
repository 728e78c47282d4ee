"""An operator file to begin from: every key with its default, and above it what it means.

Notes and defaults are those of the models, so that the file says what the game does.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from typing import Any

from game.content.json_schema import folded, texts_of
from game.content.schema.base import Model
from game.kiosk.operator import Operator

_WIDTH = 96
_HEAD = """\
The operator file of a Good Standing kiosk.

A line that begins with # is a note, and is not read. Take out what you do not need: a key that is
not here has the value that stands here now. Words stand between "quotation marks"; numbers, true
and false do not.

When you have changed it, see what the game makes of it:
  good-standing kiosk --config {name} --check
And to start:
  good-standing kiosk --config {name}"""


def operator_text(name: str) -> str:
    """The file, which will be called `name`, with all defaults and notes."""
    texts = dict(texts_of(Operator))
    lines = [_note(line) for line in _HEAD.format(name=name).split("\n")]
    lines += ["", *_notes(texts["version"])]
    for key, value in Operator():
        lines += _table(key, value) if isinstance(value, Model) else [f"{key} = {toml(value)}"]
    return "\n".join(lines) + "\n"


def _table(name: str, table: Model) -> Iterator[str]:
    yield from ("", "", *_notes(folded(type(table).__doc__ or "")), f"[{name}]")
    texts = dict(texts_of(type(table)))
    for key, value in table:
        if key in texts:
            yield from ("", *_notes(texts[key]))
        yield f"{key} = {toml(value)}"


def _notes(text: str) -> Iterator[str]:
    for line in textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False):
        yield _note(line)


def _note(line: str) -> str:
    return f"# {line}".rstrip()


def toml(value: Any) -> str:
    """A value as TOML writes it: texts, truth values, numbers and lists as JSON does."""
    return json.dumps(value, ensure_ascii=False)
