"""Playthroughs accounted for per second: inkjs at random, our engine at random, and the proof.

First both go through the same story way by way, and must agree; then they are timed in turn.
"""

from __future__ import annotations

import platform
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import date

from benchmarks.against_ink import ink, ours
from benchmarks.against_ink.ours import HERE, Way
from game.content.catalogue import Catalogue
from game.core.season import Season
from game.proof.promises import prove

ROUNDS, SECONDS = 5, 2.0
AT_RANDOM = "inkjs, at random"
README, HEADING = HERE / "README.md", "## Figures\n"


class Differ(Exception):
    """The two stories are not the same."""


def same_ways(season: Season) -> list[Way]:
    """Every way of the story, if both engines and the proof agree on it.

    Raises:
        Differ: with the first way in which they do not.
    """
    here, there = list(ours.ways(season)), ink.ways()
    mine, inks = Counter(here), Counter(there)
    for way in here + there:
        if mine[way] != inks[way]:
            times = f"{mine[way]} times in our engine and {inks[way]} times in ink"
            raise Differ(f"This way comes {times}: {' / '.join(way.choices)}: {way}")
    counted = prove(season)
    if counted.ways != len(here):
        raise Differ(f"The proof counts {counted.ways} ways, and there are {len(here)}.")
    return here


def proved(season: Season) -> float:
    """Ways a second that a proof accounts for; short proofs are made again and again."""
    ways, rounds, began = 0, 0, time.perf_counter()
    while rounds == 0 or time.perf_counter() - began < SECONDS:
        ways += prove(season).ways
        rounds += 1
    return ways / (time.perf_counter() - began)


def measured(measures: dict[str, Callable[[], float]]) -> dict[str, float]:
    """The median of each over some rounds, in each of which all have their turn."""
    taken: dict[str, list[float]] = {name: [] for name in measures}
    for turn in range(ROUNDS):
        for name, measure in measures.items():
            taken[name].append(measure())
            print(f"round {turn + 1}: {name}: {taken[name][-1]:,.0f} a second", flush=True)
    return {name: statistics.median(each) for name, each in taken.items()}


def figures(version: str, ways: list[Way], medians: dict[str, float]) -> str:
    """The part of the page that is made anew."""
    base = medians[AT_RANDOM]
    rows = (f"| {name} | {each:,.0f} | {each / base:,.2f} |" for name, each in medians.items())
    rarest = min(way.odds for way in ways)
    ends = Counter(way.words[-1] for way in ways)
    table = "\n".join(("| | playthroughs a second | of inkjs |", "| --- | ---: | ---: |", *rows))
    return f"""
Taken on {date.today()} with Python {platform.python_version()}, node {ink.node_version()} and
inkjs {version}: medians of {ROUNDS} rounds of {SECONDS:.0f} s, one thread each.

{table}

Both engines go the same {len(ways):,} ways, with the same words, choices and counters, and come to
the same endings ({", ".join(map(str, ends.values()))} ways). The rarest way comes up once in
{round(1 / rarest):,} random playthroughs on average.
"""


def main() -> int:
    """Compare, time, and write the figures into the page. 0 if that was done, else 1."""
    season, ferry = ours.story(), Catalogue().season("night-ferry")
    try:
        version = ink.install()
        ways = same_ways(season)
    except (ink.NoInk, Differ) as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"Both go the same {len(ways):,} ways.", flush=True)
    medians = measured(
        {
            AT_RANDOM: lambda: ink.played_at_random(SECONDS),
            "our engine, at random": lambda: ours.played_at_random(season, SECONDS),
            "our proof of the same story": lambda: proved(season),
            "our proof of The Night Ferry": lambda: proved(ferry),
        }
    )
    made = figures(version, ways, medians)
    print(made)
    page = README.read_text(encoding="utf-8").partition(HEADING)[0]
    README.write_text(page + HEADING + made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
