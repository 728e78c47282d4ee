"""Where things stand within the parts of a picture that scroll."""

from __future__ import annotations

from game.window.canvas import Area
from game.window.painter import Frame


def area_of(frame: Frame | None, name: str = "") -> Area | None:
    """The part with this name, or else the one that the keys scroll; None if nothing scrolls."""
    if not frame:
        return None
    return next((area for area in frame.areas if area.id == name), None) or frame.main_area()


def at_end(area: Area, way: float) -> bool:
    """Does it go no further this way?"""
    return area.offset >= area.limit if way > 0 else area.offset <= 0


def into_view(frame: Frame, name: str) -> tuple[Area, int] | None:
    """How far its part has to be scrolled for this to be seen, top first; None if it is."""
    here = next((item for item in (*frame.presses, *frame.items) if item.node == name), None)
    area = next((each for each in frame.areas if here and each.id == here.area), None)
    if not here or not area:
        return None
    room = max(12, area.view.height // 20)
    if here.rect.top - room < area.view.top:
        return area, area.offset - (area.view.top - here.rect.top) - room
    if here.rect.bottom + room > area.view.bottom:
        low = here.rect.bottom + room - area.view.bottom
        return area, area.offset + min(low, here.rect.top - area.view.top)
    return None
