"""How much time is left, as a bar that gets shorter."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.present.screen import Node
from game.window.blocks import rounded
from game.window.canvas import Canvas
from game.window.look import Look


@dataclass(frozen=True)
class TimeLeft:
    """The share of the whole that is left, from the left."""

    node: Node
    full: str
    empty: str
    high: float = 14

    def height(self, look: Look, width: int) -> int:
        """A thin bar."""
        return look.px(self.high)

    def draw(self, canvas: Canvas, box: Rect) -> None:
        """The whole, and over it what is left."""
        meter = self.node.meter
        if not meter:
            return
        high = canvas.look.px(self.high)
        track = Rect(box.left, box.top, box.width, high)
        rounded(canvas, track, self.empty, None, 0, high / 2)
        share = (meter.now - meter.low) / max(1, meter.high - meter.low)
        track.width = max(high, round(box.width * share))
        rounded(canvas, track, self.full, None, 0, high / 2)
