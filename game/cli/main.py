"""The command line: reads what was typed, runs it, and says in one sentence what went wrong."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence

from game.cli.arguments import parser
from game.cli.fail import DONE, PROBLEM, Fail


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives 0 when done, 1 for a problem that was printed, 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        return _run(parser().parse_args(arguments))
    except Fail as fail:
        return _say(str(fail), fail.status)
    except KeyboardInterrupt:
        return _say("Stopped.", PROBLEM)
    except BrokenPipeError:
        # Whoever was reading has gone; Python must not try to flush to it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return PROBLEM


def _say(sentence: str, status: int) -> int:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        print(sentence, file=sys.stderr)
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
            print(finding, file=sys.stderr)
        raise Fail("The content has errors; they are listed above.") from None
    return DONE
