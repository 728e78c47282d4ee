"""Rounded boxes, discs and arrow heads with smooth edges.

pygame's own rounded corners are jagged, so a corner is drawn once as SVG and the box is put
together from its corners, its edges and a plain middle.
"""

from __future__ import annotations

from functools import lru_cache

from pygame import Rect, Surface

from game.window.svg import bake


def panel(
    target: Surface,
    rect: Rect,
    fill: str | None,
    *,
    edge: str | None = None,
    weight: float = 0,
    radius: float = 0,
) -> None:
    """A box, rounded and edged as asked. Without a `fill` only the edge is drawn."""
    if rect.width <= 0 or rect.height <= 0:
        return
    radius = min(radius, rect.width / 2, rect.height / 2)
    if radius < 1 and not edge:
        if fill:
            target.fill(fill, rect)
        return
    corner = max(1, round(max(radius, weight) + 0.49))
    corner = min(corner, rect.width // 2, rect.height // 2)
    if corner < 1:
        return
    line = round(weight) if edge else 0
    _corners(target, rect, corner, _rounded(corner * 2, fill, edge, line, radius))
    _sides(target, rect, corner, fill, edge, line)


@lru_cache(maxsize=128)
def _rounded(side: int, fill: str | None, edge: str | None, line: int, radius: float) -> Surface:
    """A square that is nothing but its four corners."""
    inset = line / 2
    stroke = f' stroke="{edge}" stroke-width="{line}"' if edge else ""
    inner = side - 2 * inset
    body = (
        f'<rect x="{inset}" y="{inset}" width="{inner}" height="{inner}" '
        f'rx="{max(0, radius - inset)}" fill="{fill or "none"}"{stroke}/>'
    )
    return bake(body, (0, 0, side, side), (side, side))


def _corners(target: Surface, rect: Rect, corner: int, art: Surface) -> None:
    right, low = rect.right - corner, rect.bottom - corner
    target.blit(art, rect.topleft, (0, 0, corner, corner))
    target.blit(art, (right, rect.top), (corner, 0, corner, corner))
    target.blit(art, (rect.left, low), (0, corner, corner, corner))
    target.blit(art, (right, low), (corner, corner, corner, corner))


def _sides(
    target: Surface, rect: Rect, corner: int, fill: str | None, edge: str | None, weight: int
) -> None:
    wide, high = rect.width - 2 * corner, rect.height - 2 * corner
    if fill:
        target.fill(fill, (rect.left + corner, rect.top, wide, corner))
        target.fill(fill, (rect.left, rect.top + corner, rect.width, high))
        target.fill(fill, (rect.left + corner, rect.bottom - corner, wide, corner))
    if edge:
        target.fill(edge, (rect.left + corner, rect.top, wide, weight))
        target.fill(edge, (rect.left + corner, rect.bottom - weight, wide, weight))
        target.fill(edge, (rect.left, rect.top + corner, weight, high))
        target.fill(edge, (rect.right - weight, rect.top + corner, weight, high))


def disc(
    target: Surface,
    centre: tuple[int, int],
    radius: int,
    fill: str,
    edge: str = "",
    weight: int = 0,
) -> None:
    """A smooth disc with an edge inside its radius."""
    stroke = f' stroke="{edge}" stroke-width="{weight}"' if edge else ""
    inner = radius - weight / 2
    body = f'<circle cx="{radius}" cy="{radius}" r="{inner}" fill="{fill}"{stroke}/>'
    art = bake(body, (0, 0, 2 * radius, 2 * radius), (2 * radius, 2 * radius))
    target.blit(art, (centre[0] - radius, centre[1] - radius))


def arrow_head(size: tuple[int, int], fill: str, way: int) -> Surface:
    """A triangle that points to the right (`way` 1) or to the left (-1)."""
    width, height = size
    base, tip = (0, width) if way > 0 else (width, 0)
    body = f'<path d="M{base} 0L{tip} {height / 2}L{base} {height}Z" fill="{fill}"/>'
    return bake(body, (0, 0, width, height), size)
