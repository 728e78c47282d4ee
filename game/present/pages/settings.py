"""How things are shown. Nothing here changes what happens."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.present.pages.page import ACTIVATE, ADJUST, Go, Page, Plain, button, heading
from game.present.screen import Meter, Node
from game.present.settings import TEXT_SCALES, VOLUMES
from game.present.table import Table


@dataclass(frozen=True)
class SettingsPage(Plain):
    """The settings, reached from `before`."""

    before: Page
    id: str = "settings"

    def title(self, table: Table) -> str:
        """That these are the settings."""
        return "Settings"

    def root(self, table: Table) -> Node:
        """Every setting with where it stands."""
        now = table.settings
        scale = Meter(now.text_scale, TEXT_SCALES[0], TEXT_SCALES[-1], 25)
        return Node(
            "root",
            "screen",
            "Settings",
            children=(
                heading("heading", "Settings"),
                Node(
                    "text-scale",
                    "slider",
                    "Text size",
                    f"{now.text_scale} %",
                    actions=ADJUST,
                    meter=scale,
                ),
                _toggle("contrast", "High contrast", on=now.high_contrast),
                _toggle("motion", "Reduced motion", on=now.reduced_motion),
                _toggle("voice", "Voice", on=now.voice),
                _volume("sound-voice", "Loudness of the voice", now.sound_voice, VOLUMES[1]),
                _toggle("sound", "Sound", on=now.sound),
                _volume("sound-done", "Sounds of what is done", now.sound_done),
                _volume("sound-city", "Sounds of the city", now.sound_city),
                _toggle("captions", "Captions for sounds", on=now.captions),
                button("back", "Back"),
            ),
        )

    def activate(self, table: Table, target: str) -> Page | Go:
        """Turn something on or off, or go back."""
        now = table.settings
        match target:
            case "contrast":
                table.change(replace(now, high_contrast=not now.high_contrast))
            case "motion":
                table.change(replace(now, reduced_motion=not now.reduced_motion))
            case "sound":
                table.change(replace(now, sound=not now.sound))
            case "voice":
                table.change(replace(now, voice=not now.voice))
            case "captions":
                table.change(replace(now, captions=not now.captions))
            case "back":
                return self.before
        return self

    def adjust(self, table: Table, target: str, direction: int) -> Page | Go:
        """Make the text larger or smaller, or a sound louder or softer."""
        now = table.settings
        match target:
            case "text-scale":
                table.change(now.rescaled(direction))
            case "sound-done":
                table.change(now.louder(direction))
            case "sound-city":
                table.change(now.busier(direction))
            case "sound-voice":
                table.change(now.clearer(direction))
        return self

    def back(self, table: Table) -> Page | Go:
        """To where one came from."""
        return self.before


def _toggle(id: str, name: str, *, on: bool) -> Node:
    state = ("on",) if on else ()
    return Node(id, "toggle", name, "on" if on else "off", state=state, actions=ACTIVATE)


def _volume(id: str, name: str, now: int, least: int = VOLUMES[0]) -> Node:
    scale = Meter(now, least, VOLUMES[-1], 25)
    return Node(id, "slider", name, f"{now} %", actions=ADJUST, meter=scale)
