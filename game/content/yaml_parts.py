"""What is wrong between well-formed parts of a file: a dash that is missing, a text that is cut."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

_CUT = re.compile(r" +#(?=\w)")
_LOOKED_AT = 3
"""Keys after a repeated one that show that a whole entry begins there."""


def entries(node: Node) -> Iterator[tuple[Node, Node | None]]:
    """An entry of a list, or the several that it must have been meant as.

    Where the first key of an entry, or its `id`, comes again and others with it, a dash is missing.
    With each later entry comes the key that begins it.
    """
    if not isinstance(node, MappingNode) or node.flow_style:
        yield node, None
        return
    begins: Node | None = None
    for start, end in _spans([str(name.value) for name, _ in node.value]):
        if start:
            begins = node.value[start][0]
        mark = begins.start_mark if begins else node.start_mark
        yield MappingNode(node.tag, node.value[start:end], mark, node.end_mark), begins


def _spans(names: list[str]) -> Iterator[tuple[int, int]]:
    start, seen = 0, set[str]()
    for place, name in enumerate(names):
        again = name in seen and name in ("id", names[start])
        if again and not seen.isdisjoint(names[place + 1 : place + 1 + _LOOKED_AT]):
            yield start, place
            start, seen = place, set()
        seen.add(name)
    yield start, len(names)


def cut_at(node: ScalarNode, lines: list[str]) -> int | None:
    """The column of a '#' that cuts a text short and was meant to stand in it; else None.

    A real comment has a space after its sign.
    """
    if node.style or node.end_mark.line >= len(lines):
        return None
    found = _CUT.match(lines[node.end_mark.line], node.end_mark.column)
    return found.end() - 1 if found else None
