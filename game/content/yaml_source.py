"""YAML 1.2 files as plain values, with the place of every value.

The file is composed once; plain values are built from its nodes, so that every finding can name the
line it stands on. Anchors, aliases and tags have no use in content and are refused. A file may come
from anybody, so what it may cost is bounded: `yaml_bounds` stops the parser itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from game.content import codes
from game.content.diagnostics import ContentError, Diagnostic, Span, did_you_mean
from game.content.reading import MOST_BYTES, Unreadable, text_of
from game.content.schema.base import NAME
from game.content.yaml_bounds import TOO_DEEP, Beyond, compose, unfit
from game.content.yaml_parts import cut_at, entries
from game.content.yaml_slips import explained
from game.content.yaml_trail import lines_of
from game.content.yaml_values import TAG, plain
from game.content.yaml_words import in_words

MOST_HINTS = 20
"""Of 'did you mean' in one file: each costs a comparison with every id there is."""

Key = tuple[str | int, ...]
START = Span(1, 1)
_TAGS = frozenset(
    ("map", "seq", "str", "int", "float", "bool", "null", "timestamp", "value", "merge")
)


@dataclass
class Source:
    """One file: its plain value and where each part of it stands."""

    path: Path
    data: Any = None
    spans: dict[Key, Span] = field(default_factory=dict)
    keys: dict[Key, Span] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)
    cut: set[Key] = field(default_factory=set)
    """The keys after which a '#' took away all that there was."""
    _lines: list[str] = field(default_factory=list, repr=False)
    _hints: int = field(default=0, repr=False)

    def span(self, key: Key) -> Span:
        """The place of the value at `key`, or of the nearest part around it that exists."""
        if key[-1:] == (NAME,):
            return self.key_span(key[:-1])
        while key not in self.spans and key:
            key = key[:-1]
        return self.spans.get(key, Span(1, 1))

    def key_span(self, key: Key) -> Span:
        """The place of the key itself, for findings about a key and not about its value."""
        return self.keys.get(key) or self.span(key)

    def report(
        self, code: codes.Code, key: Key, message: str, *, value: str = "", hint: str = ""
    ) -> None:
        """Note a finding about the value at `key`."""
        self.findings.append(Diagnostic(code, self.path, self.span(key), message, value, hint))

    def hint(self, word: str, known: Iterable[str]) -> str:
        """The nearest known words as a question; nothing once too many have been asked for."""
        self._hints += 1
        return did_you_mean(word, known) if self._hints <= MOST_HINTS else ""


def read(path: Path, raw: bytes | None = None) -> Source:
    """The file at `path`, read and built; with `raw`, these bytes are taken for what it holds.

    Raises:
        ContentError: if it cannot be read or is not well-formed.
    """
    source = Source(path)
    text = _decoded(source, _bytes(source) if raw is None else raw)
    try:
        node = compose(text)
        if node is None:
            raise _fatal(source, codes.BAD_YAML, "the file is empty.")
        source._lines = lines_of(text)
        source.data = _build(source, node, ())
        source._lines = []
    except Beyond as error:
        raise _fatal(source, error.code, str(error), Span(error.line, error.column)) from None
    except MarkedYAMLError as error:
        span, message = explained(text, error)
        raise _fatal(source, codes.BAD_YAML, message, span) from None
    except ReaderError as error:
        message = "a character stands here that is no text; delete it."
        span = _place(text, int(error.position or 0))
        raise _fatal(source, codes.BAD_YAML, message, span) from None
    except (YAMLError, ValueError):
        raise _fatal(source, codes.BAD_YAML, in_words("")) from None
    except RecursionError:
        raise _fatal(source, codes.TOO_LARGE, TOO_DEEP) from None
    return source


def _bytes(source: Source) -> bytes:
    try:
        return text_of(source.path, MOST_BYTES)
    except Unreadable as error:
        code = codes.TOO_LARGE if error.too_large else codes.UNREADABLE
        raise _fatal(source, code, f"{error}.") from None


def _decoded(source: Source, raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        span = _place(raw[: error.start].decode("utf-8"), None)
        message = "this is not UTF-8 text. Save the file with the encoding UTF-8."
        raise _fatal(source, codes.UNREADABLE, message, span) from None


def _place(text: str, end: int | None) -> Span:
    """Where the text stands after its first `end` characters."""
    before = text[:end]
    return Span(before.count("\n") + 1, len(before) - before.rfind("\n"))


def _fatal(source: Source, code: codes.Code, message: str, span: Span = START) -> ContentError:
    return ContentError([*source.findings, Diagnostic(code, source.path, span, message)])


def _span(node: Node) -> Span:
    return Span(node.start_mark.line + 1, node.start_mark.column + 1)


def _build(source: Source, node: Node, key: Key) -> Any:
    # An empty value is noted by the parser where the next thing begins, often a line further down.
    empty = node.start_mark.index == node.end_mark.index
    source.spans[key] = source.key_span(key) if empty and key in source.keys else _span(node)
    if str(node.tag).removeprefix(TAG) not in _TAGS:
        message = "a text cannot begin with '!'. Put the whole text in quotation marks."
        raise _fatal(source, codes.BAD_YAML, message, _span(node))
    match node:
        case MappingNode():
            return _mapping(source, node, key)
        case SequenceNode():
            return _list(source, node, key)
        case ScalarNode():
            _check_shown(source, node)
            value = plain(node)
            _check_uncut(source, node, key, value)
            return value
    return None


def _list(source: Source, node: SequenceNode, key: Key) -> list[Any]:
    out: list[Any] = []
    for each in node.value:
        for part, begins in entries(each):
            if begins is not None:
                _report_dash(source, begins, source.keys[(*key, len(out) - 1, begins.value)].line)
            out.append(_build(source, part, (*key, len(out))))
    return out


def _report_dash(source: Source, begins: Node, first: int) -> None:
    message = f"'{begins.value}' stands here a second time; the first is on line {first}."
    hint = f"Is a '- ' missing before '{begins.value}'?"
    place, name = _span(begins), str(begins.value)
    source.findings.append(Diagnostic(codes.DUPLICATE_KEY, source.path, place, message, name, hint))


def _check_uncut(source: Source, node: ScalarNode, key: Key, value: Any) -> None:
    """A text may hold a '#', and without quotation marks it ends there."""
    if value is None and (name := source.keys.get(key)):
        # An empty value is noted by the parser further down.
        if re.search(r": +#\w", source._lines[name.line - 1][name.column - 1 :]):
            source.cut.add(key)
        return
    column = cut_at(node, source._lines)
    if column is not None and isinstance(value, str):
        line = node.end_mark.line
        rest = source._lines[line][column:].split()[0][:40]
        message = f"the text ends before '{rest}', since ' #' begins a comment."
        hint = "Put the text in quotation marks; a comment has a space after its '#'."
        place = Span(line + 1, column + 1)
        source.findings.append(
            Diagnostic(codes.HASH_CUTS_TEXT, source.path, place, message, rest, hint)
        )


def _mapping(source: Source, node: MappingNode, key: Key) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name_node, value_node in node.value:
        if not isinstance(name_node, ScalarNode) or not name_node.value:
            source.findings.append(_no_name(source, name_node))
            continue
        name = str(name_node.value)
        here = (*key, name)
        if name in out:
            first = source.keys[here].line
            source.findings.append(
                Diagnostic(
                    codes.DUPLICATE_KEY,
                    source.path,
                    _span(name_node),
                    f"'{name}' stands here a second time; the first is on line {first}.",
                    name,
                    "Keep one of them.",
                )
            )
            continue
        source.keys[here] = _span(name_node)
        _check_shown(source, name_node)
        out[name] = _build(source, value_node, here)
    return out


def _check_shown(source: Source, node: ScalarNode) -> None:
    """What moves the cursor or turns the text round may not reach a terminal or a screen."""
    if (sign := unfit(node.value)) is not None:
        message = f"a character that cannot be shown stands in this text ({sign}); delete it."
        finding = Diagnostic(codes.BAD_YAML, source.path, _span(node), message, sign)
        source.findings.append(finding)


def _no_name(source: Source, node: Node) -> Diagnostic:
    message = "what stands before the colon is no key."
    hint = "If this is a text with brackets or a colon in it, put it in quotation marks."
    return Diagnostic(codes.UNKNOWN_KEY, source.path, _span(node), message, "", hint)
