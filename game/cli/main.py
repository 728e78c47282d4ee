"""The command line: reads what was typed, runs it, and says in one sentence what went wrong."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from types import FrameType

from game.cli.arguments import parser
from game.cli.fail import PROBLEM, Fail, complain
from game.content.reading import why
from game.core.plain_error import PlainError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives 0 when done, 1 for a problem that was printed, 2 for wrong usage."""
    with _interrupted_once():
        return _main(arguments)


@contextlib.contextmanager
def _interrupted_once() -> Iterator[None]:
    """An impatient second Ctrl-C is not an error, however soon it comes after the first."""

    def stop(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        raise KeyboardInterrupt

    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield  # Whoever started this has decided otherwise, as a shell does in the background.
        return
    signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        if signal.getsignal(signal.SIGINT) is stop:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _main(arguments: Sequence[str] | None) -> int:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        status = _run(parser().parse_args(arguments))
        if sys.stdout is not None:
            sys.stdout.flush()  # Here, where it can still be said that it failed.
        return status
    except Fail as fail:
        return _say(str(fail), fail.status)
    except KeyboardInterrupt:
        return _say("Stopped.", PROBLEM)
    except BrokenPipeError:
        _give_up_output()
        return PROBLEM
    except OSError as error:
        _give_up_output()
        return _say(f"The output could not be written: {why(error, writing=True)}.", PROBLEM)


def _give_up_output() -> None:
    """Nobody can be written to any more; Python must not try to flush to them at exit."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _say(sentence: str, status: int) -> int:
    complain(sentence)
    return status


_COMMANDS = {
    "play": "game.cli.play",
    "lives": "game.cli.lives",
    "check": "game.cli.check",
    "debrief": "game.cli.paper",
    "evidence": "game.cli.evidence",
    "shot": "game.cli.shot",
    "new": "game.cli.new",
    "schema": "game.cli.schema",
    "graph": "game.cli.graph",
    "stats": "game.cli.stats",
    "study": "game.cli.study",
    "kiosk": "game.cli.kiosk",
    "doctor": "game.cli.doctor",
}
"""The module of each command, brought in when it is asked for; its `run` is the command."""


def _run(arguments: argparse.Namespace) -> int:
    from game.content.diagnostics import ContentError

    try:
        if arguments.command is None:
            from game.cli.play import title

            return title()
        command: Callable[[argparse.Namespace], int]
        command = import_module(_COMMANDS[arguments.command]).run
        return command(arguments)
    except PlainError as error:
        raise Fail(str(error)) from None
    except ContentError as error:
        from game.cli.report import report

        report(error.diagnostics, sys.stderr)
        raise Fail("The content has errors; they are listed above.") from None
