"""What may be shown of a count of visits: nothing below five, and nothing from which such a number
could be worked out.

A count that is shown is always one of a whole that is shown as well, so a row that is merely left
out is what the others leave of the whole. Here rows that are too small are put together with one
that is not, or with their neighbours, until what is together is five or more. The rows of one whole
then stand side by side, each of five or more, and nothing less can be had by taking one from the
other. An empty row is as small as a row of four.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

FEWEST = 5
"""No smaller number of visits is shown."""


@dataclass(frozen=True, slots=True)
class Pooled:
    """Rows that may be shown, the largest first, and the others together (0 if there are none)."""

    shown: tuple[tuple[str, int], ...]
    others: int = 0


def pooled(counts: Mapping[str, int], all_rows: Iterable[str] = ()) -> Pooled:
    """Rows that have no order, with all that are too small put together.

    `all_rows` are those that could have been counted, also where nobody was. With the small ones
    goes always the smallest that is large enough, and whatever is as large: then each of the small
    could just as well be the large one, also for somebody who knows how this is done. Where that
    leaves nothing, no row is shown.
    """
    whole = {name: counts.get(name, 0) for name in (*counts, *all_rows)}
    large = {name: count for name, count in whole.items() if count >= FEWEST}
    if len(large) < len(whole):
        goes_along = min(large.values(), default=0)
        large = {name: count for name, count in large.items() if count > goes_along}
    shown = tuple(sorted(large.items(), key=lambda row: (-row[1], row[0])))
    return Pooled(shown, sum(whole.values()) - sum(large.values())) if shown else Pooled(())


Span = tuple[int, int, int]
"""The first and the last of rows that stand together, and what they come to."""


def merged(counts: Sequence[int]) -> tuple[Span, ...]:
    """Rows in their order, neighbours put together from the first on until they are enough; what is
    left at the end goes to the last. Nothing, where all together are not enough."""
    spans: list[Span] = []
    first = together = 0
    for place, count in enumerate(counts):
        together += count
        if together >= FEWEST:
            spans.append((first, place, together))
            first, together = place + 1, 0
    if spans and first < len(counts):
        begun, _, held = spans.pop()
        spans.append((begun, len(counts) - 1, held + together))
    return tuple(spans)


def both(part: int, whole: int) -> bool:
    """Whether a part may be shown beside its whole: it is enough, and so is what it leaves."""
    return part >= FEWEST and whole - part >= FEWEST


def quartile(spans: Sequence[Span], quarter: int) -> tuple[int, int]:
    """Between which two values, both included, a quarter, half or three quarters (1, 2, 3) of all
    lie below, as far as spans of values tell."""
    whole, below = sum(count for *_, count in spans), 0
    for first, last, count in spans:
        below += count
        if below * 4 >= whole * quarter:
            return first, last
    raise ValueError("there are no values")
