"""What a session asks of whoever goes along its screens for somebody who listens."""

from __future__ import annotations

from typing import Protocol


class Cursor(Protocol):
    """What goes along a screen for somebody who listens to it, texts and all."""

    @property
    def on(self) -> bool:
        """Whether it goes there at all."""

    @property
    def on_text(self) -> bool:
        """Whether it is on something that cannot be pressed."""

    def along(self, way: int) -> None:
        """To what can be pressed next."""

    def over(self, way: int) -> None:
        """To what comes next."""

    def parts(self, way: int) -> None:
        """To the next heading."""

    def ends(self, way: int) -> None:
        """To the last or the first."""

    def read_on(self) -> None:
        """From here to the end."""
