"""The shelf of a kiosk: the short versions of the lives, and nowhere to keep anything."""

from __future__ import annotations

import secrets

from game.content.catalogue import Catalogue, UnknownLife, season_hash
from game.content.diagnostics import ContentError
from game.core.evidence import Evidence
from game.core.playthrough import Playthrough
from game.core.season import Season
from game.kiosk.lives import by_id, life_id, refused
from game.present.ports import Offer, Trouble
from game.present.settings import Settings
from game.present.visit.terms import Terms

_MOST_SEEDS = 1_000_000


class KioskShelf:
    """What the terms offer. It holds nothing of anybody: whatever is kept here is let go."""

    def __init__(
        self, catalogue: Catalogue, terms: Terms | None = None, seed: int | None = None
    ) -> None:
        self._catalogue = catalogue
        self._terms = terms or Terms()
        self._seed = seed
        """For pictures and tests, which want the same luck each time."""

    def offers(self) -> tuple[Offer, ...]:
        """The short versions that the terms name, in their order, or else all of the game's own;
        what opens only after another life is passed over."""
        try:
            cards = by_id(self._catalogue)
        except ContentError as error:
            raise Trouble(f"The content has an error. {error.diagnostics[0]}") from None
        wanted = map(life_id, self._terms.lives or (id for id in cards if not cards[id].pack))
        found = (cards[id] for id in dict.fromkeys(wanted) if id in cards)
        return tuple(
            Offer(card.cut, pack=card.pack) for card in found if card.cut and not refused(card)
        )

    def withheld(self) -> tuple[str, ...]:
        """Nothing that is a visitor's business."""
        return ()

    def season(self, life: str) -> Season:
        """The season of a life, or of its short version."""
        try:
            return self._catalogue.season(life)
        except UnknownLife as error:
            raise Trouble(str(error)) from None
        except ContentError as error:
            raise Trouble(f"The content has an error. {error.diagnostics[0]}") from None

    def evidence(self) -> Evidence:
        """What is known about the real world."""
        try:
            return self._catalogue.evidence
        except ContentError as error:
            raise Trouble(f"The content has an error. {error.diagnostics[0]}") from None

    def fresh(self, life: str) -> Playthrough:
        """A new playthrough with luck of its own."""
        seed = secrets.randbelow(_MOST_SEEDS) if self._seed is None else self._seed
        return Playthrough(life, season_hash(self.season(life)), seed)

    def lived(self) -> tuple[Playthrough, ...]:
        """None: whoever was here before is gone."""
        return ()

    def saved(self) -> Playthrough | None:
        """None."""
        return None

    def keep(self, playthrough: Playthrough, *, finished: bool) -> None:
        """Let it go."""

    def settings(self) -> Settings:
        """What every visitor begins with."""
        return self._terms.settings

    def keep_settings(self, settings: Settings) -> None:
        """Let them go."""
