"""Content that has been loaded: rulebooks, lives, and all that is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.content.diagnostics import Diagnostic
from game.content.references import Known
from game.content.yaml_source import Source
from game.core.evidence import Evidence
from game.core.life import CUT
from game.core.rulebook import Rulebook
from game.core.season import Season
from game.core.study import Study


@dataclass(frozen=True)
class LoadedRulebook:
    """A rulebook with its file and the ids that it makes."""

    source: Source
    rulebook: Rulebook
    known: Known


@dataclass(frozen=True)
class LoadedLife:
    """A life with its file, as seasons that can be played: the whole, and the kiosk cut."""

    source: Source
    season: Season
    cut: Season | None

    @property
    def seasons(self) -> tuple[Season, ...]:
        """The whole life and, where there is one, its cut."""
        return (self.season, self.cut) if self.cut else (self.season,)


@dataclass
class Content:
    """All content of some files, and all findings about it.

    `schemes` holds the ids of every rulebook that could be read, also of one with errors, so that
    a slip in a rulebook does not hide those in the lives under it.
    """

    schemes: dict[str, Known] = field(default_factory=dict)
    rulebooks: dict[str, LoadedRulebook] = field(default_factory=dict)
    lives: dict[str, LoadedLife] = field(default_factory=dict)
    evidence: Evidence | None = None
    study: Study | None = None
    findings: list[Diagnostic] = field(default_factory=list)

    def season(self, life_id: str) -> Season | None:
        """The season of a life or of a kiosk cut (`life:kiosk`)."""
        loaded = self.lives.get(life_id.removesuffix(CUT))
        if loaded is None:
            return None
        return loaded.cut if life_id.endswith(CUT) else loaded.season
