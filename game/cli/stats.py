"""`stats`: a writer's figures for a life and its kiosk cut."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from game.cli.fail import DONE
from game.cli.shelf import all_lives
from game.content.catalogue import UnknownLife
from game.content.stats import SECONDS_A_CHOICE, WORDS_A_MINUTE, Stats, stats
from game.core.life import CUT, Life
from game.present.words import count

Row = Sequence[str]


def run(arguments: argparse.Namespace) -> int:
    """Print the figures, for people or for programs."""
    measured = [stats(life) for life in _lives(arguments.life)]
    if arguments.json:
        document = {"schema": 1, "lives": [_entry(each) for each in measured]}
        print(json.dumps(document, indent=2))
    else:
        print(*_page(measured), sep="\n")
    return DONE


def _lives(name: str) -> Iterator[Life]:
    """The life that was named, and its cut if it has one and was not itself named."""
    catalogue = all_lives()
    yield catalogue.season(name).life
    if not name.endswith(CUT):
        with suppress(UnknownLife):
            yield catalogue.season(name + CUT).life


# --- For people ------------------------------------------------------------------------


def _page(measured: list[Stats]) -> Iterator[str]:
    of = measured[0]
    yield f"{of.life.title}  ({of.life.id})"
    yield ""
    heads = [("", "whole", "short cut")] if len(measured) > 1 else []
    yield from _table([*heads, *zip(_LABELS, *map(_figures, measured), strict=True)])
    yield ""
    yield from _table([("Hardest to read", "grade", "words"), *_hardest(of)])
    yield ""
    yield from _table([("Who is named, and where", "scenes", "endings", "words"), *_people(of)])
    yield ""
    yield from _NOTES


_LABELS = (
    "Scenes",
    "Endings",
    "Choices",
    "  that are words which can be left unsaid",
    "Words in all",
    "Scenes on the shortest way",
    "Scenes on the longest way",
    "Scenes on an average way",
    "Words on an average way",
    "  in each scene",
    "Minutes, by these figures",
    "Minutes, as the life says",
    "Reading grade (8 is the most)",
)


_NOTES = (
    "On an average way every choice is on offer, and each is as likely as the next.",
    f"Minutes: {WORDS_A_MINUTE} words in one, and {SECONDS_A_CHOICE} seconds for each choice; "
    "the debrief comes on top.",
    "The words beside a name are those of all sentences with that name in them; 'you' is none.",
)


def _figures(of: Stats) -> Row:
    return (
        count(len(of.life.scenes)),
        count(len(of.life.endings)),
        count(of.choices),
        count(of.unsaid),
        count(of.written),
        count(of.way.shortest),
        count(of.way.longest),
        f"{of.way.mean:.1f}",
        count(round(of.read)),
        count(round(of.words_a_scene)),
        f"{of.minutes:.1f}",
        count(of.life.minutes),
        _grade(of.grade),
    )


def _grade(grade: float) -> str:
    return f"{max(0.0, grade):.1f}"


def _hardest(of: Stats) -> Iterator[Row]:
    for hard in of.hardest:
        yield hard.where, _grade(hard.grade), count(hard.words)


def _people(of: Stats) -> Iterator[Row]:
    for each in of.people:
        you = " (you)" if each.person.id == of.life.citizen else ""
        yield (
            f"{each.person.name}{you}",
            count(each.scenes),
            count(each.endings),
            count(each.words),
        )


def _table(rows: Sequence[Row]) -> Iterator[str]:
    """Rows with the first column to the left and figures to the right."""
    wide = [max(map(len, column)) for column in zip(*rows, strict=True)]
    wide[0] = max(wide[0], len(max(_LABELS, key=len)))
    for first, *others in rows:
        cells = [f"{cell:>{max(width, 9)}}" for cell, width in zip(others, wide[1:], strict=True)]
        yield "  ".join((f"{first:{wide[0]}}", *cells)).rstrip()


# --- For programs ----------------------------------------------------------------------


def _entry(of: Stats) -> dict[str, Any]:
    return {
        "life": of.life.id,
        "scenes": len(of.life.scenes),
        "endings": len(of.life.endings),
        "choices": of.choices,
        "unsaid": of.unsaid,
        "words": {
            "all": of.written,
            "way": round(of.read, 1),
            "scene": round(of.words_a_scene, 1),
        },
        "way": {
            "shortest": of.way.shortest,
            "longest": of.way.longest,
            "mean": round(of.way.mean, 2),
        },
        "minutes": {"estimated": round(of.minutes, 1), "declared": of.life.minutes},
        "grade": round(of.grade, 1),
        "hardest": [
            {"where": hard.where, "grade": round(hard.grade, 1), "words": hard.words}
            for hard in of.hardest
        ],
        "people": [
            {
                "id": each.person.id,
                "name": each.person.name,
                "scenes": each.scenes,
                "endings": each.endings,
                "words": each.words,
            }
            for each in of.people
        ],
    }
