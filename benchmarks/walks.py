"""Every life lived many times, each choice drawn by lot: nothing may go wrong on any way.

.venv/bin/python -m benchmarks.walks            # 10,000 seasons of each life and each short cut
.venv/bin/python -m benchmarks.walks 500        # fewer
"""

from __future__ import annotations

import sys
import time
from collections import Counter

from game.content.catalogue import Catalogue
from game.core.life import CUT
from game.core.playthrough import drawn
from game.debrief.model import debrief
from game.present.document import document

SEASONS = 10_000
EXPLAINED = 50
"""Every so many seasons the whole debrief is worked out too; it takes a hundred times as long."""


def main(seasons: int) -> None:
    """Live them, and print what came of it."""
    catalogue = Catalogue()
    for card in catalogue.cards():
        for life in filter(None, (card.life, card.cut)):
            _walk(catalogue, life.id, seasons)


def _walk(catalogue: Catalogue, life: str, seasons: int) -> None:
    season, began = catalogue.season(life), time.perf_counter()
    endings: Counter[str] = Counter()
    for seed in range(seasons):
        run = drawn(season, seed)
        endings[run.world.ending or "none"] += 1
        if seed % EXPLAINED == 0:
            document(debrief(run, lambda: None))
    seconds = time.perf_counter() - began
    told = ", ".join(f"{ending} {count}" for ending, count in endings.most_common())
    name = life if life.endswith(CUT) else f"{life} ({len(season.life.endings)} endings)"
    print(f"{name:44} {seasons:,} seasons in {seconds:.0f} s: {told}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else SEASONS)
