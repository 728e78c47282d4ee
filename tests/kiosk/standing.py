"""A real supervisor over a game that is acted, in a process of its own: `standing.py FOLDER`. It
waits a tenth of the time that a museum's would, so that tests do not have to."""

from __future__ import annotations

import sys
from pathlib import Path

from game.kiosk import keeper
from game.kiosk.exhibit import Exhibit
from game.kiosk.supervisor import Supervisor
from tests.kiosk.keeping import Week


def main() -> int:
    folder = Path(sys.argv[1])
    keeper.SILENCE, keeper.FIRST = 1.0, 6.0
    told = Exhibit(
        "kiosk-1",
        Week(),
        heartbeat_file=folder / "heart.json",
        heartbeat_s=0.2,
        log_folder=folder / "logs",
    )
    inside = "tests.kiosk.acting"
    return Supervisor(folder / "game.txt", told, game=inside, still="tests.kiosk.resting").run()


if __name__ == "__main__":
    sys.exit(main())
