"""What may be typed after `good-standing`."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any, NoReturn

from game import __version__
from game.cli.fail import USAGE, Fail

DEFAULT_SIZE = (1920, 1080)
SMALLEST, LARGEST = 320, 7680
_MOST_SHOWN = 60


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one sentence and a hint.

    Options are written out: a short form that works today would break with the next option.
    """

    def __init__(self, **given: Any) -> None:
        super().__init__(allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        sentence = message[0].upper() + message[1:]
        raise Fail(f"{sentence}. See '{self.prog} --help'.", USAGE)


def _seed(text: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,18}", text):
        raise argparse.ArgumentTypeError(
            f"a seed is a whole number of at most 18 digits, not '{text}'"
        )
    return int(text)


def _choices(text: str) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in text.split(","))
    if not any(parts):
        return ()
    if "" in parts:
        shown = text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}..."
        where = parts.index("") + 1
        raise argparse.ArgumentTypeError(f"choice {where} of '{shown}' is empty")
    return parts


def _size(text: str) -> tuple[int, int]:
    written = re.fullmatch(r"([0-9]{1,6})x([0-9]{1,6})", text.lower())
    if written is None:
        raise argparse.ArgumentTypeError(f"a size is written like 1920x1080, not '{text}'")
    size = (int(written[1]), int(written[2]))
    if not all(SMALLEST <= each <= LARGEST for each in size):
        message = f"each side of a size is {SMALLEST} to {LARGEST} pixels, not '{text}'"
        raise argparse.ArgumentTypeError(message)
    return size


def _scale(text: str) -> int:
    if text.rstrip("%") not in ("100", "125", "150", "175", "200"):
        message = f"a text scale is 100, 125, 150, 175 or 200, not '{text}'"
        raise argparse.ArgumentTypeError(message)
    return int(text.rstrip("%"))


def _days(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) == 0:
        raise argparse.ArgumentTypeError(f"days are a whole number from 1, not '{text}'")
    return int(text)


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    root = _Parser(
        prog="good-standing",
        description="A season lived under a scoring scheme, and the reasons why each door closed.",
    )
    root.set_defaults(command=None)
    root.add_argument("--version", action="version", version=f"Good Standing {__version__}")
    commands = root.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    _play(commands.add_parser("play", help="play a life"))
    lives = commands.add_parser("lives", help="list the lives")
    lives.set_defaults(command="lives")
    lives.add_argument("--json", action="store_true", help="as JSON")
    _check(commands.add_parser("check", help="find all that is wrong with content, and prove it"))
    _new(commands.add_parser("new", help="write a new life to begin from"))
    _schema(commands.add_parser("schema", help="write what an editor needs to help a writer"))
    _graph(commands.add_parser("graph", help="draw every way that a life can go"))
    _stats(commands.add_parser("stats", help="a writer's figures for a life"))
    debrief = commands.add_parser("debrief", help="write the printable debrief of a saved season")
    debrief.set_defaults(command="debrief")
    debrief.add_argument("file", type=Path, metavar="FILE", help="a saved season")
    debrief.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.html|.pdf")
    _evidence(commands.add_parser("evidence", help="write a debate pack with cards to cite"))
    _study(commands.add_parser("study", help="questions before and after a life, if wanted"))
    _shot(commands.add_parser("shot", help="make a picture of a screen, without a display"))
    _kiosk(commands.add_parser("kiosk", help="run unattended in a museum"))
    doctor = commands.add_parser("doctor", help="what this machine has, and what it lacks")
    doctor.set_defaults(command="doctor")
    doctor.add_argument("--json", action="store_true", help="as JSON")
    return root


def _play(play: argparse.ArgumentParser) -> None:
    play.set_defaults(command="play")
    play.add_argument("life", nargs="?", metavar="LIFE", help="its id, or the path of its file")
    play.add_argument("--plain", action="store_true", help="in the terminal, as plain text")
    play.add_argument("--json", action="store_true", help="print one JSON document and end")
    play.add_argument("--seed", type=_seed, metavar="N", help="the luck of the season")
    play.add_argument("--choices", type=_choices, metavar="A,B,…", help="ids or numbers to choose")
    play.add_argument("--code", metavar="CODE", help="the code at the foot of a printed debrief")
    play.add_argument("--resume", type=Path, metavar="FILE", help="go on with a saved season")
    play.add_argument("--save", type=Path, metavar="FILE", help="keep the season in this file")
    play.add_argument("--save-test", metavar="NAME", help="write a test of what is played")
    play.add_argument("--watch", action="store_true", help="take up each change of the life's file")


def _check(check: argparse.ArgumentParser) -> None:
    check.set_defaults(command="check")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files of lives")
    check.add_argument("--proofs", action="store_true", help="show all that was proved")
    check.add_argument(
        "--coverage", action="store_true", help="show what is met where, and what not"
    )
    check.add_argument("--json", action="store_true", help="as JSON")


def _new(new: argparse.ArgumentParser) -> None:
    new.set_defaults(command="new")
    new.add_argument("kind", choices=("life",), metavar="life", help="what to write: a life")
    new.add_argument("name", metavar="NAME", help="its id, such as the-corner-shop")
    new.add_argument("-o", "--output", type=Path, metavar="F.yaml", help="by default NAME.yaml")


def _schema(schema: argparse.ArgumentParser) -> None:
    schema.set_defaults(command="schema")
    schema.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files of content")
    schema.add_argument("-o", "--output", type=Path, metavar="FOLDER", help="where schemas go")


def _graph(graph: argparse.ArgumentParser) -> None:
    graph.set_defaults(command="graph")
    graph.add_argument("life", metavar="LIFE", help="its id, or the path of its file")
    graph.add_argument("-o", "--output", type=Path, required=True, metavar="F.svg|.png|.mmd")


def _stats(stats: argparse.ArgumentParser) -> None:
    stats.set_defaults(command="stats")
    stats.add_argument("life", metavar="LIFE", help="its id, or the path of its file")
    stats.add_argument("--json", action="store_true", help="as JSON")


def _evidence(evidence: argparse.ArgumentParser) -> None:
    evidence.set_defaults(command="evidence")
    evidence.add_argument("--motion", metavar="H01", help="see --list")
    evidence.add_argument("-o", "--output", type=Path, metavar="F.html|.pdf|.md|.txt|.json")
    evidence.add_argument("--list", action="store_true", help="list the motions")
    evidence.add_argument(
        "--save", type=Path, metavar="FILE", help="add exhibits from a saved season"
    )


def _study(study: argparse.ArgumentParser) -> None:
    study.set_defaults(command="study")
    actions = study.add_subparsers(
        metavar="ACTION", dest="action", required=True, parser_class=_Parser
    )
    actions.add_parser("on", help="offer eight questions before each life and after it")
    actions.add_parser("off", help="offer none; this is how it comes")
    actions.add_parser("status", help="whether it is on, and how much was kept")
    export = actions.add_parser("export", help="write the answers out")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="F.csv|.json")
    export.add_argument("--seed", type=_seed, default=1, metavar="N", help="of the intervals")
    forget = actions.add_parser("forget", help="take all answers away")
    forget.add_argument("--yes", action="store_true", help="for good")


def _shot(shot: argparse.ArgumentParser) -> None:
    shot.set_defaults(command="shot")
    shot.add_argument("screen", nargs="?", metavar="SCREEN", help="see --list")
    shot.add_argument("-o", "--output", type=Path, metavar="F.png")
    shot.add_argument("--list", action="store_true", help="list the screens")
    shot.add_argument("--life", default="night-ferry", metavar="LIFE")
    shot.add_argument("--seed", type=_seed, default=1, metavar="N")
    shot.add_argument("--choices", type=_choices, metavar="A,B,…")
    shot.add_argument("--size", type=_size, default=DEFAULT_SIZE, metavar="WxH")
    shot.add_argument("--text-scale", type=_scale, default=100, metavar="PERCENT")
    shot.add_argument("--contrast", choices=("standard", "high"), default="standard")
    shot.add_argument("--reduced-motion", action="store_true")


def _kiosk(kiosk: argparse.ArgumentParser) -> None:
    kiosk.set_defaults(command="kiosk")
    kiosk.add_argument(
        "action", nargs="?", choices=("stats",), metavar="stats", help="show what was counted"
    )
    kiosk.add_argument(
        "--config", type=Path, required=True, metavar="F.toml", help="the operator file"
    )
    instead = kiosk.add_mutually_exclusive_group()
    instead.add_argument("--init", action="store_true", help="write a file to begin from")
    instead.add_argument("--check", action="store_true", help="find all that is wrong with it")
    kiosk.add_argument(
        "-o", "--output", type=Path, metavar="F.csv|.svg|.png", help="with stats: write them there"
    )
    kiosk.add_argument("--days", type=_days, metavar="N", help="with stats: the last N days")
