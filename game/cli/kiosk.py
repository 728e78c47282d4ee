"""`kiosk`: runs the game unattended, and writes, checks and reads its operator file."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path

from game.cli.fail import DONE, PROBLEM, USAGE, Fail, complain
from game.cli.report import MOST
from game.content.reading import why
from game.kiosk.folders import kiosk_data
from game.kiosk.reading import examined, read, started_with


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked of the kiosk; without more, run it until it is stopped."""
    _refuse_mixed(arguments)
    path: Path = arguments.config
    if arguments.init:
        return _write(path)
    if arguments.check:
        return _check(path)
    if arguments.action == "stats":
        operator = read(path)
        return int(import_module("game.cli.kiosk_stats").run(arguments, operator))
    started = started_with(path, kiosk_data())
    if started.complaint:
        complain(started.complaint)
    return int(import_module("game.kiosk.supervisor").run(path, started))


def _refuse_mixed(arguments: argparse.Namespace) -> None:
    stats = arguments.action == "stats"
    if stats and (arguments.init or arguments.check):
        raise Fail("Either show the figures, or write or check the file.", USAGE)
    if not stats and (arguments.output or arguments.days):
        option = "-o" if arguments.output else "--days"
        raise Fail(f"'{option}' belongs to 'good-standing kiosk stats'.", USAGE)


def _write(path: Path) -> int:
    from game.kiosk.writing import operator_text

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:  # Never over what is there.
            file.write(operator_text(str(path)))
    except FileExistsError:
        message = f"There is a file '{path}' already; nothing was written."
        raise Fail(f"{message} Choose another name.") from None
    except (OSError, ValueError) as error:
        reason = why(error, writing=True) if isinstance(error, OSError) else "it cannot be a name"
        raise Fail(f"'{path}' could not be written: {reason}.") from None
    print(f"Wrote an operator file to '{path}'. The notes in it say what each line does.")
    return DONE


def _check(path: Path) -> int:
    findings = examined(path).findings
    number = len(findings)
    for each in findings[:MOST]:
        complain(each.said(path))
    if number > MOST:
        complain(f"… and {number - MOST} more finding{'s' * (number - MOST > 1)}.")
    print(f"{number} finding{'s' * (number > 1)}." if number else "No findings.")
    return PROBLEM if findings else DONE
