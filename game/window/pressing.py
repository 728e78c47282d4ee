"""A finger or the mouse on the screen: pressed, slid off, let go."""

from __future__ import annotations

from dataclasses import dataclass

from game.window import focus
from game.window.canvas import Placed
from game.window.pointer import MOUSE, OnePointer, Point, Who
from game.window.session import Session

_DRAG = 14  # pixels that a finger moves before it means to scroll


@dataclass
class _Down:
    """A press under way: on what of which screen, and from where."""

    item: Placed | None
    place: focus.Signature
    start: Point
    offset: int
    drags: bool = False


class Pressing:
    """Acts when what was pressed is let go on the thing it was pressed on; times are whole
    milliseconds."""

    def __init__(self, session: Session, guard_ms: int) -> None:
        self._session = session
        self._one = OnePointer(guard_ms)
        self._down: _Down | None = None

    def press(self, who: Who, point: Point, now: int) -> bool:
        """A finger, or the mouse, comes down; says whether it counts."""
        frame = self._session.frame
        if not frame or self._session.guarded:
            return False
        item, area = frame.at(point), frame.area_at(point)
        if not self._one.press(who, point, now, meant=item is not None):
            return False
        if self._down:
            self._let_go(self._down)
        place = focus.place(self._session.screen)
        self._down = _Down(item, place, point, area.offset if area else 0)
        if item:
            self._session.marks.pressed = item.node
            self._session.focus_on(item.node)
        return True

    def slide(self, who: Who, point: Point, now: int) -> None:
        """It moves: off what it was on, for good."""
        if not self._one.moves(who, point, now) or not (down := self._down):
            return
        if who is not MOUSE:
            self._drag(down, point)
        if down.item and not down.item.shown.collidepoint(point):
            self._let_go(down)

    def _drag(self, down: _Down, point: Point) -> None:
        frame = self._session.frame
        area = frame.area_at(down.start) if frame else None
        if area and (down.drags or abs(point[1] - down.start[1]) > _DRAG):
            down.drags = True
            self._let_go(down)
            self._session.scroll_to(area, down.offset + down.start[1] - point[1])

    def _let_go(self, down: _Down) -> None:
        if down.item is None:
            return
        down.item = None
        self._session.marks.pressed = ""
        self._session.stale = True

    def release(self, who: Who, point: Point, now: int) -> bool:
        """It is lifted: if it is still on what it came down on, that is done. Says whether a press
        ended here."""
        if not self._one.release(who, point, now) or not (down := self._down):
            return False
        item = down.item
        self.cancel()
        here = focus.place(self._session.screen)
        if item and item.press and item.shown.collidepoint(point) and here == down.place:
            self._one.acted(now)
            if item.press.deed == "adjust":
                self._session.adjust(item.press.target, item.press.direction)
            else:
                self._session.activate(item.node)
        return True

    def cancel(self) -> None:
        """The press under way, if there is one, comes to nothing."""
        self._one.drop()
        if self._down:
            self._let_go(self._down)
        self._down = None
