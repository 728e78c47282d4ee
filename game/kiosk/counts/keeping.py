"""How long rows are kept, by a clock that may be wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

SURE = 3
"""On so many days there must have been visits before a clock is believed."""
_STEADY = timedelta(days=31)


def first_day(today: date, latest: Sequence[date], keep_days: int) -> date:
    """The first day whose rows are still kept.

    `latest` are the last days with visits, at most `SURE`, the last first. A clock that leaps years
    ahead must not cost what was counted: unless there were visits on some days within a month of
    today, the earliest of those days is counted from, and not today.
    """
    if len(latest) < SURE:
        return date.min
    sure = latest[SURE - 1]
    today = today if today - sure <= _STEADY else sure
    return today - timedelta(days=min(keep_days, (today - date.min).days))
