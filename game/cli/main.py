"""The command line: reads what was typed, runs it, and says in one sentence what went wrong."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
from collections.abc import Sequence

from game.cli.arguments import parser
from game.cli.fail import DONE, PROBLEM, Fail, complain
from game.content.reading import why


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives 0 when done, 1 for a problem that was printed, 2 for wrong usage."""
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
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # An impatient second one is not an error.
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


def _run(arguments: argparse.Namespace) -> int:
    from game.cli import play
    from game.content.catalogue import UnknownLife
    from game.content.diagnostics import ContentError
    from game.content.saves import SaveError
    from game.present.ports import Trouble

    try:
        match arguments.command:
            case None:
                return play.title()
            case "play":
                return play.play(arguments)
            case "lives":
                from game.cli.lives import lives

                return lives(arguments)
            case "check":
                from game.cli.check import check

                return check(arguments)
            case "debrief":
                from game.cli.paper import paper

                return paper(arguments)
            case "shot":
                from game.cli.shot import shot

                return shot(arguments)
    except (UnknownLife, SaveError, Trouble) as error:
        raise Fail(str(error)) from None
    except ContentError as error:
        for finding in error.diagnostics:
            complain(finding)
        raise Fail("The content has errors; they are listed above.") from None
    return DONE
