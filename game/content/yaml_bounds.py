"""What a YAML file may cost to read, whoever wrote it: the parser is stopped at these bounds.

Reading takes time and memory for every entry, not for every letter, and the parser goes one call
deeper for every level. So entries and levels are counted while the file is being composed, and
letters in one go before.
"""

from __future__ import annotations

import re
import warnings
from functools import cached_property, lru_cache
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.error import StreamMark
from ruamel.yaml.events import AliasEvent
from ruamel.yaml.nodes import Node
from ruamel.yaml.parser import Parser

from game.content import codes
from game.content.codes import Code
from game.core.collecting import without_collecting

MOST_DEPTH = 40
MOST_ENTRIES = 12_000
"""Keys and values in one file; the largest life and rulebook of ours have about 3,000."""
MOST_TEXT = 5_000
"""Characters in one text."""
MOST_WORD = 2_000
"""Characters without a space between them."""
AT_HAND = 4
"""Files whose nodes are kept: whoever watches a life has its rulebook and the map read with it
each time it is saved, and they are what they were."""

TOO_DEEP = f"the file is nested more than {MOST_DEPTH} levels deep."
_NO_ANCHORS = "anchors (&) and aliases (*) are not used here. Write the text out."
_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


class Beyond(Exception):
    """A bound was overstepped, at this line and column, both counted from 1."""

    def __init__(self, code: Code, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.code = code
        self.line = line
        self.column = column


@lru_cache(maxsize=AT_HAND)
@without_collecting()
def compose(text: str) -> Node | None:
    """The nodes of a file; None if it is empty. They are shared, so nobody may change them.

    Raises:
        Beyond: if it oversteps a bound, or has an anchor, without which there is no alias.
        ruamel.yaml.error.YAMLError: if it is not well-formed.
    """
    _check_words(text)
    yaml = YAML(typ="safe", pure=True)
    yaml.Parser, yaml.Composer = _Parser, _Bounded
    with warnings.catch_warnings(action="ignore"):
        node: Node | None = yaml.compose(text)
    return node


def unfit(text: str) -> str | None:
    """The first character that no text may hold, as its number; line breaks and tabs are fine."""
    found = _UNFIT.search(text)
    return f"U+{ord(found[0]):04X}" if found else None


def _check_words(text: str) -> None:
    longest = max(text.split(), key=len, default="")
    if len(longest) > MOST_WORD:
        before = text[: text.index(longest)]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        message = f"{len(longest):,} characters stand here without a space; that is no text."
        raise Beyond(codes.TOO_LARGE, message, line, column)


class _Parser(Parser):
    """Knows the scanner once it has found it. The base class asks for it at each step anew, and the
    composer for the parser: an eighth of the time. (The base classes are untyped.)"""

    scanner = cached_property(lambda self: self.loader.scanner)
    resolver = cached_property(lambda self: self.loader.resolver)


class _Bounded(Composer):
    """Counts what it composes."""

    parser = cached_property(lambda self: self.loader.parser)
    resolver = cached_property(lambda self: self.loader.resolver)

    def __init__(self, loader: Any = None) -> None:
        super().__init__(loader=loader)
        self._entries = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        """One node and all below it, within the bounds."""
        event = self.parser.peek_event()
        self._entries += 1
        if event.anchor is not None and not isinstance(event, AliasEvent):
            raise _beyond(codes.ALIAS, _NO_ANCHORS, event.start_mark)
        if self.depth > MOST_DEPTH:
            raise _beyond(codes.TOO_LARGE, TOO_DEEP, event.start_mark)
        if self._entries > MOST_ENTRIES:
            message = f"the file has more than {MOST_ENTRIES:,} entries. Make two files of it."
            raise _beyond(codes.TOO_LARGE, message, event.start_mark)
        if len(getattr(event, "value", "")) > MOST_TEXT:
            message = f"this text is longer than {MOST_TEXT:,} characters."
            raise _beyond(codes.TOO_LARGE, message, event.start_mark)
        return super().compose_node(parent, index)


def _beyond(code: Code, message: str, mark: StreamMark) -> Beyond:
    return Beyond(code, message, mark.line + 1, mark.column + 1)
