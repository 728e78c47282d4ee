"""What the still picture says of the hours, and what the supervisor takes from the file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from game.kiosk.exhibit import exhibit
from game.kiosk.operator import Heartbeat, Hours, Logs, Operator

ROOT = Path(__file__).parents[2]


def test_days_with_the_same_hours_stand_together() -> None:
    day = "10:00-17:00"
    hours = Hours(
        monday="closed",
        tuesday=day,
        wednesday=day,
        thursday=day,
        friday=day,
        saturday="18:00-01:30",
    )
    told = exhibit(Operator(hours=hours))
    assert told.rest[0] == "This exhibit is resting…"
    assert told.rest[-4:] == (
        "Monday  closed",
        "Tuesday to Friday  10:00 to 17:00",
        "Saturday  18:00 to 01:30",
        "Sunday  all day",
    )


def test_an_exhibit_that_never_closes_names_no_hours() -> None:
    assert not any(":" in line for line in exhibit(Operator()).rest)


def test_files_are_where_the_operator_wants_them() -> None:
    told = exhibit(
        Operator(
            heartbeat=Heartbeat(file="/run/heart.json"), logs=Logs(folder="/var/log/k", megabytes=7)
        )
    )
    assert told.heartbeat_file == Path("/run/heart.json")
    assert told.log_folder == Path("/var/log/k")
    assert told.log_bytes == 7_000_000
    assert exhibit(Operator()).heartbeat_file is None


def test_the_supervisor_needs_nothing_that_draws() -> None:
    program = "import sys; sys.modules['pygame'] = None; import game.kiosk.supervisor"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert done.returncode == 0
