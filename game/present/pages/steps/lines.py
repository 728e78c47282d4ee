"""The file on paper: its lines with their numbers, and the shut doors that looked at each."""

from __future__ import annotations

from dataclasses import replace

from game.present.numbered import Numbered, listed
from game.present.pages.page import text
from game.present.pages.steps.file import file
from game.present.screen import Node
from game.present.table import Table

_ABOUT = (
    "Each line has a number here. After it stand the doors that looked at it and shut, by the "
    "numbers that they have further on."
)


def lines(table: Table, numbers: Numbered) -> tuple[Node, ...]:
    """Both columns of the whole season, each line with its number."""
    nodes = [_pair(node, numbers) for node in file(table)]
    first = next((n for n, node in enumerate(nodes) if node.role == "pair"), len(nodes))
    about = (text("file-numbers", _ABOUT),) if numbers.records else ()
    return (*nodes[:first], *about, *nodes[first:])


def _pair(node: Node, numbers: Numbered) -> Node:
    return replace(node, children=tuple(_line(each, numbers) for each in node.children))


def _line(node: Node, numbers: Numbered) -> Node:
    number = numbers.records.get(node.id)
    if number is None:
        return node
    doors = numbers.counted.get(number, ())
    counted = (text(f"counted-{number}", f"{listed('Door', doors)}."),) if doors else ()
    return replace(node, name=f"{number}. {node.name}", children=(*node.children, *counted))
