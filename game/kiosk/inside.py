"""The game inside a kiosk: what the supervisor starts, with the operator file's path.

It builds the visits from the file and runs them in a window until staff end it. How it ended is its
exit status (`endings`); the supervisor sees to all else.
"""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import FrameType

from game import __version__
from game.content.catalogue import Catalogue
from game.kiosk.attending import Attending
from game.kiosk.counts.counting import Counter
from game.kiosk.endings import Ending
from game.kiosk.exhibit import exhibit
from game.kiosk.facts import Steward, Tally
from game.kiosk.folders import kiosk_data
from game.kiosk.lives import all_lives
from game.kiosk.logs import FILE
from game.kiosk.pulse import Pulse
from game.kiosk.reading import Started, started_with
from game.kiosk.shelf import KioskShelf
from game.kiosk.terms import closed, manner, means, terms
from game.present.visit.office import Facts, Office, Wish
from game.present.visit.visits import Visits
from game.window.sound.player import Sounds
from game.window.speech.espeak import found

_ENDINGS: dict[Wish, Ending] = {
    "restart": Ending.RESTART,
    "close": Ending.CLOSED,
    "screen-off": Ending.SCREEN_OFF,
}
_WRITING = 1.0  # seconds to write what was counted last
_NO_END = 1  # nobody asked for it


def main() -> int:
    """Run visits until staff end them; gives the exit status."""
    path = Path(sys.argv[1])
    with suppress(ValueError):  # In no thread but the first one.
        signal.signal(signal.SIGTERM, _leave)
    started, catalogue = started_with(path, kiosk_data()), all_lives()
    return run(started, path, catalogue)


def run(started: Started, path: Path, catalogue: Catalogue) -> int:
    """The same with what the operator file at `path` said."""
    from game.window.display import NoDisplay
    from game.window.run import run as show

    operator, sounds = started.operator, Sounds()
    if started.complaint:
        _say(started.complaint)
    counter = Counter(kiosk_data(), operator.place.id, operator.statistics, _say)
    visits = _visits(started, path, catalogue, Tally(counter), sounds)
    week, pulse = operator.hours.week(), Pulse()
    voice = "on" if found() else "none"
    attending = Attending(
        visits,
        pulse,
        lambda: closed(week, datetime.now()),
        heard=lambda: (sounds.state, voice),
    )
    try:
        show(
            visits,
            sounds=sounds,
            attendant=attending,
            speech=manner(operator),
            means=means(operator),
        )
    except NoDisplay as error:
        _say(f"There is no screen to show the game on: {error}.")
    finally:
        counter.close(_WRITING)
    return _ENDINGS.get(visits.wish, _NO_END)


def _visits(
    started: Started, path: Path, catalogue: Catalogue, tally: Tally, sounds: Sounds
) -> Visits:
    operator = started.operator
    speaks = found() is not None
    told = terms(operator, voice=speaks, size=_size())
    known = Facts(
        id=operator.place.id,
        version=__version__,
        file=str(path),
        complaint=started.complaint,
        voice="espeak-ng" if speaks else "none: espeak-ng is not installed",
    )
    log = (exhibit(operator).log_folder or kiosk_data()) / FILE
    steward = Steward(known, tally, log, _display, sound=lambda: sounds.state)
    office = Office(steward, operator.staff.pin)
    return Visits(KioskShelf(catalogue, told), told, tally, office)


def _display() -> str:
    from game.window.display import shown_size

    size = shown_size()
    return f"{size[0]} x {size[1]}" if size else "none"


def _size() -> tuple[int, int] | None:
    """How many pixels the screen has; nothing while there is none."""
    from game.window.display import NoDisplay, screens

    try:
        return screens()[1][0]
    except NoDisplay:
        return None


def _leave(number: int, _: FrameType | None) -> None:
    """The supervisor wants it to end; SDL would take this for the closing of a window."""
    sys.exit(0)


def _say(sentence: str) -> None:
    """What is written to standard error goes into the supervisor's log."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
