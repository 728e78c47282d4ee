"""Puts strips on pages, one under the other; what is glued stays on one, if it can hold it.

Strips that are half as wide as the page fill two columns, and these end at one height.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from game.paper.blocks import HALVES
from game.paper.model import BOTTOM, TOP, Page, Placed, Strip, height, moved

_CLOSE = 0.01  # mm: sums of lengths are not exact
_LITTLE = 28.0  # mm: columns that would be torn are not begun in less room than this.
_ASIDE = HALVES[1].left - HALVES[0].left

Group = list[Strip]
"""Strips that are glued to one another."""


def paged(strips: list[Strip]) -> tuple[Page, ...]:
    """The pages that the strips fill; one empty page if there are none."""
    pages = _Pages()
    flows = [(half, list(flow)) for half, flow in groupby(_groups(strips), _is_half)]
    for place, (half, flow) in enumerate(flows):
        if half:
            pages.columns(flow)
        else:
            after = flows[place + 1][1] if place + 1 < len(flows) else []
            pages.down(flow, after)
    return tuple(map(tuple, pages.made))


@dataclass
class _Pages:
    """Pages as they are filled; `y` is how far down the last of them is."""

    made: list[list[Placed]] = field(default_factory=lambda: [[]])
    y: float = TOP

    def down(self, flow: list[Group], after: list[Group]) -> None:
        """Groups over the whole width; the last stays with the columns `after` it if it is glued
        to them."""
        for place, group in enumerate(flow):
            last = place == len(flow) - 1
            below = _least(after) if last and after and group[-1].glued else 0.0
            if self.made[-1] and (group[0].fresh or not self._holds(group, below)):
                self._turn()
            for strip in group:
                self._put(strip)

    def _put(self, strip: Strip) -> None:
        if self.made[-1] and not self._holds([strip]):
            self._turn()
        if not self.made[-1]:
            self._repeat_head(strip)
        else:
            self.y += strip.before
        self.made[-1].append(Placed(self.y, strip))
        self.y += strip.height

    def columns(self, flow: list[Group]) -> None:
        """Groups in two columns: on the last page of as much height each as can be, and on those
        before it as full as can be."""
        left = [part for group in flow for part in _holdable(group)]
        while left:
            if self.made[-1]:
                self.y += left[0][0].before
            room = BOTTOM - self.y + _CLOSE
            at = _balanced(left)
            torn = max(_high(left[:at]), _high(left[at:])) > room
            least = _least(left) - left[0][0].before  # That stands above it already.
            if torn and self.made[-1] and room < least:
                self._turn()
                continue
            first = max(1, _filled(left, room)) if torn else at
            second = first + _filled(left[first:], room) if torn else len(left)
            self._stand(left[:first], left[first:second])
            left = left[second:]
            if left:
                self._turn()

    def _stand(self, *stacks: list[Group]) -> None:
        top, down = self.y, self.y
        for across, stack in zip((0.0, _ASIDE), stacks, strict=True):
            self.y = top
            for place, strip in enumerate(strip for group in stack for strip in group):
                self.y += strip.before if place else 0
                self.made[-1].append(Placed(self.y, moved(strip, across)))
                self.y += strip.height
            down = max(down, self.y)
        self.y = down

    def _holds(self, strips: list[Strip], below: float = 0) -> bool:
        return self.y + strips[0].before + height(strips) + below <= BOTTOM + _CLOSE

    def _turn(self) -> None:
        self.made.append([])
        self.y = TOP

    def _repeat_head(self, strip: Strip) -> None:
        """The first strip of a page begins below the head of its table, if it is in one."""
        if strip.head is not None:
            self.made[-1].append(Placed(TOP, strip.head))
            self.y = TOP + strip.head.height


def _is_half(group: Group) -> bool:
    return group[0].half


def _holdable(group: Group) -> Iterator[Group]:
    """The group, or its strips one by one if no page can hold them together."""
    if height(group) <= BOTTOM - TOP:
        yield group
    else:
        yield from ([strip] for strip in group)


def _high(groups: list[Group]) -> float:
    return height([strip for group in groups for strip in group])


def _balanced(groups: list[Group]) -> int:
    """How many groups stand in the first of two columns that are as low as can be; the first is
    the higher one if it can be."""
    return min(
        range(1, len(groups) + 1),
        key=lambda at: (max(_high(groups[:at]), _high(groups[at:])), -at),
    )


def _least(groups: list[Group]) -> float:
    """In how much room columns may begin: all of what they need, if that is little."""
    at = _balanced(groups)
    whole = max(_high(groups[:at]), _high(groups[at:]))
    return groups[0][0].before + min(whole, max(_LITTLE, _high(groups[:1])))


def _filled(groups: list[Group], room: float) -> int:
    """How many groups the room can hold."""
    at = 0
    while at < len(groups) and _high(groups[: at + 1]) <= room:
        at += 1
    return at


def _groups(strips: list[Strip]) -> list[Group]:
    """Strips that are glued to one another."""
    groups: list[Group] = []
    joined = False
    for strip in strips:
        if joined and not strip.fresh and strip.half == groups[-1][-1].half:
            groups[-1].append(strip)
        else:
            groups.append([strip])
        joined = strip.glued
    return groups


def afresh(strips: list[Strip]) -> list[Strip]:
    """The strips, from the top of a page on."""
    return [replace(strips[0], fresh=True), *strips[1:]] if strips else []


def halved(strips: list[Strip]) -> list[Strip]:
    """Strips that were set in the first of the halves, as a flow of two columns."""
    return [replace(each, half=True) for each in strips]
