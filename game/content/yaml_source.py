"""YAML 1.2 files as plain values, with the place of every value.

The file is composed once; plain values are built from its nodes, so that every finding can name the
line it stands on. Anchors, aliases and tags have no use in content and are refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from game.content import codes
from game.content.diagnostics import ContentError, Diagnostic, Span

MOST_BYTES = 1_000_000
MOST_DEPTH = 40

Key = tuple[str | int, ...]
START = Span(1, 1)
_TAG = "tag:yaml.org,2002:"


@dataclass
class Source:
    """One file: its plain value and where each part of it stands."""

    path: Path
    data: Any = None
    spans: dict[Key, Span] = field(default_factory=dict)
    keys: dict[Key, Span] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)

    def span(self, key: Key) -> Span:
        """The place of the value at `key`, or of the nearest part around it that exists."""
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


def read(path: Path) -> Source:
    """The file at `path`, read and built.

    Raises:
        ContentError: if it cannot be read or is not well-formed.
    """
    source = Source(path)
    text = _text(source)
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        span = Span(mark.line + 1, mark.column + 1) if mark else Span(1, 1)
        problem = str(error.problem or error.context or "not well-formed").splitlines()[0]
        raise _fatal(
            source, codes.BAD_YAML, f"this is not well-formed YAML: {problem}.", span
        ) from None
    except (YAMLError, ValueError) as error:
        problem = str(error).splitlines()[0]
        raise _fatal(source, codes.BAD_YAML, f"this is not well-formed YAML: {problem}.") from None
    except RecursionError:
        message = f"the file is nested more than {MOST_DEPTH} levels deep."
        raise _fatal(source, codes.TOO_LARGE, message) from None
    if node is None:
        raise _fatal(source, codes.BAD_YAML, "the file is empty.")
    source.data = _build(source, node, (), set())
    return source


def _text(source: Source) -> str:
    try:
        if source.path.stat().st_size > MOST_BYTES:
            message = f"the file is larger than {MOST_BYTES // 1000} kB."
            raise _fatal(source, codes.TOO_LARGE, message)
        return source.path.read_text(encoding="utf-8")
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise _fatal(source, codes.UNREADABLE, f"the file cannot be read: {reason}.") from None
    except UnicodeDecodeError:
        raise _fatal(source, codes.UNREADABLE, "the file is not UTF-8 text.") from None


def _fatal(source: Source, code: codes.Code, message: str, span: Span = START) -> ContentError:
    return ContentError([*source.findings, Diagnostic(code, source.path, span, message)])


def _span(node: Node) -> Span:
    return Span(node.start_mark.line + 1, node.start_mark.column + 1)


def _build(source: Source, node: Node, key: Key, seen: set[int]) -> Any:
    source.spans[key] = _span(node)
    if id(node) in seen:
        message = "this repeats another part of the file by an alias."
        source.report(codes.ALIAS, key, message, hint="Write it out instead.")
        return None
    seen.add(id(node))
    if len(key) > MOST_DEPTH:
        message = f"the file is nested more than {MOST_DEPTH} levels deep."
        source.report(codes.TOO_LARGE, key, message)
        return None
    match node:
        case MappingNode():
            return _mapping(source, node, key, seen)
        case SequenceNode():
            return [
                _build(source, each, (*key, place), seen) for place, each in enumerate(node.value)
            ]
        case ScalarNode():
            return _scalar(node)
    return None


def _mapping(source: Source, node: MappingNode, key: Key, seen: set[int]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name_node, value_node in node.value:
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
        out[name] = _build(source, value_node, here, seen)
    return out


def _scalar(node: ScalarNode) -> Any:
    match str(node.tag).removeprefix(_TAG):
        case "int":
            return _number(node.value)
        case "bool":
            return node.value.lower() == "true"
        case "null":
            return None
        case "float":
            return float(node.value)
    return node.value


def _number(text: str) -> int | str:
    try:
        return int(text.replace("_", ""), 0 if text.lstrip("+-")[:2] in ("0x", "0o") else 10)
    except ValueError:
        return text
