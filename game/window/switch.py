"""The scanner at a session: what there is to light on this screen, and what a press of it does."""

from __future__ import annotations

from game.present.screen import Screen
from game.window import focus
from game.window.means import Means
from game.window.painter import Frame
from game.window.scanning import Group, Pace, Scanner, Stop, grouped
from game.window.session import Session


class Switch:
    """Lights one thing after the other, and takes what is lit."""

    def __init__(self, session: Session, means: Means) -> None:
        self._session = session
        self._scanner = Scanner(Pace(means.scan_ms, means.scan_first_ms, means.scan_loops))
        self._place: focus.Signature = ()
        self._groups: tuple[Group, ...] = ()
        self._frame: Frame | None = None

    def tick(self) -> None:
        """Follow the screen and the time. What is not drawn yet cannot be lit."""
        session = self._session
        if session.stale or not session.frame:
            return
        if session.frame is not self._frame:
            self._frame = session.frame
            self._follow(stops(session.screen, session.frame))
        self._scanner.tick(session.now)
        self._show()

    def _follow(self, groups: tuple[Group, ...]) -> None:
        """Another picture: begin anew on another screen, or where there was nothing to light in a
        window too small for it; go on where some of it changed."""
        session = self._session
        if session.signature != self._place or not self._groups:
            self._place = session.signature
            self._scanner.begin(groups, session.marks.focus, session.now)
        elif groups != self._groups:
            self._scanner.renew(groups, session.now)
        self._groups = groups

    def press(self) -> None:
        """The switch."""
        session = self._session
        if session.guarded:
            return
        stop = self._scanner.press(session.now)
        if stop and stop.way:
            session.adjust(stop.name, stop.way)
        elif stop:
            session.activate(stop.name)
        self._show()

    def wait(self) -> int | None:
        """Milliseconds until the light moves, unless it rests."""
        if self._session.signature != self._place:
            return 0
        return self._scanner.wait(self._session.now)

    def forget(self) -> None:
        """Somebody else begins."""
        self._place, self._frame = (), None

    def _show(self) -> None:
        lit = self._scanner.lit
        names = tuple(dict.fromkeys(stop.name for stop in lit))
        self._session.light(names, lit[0].way if len(lit) == 1 else 0)


def stops(screen: Screen, frame: Frame) -> tuple[Group, ...]:
    """All that can be pressed and is seen, row by row; what scrolls is scrolled by its buttons, so
    that no light runs away with the words that somebody reads. A slider is a row of two: a step
    down, a step up."""
    adjusted = {node.id for node in screen.targets() if "adjust" in node.actions}
    seen, rows = focus.seen(frame), []
    for names in focus.rows(screen, frame):
        ways = (-1, 1) if names[0] in adjusted else (0,)
        rows.append(tuple(Stop(name, way) for name in names if name in seen for way in ways))
    return grouped(rows)
