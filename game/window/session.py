"""What the person is at: the screen before them, focus, scroll, and the press under way.

It knows no event and no window: `input` tells it what was meant, `run` lets it paint.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from pygame import Surface

from game.present.screen import Activate, Adjust, Back, Intent, Screen
from game.present.settings import Settings
from game.window import focus
from game.window.canvas import Area, Marks
from game.window.cursor import Cursor
from game.window.painter import Frame, paint
from game.window.scroll import DOWN, UP
from game.window.within import area_of, at_end, into_view

GUARD = 0.25  # seconds in which a second tap on a new screen is not meant
_PAGE, _WHEEL = 0.85, 0.12  # of the height of the part that scrolls
_PAUSE = 0.35  # seconds without a turn of the wheel, after which one more is meant to go on
_END = 1_000_000  # further down than anything is


class Shell(Protocol):
    """What the window talks to."""

    @property
    def settings(self) -> Settings:
        """How things are to be shown."""

    @property
    def closed(self) -> bool:
        """Is the game over and done?"""

    def screen(self) -> Screen:
        """What is to be shown now."""

    def handle(self, intent: Intent) -> None:
        """What the person did."""

    def keep(self, settings: Settings) -> None:
        """Show things so from now on."""


class Session:
    """One person before one window."""

    def __init__(self, shell: Shell, clock: Callable[[], float] = time.monotonic) -> None:
        self.shell = shell
        self.guard = GUARD
        self.screen = shell.screen()
        self.marks = Marks()
        self.frame: Frame | None = None
        self.stale = True
        self._clock = clock
        self._changed = float("-inf")
        self._turned = clock() - GUARD
        self.signature = focus.signature(self.screen)
        self._before: dict[focus.Signature, str] = {}
        self._fresh = True
        self.cursor: Cursor | None = None

    def paint(self, surface: Surface) -> Frame:
        """Draw the screen; a new one first shows from its top, with a sensible focus."""
        if self._fresh:
            self._fresh = False
            self.frame = paint(self.screen, surface, self.shell.settings, self.marks)
            known = self._before.get(self.signature, "")
            self.marks.focus = known or focus.start(self.screen, self.frame)
        self.frame = paint(self.screen, surface, self.shell.settings, self.marks)
        listens = self._listener is not None and self._listener.on_text
        if not listens and self.marks.focus not in focus.order(self.screen, self.frame):
            self.marks.focus = focus.start(self.screen, self.frame)
            self.frame = paint(self.screen, surface, self.shell.settings, self.marks)
        self.stale = False
        return self.frame

    def send(self, intent: Intent) -> None:
        """Tell the shell, and look at what it shows then."""
        self.shell.handle(intent)
        self.refresh()

    def refresh(self) -> None:
        """Take over what the shell shows now."""
        self.screen = self.shell.screen()
        self.stale = True
        now = focus.signature(self.screen)
        if now == self.signature:
            return
        # Whoever went back from a page and comes again does not want to go back at once.
        self._before[self.signature] = "" if self.marks.focus == "back" else self.marks.focus
        if len(self._before) > 8:
            self._before.pop(next(iter(self._before)))
        stays = self._stays(now)
        self.signature = now
        self._changed = self._clock()
        read = self.marks.uncovered if now[0] == "debrief" else set()
        self.marks = Marks(focus=stays, uncovered=read)
        self._fresh = not stays

    def _stays(self, now: focus.Signature) -> str:
        """The focus that goes along: pressing `next` again and again leafs through the steps."""
        if now[:2] != self.signature[:2]:
            return ""
        here = next((n for n in self.screen.targets() if n.id == self.marks.focus), None)
        return here.id if here and here.role in ("button", "tab") and here.id != "menu" else ""

    @property
    def guarded(self) -> bool:
        """Is the screen so new that a tap was meant for the one before?"""
        return self._clock() - self._changed < self.guard

    @property
    def now(self) -> int:
        """Whole milliseconds on the session's clock."""
        return round(self._clock() * 1000)

    # --- what the keys do ---

    @property
    def _listener(self) -> Cursor | None:
        """The cursor, while somebody listens."""
        return self.cursor if self.cursor and self.cursor.on else None

    def put(self, name: str, *, presses: bool) -> None:
        """Go to a part of the screen: what can be pressed has the focus, a text takes it away."""
        self.focus_on(name if presses else "")
        self._reveal(name)

    def move(self, way: int) -> None:
        """The focus goes on or back, and what it is on comes into view."""
        if self._listener:
            self._listener.along(way)
            return
        names = focus.order(self.screen, self.frame)
        self._move_to(focus.step(names, self.marks.focus, way))

    def move_over(self, way: int) -> None:
        """The focus goes down or up, over what stands beside it."""
        if self._listener:
            self._listener.over(way)
            return
        self._move_to(focus.over(self.screen, self.frame, self.marks.focus, way))

    def _move_to(self, name: str) -> None:
        self.focus_on(name)
        self._reveal(name)

    def focus_on(self, name: str) -> None:
        """Put the focus here."""
        self.marks.focus = name
        self.stale = True

    def light(self, names: tuple[str, ...], way: int = 0) -> None:
        """Put a scanner's light on these, and the focus on the first; on none if it rests."""
        if (self.marks.lit, self.marks.way) == (names, way):
            return
        self.marks.lit, self.marks.way, self.stale = names, way, True
        if names:
            self.focus_on(names[0])

    def activate(self, name: str) -> None:
        """Press this."""
        name = name or self._begins()
        if self._listener and not name:
            self._listener.read_on()
        elif name.startswith((UP, DOWN)):
            way = 1 if name.startswith(DOWN) else -1
            self.scroll(way * _PAGE, name[len(DOWN if way > 0 else UP) :])
        elif any(node.id == name for node in self.screen.targets()):
            node = next(node for node in self.screen.targets() if node.id == name)
            if "activate" in node.actions:
                self.send(Activate(self.screen.sequence, name))

    def _begins(self) -> str:
        """Where a screen begins that was not drawn yet and so has no focus, unless somebody who
        listens has gone to a text."""
        gone = self._listener is not None and self._listener.on_text
        return "" if gone or not self._fresh else focus.start(self.screen, None)

    def choose(self, digit: int) -> None:
        """Take the choice with this number."""
        if name := focus.chosen(self.screen, digit):
            self.focus_on(name)
            self.activate(name)

    def adjust(self, name: str, way: int) -> None:
        """One step of a slider."""
        if self.adjustable(name):
            self.send(Adjust(self.screen.sequence, name, 1 if way > 0 else -1))

    def adjustable(self, name: str) -> bool:
        """Is this something that has steps?"""
        return any(n.id == name and "adjust" in n.actions for n in self.screen.targets())

    def back(self) -> None:
        """What Escape does."""
        self.send(Back(self.screen.sequence))

    # --- scrolling ---

    def scroll(self, pages: float, name: str = "") -> None:
        """Scroll by so many heights of the part that scrolls."""
        if self._listener and not name:
            self._listener.parts(1 if pages > 0 else -1)
            return
        area = area_of(self.frame, name)
        if area and not at_end(area, pages):
            self.scroll_to(area, area.offset + round(pages * area.view.height))
        elif not name:
            self._leaf(1 if pages > 0 else -1)

    def wheel(self, notches: float, area: Area | None) -> None:
        """Scroll by notches of a wheel."""
        paused, self._turned = self._clock() - self._turned > _PAUSE, self._clock()
        if area is None or at_end(area, -notches):
            if paused:
                self._leaf(1 if notches < 0 else -1)
        else:
            step = max(40, round(area.view.height * _WHEEL))
            self.scroll_to(area, area.offset - round(notches * step))

    def _leaf(self, way: int) -> None:
        """Past the end of a step and into the next, as if all steps were one long scroll; back
        before its beginning, and to the end of the one before."""
        steps = any(node.role == "tab" for node in self.screen.targets())
        target = "next" if way > 0 else "previous"
        if not steps or self.guarded or all(n.id != target for n in self.screen.targets()):
            return
        self.send(Activate(self.screen.sequence, target))
        if way < 0 and self.frame:
            self.marks.scroll.update({area.id: _END for area in self.frame.areas})

    def scroll_to(self, area: Area, offset: int) -> None:
        """Scroll to here, as far as it goes."""
        self.marks.scroll[area.id] = max(0, min(offset, area.limit))
        self.stale = True

    def ends(self, way: int) -> None:
        """Scroll to the top or the bottom."""
        if self._listener:
            self._listener.ends(way)
        elif area := area_of(self.frame):
            self.scroll_to(area, area.limit if way > 0 else 0)

    def _reveal(self, name: str) -> None:
        if self.frame and (found := into_view(self.frame, name)):
            self.scroll_to(*found)
