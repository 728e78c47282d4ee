"""People who answer the study."""

from __future__ import annotations

from game.core.study import Moment, Sitting, Study


def sat(
    study: Study, tie: int, moment: Moment, *, unfair: int = 6, fair: int = 1, life: str = "x"
) -> Sitting:
    """Somebody who gives one answer to all that is not fair, and another to all that is."""
    form = study.form_at(tie, moment)
    ratings = tuple((item.id, fair if item.fair else unfair) for item in form.items)
    return Sitting(tie, moment, form.id, life, ratings, "2026-W48")
