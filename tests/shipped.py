"""All that ships with the game, compiled once for all tests."""

from __future__ import annotations

from game.content.catalogue import Catalogue

CATALOGUE = Catalogue()
