"""Puts strips on pages, one under the other; what is glued stays on one, if it can hold it."""

from __future__ import annotations

from dataclasses import replace

from game.paper.model import BOTTOM, TOP, Page, Placed, Strip, height

_CLOSE = 0.01  # mm: sums of lengths are not exact


def paged(strips: list[Strip]) -> tuple[Page, ...]:
    """The pages that the strips fill; one empty page if there are none."""
    pages: list[list[Placed]] = [[]]
    y = TOP
    for group in _groups(strips):
        if pages[-1] and (group[0].fresh or not _fits(y + group[0].before, group)):
            pages.append([])
            y = TOP
        for strip in group:
            if pages[-1] and not _fits(y + strip.before, [strip]):
                pages.append([])
                y = TOP
            if not pages[-1]:
                y = _repeat_head(pages[-1], strip)
            else:
                y += strip.before
            pages[-1].append(Placed(y, strip))
            y += strip.height
    return tuple(map(tuple, pages))


def _fits(y: float, strips: list[Strip]) -> bool:
    return y + height(strips) <= BOTTOM + _CLOSE


def _repeat_head(page: list[Placed], strip: Strip) -> float:
    """Where the first strip of a page begins: below the head of its table, if it is in one."""
    if strip.head is None:
        return TOP
    page.append(Placed(TOP, strip.head))
    return TOP + strip.head.height


def _groups(strips: list[Strip]) -> list[list[Strip]]:
    """Strips that are glued to one another."""
    groups: list[list[Strip]] = []
    joined = False
    for strip in strips:
        if joined and not strip.fresh:
            groups[-1].append(strip)
        else:
            groups.append([strip])
        joined = strip.glued
    return groups


def afresh(strips: list[Strip]) -> list[Strip]:
    """The strips, from the top of a page on."""
    return [replace(strips[0], fresh=True), *strips[1:]] if strips else []
