"""The unit for systemd keeps to what the supervisor counts on."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

from game.kiosk.endings import Ending
from game.kiosk.keeper import FIRST, WELL
from game.kiosk.notify import CLOSED

UNIT = Path(__file__).parents[2] / "docs/museum/good-standing-kiosk.service"


def settings() -> dict[str, str]:
    """Each setting as `Section.Name`; of those that may stand twice, all in one."""
    found: dict[str, str] = defaultdict(str)
    section = ""
    for line in UNIT.read_text().splitlines():
        if head := re.fullmatch(r"\[(\w+)\]", line):
            section = head[1]
        elif line and not line.startswith("#"):
            name, _, value = line.partition("=")
            found[f"{section}.{name}"] = f"{found[f'{section}.{name}']} {value}".strip()
    return found


def test_it_is_started_again_however_often_it_falls() -> None:
    unit = settings()
    assert unit["Service.Restart"] == "always"
    assert unit["Unit.StartLimitIntervalSec"] == "0"


def test_what_the_staff_closed_stays_closed() -> None:
    """By its exit status; and by its mark, as not every version of cage passes the status on."""
    unit = settings()
    assert int(unit["Service.RestartPreventExitStatus"]) == Ending.CLOSED
    assert int(unit["Service.SuccessExitStatus"]) == Ending.CLOSED
    mark = f"/run/{unit['Service.RuntimeDirectory']}/{CLOSED}"
    assert unit["Service.ExecCondition"] == f"/usr/bin/test ! -e {mark}"
    # Kept until it is started again by itself, and gone once somebody starts it.
    assert unit["Service.RuntimeDirectoryPreserve"] == "restart"


def test_systemd_hears_the_supervisor_although_cage_is_the_main_process() -> None:
    unit = settings()
    assert unit["Service.Type"] == "notify"
    assert unit["Service.NotifyAccess"] == "all"
    # A session would move both out of the unit; without one, this is where cage has its socket.
    assert "Service.PAMName" not in unit
    folder = f"XDG_RUNTIME_DIR=/run/{unit['Service.RuntimeDirectory']}"
    assert folder in unit["Service.Environment"].split()
    assert unit["Service.RuntimeDirectoryMode"] == "0700"


def test_systemd_waits_longer_than_the_supervisor_itself() -> None:
    unit = settings()
    assert int(unit["Service.WatchdogSec"]) > WELL
    assert int(unit["Service.TimeoutStartSec"]) > 4 * FIRST


def test_nobody_can_change_to_another_console() -> None:
    cage, _, game = settings()["Service.ExecStart"].partition(" -- ")
    assert " -s" not in cage
    assert "good-standing kiosk --config " in game


def test_it_may_write_where_it_keeps_things_and_nowhere_else() -> None:
    unit = settings()
    assert unit["Service.ProtectSystem"] == "strict"
    for home in ("XDG_DATA_HOME=/var/lib/", "XDG_CACHE_HOME=/var/cache/"):
        assert home + unit["Service.StateDirectory"] in unit["Service.Environment"]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_can_read_it(tmp_path: Path) -> None:
    """With programs in place of those that are not on this machine."""
    text = re.sub(r"^(ExecStart(?:Pre)?)=.*$", r"\1=/bin/true", UNIT.read_text(), flags=re.M)
    (tmp_path / UNIT.name).write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(tmp_path / UNIT.name)],
        capture_output=True,
        text=True,
        check=False,
    )
    complaints = [line for line in done.stderr.splitlines() if UNIT.name in line]
    assert complaints == []
