"""Reads the operator file, and starts the kiosk from the last good one where it has gone bad.

In the morning nobody is there to mend a file. So a kiosk starts from the file, else from what the
file said when it was last good, else from the defaults; and it says which.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from game.content.catalogue import Catalogue
from game.content.headers import put
from game.content.reading import Unreadable, text_of, why
from game.kiosk.crossing import checked
from game.kiosk.findings import Finding, OperatorError, in_order
from game.kiosk.fitting import fitted
from game.kiosk.lives import all_lives
from game.kiosk.operator import Operator
from game.kiosk.toml import MOST_BYTES, written

HOW_TO_CHECK = "'good-standing kiosk --config F --check' lists all that is wrong."


@dataclass(frozen=True, slots=True)
class Examined:
    """What a file says, unless it has errors, and all findings about it in order of lines."""

    operator: Operator | None
    findings: tuple[Finding, ...] = ()
    raw: bytes = b""


@dataclass(frozen=True, slots=True)
class Started:
    """What the kiosk runs on, and for the operator page what is wrong; nothing if all is well."""

    operator: Operator
    complaint: str = ""


def read(path: Path, catalogue: Catalogue | None = None) -> Operator:
    """What the operator file says.

    Raises:
        OperatorError: if it cannot be used, with all findings.
    """
    found = examined(path, catalogue)
    if found.operator is None:
        raise OperatorError(path, found.findings)
    return found.operator


def examined(path: Path, catalogue: Catalogue | None = None) -> Examined:
    """The operator file with all findings, warnings too; never fails."""
    try:
        raw = text_of(path, MOST_BYTES)
    except Unreadable as unreadable:
        return Examined(None, (Finding(f"It cannot be read: {unreadable}."),))
    found = written(raw)
    if not found.data:
        return Examined(None, in_order(found.slips or [Finding("The file is empty.")]), raw)
    fit = fitted(found)
    findings = in_order(
        (*found.slips, *fit.findings, *checked(fit, found, catalogue or all_lives()))
    )
    good = all(each.warning for each in findings)
    return Examined(fit.operator if good else None, findings, raw)


def started_with(path: Path, data_folder: Path, catalogue: Catalogue | None = None) -> Started:
    """What the kiosk is to run on, whatever has become of the file; never fails.

    A file that is good is kept in the data folder, for the day on which it no longer is.
    """
    found = examined(path, catalogue)
    if found.operator is not None:
        return Started(found.operator, _keep(found.raw, path, data_folder))
    error = OperatorError(path, found.findings)
    more = sum(not each.warning for each in found.findings) - 1
    rest = f" There {'is' if more == 1 else 'are'} {more} more. {HOW_TO_CHECK}" if more else ""
    kept = last_good(path, data_folder, catalogue)
    runs = (
        "as it did before the file changed" if kept else "on its defaults, as no good one is kept"
    )
    complaint = f"The operator file cannot be used, so the kiosk runs {runs}. {error.first}{rest}"
    return Started(kept or Operator(), complaint)


def last_good(path: Path, data_folder: Path, catalogue: Catalogue | None = None) -> Operator | None:
    """What this operator file said when it was last good; none if that is not known, or has been
    made useless by a change of the game."""
    return examined(_kept(path, data_folder), catalogue).operator


def _keep(raw: bytes, path: Path, data_folder: Path) -> str:
    """Keep what is good; gives a complaint if that cannot be done."""
    kept = _kept(path, data_folder)
    with contextlib.suppress(Unreadable):
        if text_of(kept, MOST_BYTES) == raw:
            return ""
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        put(kept, raw)
    except OSError as error:
        reason = why(error, writing=True)
        return f"The operator file could not be kept for a bad day, in '{kept.parent}': {reason}."
    return ""


def _kept(path: Path, data_folder: Path) -> Path:
    """Where the last good text of an operator file is kept; each file of a machine has its own."""
    whole = str(path.absolute()).encode(errors="surrogateescape")
    return data_folder / f"operator-{blake2b(whole, digest_size=6).hexdigest()}.toml"
